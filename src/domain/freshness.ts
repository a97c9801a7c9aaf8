import { daysBetween } from './dates.ts';
import type { PlainDate } from '#schemas/fields.ts';
import type { Listing } from '#schemas/listing.ts';

/**
 * How far a listing can still be trusted. `fresh` and `due` are open: they stand in lists, search, feeds and exports.
 * `expired`, `closed` and `archived` keep their page and say so.
 */
export type Freshness = 'fresh' | 'due' | 'expired' | 'closed' | 'archived';

/** Days before `validThrough` from which a listing counts as due for confirmation. */
export const DUE_DAYS = 14;

/** Days after `validThrough` from which an expired listing counts as archived. */
export const ARCHIVE_DAYS = 90;

/**
 * Freshness of a listing on a given day.
 * @param today plain date, `YYYY-MM-DD`, in the hub's time zone
 */
export function freshnessOf(
  listing: Pick<Listing, 'availability' | 'validThrough'>,
  today: PlainDate,
): Freshness {
  if (isClosed(listing.availability)) return 'closed';
  const left = daysBetween(today, listing.validThrough);
  if (left < -ARCHIVE_DAYS) return 'archived';
  if (left < 0) return 'expired';
  return left <= DUE_DAYS ? 'due' : 'fresh';
}

export function isOpen(listing: Pick<Listing, 'availability' | 'validThrough'>, today: PlainDate): boolean {
  return !isClosed(listing.availability) && listing.validThrough >= today;
}

/** Whether an entry was settled or taken back before its last day. */
export function isClosed(availability: Listing['availability']): boolean {
  return availability === 'fulfilled' || availability === 'withdrawn';
}
