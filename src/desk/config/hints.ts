import type { DescribedField } from '#forms/described-fields.ts';
import type { Lang } from '#schemas/fields.ts';
import type { Words } from '#schemas/words.ts';

/**
 * Descriptions that tell how to write a file, by their German words, with what a form says instead. Nothing where the
 * form's own controls say it all: dates are picked, ids are chosen, quotes are not seen.
 */
export const fileHints: Readonly<Record<string, Words | undefined>> = {
  'Datum als JJJJ-MM-TT': undefined,
  'Letzter Tag als JJJJ-MM-TT': { de: 'Letzter Tag', en: 'Last day' },
  'Name ihrer Datei unter organisations/': undefined,
  'Name ihrer Datei unter hubs/': undefined,
  'Verbände und Cluster unter organisations/': {
    de: 'Verbände und Cluster',
    en: 'Associations and clusters',
  },
  'Kategorie aus dem Vokabular': undefined,
  'Kategorien aus dem Vokabular': undefined,
  'Fähigkeiten aus dem Vokabular': undefined,
  'Region aus dem Vokabular': undefined,
  'Einheit aus dem Vokabular, zum Beispiel piece': undefined,
  'Normen aus dem Vokabular, zum Beispiel en-149': undefined,
  'Kennung der weiteren Kategorie': undefined,
  'Fertigungsverfahren und Leistungen aus dem Vokabular': {
    de: 'Fertigungsverfahren und Leistungen',
    en: 'Processes and services',
  },
  'Regionen aus dem Vokabular; leer heißt überall': { de: 'Leer heißt überall', en: 'Empty means anywhere' },
  'Bundesland oder EU-Staat aus dem Vokabular, zum Beispiel de-bw': {
    de: 'Bundesland oder EU-Staat',
    en: 'German state or EU country',
  },
  'Zwei Großbuchstaben nach ISO 3166, zum Beispiel DE oder AT': undefined,
  'Zwei Großbuchstaben, zum Beispiel DE': undefined,
  'Zwei Großbuchstaben': undefined,
  'Vierstellige Kennnummer in Anführungszeichen: "0123"': {
    de: 'Vierstellige Kennnummer, zum Beispiel 0123',
    en: 'Four-digit number, for example 0123',
  },
  'In Anführungszeichen, damit führende Nullen bleiben: "01067"': {
    de: 'Mit führenden Nullen, zum Beispiel 01067',
    en: 'With leading zeros, for example 01067',
  },
  'In Anführungszeichen': undefined,
  'Sprache des Textes: de oder en': undefined,
  'Pfad neben der Meldung: ./bild.jpg': { de: 'JPEG, PNG oder WebP', en: 'JPEG, PNG or WebP' },
  'Bilddatei neben dem Eintrag: ./logo.png': { de: 'JPEG, PNG oder WebP', en: 'JPEG, PNG or WebP' },
};

/** What the form says below a field; empty where its label is enough. */
export function hintOf({ description = '', en }: DescribedField, lang: Lang): string {
  if (Object.hasOwn(fileHints, description)) return fileHints[description]?.[lang] ?? '';
  return lang === 'en' ? (en?.description ?? description) : description;
}

export function labelOf({ title = '', en }: DescribedField, lang: Lang): string {
  return lang === 'en' ? (en?.title ?? title) : title;
}
