import type { Node } from 'prosemirror-model';
import {
  atomsOf,
  isNeverStressed,
  isBreak,
  isCode,
  isWrap,
  nodesOfAtoms,
  runsOf,
  type Atom,
} from './atoms.ts';
import { textSchema } from './schema.ts';

const { nodes, marks: kinds } = textSchema;

/**
 * What stands in a line as Markdown can say it: no emphasis that begins or ends with a blank, no break at the end of a paragraph.
 * @param mayBreak whether it can go on in another line; headings and cells cannot
 */
export function normalInlines(parent: Node, mayBreak: boolean): Node[] {
  const lines = tidied(atomsOf(parent).flatMap(plain));
  const broken = mayBreak ? withoutOuterBreaks(lines) : lines.map(inOneLine);
  return nodesOfAtoms(withoutIdleEmphasis(broken));
}

/** Nothing, or half of something: no file holds them. */
export const NO_CHARACTER = /[\0\p{Surrogate}]/gu;

/** An atom as Markdown can hold it. */
function plain(atom: Atom): Atom[] {
  const { char, node } = atom;
  const marks = atom.marks.map((mark) =>
    mark.type === kinds.link
      ? kinds.link.create({ href: address(mark.attrs['href']), title: oneLine(mark.attrs['title']) })
      : mark,
  );
  if (node?.type === nodes.image) {
    const { src, alt, title } = node.attrs;
    const attrs = { src: address(src), alt: oneLine(alt) ?? '', title: oneLine(title) };
    return [{ char, node: nodes.image.create(attrs), marks }];
  }
  if (node) return node.type === nodes.raw_inline && node.attrs['text'] === '' ? [] : [{ char, node, marks }];
  if (char === '\r') return [];
  if (char.search(NO_CHARACTER) === 0) return [{ char: '\uFFFD', marks }];
  if (char !== '\n') return [{ char, marks: char === ' ' ? marks : kinds.wrap.removeFromSet(marks) }];
  return [{ char: ' ', marks: kinds.wrap.create().addToSet(marks) }];
}

/** Without breaks of lines that would be another thing: beside blanks, in code, or twice. */
function tidied(atoms: Atom[]): Atom[] {
  const kept: Atom[] = [];
  for (const [at, atom] of atoms.entries()) {
    const before = kept.at(-1);
    const after = atoms[at + 1];
    if (!isWrap(atom)) kept.push(atom);
    else if (before && (isWrap(before) || isBreak(before))) continue;
    else if (after && isBreak(after)) continue;
    else if (isCode(atom) || [before, after].some((one) => one && /^[ \t]$/.test(one.char) && !isWrap(one)))
      kept.push(inOneLine(atom));
    else kept.push(atom);
  }
  return kept;
}

function inOneLine(atom: Atom): Atom {
  if (isBreak(atom)) return { char: ' ', marks: atom.marks };
  return { ...atom, marks: kinds.wrap.removeFromSet(atom.marks) };
}

function withoutOuterBreaks(atoms: Atom[]): Atom[] {
  let [from, to] = [0, atoms.length];
  while (from < to && isWrap(atoms[from]!)) from++;
  while (to > from && (isWrap(atoms[to - 1]!) || isBreak(atoms[to - 1]!))) to--;
  return atoms.slice(from, to);
}

function withoutIdleEmphasis(atoms: Atom[]): Atom[] {
  for (const kind of [kinds.strong, kinds.em, kinds.strike]) {
    for (const [from, to] of runsOf(atoms, ({ marks }) => kind.isInSet(marks) && true)) {
      let [first, last] = [from, to - 1];
      while (first <= last && isNeverStressed(atoms[first]!)) first++;
      while (last > first && isNeverStressed(atoms[last]!)) last--;
      for (let at = from; at < to; at++)
        if (at < first || at > last)
          atoms[at] = { ...atoms[at]!, marks: kind.removeFromSet(atoms[at]!.marks) };
    }
  }
  return atoms;
}

/** Signs that would end an address in Markdown, as addresses write them. */
function address(value: unknown): string {
  return String(value).replace(
    /[\0-\x20\x7F<>{}\\]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

function oneLine(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/g, ' ').trim() : null;
}
