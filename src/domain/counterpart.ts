import type { Lang } from '#schemas/fields.ts';
import { segmentOf, segmentNames } from './addresses.ts';

const translations: Record<Lang, Map<string, string>> = {
  de: new Map(segmentNames.map((name) => [segmentOf(name, 'de'), segmentOf(name, 'en')])),
  en: new Map(segmentNames.map((name) => [segmentOf(name, 'en'), segmentOf(name, 'de')])),
};

/** Language of an address of the site. */
export function langOf(path: string): Lang {
  return path === '/en/' || path.startsWith('/en/') ? 'en' : 'de';
}

/**
 * The same page in the other language: `/angebote/region/de-bw/` ↔ `/en/offers/region/de-bw/`. Only the first and, on
 * facet pages, the second segment are words of the site; the rest are ids and page numbers.
 */
export function counterpartOf(path: string): string {
  const lang = langOf(path);
  const parts = path.split('/').filter((part) => part !== '');
  if (lang === 'en') parts.shift();
  const isFacet = parts.length > 2;
  const words = parts.map((part, at) =>
    at === 0 || (at === 1 && isFacet) ? (translations[lang].get(part) ?? part) : part,
  );
  const all = lang === 'de' ? ['en', ...words] : words;
  return all.length === 0 ? '/' : `/${all.join('/')}/`;
}
