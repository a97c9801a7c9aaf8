import type { Hub } from './hub.ts';
import type { Entry } from '#schemas/entry.ts';
import type { PlainDate } from '#schemas/fields.ts';

type Translated = Entry<'news' | 'guidance' | 'page'>;

/** The day of the version in the other language where that is newer, so that readers can be told; else undefined. */
export function newerTranslation(hub: Hub, entry: Translated): PlainDate | undefined {
  const other = hub.get(entry.kind, entry.id, entry.lang === 'de' ? 'en' : 'de') as Translated | undefined;
  if (!other || other.lang === entry.lang) return undefined;
  const [own, theirs] = [versionOf(entry), versionOf(other)];
  return theirs !== undefined && (own === undefined || theirs > own) ? theirs : undefined;
}

/** The day on which a text was last brought up to date, as far as it says. */
function versionOf({ data }: Translated): PlainDate | undefined {
  if ('checkedOn' in data) return [data.checkedOn, ...data.changes.map(({ on }) => on)].sort().at(-1);
  return data.updatedOn ?? ('publishedOn' in data ? data.publishedOn : undefined);
}
