import { satteri } from '@astrojs/markdown-satteri';
import { markdownFeatures } from '#checks/markdown-features.ts';
import { headingPolicy, markdownPolicy } from './markdown-policy.ts';

/** The one engine that turns bodies into pages, in Markdown and in MDX. */
export const markdown = satteri({
  mdastPlugins: [headingPolicy],
  hastPlugins: [markdownPolicy],
  // Smart quotes would turn German quotation marks into English ones.
  features: { ...markdownFeatures, smartPunctuation: { quotes: false } },
});

/** What else Astro tells the engine: Shiki would write inline styles. */
export const markdownSettings = { syntaxHighlight: false } as const;
