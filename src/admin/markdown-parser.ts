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

const markdownOptions: Options = {
  extensions: [gfm(), withoutFootnotes],
  mdastExtensions: [gfmFromMarkdown()],
};

/** Without a parser of JavaScript: there is none to parse, see `withoutCode`. */
const mdxOptions: Options = {
  extensions: [gfm(), withoutFootnotes, mdxJsx(), withoutHtml],
  mdastExtensions: [gfmFromMarkdown(), mdxJsxFromMarkdown()],
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
    throw placed(error);
  }
}

/** The place that micromark keeps beside its message, in front of it as the reader of bodies expects it. */
function placed(error: unknown): Error {
  const { reason, line, column } = error as { reason?: string; line?: number; column?: number };
  if (reason === undefined) return error instanceof Error ? error : new Error(String(error));
  return new Error(`${line ?? 1}:${column ?? 1}: ${reason}`, { cause: error });
}
