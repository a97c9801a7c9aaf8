import { addressOf } from '#domain/addresses.ts';
import type { Hub } from '#domain/hub.ts';
import { openListings } from '#domain/open-listings.ts';
import type { Lang } from '#schemas/fields.ts';
import { href } from '#build/url.ts';

const MOST = 8;

/** Open offers and requests of the broadest categories, those with most entries first. */
export function categoryBars(hub: Hub, lang: Lang) {
  return hub
    .terms('categories')
    .filter((category) => category.broader === undefined)
    .map((category) => {
      const facet = { by: 'category', id: category.id } as const;
      const offers = openListings(hub, 'offer', facet).length;
      const requests = openListings(hub, 'request', facet).length;
      const kind = offers >= requests ? 'offer' : 'request';
      const target = href(addressOf({ screen: 'list', kind, facet }, lang));
      return { name: category.label[lang], href: target, values: [offers, requests] };
    })
    .filter(({ values }) => values.some((value) => value > 0))
    .sort((a, b) => sum(b.values) - sum(a.values))
    .slice(0, MOST);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
