import type { MdastNode } from 'satteri';
import { isEscaped, samplesIn } from './code-samples.ts';
import { short, type Found } from './markdown.ts';

/** At the start of a line, also within lists and quotations. */
const ESM = /^([ \t>*+\d.)-]*)(import|export)(?=[\s{*"'(/]|$)/gm;

/** Braces within braces that are taken out whole; deeper ones only lose their braces. */
const BRACE_LEVELS = 4;

/**
 * MDX without what would run as a program: expressions become spaces, `import` and `export` ordinary words. Nothing
 * moves, so places in it are places in the text. Only this may be parsed: on the original, the MDX parser takes time
 * that doubles with every brace in an open tag, and some imports end the process.
 */
export function withoutCode(body: string): string {
  let text = body.replace(ESM, (_, before: string, word: string) => `${before}${'x'.repeat(word.length)}`);
  if (!/[{}]/.test(text)) return text;
  for (let level = 0; level < BRACE_LEVELS; level++) {
    text = text
      .replace(/=\{[^{}]*\}/g, (found) => `="${blank(found.slice(3))}"`)
      .replace(/\{[^{}]*\}/g, (found) => blank(found));
  }
  return text.replace(/[{}]/g, ' ');
}

/** Spaces in place of everything but line breaks. */
function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/**
 * Program code in the original text. Braces and words in code samples are samples.
 * @param tree of the text without code; undefined where even that could not be parsed
 */
export function codeFindings(body: string, tree: MdastNode | undefined): Found[] {
  const isSample = samplesIn(tree, body.length);
  const findings: Found[] = [];
  for (const match of body.matchAll(ESM)) {
    const at = match.index + match[1]!.length;
    if (match[1]!.trim() === '' && !isSample(at))
      findings.push({ code: 'mdx-code', at: { body: at }, facts: { found: match[2]! } });
  }
  // A blank line ends the search for the other brace, so that one that is never closed hides no other.
  let depth = 0;
  for (const { index: at, 0: brace } of body.matchAll(/[{}]|\n[ \t]*\n/g)) {
    if (brace.length > 1) depth = 0;
    else if (isEscaped(body, at) || isSample(at)) continue;
    else if (brace === '}') depth = Math.max(0, depth - 1);
    else if (depth++ === 0)
      findings.push({ code: 'mdx-expression', at: { body: at }, facts: { found: expressionAt(body, at) } });
  }
  return findings;
}

function expressionAt(body: string, at: number): string {
  const start = body.slice(at, at + 100);
  const end = start.indexOf('}');
  return short(end < 0 ? start : start.slice(0, end + 1));
}
