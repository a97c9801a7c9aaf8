import { getViteConfig } from 'astro/config';

/**
 * Components are rendered by Astro's container, which needs Astro's own Vite plugins. The site's configuration stays
 * out: it reads the content, and a component knows only its props.
 */
export default getViteConfig(
  { test: { name: 'components', include: ['tests/components/**/*.test.ts'], testTimeout: 300_000 } },
  { configFile: false, site: 'https://hub.example', trailingSlash: 'always', logLevel: 'warn' },
);
