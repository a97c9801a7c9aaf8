import { z } from 'zod';
import { headline } from './article.ts';
import { level } from './call.ts';
import type { DayRules } from './day-rules.ts';
import { expired, expiring, type DeskView } from './desk-view.ts';
import { paragraph, plainDate, ref, webAddress } from './fields.ts';
import { choice, noHint, words } from './words.ts';

export const documentType = choice({
  law: ['Gesetz', 'Law'],
  regulation: ['Verordnung', 'Regulation'],
  recommendation: ['Empfehlung', 'Recommendation'],
  guideline: ['Leitfaden', 'Guideline'],
  standard: ['Norm', 'Standard'],
  notice: ['Bekanntmachung', 'Notice'],
  funding: ['Förderung', 'Funding'],
});
export const audience = choice({
  manufacturer: ['Hersteller', 'Manufacturers'],
  importer: ['Importeure und Händler', 'Importers and distributors'],
  healthcare: ['Gesundheitswesen', 'Health care'],
  care: ['Pflege', 'Care'],
  'public-body': ['Öffentliche Stellen', 'Public bodies'],
  research: ['Forschung', 'Research'],
  everyone: ['Alle', 'Everyone'],
});

const change = z.strictObject({
  on: plainDate.meta(words(['Datum', 'Tag der Änderung'], ['Date', 'Day of the change'])),
  text: paragraph(300).meta(words(['Änderung', 'Was sich für wen geändert hat'], ['Change', 'What changed for whom'])),
  major: z.boolean().meta(words(['Wesentlich', 'Ob Betroffene handeln müssen'], ['Major', 'Whether those affected must act'])),
});

/** What an authority says, in the desk's words, with its official source and its dates. */
export const guidance = z.strictObject({
  ...headline,
  authority: ref('organisation').meta(words(['Behörde', 'Organisation, die zuständig ist'], ['Authority', 'Organisation in charge'])),
  level: level.meta(words(['Ebene', 'Wer spricht'], ['Level', 'Who speaks'])),
  officialUrl: webAddress.meta(words(['Amtliche Quelle', 'Seite der Behörde oder des Amtsblatts'], ['Official source', 'Page of the authority or official journal'])),
  documentType: documentType.meta(words(['Art', 'Art des Dokuments'], ['Type', 'Type of document'])),
  categories: z.array(ref('categories')).min(1).max(20).meta(words(['Kategorien', 'Kategorien aus dem Vokabular'], ['Categories', 'Categories from the vocabulary'], noHint)),
  audience: z.array(audience).min(1).max(7).meta(words(['Für wen', 'Wen die Regel angeht'], ['Audience', 'Whom the rule concerns'])),
  validFrom: plainDate.meta(words(['Gültig ab', 'Datum als JJJJ-MM-TT'], ['Valid from', 'Date as YYYY-MM-DD'], noHint)),
  validThrough: plainDate.optional().meta(words(['Gültig bis', 'Letzter Tag, wenn die Regel befristet ist'], ['Valid through', 'Last day, if the rule is limited'])),
  supersededBy: ref('guidance').optional().meta(words(['Ersetzt durch', 'Amtliche Information, die jetzt gilt'], ['Superseded by', 'Guidance that holds now'])),
  retrievedOn: plainDate.meta(words(['Abgerufen am', 'Tag, an dem die Quelle gelesen wurde'], ['Retrieved on', 'Day the source was read'])),
  checkedOn: plainDate.meta(words(['Geprüft am', 'Tag, an dem der Stand zuletzt bestätigt wurde'], ['Checked on', 'Day the state was last confirmed'])),
  changes: z.array(change).max(50).default([]).meta(words(['Änderungen', 'Was sich wann geändert hat'], ['Changes', 'What changed when'])),
});
export type Guidance = z.infer<typeof guidance>;

export const guidanceDays = {
  order: [
    ['validThrough', 'validFrom'],
    ['checkedOn', 'retrievedOn'],
  ],
  past: ['retrievedOn', 'checkedOn'],
  old: ['validFrom', 'validThrough', 'changes.*.on'],
} as const satisfies DayRules;

export const guidanceDesk = {
  about: {
    de: 'Was Behörden sagen: in eigenen Worten, mit amtlicher Quelle und Daten.',
    en: 'What authorities say: in the desk’s words, with official source and dates.',
  },
  order: 'newest',
  sort: ['title', 'validFrom', 'checkedOn', 'authority'],
  filters: [
    { label: { de: 'lange nicht geprüft', en: 'not checked for long' }, field: 'checkedOn', day: 'stale' },
    expiring,
    expired,
    { label: { de: 'ersetzt', en: 'superseded' }, field: 'supersededBy', isGiven: true },
  ],
  groups: ['level', 'documentType', 'authority'],
  presets: { retrievedOn: 'today', checkedOn: 'today', 'changes.on': 'today' },
  hasPreview: true,
} as const satisfies DeskView;
