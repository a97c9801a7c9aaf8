import type { Entry } from '#schemas/entry.ts';

/** schema.org `NewsArticle` of a news item. @param url absolute address; @param publisher name of the hub's operator */
export function newsArticle(entry: Entry<'news'>, url: string, publisher: string): object {
  const { title, summary, publishedOn, updatedOn, sources } = entry.data;
  return {
    '@type': 'NewsArticle',
    '@id': url,
    url,
    headline: title,
    description: summary,
    datePublished: publishedOn,
    dateModified: updatedOn ?? publishedOn,
    inLanguage: entry.lang,
    publisher: { '@type': 'Organization', name: publisher },
    citation: sources.map((source) => ({ '@type': 'CreativeWork', name: source.title, url: source.url })),
  };
}
