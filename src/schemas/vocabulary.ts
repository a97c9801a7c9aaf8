import { z } from 'zod';
import { conformityRoute } from './conformity.ts';
import { bothLanguages, country, id, line, ref, webAddress } from './fields.ts';
import { choice, noHint, words } from './words.ts';

const termId = id.meta(words(['Kennung', 'Wird in Einträgen geschrieben und nie geändert'], ['Id', 'Written in entries and never changed']));
const label = bothLanguages(120).meta(words(['Bezeichnung', 'In beiden Sprachen'], ['Label', 'In both languages']));
const synonyms = z
  .strictObject({
    de: z.array(line(2, 60)).max(40).default([]).meta({ ...words(['Deutsch', 'Andere Wörter dafür'], ['German', 'Other words for it']), isParted: true }),
    en: z.array(line(2, 60)).max(40).default([]).meta({ ...words(['Englisch', 'Andere Wörter dafür'], ['English', 'Other words for it']), isParted: true }),
  })
  .default({ de: [], en: [] })
  .meta(words(['Synonyme', 'Wörter, unter denen gesucht wird'], ['Synonyms', 'Words people search for']));

export const category = z.strictObject({
  id: termId,
  label,
  synonyms,
  broader: ref('categories').optional().meta(words(['Oberbegriff', 'Kennung der weiteren Kategorie'], ['Broader', 'Id of the broader category'], noHint)),
  route: conformityRoute.optional().meta(words(['Üblicher Weg', 'Üblicher Weg zur Konformität'], ['Usual route', 'Usual conformity route'])),
  standards: z.array(ref('standards')).max(20).default([]).meta(words(['Übliche Normen', 'Normen, die meist verlangt werden'], ['Usual standards', 'Standards usually asked for'])),
  guidance: z.array(ref('guidance')).max(20).default([]).meta(words(['Maßgebliche Information', 'Amtliche Informationen dazu'], ['Governing guidance', 'Official guidance on it'])),
});
export type Category = z.infer<typeof category>;

export const capability = z.strictObject({ id: termId, label, synonyms });
export type Capability = z.infer<typeof capability>;

export const standard = z.strictObject({
  id: termId,
  number: line(2, 40).meta(words(['Nummer', 'Zum Beispiel EN 149'], ['Number', 'For example EN 149'])),
  title: bothLanguages(250).meta(words(['Titel', 'Titel der Norm'], ['Title', 'Title of the standard'])),
  purpose: bothLanguages(300).meta(words(['Wofür', 'Was die Norm regelt, in einem Satz'], ['Purpose', 'What the standard governs, in one sentence'])),
  url: webAddress.optional().meta(words(['Quelle', 'Seite der Normungsorganisation'], ['Source', 'Page of the standards body'])),
});
export type Standard = z.infer<typeof standard>;

export const unit = z.strictObject({
  id: termId,
  one: bothLanguages(40).meta(words(['Einzahl', 'Nach der Zahl 1'], ['Singular', 'After the number 1'])),
  other: bothLanguages(40).meta(words(['Mehrzahl', 'Nach jeder anderen Zahl'], ['Plural', 'After any other number'])),
  isMeasured: z.boolean().default(false).meta(words(['Wird gemessen', 'Mengen dürfen Nachkommastellen haben, wie 1,5 Liter'], ['Is measured', 'Amounts may have decimals, such as 1.5 litres'])),
  short: z.array(line(1, 12)).max(10).default([]).meta(words(['Abkürzungen', 'Wie die Einheit sonst geschrieben wird: l, Ltr.'], ['Short forms', 'How the unit is also written: l, ltr'])),
});
export type Unit = z.infer<typeof unit>;

export const regionLevel = choice({ state: ['Bundesland', 'German state'], country: ['Staat', 'Country'] });
export const region = z.strictObject({
  id: termId,
  label,
  level: regionLevel.meta(words(['Ebene', 'Bundesland oder Staat'], ['Level', 'State or country'])),
  country: country.meta(words(['Land', 'ISO 3166-1'], ['Country', 'ISO 3166-1'])),
  code: z
    .string()
    .regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/)
    .meta(words(['ISO-Code', 'ISO 3166-2 oder 3166-1'], ['ISO code', 'ISO 3166-2 or 3166-1'])),
  nuts: z
    .string()
    .regex(/^[A-Z]{2}[A-Z0-9]{0,3}$/)
    .meta(words(['NUTS-Code', 'NUTS-0 oder NUTS-1'], ['NUTS code', 'NUTS-0 or NUTS-1'])),
});
export type Region = z.infer<typeof region>;

/** A local part that belongs to an office: `info`, `einkauf`. */
export const role = z.strictObject({ id: termId, label });
export type Role = z.infer<typeof role>;

const list = <T extends z.ZodType>(item: T, title: readonly [string, string], titleEn: readonly [string, string]) =>
  z.strictObject({ items: z.array(item).max(2000).meta(words(title, titleEn)) });

/** The files of `content/vocabulary/`, by name without ending. */
export const vocabularyFiles = {
  categories: list(category, ['Kategorien', 'Wovon Einträge handeln'], ['Categories', 'What entries are about']),
  capabilities: list(capability, ['Fähigkeiten', 'Verfahren und Leistungen'], ['Capabilities', 'Processes and services']),
  standards: list(standard, ['Normen', 'Normen mit Titel und Zweck'], ['Standards', 'Standards with title and purpose']),
  units: list(unit, ['Einheiten', 'Einheiten für Mengen'], ['Units', 'Units of quantity']),
  regions: list(region, ['Regionen', 'Bundesländer und EU-Staaten'], ['Regions', 'German states and EU countries']),
  roles: list(role, ['Funktionen', 'Erlaubte Namen von Funktionspostfächern'], ['Roles', 'Allowed names of role mailboxes']),
} as const;
export type VocabularyFile = keyof typeof vocabularyFiles;
export const vocabularyNames = Object.keys(vocabularyFiles) as VocabularyFile[];

/** All terms of the hub. */
export interface Vocabulary {
  categories: Category[];
  capabilities: Capability[];
  standards: Standard[];
  units: Unit[];
  regions: Region[];
  roles: Role[];
}
