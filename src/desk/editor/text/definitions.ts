import type { Node } from 'prosemirror-model';
import { markdownTree, type TextLanguage } from './markdown-tree.ts';

const found = new WeakMap<Node, string>();

/** The addresses that a text gives names to, as Markdown: other blocks of it are read by them. */
export function definitionsIn(doc: Node, language: TextLanguage): string {
  const all: string[] = [];
  doc.forEach((block) => {
    if (block.type.name !== 'raw') return;
    if (!found.has(block)) found.set(block, definitionsOf(block.attrs['text'] as string, language));
    const definitions = found.get(block)!;
    if (definitions) all.push(definitions);
  });
  return all.join('\n');
}

function definitionsOf(text: string, language: TextLanguage): string {
  if (!text.includes(']:')) return '';
  const tree = markdownTree(text, language);
  const definitions = (tree?.root.children ?? []).filter(({ type }) => type === 'definition');
  return definitions
    .map(({ position }) => text.slice(position!.start.offset, position!.end.offset))
    .join('\n');
}
