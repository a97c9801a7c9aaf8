import type { Fault, Filled } from './intake.ts';
import { reader } from './listing-from-issue.ts';
import { namedEntry } from './named-entry.ts';
import type { ListingEntry } from '#domain/hub.ts';

/** What somebody says has become of an entry. */
export interface Ended {
  entry?: ListingEntry;
  availability?: 'fulfilled' | 'withdrawn';
  /** What came of it, to be published. */
  note?: string;
  faults: Fault[];
}

/** Reads the form "entry is no longer true". */
export function endedFromIssue(form: Filled): Ended {
  const read = reader(form);
  const text = read.line('reference');
  const named = text === undefined ? undefined : namedEntry(text, ['offer', 'request'], form.hub);
  if (named && 'fault' in named)
    read.faults.push({ is: named.fault, field: 'reference', about: named.about });
  const availability = read.choice('availability') as Ended['availability'];
  const note = read.text('outcome', false)?.trim();
  read.ticked('confirmed');
  const entry = named && 'entry' in named ? (named.entry as ListingEntry) : undefined;
  if (entry && isEnded(entry))
    read.faults.push({ is: 'already-ended', field: 'reference', about: text ?? '' });
  return {
    ...(entry && { entry }),
    ...(availability && { availability }),
    ...(note && { note }),
    faults: read.faults,
  };
}

function isEnded({ data }: ListingEntry): boolean {
  return data.availability === 'fulfilled' || data.availability === 'withdrawn';
}
