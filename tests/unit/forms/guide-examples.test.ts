import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent, type Reading } from '#files/content.ts';
import { HUB, TODAY } from '../../fixture-hub.ts';
import { kindNames, kinds, type Kind } from '#schemas/kinds.ts';

const EXAMPLE = /Datei `([^`]+)`:\n\n```(\w+)\n([\s\S]*?)\n```\n/g;

const examples = [...readFileSync('content/README.md', 'utf8').matchAll(EXAMPLE)].map(
  ([, path, language, text]) => ({
    path: path!,
    language: language!,
    text: `${text!}\n`,
  }),
);

/** The organisations that the examples name and do not define. */
const NAMED = 'tests/fixtures/guide';

/** The kind whose files stand where an example says. */
function kindAt(path: string): Kind | undefined {
  return kindNames.find((kind) => {
    const pattern = kinds[kind].path.replace(/\./g, '\\.').replace(/:\w+/g, '[^/]+');
    return new RegExp(`^${pattern}$`).test(path);
  });
}

describe('the examples of the contributor guide', () => {
  const root = mkdtempSync(join(tmpdir(), 'drehscheibe-guide-'));
  let reading: Reading;

  beforeAll(() => {
    cpSync(HUB, root, { recursive: true });
    cpSync(NAMED, root, { recursive: true });
    for (const { path, text } of examples) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    reading = readContent(root, { today: TODAY });
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('every kind has exactly one', () => {
    expect(examples.map(({ path }) => kindAt(path)).sort()).toEqual([...kindNames].sort());
  });

  it.each(examples)('$path can be copied as it is', ({ path }) => {
    expect(reading.problems.filter(({ file }) => file === path)).toEqual([]);
  });

  it.each(examples)('$path becomes an entry', ({ path }) => {
    const { entries, settings } = reading.content!;
    if (kindAt(path) === 'settings') expect(settings.name).toBe('Drehscheibe Musterufer');
    else expect(entries[kindAt(path)!].map(({ file }) => file)).toContain(path);
  });

  it.each(examples)('$path is marked as the language it is written in', ({ path, language }) => {
    expect(language).toBe({ markdown: 'md', mdx: 'mdx', none: 'yaml' }[kinds[kindAt(path)!].body]);
  });
});
