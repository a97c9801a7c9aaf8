import type { SitemapOptions } from '@astrojs/sitemap';
import { addressOf } from '#domain/addresses.ts';
import { counterpartOf, langOf } from '#domain/counterpart.ts';
import { isIndexable } from '#domain/indexable.ts';
import { languagesOf } from '#domain/languages.ts';
import { placesOf } from '#domain/places.ts';
import type { Lang } from '#schemas/fields.ts';
import { siteAddress } from './address.ts';
import { hubOfBuild } from './hub.ts';

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

/**
 * Names the page in the hub's other language beside a page: the words of our addresses differ by language. A hub in one
 * language names none.
 */
export function withCounterpart(item: Item): Item {
  const path = pathOf(item.url);
  const { origin, base } = siteAddress();
  const languages = languagesOf(hubOfBuild().settings);
  if (languages.length === 1) return item;
  const urlIn = (lang: Lang) => (lang === langOf(path) ? item.url : origin + base + counterpartOf(path));
  const links = languages.map((lang) => ({ lang: lang as string, url: urlIn(lang) }));
  return { ...item, links: [...links, { lang: 'x-default', url: urlIn(languages[0]) }] };
}

function pathOf(url: string): string {
  return new URL(url).pathname.slice(siteAddress().base.length);
}

function closedToSearchEngines(): Set<string> {
  const hub = hubOfBuild();
  const places = placesOf(hub).filter((place) => !isIndexable(hub, place));
  const languages = languagesOf(hub.settings);
  return new Set(places.flatMap((place) => languages.map((lang) => addressOf(place, lang))));
}
