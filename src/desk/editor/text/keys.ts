import { baseKeymap, chainCommands, createParagraphNear, exitCode, setBlockType } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import type { Command, Plugin } from 'prosemirror-state';
import { goToNextCell, isInTable } from 'prosemirror-tables';
import {
  breakLine,
  deleteAll,
  selectAll,
  toggle,
  toggleHeading,
  toggleList,
  toggleQuote,
} from './commands.ts';
import { textSchema } from './schema.ts';

const { nodes, marks } = textSchema;

/** What keys ask for that is not in the text itself. */
export interface KeyActions {
  askForLink: () => void;
  goToTools: () => void;
}

/** The keys of the text. Tab leaves the field, but in a table and at the beginning of a list item. */
export function keyPlugins({ askForLink, goToTools }: KeyActions): Plugin[] {
  const bindings: Record<string, Command> = {
    'Mod-b': toggle(marks.strong),
    'Mod-i': toggle(marks.em),
    'Mod-e': toggle(marks.code),
    'Mod-k': done(askForLink),
    'Alt-F10': done(goToTools),
    'Mod-Alt-0': setBlockType(nodes.paragraph),
    'Mod-Alt-2': toggleHeading(2),
    'Mod-Alt-3': toggleHeading(3),
    'Mod-Alt-4': toggleHeading(4),
    'Mod-Shift-7': toggleList(nodes.ordered_list),
    'Mod-Shift-8': toggleList(nodes.bullet_list),
    'Mod-Shift-9': toggleQuote,
    'Mod-]': indent,
    'Mod-[': outdent,
    'Mod-a': selectAll,
    Backspace: deleteAll,
    Delete: deleteAll,
    'Mod-z': undo,
    'Mod-y': redo,
    'Mod-Shift-z': redo,
    Enter: chainCommands(stayInCell, splitListItem(nodes.list_item, { checked: null })),
    'Shift-Enter': chainCommands(exitCode, breakLine),
    Tab: chainCommands(goToNextCell(1), atItemStart(indent)),
    'Shift-Tab': chainCommands(goToNextCell(-1), atItemStart(outdent)),
  };
  return [
    keymap(bindings),
    keymap({ ...baseKeymap, 'Mod-Enter': chainCommands(exitCode, createParagraphNear) }),
  ];
}

export const indent = sinkListItem(nodes.list_item);
export const outdent = liftListItem(nodes.list_item);

function done(act: () => void): Command {
  return (_, dispatch) => {
    if (dispatch) act();
    return true;
  };
}

/** A cell is one line: Enter goes to the one below it or stays. */
const stayInCell: Command = (state) => isInTable(state);

function atItemStart(command: Command): Command {
  return (state, dispatch, view) => {
    const { $from, empty } = state.selection;
    const isItem = $from.depth > 1 && $from.node(-1).type === nodes.list_item && $from.index(-1) === 0;
    return empty && isItem && $from.parentOffset === 0 && command(state, dispatch, view);
  };
}
