import type { Lang } from '#schemas/fields.ts';
import type { Kind } from '#schemas/kinds.ts';
import type { Words } from '#schemas/words.ts';
import { vocabularyNames } from '#schemas/vocabulary.ts';
import type { WrittenKind } from '#schemas/written-kind.ts';

/** A folder of entries that the desk edits, as one list of the CMS. */
export interface FolderCollection {
  name: string;
  kind: Exclude<Kind, 'response' | 'settings'>;
  lang?: Lang;
  /** What it is, for editors. */
  description: Words;
  /** Line of an entry in the list, as a template of Decap's. */
  summary: string;
  /** Whether the editor shows the entry as a page beside the form. */
  hasPreview: boolean;
}

const offers = {
  de: 'Was Unternehmen und Einrichtungen anbieten.',
  en: 'What firms and institutions offer.',
};
const requests = {
  de: 'Was Einrichtungen und Unternehmen suchen.',
  en: 'What institutions and firms look for.',
};
const calls = {
  de: 'Öffentliche Bitten von Behörden um Kapazität, mit Fragen und Protokoll der Weiterleitung.',
  en: 'Public requests of authorities for capacity, with questions and a log of what was forwarded.',
};
const news = { de: 'Eigene Meldungen der Redaktion, mit Quellen.', en: 'The desk’s own news, with sources.' };
const guidance = {
  de: 'Was Behörden sagen: in eigenen Worten, mit amtlicher Quelle und Daten.',
  en: 'What authorities say: in the desk’s words, with official source and dates.',
};
const pages = {
  de: 'Feste Seiten: Über uns, Datenschutz, Barrierefreiheit, Leichte Sprache, Zusätze zum Impressum.',
  en: 'Standing pages: about, privacy, accessibility, plain language, additions to the imprint.',
};
const organisations = {
  de: 'Wer anbietet, sucht, aufruft oder zuständig ist. Nie Daten einer Person.',
  en: 'Who offers, looks for, calls or is in charge. Never a person’s data.',
};
const hubs = {
  de: 'Andere Drehscheiben, auf die diese verweist.',
  en: 'Other hubs that this one points to.',
};

const titleOnly = '{{title}}';
/** Decap can write days for people, but knows ids without their names. */
const day = (field: string) => `{{${field} | date('DD.MM.YYYY')}}`;
const listed = `{{title}} · ${day('validThrough')}`;
const dated = `{{title}} · ${day('publishedOn')}`;
const checked = `{{title}} · ${day('checkedOn')}`;

/** The lists of entries, in the order in which the desk works with them. */
export const folderCollections: readonly FolderCollection[] = [
  { name: 'offers', kind: 'offer', description: offers, summary: listed, hasPreview: true },
  { name: 'requests', kind: 'request', description: requests, summary: listed, hasPreview: true },
  {
    name: 'calls',
    kind: 'call',
    description: calls,
    summary: `{{title}} · ${day('closesOn')}`,
    hasPreview: true,
  },
  { name: 'news', kind: 'news', lang: 'de', description: news, summary: dated, hasPreview: true },
  { name: 'news-en', kind: 'news', lang: 'en', description: news, summary: dated, hasPreview: true },
  {
    name: 'guidance',
    kind: 'guidance',
    lang: 'de',
    description: guidance,
    summary: checked,
    hasPreview: true,
  },
  {
    name: 'guidance-en',
    kind: 'guidance',
    lang: 'en',
    description: guidance,
    summary: checked,
    hasPreview: true,
  },
  { name: 'pages', kind: 'page', lang: 'de', description: pages, summary: titleOnly, hasPreview: false },
  { name: 'pages-en', kind: 'page', lang: 'en', description: pages, summary: titleOnly, hasPreview: false },
  {
    name: 'organisations',
    kind: 'organisation',
    description: organisations,
    summary: '{{name}} · {{location.city}}',
    hasPreview: false,
  },
  { name: 'hubs', kind: 'hub', description: hubs, summary: '{{name}} · {{operator}}', hasPreview: false },
];
export const SETTINGS = 'settings';
export const VOCABULARY = 'vocabulary';

/**
 * What a collection of the CMS holds.
 * @param file name of the file within a collection of single files: needed for the vocabulary
 * @throws RangeError for a name that no collection has
 */
export function placeOfCollection(name: string, file?: string): { kind: WrittenKind; lang?: Lang } {
  const folder = folderCollections.find((collection) => collection.name === name);
  if (folder) return { kind: folder.kind, ...(folder.lang && { lang: folder.lang }) };
  if (name === SETTINGS) return { kind: 'settings' };
  const vocabulary = name === VOCABULARY ? vocabularyNames.find((known) => known === file) : undefined;
  if (!vocabulary) throw new RangeError(`No collection ${[name, file].filter(Boolean).join('/')}`);
  return { kind: `vocabulary/${vocabulary}` };
}
