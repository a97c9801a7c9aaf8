import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import { markdownFeatures } from '#checks/markdown-features.ts';
import type { Entry } from '#schemas/entry.ts';
import { kinds } from '#schemas/kinds.ts';

const options = { features: markdownFeatures };
/** Nodes that end a line, so that their last word does not run into the next one. */
const BLOCKS: ReadonlySet<string> = new Set(
  'blockquote break code heading listItem mdxJsxFlowElement paragraph tableCell'.split(' '),
);

/** The words of an entry's body, without markup. */
export function plainText({ kind, body }: Pick<Entry, 'kind' | 'body'>): string {
  if (kinds[kind].body === 'none') return '';
  const tree = kinds[kind].body === 'mdx' ? mdxToMdast(body, options) : markdownToMdast(body, options);
  return textOf(tree).replace(/\s+/g, ' ').trim();
}

function textOf(node: MdastNode): string {
  if (node.type === 'html') return '';
  const own =
    'value' in node && typeof node.value === 'string' ? node.value : 'alt' in node ? (node.alt ?? '') : '';
  const inner = 'children' in node ? node.children.map(textOf).join('') : '';
  return own + inner + (BLOCKS.has(node.type) ? ' ' : '');
}
