import type { CMS } from 'decap-cms-core';

/** A processor of unified 9, as far as it is needed here. */
interface Processor {
  Compiler?: { prototype: { visitors: Record<string, (this: Compiler, node: Table) => string> } };
}
interface Compiler {
  all(node: unknown): string[];
  enterTable(): () => void;
}
interface Table {
  align?: readonly ('left' | 'right' | 'center' | null)[];
  children: readonly unknown[];
}

const RULES = { left: ':--', right: '--:', center: ':-:' } as const;

/**
 * Makes the text editor write Markdown as the hub's own texts are written: lists with hyphens, tables without padding.
 * What nobody touches then stays as it was, and a change shows as that change alone.
 */
export function registerPlainMarkdown(cms: CMS): void {
  cms.registerRemarkPlugin({ settings: { bullet: '-' } } as never);
  cms.registerRemarkPlugin(plainTables as never);
}

function plainTables(this: Processor): void {
  if (!this.Compiler) return;
  this.Compiler.prototype.visitors['table'] = function (node) {
    const leave = this.enterTable();
    const rows = node.children.map((row) => line(this.all(row).map(withoutPipes)));
    leave();
    const [head = '', ...rest] = rows;
    const rules = this.all(node.children[0]).map((_, at) => ruleOf(node.align?.[at]));
    return [head, line(rules), ...rest].join('\n');
  };
}

function ruleOf(align: NonNullable<Table['align']>[number] | undefined): string {
  return align ? RULES[align] : '---';
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A bar in a cell would begin another one. */
function withoutPipes(cell: string): string {
  return cell.replace(/\\?\|/g, '\\|');
}
