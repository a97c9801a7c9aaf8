import { z } from 'zod';
import { headline, updatedOn } from './article.ts';
import { byMonth, type DeskView } from './desk-view.ts';
import { line, plainDate, ref, webAddress } from './fields.ts';
import { noHint, words } from './words.ts';

const source = z.strictObject({
  title: line(3, 200).meta(words(['Titel', 'Titel der Quelle'], ['Title', 'Title of the source'])),
  url: webAddress.meta(words(['Adresse', 'Mit https://'], ['Address', 'With https://'])),
  publisher: line(2, 120).optional().meta(words(['Herausgeber', 'Wer die Quelle veröffentlicht'], ['Publisher', 'Who publishes the source'])),
});

const image = z.strictObject({
  src: line(3, 200).meta(words(['Bilddatei', 'Pfad neben der Meldung: ./bild.jpg'], ['Image file', 'Path beside the news item: ./image.jpg'], ['JPEG, PNG oder WebP', 'JPEG, PNG or WebP'])),
  alt: line(3, 200).meta(words(['Bildbeschreibung', 'Was zu sehen ist'], ['Alternative text', 'What is to be seen'])),
});

export const news = z.strictObject({
  ...headline,
  publishedOn: plainDate.meta(words(['Veröffentlicht am', 'Datum als JJJJ-MM-TT'], ['Published on', 'Date as YYYY-MM-DD'], noHint)),
  updatedOn,
  categories: z.array(ref('categories')).max(10).optional().meta(words(['Kategorien', 'Kategorien aus dem Vokabular'], ['Categories', 'Categories from the vocabulary'], noHint)),
  image: image.optional().meta(words(['Bild', 'JPEG, PNG oder WebP mit Beschreibung'], ['Image', 'JPEG, PNG or WebP with a description'])),
  sources: z.array(source).min(1).max(20).meta(words(['Quellen', 'Worauf die Meldung beruht'], ['Sources', 'What the news item rests on'])),
});
export type News = z.infer<typeof news>;

export const newsDesk = {
  about: { de: 'Eigene Meldungen der Redaktion, mit Quellen.', en: 'The desk’s own news, with sources.' },
  order: 'newest',
  sort: ['title', 'publishedOn'],
  groups: [{ field: 'publishedOn', by: 'year' }, byMonth],
  presets: { publishedOn: 'today' },
  hasPreview: true,
} as const satisfies DeskView;
