import { z } from 'zod';
import { headline, updatedOn } from './article.ts';
import type { DeskView } from './desk-view.ts';

export const page = z.strictObject({ title: headline.title, summary: headline.summary, updatedOn });
export type Page = z.infer<typeof page>;

export const pageDesk = {
  about: {
    de: 'Feste Seiten: Über uns, Datenschutz, Barrierefreiheit, Leichte Sprache, Zusätze zum Impressum.',
    en: 'Standing pages: about, privacy, accessibility, plain language, additions to the imprint.',
  },
  order: 'name',
  sort: ['title', 'updatedOn'],
} as const satisfies DeskView;
