import type { MdastNode } from 'satteri';
import { samplesIn } from './code-samples.ts';
import { readMarkdown, type Found } from './markdown.ts';
import { meantOtherwise } from './mdx-angles.ts';
import { readComponents } from './mdx.ts';
import { codeFindings, withoutCode } from './mdx-code.ts';
import { plainOutline, type Outline } from './outline.ts';

/** A body as rules need it. Places are UTF-16 offsets in the body. */
export interface ReadBody {
  outline: Outline;
  /** What is wrong in the body by itself. */
  findings: Found[];
}

/** Reads the body of one entry. */
export type BodyReader = (body: string, language: 'markdown' | 'mdx' | 'none') => ReadBody;

/** Text to tree, with GitHub's extensions and without footnotes. A parser throws where it cannot go on. */
export interface BodyParsers {
  markdown: (text: string) => MdastNode;
  /** Knows JSX beside Markdown, but neither HTML nor expressions. */
  mdx: (text: string) => MdastNode;
}

/** Without these a body has no link, image, HTML, entity or first-level heading, and needs no tree. */
const NEEDS_TREE = /[<[&\\]|(?:https?:|www\.)\S*%|^ {0,3}(?:#(?!#)|=+ *$)/im;

/** Twenty levels of lists and quotations: nobody writes that, and parsers take quadratic time for it. */
const TOO_DEEP = /^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){20}/m;

/** Tags in one page, beyond which the MDX parser takes seconds. */
const MANY_TAGS = 2000;

/** The reading of bodies with parsers of one's own: the command line and the browser have different ones. */
export function bodyReader(parsers: BodyParsers): BodyReader {
  return (body, language) => {
    const plain = plainOutline(body);
    if (language === 'none' || !plain.isVisible) return { outline: plain, findings: [] };
    const excess = excessIn(body, language);
    if (excess !== undefined) return unreadable(body, excess);
    if (language === 'mdx') return readMdx(body, parsers.mdx);
    if (!NEEDS_TREE.test(body)) return { outline: plain, findings: [] };
    const tree = parse(() => parsers.markdown(body));
    return tree instanceof Error ? unreadable(body, 0) : readMarkdown(tree, body);
  };
}

/** Where a body becomes more than parsers can take; undefined where it does not. */
export function excessIn(body: string, language: 'markdown' | 'mdx'): number | undefined {
  const deep = TOO_DEEP.exec(body);
  if (deep) return deep.index;
  return language === 'mdx' ? [...body.matchAll(/</g)][MANY_TAGS]?.index : undefined;
}

function readMdx(body: string, toTree: BodyParsers['mdx']): ReadBody {
  const text = withoutCode(body);
  const tree = parse(() => toTree(text));
  if (!(tree instanceof Error)) return ofTree(tree, text, body);
  const meant = meantOtherwise(text);
  const other = meant.findings.size > 0 ? parse(() => toTree(meant.text)) : tree;
  if (!(other instanceof Error)) {
    const isSample = samplesIn(other, body.length);
    const named = [...meant.findings].filter(([at]) => !isSample(at)).map(([, found]) => found);
    const { outline, findings } = ofTree(other, meant.text, body);
    return { outline, findings: [...named, ...findings] };
  }
  const code = codeFindings(body, undefined);
  return { outline: plainOutline(body), findings: code.length > 0 ? code : [syntaxFinding(tree, text)] };
}

function ofTree(tree: MdastNode, text: string, body: string): ReadBody {
  const { outline, findings } = readMarkdown(tree, text);
  return {
    outline,
    findings: [...findings, ...codeFindings(body, tree), ...readComponents(tree, body, outline)],
  };
}

function unreadable(body: string, at: number): ReadBody {
  return { outline: plainOutline(body), findings: [{ code: 'markdown-unreadable', at: { body: at } }] };
}

function parse(make: () => MdastNode): MdastNode | Error {
  try {
    return make();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Parsers begin their message with its place: `3:7: Expected a closing tag for `<Callout>` (3:7) (mdx-jsx:…)`. */
function syntaxFinding(error: Error, body: string): Found {
  const [, line, column, said = ''] = /^(\d+):(\d+): (.*)/s.exec(error.message) ?? [];
  const detail = said.replace(/\s*\((?:mdx-jsx:|note:|\d+:\d+\)).*$/s, '').replaceAll('`', '');
  const lines = body.split('\n').slice(0, Number(line ?? 1) - 1);
  const at = lines.reduce((sum, text) => sum + text.length + 1, 0) + Number(column ?? 1) - 1;
  return { code: 'mdx-syntax', at: { body: Math.min(at, body.length) }, facts: { detail } };
}
