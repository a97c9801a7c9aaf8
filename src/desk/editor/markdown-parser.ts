import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { gfm } from 'micromark-extension-gfm';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { bodyReader, type BodyParsers } from '#checks/body-reader.ts';

type Tree = ReturnType<BodyParsers['markdown']>;

/** The site knows no footnotes. */
const withoutFootnotes = {
  disable: { null: ['gfmFootnoteDefinition', 'gfmFootnoteCall', 'gfmPotentialFootnoteCall'] },
};

/** What MDX takes out of Markdown, after micromark-extension-mdx-md. */
const withoutHtml = { disable: { null: ['autolink', 'codeIndented', 'htmlFlow', 'htmlText'] } };

/** Addresses are found while parsing; looking for them once more in the tree would lose the places of texts. */
const gfmNodes = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));

const markdownOptions: Options = {
  extensions: [gfm(), withoutFootnotes],
  mdastExtensions: gfmNodes,
};

/** Without a parser of JavaScript: there is none to parse, see `withoutCode`. */
const mdxOptions: Options = {
  extensions: [gfm(), withoutFootnotes, mdxJsx(), withoutHtml],
  mdastExtensions: [...gfmNodes, mdxJsxFromMarkdown()],
};

/** Markdown and the desk's MDX as trees of the same nodes that the site's own parser makes. */
export const parsers: BodyParsers = {
  markdown: (text) => treeOf(text, markdownOptions),
  mdx: (text) => treeOf(text, mdxOptions),
};

export const readBody = bodyReader(parsers);

function treeOf(text: string, options: Options): Tree {
  try {
    return fromMarkdown(text, options) as Tree;
  } catch (error) {
    throw placed(error, text);
  }
}

/**
 * The place that micromark keeps beside its message, in front of it as the reader of bodies expects it. Of a tag that is
 * none, it is where the tag begins.
 */
function placed(error: unknown, text: string): Error {
  const { reason, place } = error as { reason?: string; place?: SourceRange };
  if (reason === undefined) return error instanceof Error ? error : new Error(String(error));
  const { offset = 0 } = place?.start ?? place ?? {};
  const at = reason.startsWith('Unexpected') ? Math.max(text.lastIndexOf('<', offset), 0) : offset;
  const before = text.slice(0, at).split('\n');
  return new Error(`${before.length}:${before.at(-1)!.length + 1}: ${reason}`, { cause: error });
}

interface SourceRange {
  offset?: number;
  start?: { offset?: number };
}
