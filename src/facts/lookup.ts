import { placeOf, type Place } from '#domain/addresses.ts';
import { dateInWords } from '#domain/dates.ts';
import { entryName } from '#domain/entry-name.ts';
import type { SiteWords } from '#i18n/site/words.ts';
import { plainDate, type Lang, type PlainDate } from '#schemas/fields.ts';
import type { DataOf, Kind } from '#schemas/kinds.ts';
import type { Partly } from '#schemas/partly.ts';
import type { Settings } from '#schemas/settings.ts';
import type { Vocabulary, VocabularyFile } from '#schemas/vocabulary.ts';

/** An entry of which a page speaks: a valid one, or a draft of which anything may be missing. */
export interface Sayable<K extends Kind = Kind> {
  kind: K;
  id: string;
  /** Language of its folder. */
  lang?: Lang;
  data: Partly<DataOf<K>>;
  body: string;
}
export type SayableListing = Sayable<'offer' | 'request'>;

/** A term as pages speak of it: without its synonyms and what the vocabulary says beyond its name. */
export type Term<F extends VocabularyFile> = Omit<
  Vocabulary[F][number],
  'synonyms' | 'purpose' | 'guidance' | 'standards'
>;

/** What must be looked up to say what an entry says. The site asks its hub, the editor the part of it that it knows. */
export interface Lookup {
  say: SiteWords;
  today: PlainDate;
  desk: Settings['desk'];
  term<F extends VocabularyFile>(file: F, id: string): Term<F> | undefined;
  /** Another entry, as far as it is known; in the language of the page where it has several. */
  get<K extends Kind>(kind: K, id: string): { lang?: Lang; data: Partly<DataOf<K>> } | undefined;
  /** `A-7K3Q2`; undefined for kinds without references, and where it is not known yet. */
  reference(kind: Kind, id: string): string | undefined;
  /** How many open listings name an organisation. */
  openEntries(organisation: string): number;
  /** Day of an entry's version in the other language, where that is newer. */
  newerVersion(entry: Sayable): PlainDate | undefined;
  /** Address for a link on the page. */
  href(place: Place, lang?: Lang): string;
  /** Address of a path with its origin, for what leaves the page. */
  absolute(path: string): string;
}

/** What an entry of any kind is called. */
export function nameOf(kind: Kind, id: string, look: Pick<Lookup, 'get'>): string {
  return entryName({ id, data: look.get(kind, id)?.data ?? {} });
}

/** Path of the page that shows an entry; undefined for kinds without one. */
export function pathTo(kind: Kind, id: string, look: Pick<Lookup, 'href'>): string | undefined {
  const place = placeOf(kind, id);
  return place && look.href(place);
}

/** What a term of the vocabulary is called; its id where it is not known. */
export function termLabel(
  file: 'categories' | 'capabilities' | 'regions' | 'roles',
  id: string,
  { say, term }: Lookup,
): string {
  return term(file, id)?.label[say.lang] ?? id;
}

/** The language of a text, where it needs saying. */
export function foreign(lang: Lang | undefined, page: Lang): Lang | undefined {
  return lang === page ? undefined : lang;
}

/** Language in which an entry is written: its own, its folder's, else German. */
export function textLangOf({ lang, data }: Sayable): Lang {
  return lang ?? (data as { lang?: Lang }).lang ?? 'de';
}

/** A day in words. Of a draft it may be missing. */
export function dayIn(day: string | undefined, lang: Lang): string {
  return plainDate.safeParse(day).success ? dateInWords(day as PlainDate, lang) : '…';
}

/** The label of a value that may be missing. */
export function labelIn<T extends Record<string, readonly [string, string]>>(
  list: { labels: T },
  value: keyof T | undefined,
  lang: Lang,
): string | undefined {
  if (value === undefined || !Object.hasOwn(list.labels, value)) return undefined;
  return list.labels[value]?.[lang === 'de' ? 0 : 1];
}
