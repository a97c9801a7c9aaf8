import { markdownToMdast, mdxToMdast, type TreeOptions } from 'satteri';
import { bodyReader } from '#checks/body-reader.ts';
import { markdownFeatures } from '#checks/markdown-features.ts';

const options: TreeOptions = { features: markdownFeatures };

/** Reads a body: what is wrong in it by itself, and what rules across entries need of it. Places are offsets in the body. */
export const readBody = bodyReader({
  markdown: (text) => markdownToMdast(text, options),
  mdx: (text) => mdxToMdast(text, options),
});
