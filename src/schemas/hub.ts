import { z } from 'zod';
import type { DeskView } from './desk-view.ts';
import { line, paragraph, plainDate, ref, webAddress } from './fields.ts';
import { noHint, words } from './words.ts';

/** A regional initiative or a partner hub. */
export const hub = z.strictObject({
  name: line(2, 120).meta(words(['Name', 'Wie sich die Drehscheibe nennt'], ['Name', 'What the hub calls itself'])),
  operator: line(2, 120).meta(words(['Betreiber', 'Wer sie betreibt'], ['Operator', 'Who runs it'])),
  url: webAddress.meta(words(['Adresse', 'Mit https://'], ['Address', 'With https://'])),
  scope: paragraph(300).meta(words(['Gegenstand', 'Was dort zu finden ist'], ['Scope', 'What is to be found there'])),
  region: ref('regions').meta(words(['Region', 'Region aus dem Vokabular'], ['Region', 'Region from the vocabulary'], noHint)),
  feed: webAddress.optional().meta(words(['Datenadresse', 'hub.json der Partner-Drehscheibe'], ['Feed', 'The partner hub’s hub.json'])),
  trusted: z.boolean().default(false).meta(words(['Vertrauenswürdig', 'Einträge ohne erneute Prüfung übernehmen'], ['Trusted', 'Take over entries without another check'])),
  lastSeenOn: plainDate.optional().meta(words(['Zuletzt erreicht am', 'Datum als JJJJ-MM-TT'], ['Last seen on', 'Date as YYYY-MM-DD'], noHint)),
});

export const hubDesk = {
  about: { de: 'Andere Drehscheiben, auf die diese verweist.', en: 'Other hubs that this one points to.' },
  order: 'name',
  sort: ['name', 'region', 'lastSeenOn'],
  filters: [
    { label: { de: 'vertrauenswürdig', en: 'trusted' }, field: 'trusted', is: ['true'] },
    { label: { de: 'lange nicht erreicht', en: 'not reached for long' }, field: 'lastSeenOn', day: 'stale' },
  ],
  groups: ['region'],
} as const satisfies DeskView;
