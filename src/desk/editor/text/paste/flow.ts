import { cleanText } from './clean-text.ts';
import type { Block, Inline, Marks } from './clean-tree.ts';
import { nestedLists, type LevelledItem } from './levels.ts';

/** Collects what stands one below the other; text that follows text becomes one paragraph. */
export class Flow {
  readonly #found: (Block | LevelledItem)[] = [];
  #run: Inline[] = [];

  /** @param isKept whether line breaks in the source are line breaks */
  text(written: string, marks: Marks, isKept = false): void {
    const lines = isKept ? written.split(/\r\n?|\n/) : [written];
    for (const [at, line] of lines.entries()) {
      if (at > 0) this.break();
      const text = cleanText(line.replace(/[ \t\r\n\f]+/g, ' ')).replace(/ {2,}/g, ' ');
      const isAfterSpace = endsInSpace(this.#run.at(-1));
      const shown = isAfterSpace ? text.replace(/^ /, '') : text;
      if (shown !== '') this.#run.push({ text: shown, marks });
    }
  }

  /** Two in a row end a paragraph. */
  break(): void {
    const last = this.#run.at(-1);
    if (last && 'isBreak' in last) this.close();
    else if (last) this.#run.push({ isBreak: true });
  }

  add(block: Block | LevelledItem): void {
    this.close();
    this.#found.push(block);
  }

  /** Ends the paragraph. */
  close(): void {
    const inline = tidied(this.#run);
    this.#run = [];
    if (inline.length > 0) this.#found.push({ is: 'paragraph', inline });
  }

  /** Everything so far. */
  blocks(): Block[] {
    this.close();
    return nestedLists(this.#found);
  }
}

/** At the beginning of a line no space counts. */
function endsInSpace(last: Inline | undefined): boolean {
  return !last || 'isBreak' in last || last.text.endsWith(' ');
}

/** Without spaces and breaks around, with one piece for each change of marks, whose spaces stand outside of it. */
export function tidied(run: readonly Inline[]): Inline[] {
  const pieces = merged(run).flatMap(spacesOutside);
  const isBlank = (piece: Inline | undefined): boolean =>
    piece !== undefined && ('isBreak' in piece || piece.text.trim() === '');
  while (isBlank(pieces.at(-1))) pieces.pop();
  while (isBlank(pieces[0])) pieces.shift();
  const trimmed = pieces.flatMap((piece, at): Inline[] => {
    if ('isBreak' in piece) return [piece];
    const before = pieces[at - 1];
    const after = pieces[at + 1];
    let { text } = piece;
    if (!before || 'isBreak' in before) text = text.trimStart();
    if (!after || 'isBreak' in after) text = text.trimEnd();
    return text === '' ? [] : [{ ...piece, text }];
  });
  return merged(trimmed);
}

function merged(run: readonly Inline[]): Inline[] {
  const pieces: Inline[] = [];
  for (const piece of run) {
    const last = pieces.at(-1);
    if (last && !('isBreak' in last) && !('isBreak' in piece) && areSame(last.marks, piece.marks))
      pieces[pieces.length - 1] = { text: last.text + piece.text, marks: last.marks };
    else pieces.push(piece);
  }
  return pieces;
}

/** `**Text** ` for a bold `Text `: Markdown has no bold spaces. */
function spacesOutside(piece: Inline): Inline[] {
  if ('isBreak' in piece || Object.keys(piece.marks).length === 0) return [piece];
  const [, before = '', text = '', after = ''] = /^( *)(.*?)( *)$/s.exec(piece.text) ?? [];
  return [
    { text: before, marks: {} },
    { text, marks: piece.marks },
    { text: after, marks: {} },
  ].filter((one) => one.text !== '');
}

function areSame(a: Marks, b: Marks): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Marks>;
  return [...names].every((name) => a[name] === b[name]);
}
