import { entryName } from '#domain/entry-name.ts';
import { callBadge, checkBadge, guidanceBadge, stateBadge, type Badge } from '#facts/badges.ts';
import { dayIn, nameOf, type Lookup, type Sayable } from '#facts/lookup.ts';
import { fieldsIn } from '#facts/titles.ts';
import { townOf } from '#facts/values.ts';
import type { ListWords } from '#desk/words/list-words.ts';
import { variantLabel } from '#desk/config/variants.ts';
import { describedKind } from '#forms/described-kind.ts';
import type { Lang } from '#schemas/fields.ts';
import { rowOfKind, type Kind } from '#schemas/kinds.ts';
import type { DeskEntry } from './desk-entry.ts';

/** What a list of the desk says of an entry; what an entry does not say is empty. */
export interface DeskRow {
  entry: DeskEntry;
  /** Address in the desk. */
  href: string;
  title: string;
  kind: string;
  organisation: string;
  town: string;
  /** The last day on which it holds, in words. */
  until: string;
  /** The day on which it came into the world, in words. */
  since: string;
  /** How it stands. */
  state: string;
  tone: Badge['tone'];
}

/** How entries of a kind stand, where it has more to say than its check. */
const badges: { [K in Kind]?: (entry: Sayable<K>, look: Lookup) => Badge | undefined } = {
  offer: stateBadge,
  request: stateBadge,
  call: callBadge,
  guidance: guidanceBadge,
  organisation: checkBadge,
};

export function deskRow(entry: DeskEntry, look: Lookup, say: ListWords): DeskRow {
  const { lang } = look.say;
  const badge = badgeOf(entry, look);
  return {
    entry,
    href: `#/collections/${entry.collection}/entries/${entry.slug}`,
    title: entryName(entry),
    kind: rowOfKind(entry.kind).label[lang],
    organisation: organisationOf(entry, look),
    town: town(entry, look),
    until: dayAt(entry, rowOfKind(entry.kind).until, lang),
    since: dayAt(entry, rowOfKind(entry.kind).since, lang),
    state: entry.isUnreadable ? say('unreadable') : (badge?.text ?? plainState(entry, lang, say)),
    tone: entry.isUnreadable ? 'danger' : (badge?.tone ?? 'neutral'),
  };
}

function badgeOf(entry: DeskEntry, look: Lookup): Badge | undefined {
  const own = badges[entry.kind] as ((entry: Sayable, look: Lookup) => Badge | undefined) | undefined;
  return own?.(entry, look);
}

/** A listing without a badge is simply valid; of others it may be known whether somebody checked them. */
function plainState({ kind, data }: DeskEntry, lang: Lang, say: ListWords): string {
  const { validThrough, verification } = data as {
    validThrough?: string;
    verification?: { status?: string };
  };
  if (rowOfKind(kind).until !== undefined) return validThrough === undefined ? '' : say('valid');
  return verification?.status ? variantLabel('status', verification.status, lang) : '';
}

function dayAt({ data }: DeskEntry, field: string | undefined, lang: Lang): string {
  const day = field === undefined ? undefined : (data as Record<string, string | undefined>)[field];
  return day === undefined ? '' : dayIn(day, lang);
}

/** The organisation that a kind's entries name first. */
export function organisationOf({ kind, data }: DeskEntry, look: Lookup): string {
  const [name] =
    Object.entries(fieldsIn(describedKind(kind))).find(([, { target }]) => target === 'organisation') ?? [];
  const id = name === undefined ? undefined : (data as Record<string, unknown>)[name];
  return typeof id === 'string' ? nameOf('organisation', id, look) : '';
}

function town({ data }: DeskEntry, look: Lookup): string {
  const { location } = data as { location?: Parameters<typeof townOf>[0] };
  return townOf(location, look) ?? '';
}
