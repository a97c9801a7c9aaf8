import { redo, undo } from 'prosemirror-history';
import type { Command, EditorState } from 'prosemirror-state';
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  isInTable,
} from 'prosemirror-tables';
import type { TextWords } from '#desk/words/text-words.ts';
import {
  hasMark,
  insertTable,
  isHeading,
  isInList,
  isWithin,
  toggle,
  toggleHeading,
  toggleList,
  toggleQuote,
} from './commands.ts';
import { indent, outdent } from './keys.ts';
import { textSchema } from './schema.ts';

const { nodes, marks } = textSchema;

type Word = Parameters<TextWords>[0];

/** A button of the toolbar. */
export interface Tool {
  name: Word & keyof typeof import('./icons.ts').icons;
  run: Command;
  /** Whether the text at the cursor is so already; a tool without it only does something. */
  isOn?: (state: EditorState) => boolean;
  /** As `aria-keyshortcuts` writes it. */
  keys?: string;
}

/** The tools in groups, as they stand in the toolbar. A link is asked for in a window and is added there. */
export const tools: readonly (readonly Tool[])[] = [
  [
    { name: 'undo', run: undo, keys: 'Control+Z' },
    { name: 'redo', run: redo, keys: 'Control+Y' },
  ],
  [
    {
      name: 'bold',
      run: toggle(marks.strong),
      isOn: (state) => hasMark(state, marks.strong),
      keys: 'Control+B',
    },
    { name: 'italic', run: toggle(marks.em), isOn: (state) => hasMark(state, marks.em), keys: 'Control+I' },
    { name: 'code', run: toggle(marks.code), isOn: (state) => hasMark(state, marks.code), keys: 'Control+E' },
  ],
  [heading('headingTwo', 2), heading('headingThree', 3), heading('headingFour', 4)],
  [
    {
      name: 'quote',
      run: toggleQuote,
      isOn: (state) => isWithin(state, nodes.blockquote),
      keys: 'Control+Shift+9',
    },
    {
      name: 'bulletList',
      run: toggleList(nodes.bullet_list),
      isOn: (state) => isInList(state, nodes.bullet_list),
      keys: 'Control+Shift+8',
    },
    {
      name: 'orderedList',
      run: toggleList(nodes.ordered_list),
      isOn: (state) => isInList(state, nodes.ordered_list),
      keys: 'Control+Shift+7',
    },
    { name: 'outdent', run: outdent },
    { name: 'indent', run: indent },
  ],
];

/** What may be done with a table, in a menu. */
export const tableTools: readonly { name: Word; run: Command }[] = [
  { name: 'insertTable', run: insertTable },
  { name: 'rowBelow', run: addRowAfter },
  { name: 'rowGone', run: deleteRow },
  { name: 'columnRight', run: addColumnAfter },
  { name: 'columnGone', run: deleteColumn },
  { name: 'tableGone', run: deleteTable },
];

/** Names of the tools that are on and of those that can be used now, and nothing else: what a toolbar shows. */
export function stateOfTools(state: EditorState): string {
  const said = tools.flat().map(({ run, isOn }) => `${Number(run(state))}${Number(isOn?.(state) ?? false)}`);
  return [...said, Number(isInTable(state))].join('');
}

function heading(name: Tool['name'], level: 2 | 3 | 4): Tool {
  return {
    name,
    run: toggleHeading(level),
    isOn: (state) => isHeading(state, level),
    keys: `Control+Alt+${level}`,
  };
}
