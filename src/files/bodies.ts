import { markdownToMdast, mdxToMdast, type MdastNode, type TreeOptions } from 'satteri';
import { readMarkdown, type Found } from '#checks/markdown.ts';
import { readComponents } from '#checks/mdx.ts';
import { codeFindings, withoutCode } from '#checks/mdx-code.ts';
import { plainOutline, type Outline } from '#checks/outline.ts';

/** As the site renders it. */
const options: TreeOptions = { features: { gfm: { footnotes: false } } };

/** Without these a body has no link, image, HTML, entity or first-level heading, and needs no tree. */
const NEEDS_TREE = /[<[&\\]|(?:https?:|www\.)\S*%|^ {0,3}(?:#(?!#)|=+ *$)/im;

/** Twenty levels of lists and quotations: nobody writes that, and parsers take quadratic time for it. */
const TOO_DEEP = /^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){20}/m;

/** Tags in one page, beyond which the MDX parser takes seconds. */
const MANY_TAGS = 2000;

/** Reads a body: what is wrong in it by itself, and what rules across entries need of it. Places are offsets in the body. */
export function readBody(
  body: string,
  language: 'markdown' | 'mdx' | 'none',
): { outline: Outline; findings: Found[] } {
  const plain = plainOutline(body);
  if (language === 'none' || !plain.isVisible) return { outline: plain, findings: [] };
  const deep = TOO_DEEP.exec(body);
  if (deep) return { outline: plain, findings: [{ code: 'markdown-unreadable', at: { body: deep.index } }] };
  if (language === 'mdx') return readMdx(body);
  if (!NEEDS_TREE.test(body)) return { outline: plain, findings: [] };
  const tree = parse(() => markdownToMdast(body, options));
  return tree instanceof Error
    ? { outline: plain, findings: [{ code: 'markdown-unreadable', at: { body: 0 } }] }
    : readMarkdown(tree, body);
}

function readMdx(body: string): { outline: Outline; findings: Found[] } {
  const excess = [...body.matchAll(/</g)][MANY_TAGS];
  if (excess)
    return {
      outline: plainOutline(body),
      findings: [{ code: 'markdown-unreadable', at: { body: excess.index } }],
    };
  const text = withoutCode(body);
  const tree = parse(() => mdxToMdast(text, options));
  if (tree instanceof Error) {
    const code = codeFindings(body, undefined);
    return { outline: plainOutline(body), findings: code.length > 0 ? code : [syntaxFinding(tree, text)] };
  }
  const { outline, findings } = readMarkdown(tree, text);
  return {
    outline,
    findings: [...findings, ...codeFindings(body, tree), ...readComponents(tree, body, outline)],
  };
}

function parse(make: () => MdastNode): MdastNode | Error {
  try {
    return make();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** The parser's message begins with its place: `3:7: Expected a closing tag for `<Callout>` (3:7) (mdx-jsx:…)`. */
function syntaxFinding(error: Error, body: string): Found {
  const [, line, column, said = ''] = /^(\d+):(\d+): (.*)/s.exec(error.message) ?? [];
  const detail = said.replace(/\s*\((?:mdx-jsx:|note:|\d+:\d+\)).*$/s, '').replaceAll('`', '');
  const lines = body.split('\n').slice(0, Number(line ?? 1) - 1);
  const at = lines.reduce((sum, text) => sum + text.length + 1, 0) + Number(column ?? 1) - 1;
  return { code: 'mdx-syntax', at: { body: Math.min(at, body.length) }, facts: { detail } };
}
