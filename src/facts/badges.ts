import { freshnessOf } from '#domain/freshness.ts';
import { callState, guidanceState, isChecked } from '#domain/validity.ts';
import type { SiteWords } from '#i18n/site/words.ts';
import { kinds, type Kind } from '#schemas/kinds.ts';
import type { Partly } from '#schemas/partly.ts';
import type { Verification } from '#schemas/verification.ts';
import type { IconName } from './icons.ts';
import type { Lookup, Sayable, SayableListing } from './lookup.ts';

export type Tone = 'info' | 'success' | 'warning' | 'danger' | 'neutral';

/** A word on a tinted ground. The icon repeats what the tint says. */
export interface Badge {
  text: string;
  tone: Tone;
  icon?: IconName;
  /** By which a search result names it: a state, or a kind as `kind-offer`. */
  name?: string;
}

/** Every state that a badge can say; its name is the key of its word. */
const looks = {
  fulfilled: { tone: 'neutral', icon: 'check' },
  withdrawn: { tone: 'neutral', icon: 'closed' },
  expired: { tone: 'danger', icon: 'closed' },
  paused: { tone: 'neutral', icon: 'clock' },
  due: { tone: 'warning', icon: 'clock' },
  limited: { tone: 'neutral', icon: 'info' },
  refused: { tone: 'danger', icon: 'warning' },
  checked: { tone: 'success', icon: 'check' },
  callOpen: { tone: 'success', icon: 'clock' },
  callUpcoming: { tone: 'info', icon: 'clock' },
  callPaused: { tone: 'neutral', icon: 'clock' },
  callClosed: { tone: 'neutral', icon: 'closed' },
  guidanceCurrent: { tone: 'success', icon: 'check' },
  guidanceUpcoming: { tone: 'info', icon: 'clock' },
  guidanceEnded: { tone: 'neutral', icon: 'closed' },
  guidanceSuperseded: { tone: 'warning', icon: 'warning' },
} as const satisfies Record<string, { tone: Tone; icon: IconName }>;
type State = keyof typeof looks;

const callWords = {
  open: 'callOpen',
  upcoming: 'callUpcoming',
  paused: 'callPaused',
  closed: 'callClosed',
} as const;
export const guidanceWords = {
  current: 'guidanceCurrent',
  upcoming: 'guidanceUpcoming',
  ended: 'guidanceEnded',
  superseded: 'guidanceSuperseded',
} as const;

/** Every badge that a row of these kinds can bear. */
export function allBadges(of: readonly Kind[], say: SiteWords): Badge[] {
  return [
    ...of.map((kind) => kindBadge(kind, say)),
    ...Object.keys(looks).map((name) => badge(name as State, say)),
  ];
}

/** The kind as a badge: word, tint and icon. */
export function kindBadge(kind: Kind, say: SiteWords): Badge {
  const row = kinds[kind];
  const look = 'look' in row ? row.look : ({ tone: 'neutral' } as const);
  return { text: row.label[say.lang], name: `kind-${kind}`, ...look };
}

/** What makes a listing less than simply valid; undefined where nothing does. */
export function stateBadge({ data }: SayableListing, { say, today }: Lookup): Badge | undefined {
  const { availability, validThrough } = data;
  if (availability === 'fulfilled' || availability === 'withdrawn') return badge(availability, say);
  const freshness = availability && validThrough && freshnessOf({ availability, validThrough }, today);
  if (freshness === 'expired' || freshness === 'archived') return badge('expired', say);
  if (availability === 'paused') return badge('paused', say);
  if (freshness === 'due') return badge('due', say);
  return availability === 'limited' ? badge('limited', say) : undefined;
}

/** What is known from a check; undefined where nothing was checked. */
export function checkBadge(
  { data: { verification } }: SayableListing | Sayable<'organisation'>,
  { say, today }: Lookup,
): Badge | undefined {
  if (verification?.status === 'refused') return badge('refused', say);
  return holds(verification, today) ? badge('checked', say) : undefined;
}

export function callBadge({ data }: Sayable<'call'>, { say, today }: Lookup): Badge | undefined {
  const state = stateOfCall(data, today);
  return state && badge(callWords[state], say);
}

export function guidanceBadge({ data }: Sayable<'guidance'>, { say, today }: Lookup): Badge | undefined {
  const state = stateOfGuidance(data, today);
  return state && badge(guidanceWords[state], say);
}

/** How a call stands, as soon as a draft says enough for it. */
export function stateOfCall({ status, opensOn, closesOn }: Sayable<'call'>['data'], today: string) {
  return status && opensOn && closesOn ? callState({ status, opensOn, closesOn }, today) : undefined;
}

/** How guidance stands, as soon as a draft says enough for it. */
export function stateOfGuidance(data: Sayable<'guidance'>['data'], today: string) {
  const { validFrom } = data;
  return validFrom === undefined ? undefined : guidanceState({ ...data, validFrom }, today);
}

/** All that a check may say, whatever its status. */
export type Check = Partly<Verification>;

/** Whether someone checked the claims and the check still holds. */
export function holds(check: Check | undefined, today: string): boolean {
  return check?.validThrough !== undefined && isChecked(check as Verification, today);
}

function badge(name: State, say: SiteWords): Badge {
  return { text: say(name), name, ...looks[name] };
}
