import { placeOf, standingPages, type ListedKind, type Place } from './addresses.ts';
import { isListingKind, type Hub } from './hub.ts';
import { archived, listed, pageCount } from './listed.ts';
import type { ListFacet } from './open-listings.ts';
import { kindNames, kinds, kindsWith } from '#schemas/kinds.ts';

/** Every place of the hub that has a page, in both languages alike. */
export function placesOf(hub: Hub): Place[] {
  return [
    { screen: 'home' },
    { screen: 'search' },
    { screen: 'submit' },
    ...pages(pageCount(archived(hub))).map((page): Place => ({ screen: 'archive-list', page })),
    ...standingPages.filter((id) => hasPage(hub, id)).map((screen): Place => ({ screen })),
    ...kindsWith('list').flatMap((kind) => listPlaces(hub, kind)),
    ...entryPlaces(hub),
  ];
}

/** Whether a standing page exists. The imprint always does: the settings hold what it must say. */
export function hasPage(hub: Hub, id: (typeof standingPages)[number]): boolean {
  return id === 'imprint' || hub.get('page', id) !== undefined;
}

/** A category or region keeps its page while it has nothing to show, so that links to it stay alive. */
function listPlaces(hub: Hub, kind: ListedKind): Place[] {
  // Entries without pages of their own share one.
  if (!('hasPages' in kinds[kind])) return [{ screen: 'list', kind }];
  const facets: (ListFacet | undefined)[] = [undefined];
  if (isListingKind(kind)) {
    facets.push(...hub.terms('categories').map(({ id }): ListFacet => ({ by: 'category', id })));
    facets.push(...hub.terms('regions').map(({ id }): ListFacet => ({ by: 'region', id })));
  }
  return facets.flatMap((facet) =>
    pages(pageCount(listed(hub, kind, 'de', facet))).map((page): Place => ({
      screen: 'list',
      kind,
      page,
      ...(facet && { facet }),
    })),
  );
}

function entryPlaces(hub: Hub): Place[] {
  return kindNames.flatMap((kind) => {
    const ids = new Set(hub.all(kind).map((entry) => entry.id));
    return [...ids].map((id) => placeOf(kind, id)).filter((place) => place?.screen === 'entry');
  });
}

function pages(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}
