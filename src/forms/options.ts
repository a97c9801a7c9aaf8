import type { Content } from '#schemas/entry.ts';
import type { Lang } from '#schemas/fields.ts';
import { countryOptions } from './countries.ts';

export interface Option {
  label: string;
  value: string;
}
/** What the ids and codes in a field stand for. */
export type Target =
  | 'categories'
  | 'capabilities'
  | 'standards'
  | 'units'
  | 'regions'
  | 'organisation'
  | 'guidance'
  | 'call'
  | 'hub'
  | 'country';

/** Fields whose values are chosen from a list of the hub, by their names, which mean the same in every kind. */
const targets: Readonly<Record<string, Target>> = {
  category: 'categories',
  categories: 'categories',
  broader: 'categories',
  capabilities: 'capabilities',
  standards: 'standards',
  unit: 'units',
  region: 'regions',
  deliversTo: 'regions',
  organisation: 'organisation',
  issuer: 'organisation',
  authority: 'organisation',
  memberOf: 'organisation',
  guidance: 'guidance',
  reliesOn: 'guidance',
  supersededBy: 'guidance',
  answers: 'call',
  hub: 'hub',
  country: 'country',
  countryOfOrigin: 'country',
};

export function targetOfField(name: string): Target | undefined {
  return Object.hasOwn(targets, name) ? targets[name] : undefined;
}

/** Every id that a field may hold, with words to choose by, in the order of the language's alphabet. */
export function optionsOf(content: Content, lang: Lang): Readonly<Record<Target, Option[]>> {
  const { vocabulary, entries } = content;
  const collator = new Intl.Collator(lang, { numeric: true });
  const sorted = (options: Option[]): Option[] => options.sort((a, b) => collator.compare(a.label, b.label));
  const labelled = (terms: { id: string; label: Record<Lang, string> }[]): Option[] =>
    sorted(terms.map(({ id, label }) => ({ label: label[lang], value: id })));
  return {
    categories: sorted(categoryOptions(content, lang)),
    capabilities: labelled(vocabulary.capabilities),
    standards: sorted(
      vocabulary.standards.map(({ id, number, title }) => ({
        label: `${number}: ${title[lang]}`,
        value: id,
      })),
    ),
    units: sorted(vocabulary.units.map(({ id, other }) => ({ label: other[lang], value: id }))),
    regions: labelled(vocabulary.regions),
    organisation: sorted(entries.organisation.map(({ id, data }) => ({ label: data.name, value: id }))),
    guidance: sorted(guidanceOptions(content, lang)),
    call: sorted(entries.call.map(({ id, data }) => ({ label: data.title, value: id }))),
    country: countryOptions(lang),
    hub: sorted(entries.hub.map(({ id, data }) => ({ label: data.name, value: id }))),
  };
}

/** A narrower category behind the broader ones: `Masken › FFP2-Masken`. */
function categoryOptions({ vocabulary }: Content, lang: Lang): Option[] {
  const byId = new Map(vocabulary.categories.map((category) => [category.id, category]));
  return vocabulary.categories.map(({ id }) => {
    const words: string[] = [];
    const seen = new Set<string>();
    for (let at = byId.get(id); at && !seen.has(at.id); at = at.broader ? byId.get(at.broader) : undefined) {
      seen.add(at.id);
      words.unshift(at.label[lang]);
    }
    return { label: words.join(' › '), value: id };
  });
}

/** One option for each id, in the language where there is a text in it. */
function guidanceOptions({ entries }: Content, lang: Lang): Option[] {
  const titles = new Map<string, string>();
  for (const { id, data, lang: written } of entries.guidance)
    if (written === lang || !titles.has(id)) titles.set(id, data.title);
  return [...titles].map(([value, label]) => ({ label, value }));
}
