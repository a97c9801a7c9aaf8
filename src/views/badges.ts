import type { BadgeWords } from '#components/row.ts';
import type { Hub, ListingEntry } from '#domain/hub.ts';
import { callState, guidanceState, isChecked } from '#domain/validity.ts';
import type { SiteWords } from '#i18n/site/words.ts';
import type { Entry } from '#schemas/entry.ts';
import { kinds, type Kind } from '#schemas/kinds.ts';

/** The kind as a badge: word, tint and icon. */
export function kindBadge(kind: Kind, say: SiteWords): BadgeWords {
  const row = kinds[kind];
  return { text: row.label[say.lang], ...('look' in row ? row.look : { tone: 'neutral' }) };
}

/** What makes a listing less than simply valid; undefined where nothing does. */
export function stateBadge(entry: ListingEntry, hub: Hub, say: SiteWords): BadgeWords | undefined {
  const { availability } = entry.data;
  const freshness = hub.freshness(entry);
  if (availability === 'fulfilled') return { text: say('fulfilled'), tone: 'neutral', icon: 'check' };
  if (availability === 'withdrawn') return { text: say('withdrawn'), tone: 'neutral', icon: 'closed' };
  if (freshness === 'expired' || freshness === 'archived')
    return { text: say('expired'), tone: 'danger', icon: 'closed' };
  if (availability === 'paused') return { text: say('paused'), tone: 'neutral', icon: 'clock' };
  if (freshness === 'due') return { text: say('due'), tone: 'warning', icon: 'clock' };
  if (availability === 'limited') return { text: say('limited'), tone: 'neutral', icon: 'info' };
  return undefined;
}

/** What is known from a check; undefined where nothing was checked. */
export function checkBadge(
  { data }: ListingEntry | Entry<'organisation'>,
  hub: Hub,
  say: SiteWords,
): BadgeWords | undefined {
  if (data.verification.status === 'refused')
    return { text: say('refused'), tone: 'danger', icon: 'warning' };
  return isChecked(data.verification, hub.today)
    ? { text: say('checked'), tone: 'success', icon: 'check' }
    : undefined;
}

export function callBadge({ data }: Entry<'call'>, hub: Hub, say: SiteWords): BadgeWords {
  switch (callState(data, hub.today)) {
    case 'open':
      return { text: say('callOpen'), tone: 'success', icon: 'clock' };
    case 'upcoming':
      return { text: say('callUpcoming'), tone: 'info', icon: 'clock' };
    case 'paused':
      return { text: say('callPaused'), tone: 'neutral', icon: 'clock' };
    case 'closed':
      return { text: say('callClosed'), tone: 'neutral', icon: 'closed' };
  }
}

export function guidanceBadge({ data }: Entry<'guidance'>, hub: Hub, say: SiteWords): BadgeWords {
  switch (guidanceState(data, hub.today)) {
    case 'current':
      return { text: say('guidanceCurrent'), tone: 'success', icon: 'check' };
    case 'upcoming':
      return { text: say('guidanceUpcoming'), tone: 'info', icon: 'clock' };
    case 'ended':
      return { text: say('guidanceEnded'), tone: 'neutral', icon: 'closed' };
    case 'superseded':
      return { text: say('guidanceSuperseded'), tone: 'warning', icon: 'warning' };
  }
}
