import type { PlainDate } from '#schemas/fields.ts';

const HEAD = /^(?:\uFEFF)?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*\r?$/m;

/**
 * The text of a listing's file with another availability, and what came of it. Only these lines change, so that a person
 * sees at a glance what the change is.
 * @returns undefined where the file is not written the usual way
 */
export function endedFile(
  text: string,
  availability: 'fulfilled' | 'withdrawn',
  outcome?: { on: PlainDate; note: string },
): string | undefined {
  const head = HEAD.exec(text);
  if (head?.index !== 0) return undefined;
  const yaml = head[1]!;
  const lines = yaml.match(/^availability:.*$/gm) ?? [];
  if (lines.length !== 1) return undefined;
  const changed = yaml.replace(/^availability:[^\r\n]*/m, `availability: ${availability}`);
  const start = text.indexOf(yaml);
  const added = outcome && !/^outcome:/m.test(yaml) ? outcomeLines(outcome) : '';
  return text.slice(0, start) + changed + added + text.slice(start + yaml.length);
}

/** A JSON string is a YAML string in double quotes. */
function outcomeLines({ on, note }: { on: PlainDate; note: string }): string {
  return `outcome:\n  on: ${on}\n  note: ${JSON.stringify(note)}\n`;
}
