import { isOpen } from './freshness.ts';
import { lastDayOf } from './hub.ts';
import { callState, guidanceState } from './validity.ts';
import type { Entry } from '#schemas/entry.ts';
import type { PlainDate } from '#schemas/fields.ts';
import type { DataOf, Kind } from '#schemas/kinds.ts';
import type { Listing } from '#schemas/listing.ts';

/** How an entry stands on a day, whatever its kind. */
export interface EntryState {
  /** Whether it is over: closed, expired, superseded. */
  hasEnded: boolean;
  /** How far down its list it belongs; 0 is what readers look for first. */
  rank: number;
}

/** Of a kind that says nothing more below, an entry is over after its last day. */
export function stateOf(entry: Pick<Entry, 'kind' | 'data'>, today: PlainDate): EntryState {
  const own = states[entry.kind] as ((data: Entry['data'], today: PlainDate) => EntryState) | undefined;
  if (own) return own(entry.data, today);
  const lastDay = lastDayOf(entry);
  return endingIn(lastDay !== undefined && lastDay < today);
}

const callRanks = { open: 0, upcoming: 1, paused: 2, closed: 3 } as const;
const guidanceRanks = { current: 0, upcoming: 1, ended: 2, superseded: 3 } as const;

/** Kinds that can end otherwise than by their last day. */
const states: { [K in Kind]?: (data: DataOf<K>, today: PlainDate) => EntryState } = {
  offer: listingState,
  request: listingState,
  call: (data, today) => {
    const state = callState(data, today);
    return { hasEnded: state === 'closed', rank: callRanks[state] };
  },
  guidance: (data, today) => {
    const state = guidanceState(data, today);
    return { hasEnded: state === 'ended' || state === 'superseded', rank: guidanceRanks[state] };
  },
};

function listingState(data: Listing, today: PlainDate): EntryState {
  return endingIn(!isOpen(data, today));
}

function endingIn(hasEnded: boolean): EntryState {
  return { hasEnded, rank: hasEnded ? 1 : 0 };
}
