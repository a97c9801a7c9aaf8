import { acted, type Act, type ActCircumstances } from '#domain/acts.ts';
import { patchedEntry } from '#formats/patched-entry.ts';
import { plainDate, type PlainDate } from '#schemas/fields.ts';
import type { Listing } from '#schemas/listing.ts';
import type { DeskEntry } from './desk-entry.ts';

/** The text of a listing's file after an act. */
export function actedFile(entry: DeskEntry, act: Act, circumstances: ActCircumstances): string {
  const data = acted(act, entry.data as Listing, circumstances);
  return patchedEntry(entry.kind, entry.text, data as unknown as Record<string, unknown>, entry.body);
}

/** Until when a listing holds after an act; undefined where one of its days is not written out yet. */
export function validAfter(
  { data }: Pick<DeskEntry, 'data'>,
  act: Act,
  circumstances: ActCircumstances,
): PlainDate | undefined {
  const { publishedOn, validThrough } = data as Partial<Listing>;
  if (![publishedOn, validThrough].every((day) => plainDate.safeParse(day).success)) return undefined;
  return acted(act, data as Listing, circumstances).validThrough;
}
