import type { SitemapOptions } from '@astrojs/sitemap';
import { addressOf, placeOf } from '#domain/addresses.ts';
import { counterpartOf, langOf } from '#domain/counterpart.ts';
import { isOpen } from '#domain/freshness.ts';
import { siteAddress } from './address.ts';
import { reading, todayOfBuild } from './content.ts';

type Options = NonNullable<SitemapOptions>;
type Item = Parameters<NonNullable<Options['serialize']>>[0];

/** Pages that search engines must not list, besides listings that are no longer open. */
const UNLISTED = new Set(['/status/', '/404/', '/admin/', '/suche/', '/en/search/']);

let ended: Set<string> | undefined;

/** Whether a page belongs in the sitemap. @param url absolute address */
export function inSitemap(url: string): boolean {
  const path = pathOf(url);
  return !UNLISTED.has(path) && !path.startsWith('/r/') && !(ended ??= endedListings()).has(path);
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

function endedListings(): Set<string> {
  const { entries } = reading().content;
  const today = todayOfBuild();
  return new Set(
    [...entries.offer, ...entries.request]
      .filter((entry) => !isOpen(entry.data, today))
      .flatMap((entry) => {
        const place = placeOf(entry.kind, entry.id);
        return place ? [addressOf(place, 'de'), addressOf(place, 'en')] : [];
      }),
  );
}
