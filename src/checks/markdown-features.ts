/**
 * What Markdown means in a body, for the check, the rendering and the search alike. A body is no file: front matter was
 * taken off before, and a second one in it is text between rules.
 */
export const markdownFeatures = { frontmatter: false, gfm: { footnotes: false } } as const;
