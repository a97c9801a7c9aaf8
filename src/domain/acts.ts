import { addDays, laterOf } from './dates.ts';
import { isClosed } from './freshness.ts';
import type { PlainDate } from '#schemas/fields.ts';
import type { Listing } from '#schemas/listing.ts';

/** What a desk does with listings every day, each in one step. */
export type Act = 'confirm' | 'extend' | 'pause' | 'resume' | 'settle';

/** What of a listing an act reads and writes; all else passes through it. */
type Acted = Pick<Listing, 'availability' | 'publishedOn' | 'confirmedOn' | 'validThrough' | 'outcome'>;

/** What came of a listing, as it is told when it is settled. */
export type ToldOutcome = Omit<NonNullable<Listing['outcome']>, 'on'>;

/** Under which circumstances an act happens. */
export interface ActCircumstances {
  today: PlainDate;
  /** How long the settings let a listing of the kind hold after its confirmation. */
  days: number;
  /** Needed to settle. */
  outcome?: ToldOutcome;
}

/** The acts that make sense for a listing. Nothing is left to do for one that is settled or taken back. */
export function actsFor({ availability }: Pick<Listing, 'availability'>): Act[] {
  if (isClosed(availability)) return [];
  return ['confirm', 'extend', 'settle', availability === 'paused' ? 'resume' : 'pause'];
}

/**
 * A listing after an act.
 * - `confirm`: somebody asked today, and it still stands; one whose last day has passed holds for a whole period again
 * - `extend`: confirmed today, and it holds for a whole period from today
 * - `pause`, `resume`: nothing is to be had for now; it is again
 * - `settle`: it has come to an end, with what came of it
 * @throws RangeError where something is settled without saying what came of it
 */
export function acted<L extends Acted>(act: Act, listing: L, { today, days, outcome }: ActCircumstances): L {
  const day = laterOf(today, listing.publishedOn);
  const whole = addDays(day, days);
  switch (act) {
    case 'confirm':
      return {
        ...listing,
        confirmedOn: day,
        validThrough: listing.validThrough < day ? whole : listing.validThrough,
      };
    case 'extend':
      return { ...listing, confirmedOn: day, validThrough: laterOf(whole, listing.validThrough) };
    case 'pause':
      return { ...listing, availability: 'paused' };
    case 'resume':
      return { ...listing, availability: 'available' };
    case 'settle':
      if (!outcome?.note) throw new RangeError('A listing is settled with what came of it');
      return { ...listing, availability: 'fulfilled', outcome: { on: day, ...outcome } };
  }
}
