import type { Node } from 'prosemirror-model';
import { Plugin, type Transaction } from 'prosemirror-state';
import { textSchema } from './schema.ts';

const { nodes } = textSchema;

/** Keeps tables as Markdown has them: the cells of the first row are its head, and no cell is joined with another. */
export function tableShape(): Plugin {
  return new Plugin({
    appendTransaction: (transactions, _, { doc, tr }) => {
      if (!transactions.some(({ docChanged }) => docChanged)) return null;
      doc.descendants((node, at) => {
        if (node.type === nodes.table) mendCells(tr, node, at + 1);
        return !node.isTextblock && node.type !== nodes.table;
      });
      return tr.docChanged ? tr : null;
    },
  });
}

function mendCells(tr: Transaction, table: Node, start: number): void {
  table.forEach((row, rowAt, index) => {
    const type = index === 0 ? nodes.table_header : nodes.table_cell;
    row.forEach((cell, cellAt) => {
      const { colspan, rowspan } = cell.attrs;
      if (cell.type === type && colspan === 1 && rowspan === 1) return;
      tr.setNodeMarkup(start + rowAt + 1 + cellAt, type, {
        ...cell.attrs,
        colspan: 1,
        rowspan: 1,
        colwidth: null,
      });
    });
  });
}
