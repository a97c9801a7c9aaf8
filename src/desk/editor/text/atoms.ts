import { Mark, type Node } from 'prosemirror-model';
import { textSchema } from './schema.ts';

/** One character of a line, or one of the other things that stand in lines. */
export interface Atom {
  /** Empty where `node` stands in its place. */
  char: string;
  node?: Node;
  marks: readonly Mark[];
}

const { marks: kinds } = textSchema;

export function atomsOf(parent: Node): Atom[] {
  const atoms: Atom[] = [];
  parent.forEach((node) => {
    if (!node.isText) atoms.push({ char: '', node, marks: node.marks });
    else for (const char of node.text!) atoms.push({ char, marks: node.marks });
  });
  return atoms;
}

export function nodesOfAtoms(atoms: readonly Atom[]): Node[] {
  const nodes: Node[] = [];
  let text = '';
  for (const [at, { char, node, marks }] of atoms.entries()) {
    if (node) nodes.push(node.mark(marks));
    else {
      text += char;
      const next = atoms[at + 1];
      if (next && !next.node && Mark.sameSet(next.marks, marks)) continue;
      nodes.push(textSchema.text(text, marks));
      text = '';
    }
  }
  return nodes;
}

export function isWrap({ marks }: Atom): boolean {
  return kinds.wrap.isInSet(marks) !== undefined;
}

export function isCode({ marks }: Atom): boolean {
  return kinds.code.isInSet(marks) !== undefined;
}

export function isBreak({ node }: Atom): boolean {
  return node?.type === textSchema.nodes.hard_break;
}

export function isBlank(atom: Atom): boolean {
  return isBreak(atom) || (/^\s$/.test(atom.char) && !isCode(atom));
}

/** Pictograms, and what they are put together with. */
const PICTOGRAM = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200D\uFE0F]$/u;

/**
 * What no emphasis begins or ends with: parsers disagree whether signs beyond the first 65,536 are letters, and bold
 * pictograms look as all do.
 */
export function isNeverStressed(atom: Atom): boolean {
  if (isBlank(atom)) return true;
  const { char } = atom;
  return !isCode(atom) && (PICTOGRAM.test(char) || (char.length > 1 && /[\p{S}\p{P}]/u.test(char)));
}

/** Runs of neighbours of which the same is said, with what is said: `[first, behind the last, what]`. */
export function runsOf<T>(
  atoms: readonly Atom[],
  said: (atom: Atom) => T | undefined,
  isSame: (a: T, b: T) => boolean = Object.is,
): [number, number, T][] {
  const runs: [number, number, T][] = [];
  for (const [at, atom] of atoms.entries()) {
    const what = said(atom);
    if (what === undefined) continue;
    const last = runs.at(-1);
    if (last?.[1] === at && isSame(last[2], what)) last[1] = at + 1;
    else runs.push([at, at + 1, what]);
  }
  return runs;
}
