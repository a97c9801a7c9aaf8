import { getViteConfig } from 'astro/config';
import { WORKERS } from '../workers.ts';

/**
 * Components are rendered by Astro's container, which needs Astro's own Vite plugins. The site's configuration stays
 * out: it reads the content, and a component knows only its props.
 */
export default getViteConfig(
  {
    test: {
      name: 'components',
      maxWorkers: WORKERS,
      include: ['tests/components/**/*.test.ts'],
      testTimeout: 300_000,
    },
    // Astro's own settings for TypeScript leave the JSX of the editor's preview as it stands.
    oxc: { jsx: { runtime: 'automatic', development: false } },
  },
  { configFile: false, site: 'https://hub.example', trailingSlash: 'always', logLevel: 'warn' },
);
