import { z } from 'zod';
import type { DayRules } from './day-rules.ts';
import type { DeskView } from './desk-view.ts';
import { bothLanguages, id, lang, line, paragraph, plainDate, ref, webAddress } from './fields.ts';
import { quantity } from './quantity.ts';
import { choice, noHint, words } from './words.ts';

/** Level of government or of organisation that speaks. */
export const level = choice({
  eu: ['Europäische Union', 'European Union'],
  federal: ['Bund', 'Federal'],
  state: ['Land', 'State'],
  district: ['Kreis oder Kommune', 'District or municipality'],
  association: ['Verband oder Cluster', 'Association or cluster'],
});
export const callStatus = choice({
  open: ['offen', 'open'],
  paused: ['ruht', 'paused'],
  closed: ['beendet', 'closed'],
});
export const questionType = choice({
  text: ['Text', 'Text'],
  number: ['Zahl', 'Number'],
  choice: ['Auswahl', 'Choice'],
  'yes-no': ['Ja oder Nein', 'Yes or no'],
});

const need = z.strictObject({
  category: ref('categories').meta(words(['Kategorie', 'Kategorie aus dem Vokabular'], ['Category', 'Category from the vocabulary'], noHint)),
  capabilities: z.array(ref('capabilities')).max(20).default([]).meta(words(['Fähigkeiten', 'Fähigkeiten aus dem Vokabular'], ['Capabilities', 'Capabilities from the vocabulary'], noHint)),
  quantity: quantity.optional().meta(words(['Menge', 'Wie viel gebraucht wird'], ['Quantity', 'How much is needed'])),
  note: paragraph(300).optional().meta(words(['Hinweis', 'Genaueres zum Bedarf'], ['Note', 'More on the need'])),
});

const question = z.strictObject({
  id: id.meta(words(['Kennung', 'Kurzer Name der Frage'], ['Id', 'Short name of the question'])),
  label: bothLanguages(200).meta(words(['Frage', 'Frage in beiden Sprachen'], ['Question', 'Question in both languages'])),
  type: questionType.meta(words(['Art der Antwort', 'In welcher Form geantwortet wird'], ['Type of answer', 'In which form it is answered'])),
  unit: ref('units').optional().meta(words(['Einheit', 'Nur bei Zahlen'], ['Unit', 'Only for numbers'])),
  choices: z.array(bothLanguages(100)).min(2).max(20).optional().meta(words(['Mögliche Antworten', 'Nur bei der Art „Auswahl“'], ['Possible answers', 'Only for the type “Choice”'])),
  required: z.boolean().default(false).meta(words(['Pflicht', 'Ohne diese Antwort ist die Rückmeldung unvollständig'], ['Required', 'Without this answer the response is incomplete'])),
  public: z.boolean().default(false).meta(words(['Öffentlich', 'Antwort enthält nie Daten einer Person'], ['Public', 'The answer never holds a person’s data'])),
});

const forwarding = z.strictObject({
  on: plainDate.meta(words(['Datum', 'Tag der Weiterleitung'], ['Date', 'Day of forwarding'])),
  responses: z.number().int().nonnegative().max(1_000_000).meta(words(['Rückmeldungen', 'Anzahl der weitergeleiteten'], ['Responses', 'Number forwarded'])),
  to: line(2, 120).meta(words(['An', 'Empfangende Stelle'], ['To', 'Receiving office'])),
  note: paragraph(300).optional().meta(words(['Hinweis', 'Für die Öffentlichkeit'], ['Note', 'For the public'])),
});

const faq = z.strictObject({
  question: line(5, 200).meta(words(['Frage', 'Wie sie gestellt wurde'], ['Question', 'As it was asked'])),
  answer: paragraph(1000).meta(words(['Antwort', 'In wenigen Sätzen'], ['Answer', 'In a few sentences'])),
});

/** An authority asks for capacity. */
export const call = z.strictObject({
  title: line(5, 120).meta(words(['Titel', 'Worum gebeten wird'], ['Title', 'What is asked for'])),
  lang: lang.default('de').meta(words(['Sprache', 'Sprache des Textes'], ['Language', 'Language of the text'])),
  issuer: ref('organisation').meta(words(['Herausgeber', 'Organisation, die aufruft'], ['Issuer', 'Organisation that calls'])),
  level: level.meta(words(['Ebene', 'Wer spricht'], ['Level', 'Who speaks'])),
  officialUrl: webAddress.meta(words(['Amtliche Quelle', 'Seite des Herausgebers'], ['Official source', 'The issuer’s page'])),
  opensOn: plainDate.meta(words(['Beginn', 'Datum als JJJJ-MM-TT'], ['Opens on', 'Date as YYYY-MM-DD'], noHint)),
  closesOn: plainDate.meta(words(['Frist', 'Letzter Tag als JJJJ-MM-TT'], ['Closes on', 'Last day as YYYY-MM-DD'], ['Letzter Tag', 'Last day'])),
  status: callStatus.meta(words(['Stand', 'Offen gilt nur bis zur Frist'], ['Status', 'Open holds until the deadline only'])),
  needs: z.array(need).min(1).max(50).meta(words(['Bedarf', 'Was gebraucht wird'], ['Needs', 'What is needed'])),
  questions: z.array(question).max(30).default([]).meta(words(['Fragen', 'Was Antwortende angeben'], ['Questions', 'What to answer'])),
  answersGoTo: paragraph(300).meta(words(['Antworten gehen an', 'In klaren Worten'], ['Answers go to', 'In plain words'])),
  forwarded: z.array(forwarding).max(200).default([]).meta(words(['Weitergeleitet', 'Öffentliches Protokoll'], ['Forwarded', 'Public log'])),
  faq: z.array(faq).max(50).optional().meta(words(['Häufige Fragen', 'Fragen und Antworten'], ['FAQ', 'Questions and answers'])),
});
export type Call = z.infer<typeof call>;

export const callDays = {
  order: [
    ['closesOn', 'opensOn'],
    ['forwarded.*.on', 'opensOn'],
  ],
  past: ['forwarded.*.on'],
} as const satisfies DayRules;

export const callDesk = {
  about: {
    de: 'Öffentliche Bitten von Behörden um Kapazität, mit Fragen und Protokoll der Weiterleitung.',
    en: 'Public requests of authorities for capacity, with questions and a log of what was forwarded.',
  },
  order: 'due',
  sort: ['title', 'opensOn', 'closesOn', 'issuer'],
  filters: [
    { label: { de: 'offen', en: 'open' }, field: 'status', is: ['open'] },
    { label: { de: 'Frist endet bald', en: 'closes soon' }, field: 'closesOn', day: 'soon' },
    { label: { de: 'Frist vorbei', en: 'past its deadline' }, field: 'closesOn', day: 'past' },
  ],
  groups: ['status', 'level', 'issuer'],
  presets: { status: { value: 'open' }, opensOn: 'today', 'forwarded.on': 'today' },
  hasPreview: true,
} as const satisfies DeskView;
