import type { Inline } from './clean-tree.ts';

type Cell = Inline[];

/** A table whose cells hold tables, or that has a single cell, only puts things beside each other. */
export function isLayout(table: HTMLTableElement): boolean {
  const cells = [...table.rows].reduce((sum, row) => sum + row.cells.length, 0);
  return cells < 2 || table.querySelector('table') !== null;
}

/** The cells of a table in rows of equal length: where one is wide or high, empty ones follow. */
export function rowsOf(table: HTMLTableElement, cellOf: (cell: Element) => Cell): Cell[][] {
  const grid: Cell[][] = [...table.rows].map(() => []);
  for (const [y, row] of [...table.rows].entries()) {
    let x = 0;
    for (const cell of row.cells) {
      while (grid[y]![x]) x++;
      const right = x + Math.min(cell.colSpan, MOST);
      const below = Math.min(y + Math.max(cell.rowSpan, 1), grid.length);
      for (let down = y; down < below; down++) for (let at = x; at < right; at++) grid[down]![at] = [];
      grid[y]![x] = cellOf(cell);
      x = right;
    }
  }
  return withoutEmpty(grid);
}

/** Columns that one cell may claim. */
const MOST = 50;

/** Spreadsheets copy rows and columns in which nothing stands. */
function withoutEmpty(grid: readonly Cell[][]): Cell[][] {
  const rows = grid.filter((row) => row.some((cell) => cell && cell.length > 0));
  const width = Math.max(0, ...rows.map((row) => row.length));
  const filled = [...Array(width).keys()].filter((x) => rows.some((row) => row[x] && row[x].length > 0));
  return rows.map((row) => filled.map((x) => row[x] ?? []));
}
