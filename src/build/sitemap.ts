import type { SitemapOptions } from '@astrojs/sitemap';
import { addressOf } from '#domain/addresses.ts';
import { counterpartOf, langOf } from '#domain/counterpart.ts';
import { createHub } from '#domain/hub.ts';
import { isIndexable } from '#domain/indexable.ts';
import { placesOf } from '#domain/places.ts';
import { siteAddress } from './address.ts';
import { reading, todayOfBuild } from './content.ts';

type Options = NonNullable<SitemapOptions>;
type Item = Parameters<NonNullable<Options['serialize']>>[0];

/** Pages for editors, and what is not there. */
const UNLISTED = new Set(['/status/', '/404/', '/admin/']);

let closed: Set<string> | undefined;

/** Whether a page belongs in the sitemap. @param url absolute address */
export function inSitemap(url: string): boolean {
  const path = pathOf(url);
  return !UNLISTED.has(path) && !path.startsWith('/r/') && !(closed ??= closedToSearchEngines()).has(path);
}

/** Names the page in the other language beside a page: the words of our addresses differ by language. */
export function withCounterpart(item: Item): Item {
  const path = pathOf(item.url);
  const { origin, base } = siteAddress();
  const lang = langOf(path);
  const other = origin + base + counterpartOf(path);
  const [de, en] = lang === 'de' ? [item.url, other] : [other, item.url];
  return {
    ...item,
    links: [
      { lang: 'de', url: de },
      { lang: 'en', url: en },
      { lang: 'x-default', url: de },
    ],
  };
}

function pathOf(url: string): string {
  return new URL(url).pathname.slice(siteAddress().base.length);
}

function closedToSearchEngines(): Set<string> {
  const hub = createHub(reading().content, todayOfBuild());
  const places = placesOf(hub).filter((place) => !isIndexable(hub, place));
  return new Set(places.flatMap((place) => [addressOf(place, 'de'), addressOf(place, 'en')]));
}
