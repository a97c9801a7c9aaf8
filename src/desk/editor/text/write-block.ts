import type { Node } from 'prosemirror-model';
import { areAlike } from './alike.ts';
import { normalBlock } from './normal.ts';
import { readBlocks } from './read-blocks.ts';
import { textSchema } from './schema.ts';
import { spellings, type Spelling } from './spelling.ts';
import { textOfTree, type Habits } from './text-of-tree.ts';
import { treeOf } from './tree-of.ts';
import type { Surroundings } from './unchanged.ts';

const { nodes } = textSchema;
const lightest = { spellingOf: () => spellings[0]!, isLoose: false };

/**
 * A block as Markdown that reads as the same block: of the ways to write it, the first that does.
 * @returns undefined where nothing is to be written
 */
export function writeBlock(block: Node, surroundings: Surroundings, habits: Habits): string | undefined {
  const normal = normalBlock(block);
  if (!normal) return undefined;
  if (isOnItsOwn(block)) return textOfTree(treeOf(block, lightest), surroundings.language, habits);
  const write = (from: Node, spellingOf: (textblock: Node) => Spelling, isLoose = false): string =>
    textOfTree(treeOf(from, { spellingOf, isLoose }), surroundings.language, habits);
  const lightly = write(normal, () => spellings[0]!);
  if (readsAs(lightly, normal, surroundings)) return lightly;
  const chosen = spellingsFor(normal, surroundings, habits);
  const carefully = write(normal, chosen);
  if (readsAs(carefully, normal, surroundings)) return carefully;
  const loosely = write(normal, chosen, true);
  if (readsAs(loosely, normal, surroundings)) return loosely;
  return write(normal, () => spellings.at(-2)!, true);
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
  block.descendants((node, _at, parent) => {
    if (!node.isTextblock || node.type.spec.code) return;
    const alone = parent?.type.spec['tableRole'] ? inTable(node) : node;
    const fitting = spellings.find((spelling) =>
      readsAs(
        textOfTree(
          treeOf(alone, { spellingOf: () => spelling, isLoose: false }),
          surroundings.language,
          habits,
        ),
        alone,
        surroundings,
      ),
    );
    chosen.set(node, fitting ?? spellings.at(-2)!);
  });
  if (block.isTextblock) {
    const fitting = spellings.find((spelling) =>
      readsAs(
        textOfTree(
          treeOf(block, { spellingOf: () => spelling, isLoose: false }),
          surroundings.language,
          habits,
        ),
        block,
        surroundings,
      ),
    );
    return () => fitting ?? spellings.at(-2)!;
  }
  return (textblock) => chosen.get(textblock) ?? spellings[0]!;
}

function inTable(paragraph: Node): Node {
  return nodes.table.create(null, nodes.table_row.create(null, nodes.table_header.create(null, paragraph)));
}
