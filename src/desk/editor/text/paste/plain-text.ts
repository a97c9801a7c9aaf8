import type { Block, Inline } from './clean-tree.ts';
import { cleanText } from './clean-text.ts';

/** Plain text as paragraphs: what looks like Markdown in it is text, as everything that is typed. */
export function plainBlocks(text: string): Block[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n+/)
    .map(linesOf)
    .filter((inline) => inline.length > 0)
    .map((inline) => ({ is: 'paragraph', inline }));
}

function linesOf(paragraph: string): Inline[] {
  return paragraph
    .split('\n')
    .map((line) => cleanText(line.replaceAll('\t', ' ')).trim())
    .filter((line) => line !== '')
    .flatMap((text, at): Inline[] => [...(at > 0 ? [{ isBreak: true } as const] : []), { text, marks: {} }]);
}
