import type { Node } from 'prosemirror-model';
import { normalInlines } from './normal-inlines.ts';
import { textSchema } from './schema.ts';

const { nodes } = textSchema;
const { code } = textSchema.marks;

/** A table as Markdown knows it: the first row is its head, every row as wide, no cells joined. */
export function normalTable(table: Node): Node | undefined {
  const rows = grid(table);
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return undefined;
  const aligns = Array.from(
    { length: width },
    (_, column) => (rows[0]?.[column]?.attrs['align'] as unknown) ?? null,
  );
  return nodes.table.create(
    null,
    rows.map((row, at) =>
      nodes.table_row.create(
        null,
        aligns.map((align, column) => {
          const type = at === 0 ? nodes.table_header : nodes.table_cell;
          return type.create({ align }, nodes.paragraph.create(null, contentOf(row[column])));
        }),
      ),
    ),
  );
}

function contentOf(cell: Node | null | undefined): readonly Node[] {
  const content = cell?.firstChild ? normalInlines(cell.firstChild, false) : [];
  return content.some(isNoCode) ? nodes.paragraph.create(null, content.map(asText)).children : content;
}

/** In cells, a bar in code needs a backslash before it, and then there is no way to write another backslash. */
function isNoCode(node: Node): boolean {
  return code.isInSet(node.marks) !== undefined && /\\\|/.test(node.text ?? '');
}

function asText(node: Node): Node {
  return isNoCode(node) ? node.mark(code.removeFromSet(node.marks)) : node;
}

/** A joined cell stands in the first of its places; the others are null. */
function grid(table: Node): (Node | null)[][] {
  const rows: (Node | null)[][] = table.children.map(() => []);
  for (const [at, row] of table.children.entries()) {
    let column = 0;
    row.forEach((cell) => {
      while (rows[at]![column] !== undefined) column++;
      for (let down = at; down < Math.min(at + spanOf(cell, 'rowspan'), rows.length); down++)
        for (let right = column; right < column + spanOf(cell, 'colspan'); right++) rows[down]![right] = null;
      rows[at]![column] = cell;
    });
  }
  return rows;
}

function spanOf(cell: Node, name: 'rowspan' | 'colspan'): number {
  return Math.min(Math.max(Math.trunc(Number(cell.attrs[name])) || 1, 1), 100);
}
