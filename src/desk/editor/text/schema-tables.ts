import type { NodeSpec } from 'prosemirror-model';
import { tableNodes, type TableNodes } from 'prosemirror-tables';
import { source } from './schema-blocks.ts';

export const ALIGNMENTS = ['left', 'center', 'right'] as const;
export type Alignment = (typeof ALIGNMENTS)[number] | null;

const nodes: TableNodes = tableNodes({
  tableGroup: 'block flow',
  // A cell of Markdown is one line.
  cellContent: 'paragraph',
  cellAttributes: {
    /** Of the column; the cells of the first row decide. An attribute of its own: the desk's policy refuses inline styles. */
    align: {
      default: null,
      validate: (value: unknown) => void alignmentOf(value),
      getFromDOM: (cell) =>
        alignmentOf(cell.dataset['align'] || cell.getAttribute('align') || cell.style.textAlign),
      setDOMAttr: (value, attributes) => {
        if (value) attributes['data-align'] = value;
      },
    },
  },
});

/** Tables as `prosemirror-tables` knows them. Markdown knows neither joined cells nor a table without a head. */
export const tables = {
  ...nodes,
  table: { ...nodes.table, attrs: { source } },
} satisfies Record<keyof TableNodes, NodeSpec>;

function alignmentOf(value: unknown): Alignment {
  return ALIGNMENTS.find((one) => one === value) ?? null;
}
