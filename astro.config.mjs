import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { hubBuild } from '#build/integration.ts';
import { headingPolicy, markdownPolicy } from '#build/markdown-policy.ts';
import { siteAddress } from '#build/address.ts';
import { inSitemap, withCounterpart } from '#build/sitemap.ts';
import { flatTokens } from '#styles/flat-tokens.ts';

const { origin, base } = siteAddress();

export default defineConfig({
  site: origin,
  base: base || '/',
  trailingSlash: 'always',
  // `jsx`, the default, loses the space between a line's end and an element.
  compressHTML: true,
  // The content security policy refuses inline scripts and styles.
  build: { inlineStylesheets: 'never', assets: 'assets' },
  vite: {
    build: { assetsInlineLimit: 0 },
    css: {
      postcss: { plugins: [flatTokens()] },
      // KERN's SCSS still uses syntax that Sass is about to drop.
      preprocessorOptions: { scss: { quietDeps: true } },
    },
  },
  devToolbar: { enabled: false },
  markdown: {
    // Shiki writes inline styles.
    syntaxHighlight: false,
    processor: satteri({
      mdastPlugins: [headingPolicy],
      hastPlugins: [markdownPolicy],
      // Smart quotes would turn German quotation marks into English ones.
      features: { gfm: { footnotes: false }, smartPunctuation: { quotes: false } },
    }),
  },
  integrations: [mdx(), sitemap({ filter: inSitemap, serialize: withCounterpart }), hubBuild()],
});
