import type { Hub } from './hub.ts';
import type { Entry } from '#schemas/entry.ts';
import type { PlainDate } from '#schemas/fields.ts';
import type { Guidance } from '#schemas/guidance.ts';
import type { Kind, kinds } from '#schemas/kinds.ts';
import type { News } from '#schemas/news.ts';

/** An entry of a kind that has a folder for each language. */
export type Translated = Entry<
  { [K in Kind]: (typeof kinds)[K]['path'] extends `${string}/:lang/${string}` ? K : never }[Kind]
>;

/** The day of the version in the other language where that is newer, so that readers can be told; else undefined. */
export function newerTranslation(hub: Hub, entry: Translated): PlainDate | undefined {
  const other = hub.get(entry.kind, entry.id, entry.lang === 'de' ? 'en' : 'de') as Translated | undefined;
  if (!other || other.lang === entry.lang) return undefined;
  const [own, theirs] = [versionOf(entry), versionOf(other)];
  return theirs !== undefined && (own === undefined || theirs > own) ? theirs : undefined;
}

/** The day on which a text was last brought up to date, as far as it says. */
function versionOf({ data }: Translated): PlainDate | undefined {
  const { checkedOn, changes = [], updatedOn, publishedOn } = data as Partial<Guidance & News>;
  if (checkedOn !== undefined) return [checkedOn, ...changes.map(({ on }) => on)].sort().at(-1);
  return updatedOn ?? publishedOn;
}
