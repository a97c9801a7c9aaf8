import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { kinds } from '#schemas/kinds.ts';
import { HUB } from '../tests/fixture-hub.ts';
import { yamlOf } from './content.ts';
import { firmsFor, generateListings } from './listings.ts';

const SITE = fileURLToPath(new URL('hugo', import.meta.url));

/** Writes a Hugo site with the same listings, organisations and vocabulary: see `hugo/hugo.toml`. */
export function writeHugoSite(folder: string, count: number, { seed = 1 } = {}): void {
  cpSync(SITE, folder, { recursive: true });
  const folders = { listings: [kinds.offer.folder, kinds.request.folder], firms: kinds.organisation.folder };
  for (const name of [...folders.listings, folders.firms])
    mkdirSync(join(folder, 'content', name), { recursive: true });
  for (const { id, name, town } of firmsFor(count)) {
    const data = {
      title: name,
      website: `https://${id}.example`,
      location: { country: 'DE', ...town },
      regions: [town.region],
    };
    writeFileSync(join(folder, 'content', folders.firms, `${id}.md`), page(data, ''));
  }
  for (const { kind, id, data, body } of generateListings(count, seed)) {
    const terms = { date: data.publishedOn, categories: [data.category], regions: [data.location.region] };
    writeFileSync(join(folder, 'content', kinds[kind].folder, `${id}.md`), page({ ...data, ...terms }, body));
  }
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'data', 'labels.json'), JSON.stringify(labelsOf()));
}

function page(data: object, body: string): string {
  return `---\n${yamlOf(data)}---\n\n${body}`;
}

function labelsOf(): Record<string, { de: string; en: string }> {
  const terms = ['categories', 'regions'].flatMap((file) => {
    const text = readFileSync(join(HUB, 'vocabulary', `${file}.yaml`), 'utf8');
    return (parse(text) as { items: { id: string; label: { de: string; en: string } }[] }).items;
  });
  return Object.fromEntries(terms.map(({ id, label }) => [id, label]));
}
