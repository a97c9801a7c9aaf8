import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteAddress } from './address.ts';
import { adminBundle } from '#desk/bundle/bundle.ts';
import { writeAdmin } from '#desk/bundle/write.ts';
import { assertComplete } from './completeness.ts';
import { editedSite } from './edited-site.ts';
import { hubOfBuild } from './hub.ts';
import { writeSearchIndex } from './search/index.ts';
import { writeShortAddresses } from './short-addresses.ts';
import { summaryOf } from './status.ts';

/**
 * What a build does beside rendering pages: the search index, made while Astro renders, the short addresses, the desk's
 * editor, and the proof that nothing valid is missing.
 */
export function hubBuild(): AstroIntegration {
  let index: ReturnType<typeof writeSearchIndex>;
  let outFolder: string;
  return {
    name: 'hub-build',
    hooks: {
      'astro:config:done': ({ config }) => {
        outFolder = fileURLToPath(config.outDir);
      },
      'astro:build:start': () => {
        index = writeSearchIndex(hubOfBuild(), outFolder);
        // The failure surfaces in `astro:build:done`; until then Node must not take it for a forgotten one.
        index.catch(() => undefined);
      },
      'astro:build:done': async ({ pages }) => {
        const hub = hubOfBuild();
        writeShortAddresses(hub, outFolder, siteAddress().base);
        writeAdmin({ ...editedSite(), bundle: await adminBundle() }, outFolder);
        const search = await index;
        const paths = new Set(pages.map(({ pathname }) => `/${pathname}`));
        assertComplete(hub, paths, new Set([...search.records, ...search.archive]));
        mkdirSync(join(outFolder, 'status'), { recursive: true });
        const summary = summaryOf(hub, { pages: pages.length, search });
        writeFileSync(join(outFolder, 'status', 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
      },
    },
  };
}
