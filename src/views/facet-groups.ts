import type { FacetGroup } from '#components/FacetNav.astro';
import { addressOf } from '#domain/addresses.ts';
import type { Hub, ListingKind } from '#domain/hub.ts';
import { openListings, type ListFacet } from '#domain/open-listings.ts';
import { wordsOf } from '#i18n/site/words.ts';
import type { Lang } from '#schemas/fields.ts';
import { href } from '#build/url.ts';

/** Links to the categories and regions that have open listings, with their numbers. */
export function facetGroups(
  hub: Hub,
  kind: ListingKind,
  lang: Lang,
  current: ListFacet | undefined,
): FacetGroup[] {
  const say = wordsOf(lang);
  const item = (by: ListFacet['by'], id: string, text: string, isNarrower: boolean) => ({
    text,
    href: href(addressOf({ screen: 'list', kind, facet: { by, id } }, lang)),
    count: openListings(hub, kind, { by, id }).length,
    isCurrent: current?.by === by && current.id === id,
    isNarrower,
  });
  const categories = nested(hub.terms('categories'), ({ broader }) => broader);
  const countries = new Map(
    hub
      .terms('regions')
      .filter(({ level }) => level === 'country')
      .map(({ country, id }) => [country, id]),
  );
  const regions = nested(hub.terms('regions'), ({ level, country }) =>
    level === 'state' ? countries.get(country) : undefined,
  );
  return [
    {
      title: say('byCategory'),
      items: categories.map(({ term, isNarrower }) =>
        item('category', term.id, term.label[lang], isNarrower),
      ),
    },
    {
      title: say('byRegion'),
      items: regions.map(({ term, isNarrower }) => item('region', term.id, term.label[lang], isNarrower)),
    },
  ].map((group) => ({ ...group, items: group.items.filter((one) => one.count > 0 || one.isCurrent) }));
}

/** Every term directly behind the one it belongs to, else in the vocabulary's order. */
function nested<T extends { id: string }>(terms: readonly T[], parentOf: (term: T) => string | undefined) {
  const known = new Set(terms.map(({ id }) => id));
  const children = Map.groupBy(terms, (term) => {
    const parent = parentOf(term);
    return parent !== undefined && known.has(parent) ? parent : undefined;
  });
  const below = (parent: string | undefined): { term: T; isNarrower: boolean }[] =>
    (children.get(parent) ?? []).flatMap((term) => [
      { term, isNarrower: parent !== undefined },
      ...below(term.id),
    ]);
  return below(undefined);
}
