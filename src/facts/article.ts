import { dayIn, foreign, textLangOf, type Lookup, type Sayable } from './lookup.ts';
import { bodyBlock, summaryBlock, type Block, type Piece, type Said } from './said.ts';
import { titleOf } from './titles.ts';
import { translationNotices } from './translation.ts';

/** What the page of a news item says. */
export function sayNews(entry: Sayable<'news'>, look: Lookup): Said {
  const { say } = look;
  const { publishedOn = '', updatedOn, image, sources = [] } = entry.data;
  const day: Piece = { text: dayIn(publishedOn, say.lang), day: publishedOn };
  const changed = updatedOn && `, ${say('updatedOn', { date: dayIn(updatedOn, say.lang) })}`;
  const said = sayPage(entry, look);
  const items = sources.map(({ title = '…', url = '', publisher }) => ({ title, url, publisher }));
  return {
    ...said,
    below: [...said.below, { is: 'text', as: 'note', pieces: changed ? [day, changed] : [day] }],
    main: [
      ...translationNotices(entry, look),
      ...(image ? [{ is: 'image', as: 'article' } as const] : []),
      ...bodyBlock(entry.body),
      { is: 'sources', heading: titleOf('news', 'sources', say.lang), items },
    ],
  };
}

/** Fields that the page of a news item says. Categories serve to find it. */
export const newsFields = [
  ...['title', 'summary', 'publishedOn', 'updatedOn', 'categories'],
  ...['src', 'alt'].map((name) => `image.${name}`),
  ...['title', 'url', 'publisher'].map((name) => `sources.${name}`),
];

/** What a standing page says. */
export function sayPage(entry: Sayable<'news' | 'page'>, look: Lookup): Said {
  const { title = '…', summary } = entry.data;
  const lang = foreign(textLangOf(entry), look.say.lang);
  const main: Block[] = [...translationNotices(entry, look), ...bodyBlock(entry.body)];
  return {
    title,
    lang,
    description: summary ?? '',
    above: [],
    below: summaryBlock(summary, lang),
    main,
    aside: [],
  };
}

/** Fields that a standing page says; its last change only marks older translations. */
export const pageFields = ['title', 'summary', 'updatedOn'];
