import { Fragment, type Node } from 'prosemirror-model';
import { areAlike } from './alike.ts';
import { normalBlock } from './normal.ts';
import { readBlocks } from './read-blocks.ts';
import { textSchema } from './schema.ts';
import { HEAVIEST, LIGHTEST, spellings, type Spelling } from './spelling.ts';
import { textOfTree, type Habits } from './text-of-tree.ts';
import { treeOf } from './tree-of.ts';
import type { Surroundings } from './unchanged.ts';

const { nodes } = textSchema;

/**
 * A block as Markdown that reads as the same block: of the ways to write it, the first that does.
 * @returns undefined where nothing is to be written
 */
export function writeBlock(block: Node, surroundings: Surroundings, habits: Habits): string | undefined {
  const normal = normalBlock(block);
  if (!normal) return undefined;
  if (isOnItsOwn(block))
    return textOfTree(
      treeOf(block, { spellingOf: () => LIGHTEST, isLoose: false }),
      surroundings.language,
      habits,
    );
  const write = (from: Node, spellingOf: (textblock: Node) => Spelling, isLoose = false): string =>
    textOfTree(treeOf(from, { spellingOf, isLoose }), surroundings.language, habits);
  const lightly = write(normal, () => LIGHTEST);
  if (readsAs(lightly, normal, surroundings)) return lightly;
  const chosen = spellingsFor(normal, surroundings, habits);
  const carefully = write(normal, chosen);
  if (readsAs(carefully, normal, surroundings)) return carefully;
  const loosely = write(normal, chosen, true);
  if (readsAs(loosely, normal, surroundings)) return loosely;
  return write(withoutMarks(normal), () => HEAVIEST, true);
}

/** The words count more than how they look. */
function withoutMarks(node: Node): Node {
  if (node.isText) return node.mark([]);
  return node.copy(Fragment.fromArray(node.children.map(withoutMarks)));
}

/** What no spelling can change. */
function isOnItsOwn({ type }: Node): boolean {
  return type === nodes.raw || type === nodes.component;
}

export function readsAs(text: string, block: Node, { language, definitions }: Surroundings): boolean {
  const [read, ...more] = readBlocks(text, language, definitions);
  return read !== undefined && more.length === 0 && areAlike(read.node, block);
}

/** For every line of a block, the lightest spelling in which it reads as itself when it stands alone. */
function spellingsFor(
  block: Node,
  surroundings: Surroundings,
  habits: Habits,
): (textblock: Node) => Spelling {
  const chosen = new Map<Node, Spelling>();
  const choose = (textblock: Node, alone: Node): void => {
    const fits = (spelling: Spelling): boolean => {
      const tree = treeOf(alone, { spellingOf: () => spelling, isLoose: false });
      return readsAs(textOfTree(tree, surroundings.language, habits), alone, surroundings);
    };
    chosen.set(textblock, spellings.find(fits) ?? HEAVIEST);
  };
  if (block.isTextblock) choose(block, block);
  block.descendants((node, _at, parent) => {
    if (node.isTextblock && !node.type.spec.code)
      choose(node, parent?.type.spec['tableRole'] ? inTable(node) : node);
  });
  return (textblock) => chosen.get(textblock) ?? LIGHTEST;
}

function inTable(paragraph: Node): Node {
  return nodes.table.create(null, nodes.table_row.create(null, nodes.table_header.create(null, paragraph)));
}
