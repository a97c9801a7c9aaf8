import { facetNames, type Facet } from '#search/facet-names.ts';
import { countFacets, facetsOf } from '#search/facets.ts';
import type { Hub } from '#domain/hub.ts';
import { searchedEntries } from '#search/searched.ts';
import type { Lang } from '#schemas/fields.ts';
import { kinds, kindsWith } from '#schemas/kinds.ts';
import { availability, terms } from '#schemas/listing.ts';
import { verificationStatus } from '#schemas/verification.ts';

export interface FacetOption {
  value: string;
  label: string;
  /** How many open entries have it. */
  count: number;
}

/** What one can narrow a search down by: every value that an entry has, also an ended one. */
export function facetOptions(hub: Hub, lang: Lang): Record<Facet, FacetOption[]> {
  const shown = searchedEntries(hub).filter(({ hiddenIn }) => hiddenIn !== lang);
  const facets = shown.map(({ entry, ended }) => ({ ended, facets: facetsOf(entry, hub) }));
  const all = countFacets(facets.map((one) => one.facets));
  const open = countFacets(facets.filter((one) => !one.ended).map((one) => one.facets));
  const labels = labelsOf(hub, lang);
  return Object.fromEntries(
    facetNames.map((name) => [
      name,
      labels[name]
        .filter(([value]) => all[name].has(value))
        .map(([value, label]) => ({ value, label, count: open[name].get(value) ?? 0 })),
    ]),
  ) as Record<Facet, FacetOption[]>;
}

type Labels = [value: string, label: string][];

/** Vocabulary by name, closed lists in their own order. */
function labelsOf(hub: Hub, lang: Lang): Record<Facet, Labels> {
  const byName = new Intl.Collator(lang);
  const terminology = (file: 'categories' | 'regions'): Labels =>
    hub
      .terms(file)
      .map(({ id, label }): Labels[number] => [id, label[lang]])
      .sort((a, b) => byName.compare(a[1], b[1]));
  const choice = (list: { labels: Record<string, readonly [string, string]> }): Labels =>
    Object.entries(list.labels).map(([value, [de, en]]) => [value, lang === 'de' ? de : en]);
  return {
    kind: kindsWith('isSearched').map((kind) => [kind, kinds[kind].plural[lang]]),
    category: terminology('categories'),
    region: terminology('regions'),
    terms: choice(terms),
    verification: choice(verificationStatus),
    availability: choice(availability),
  };
}
