import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { kinds } from '#schemas/kinds.ts';
import type { Organisation } from '#schemas/organisation.ts';
import { HUB } from '../tests/fixture-hub.ts';
import { generateListings, firmsFor, TODAY } from './listings.ts';
import type { Firm } from './firms.ts';

/**
 * Writes a content folder with so many generated listings and their organisations. Vocabulary, settings and everything
 * else but the listings comes from the hub of the tests.
 * @param folder is made where it is missing
 */
export function writeContent(folder: string, count: number, { seed = 1 } = {}): void {
  const listingFolders = [kinds.offer.folder, kinds.request.folder];
  mkdirSync(folder, { recursive: true });
  cpSync(HUB, folder, {
    recursive: true,
    filter: (path) => !listingFolders.some((name) => path === join(HUB, name)),
  });
  for (const name of [...listingFolders, kinds.organisation.folder])
    mkdirSync(join(folder, name), { recursive: true });
  for (const firm of firmsFor(count)) {
    const file = join(folder, kinds.organisation.folder, `${firm.id}.yaml`);
    if (!existsSync(file)) writeFileSync(file, yamlOf(organisationOf(firm)));
  }
  for (const { kind, id, data, body } of generateListings(count, seed)) {
    writeFileSync(join(folder, kinds[kind].folder, `${id}.md`), `---\n${yamlOf(data)}---\n\n${body}`);
  }
}

function organisationOf({ id, name, kind, town }: Firm): Organisation {
  const website = `https://${id.slice(0, 50).replace(/-+$/, '')}.example`;
  return {
    name,
    kind,
    website,
    roleMailbox: website.replace('https://', 'info@'),
    location: { country: 'DE', ...town },
    verification: {
      status: 'checked',
      by: 'Redaktion',
      on: TODAY,
      method: 'register',
      scope: 'Handelsregister',
      validThrough: '2020-12-31',
    },
    description: `${name} mit Sitz in ${town.city} ist eine erfundene Organisation für Messungen.`,
  };
}

/** YAML as the project writes it: strings quoted, lines whole. */
export function yamlOf(value: object): string {
  return stringify(value, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
}
