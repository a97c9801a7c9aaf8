import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { hubBuild } from '#build/integration.ts';
import { markdown, markdownSettings } from '#build/markdown.ts';
import { mdxBodies } from '#build/mdx-bodies.ts';
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
    plugins: [mdxBodies()],
    build: { assetsInlineLimit: 0 },
    css: {
      postcss: { plugins: [flatTokens()] },
      // KERN's SCSS still uses syntax that Sass is about to drop.
      preprocessorOptions: { scss: { quietDeps: true } },
    },
  },
  devToolbar: { enabled: false },
  markdown: {
    ...markdownSettings,
    processor: markdown,
  },
  integrations: [mdx(), sitemap({ filter: inSitemap, serialize: withCounterpart }), hubBuild()],
});
