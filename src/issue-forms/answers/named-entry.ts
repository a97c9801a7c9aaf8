import { segmentOf } from '#domain/addresses.ts';
import type { Hub } from '#domain/hub.ts';
import type { Entry } from '#schemas/entry.ts';
import { kinds } from '#schemas/kinds.ts';

type NamedKind = 'offer' | 'request' | 'call';
export type NamedEntry =
  | { entry: Entry<NamedKind> }
  | { fault: 'no-reference' | 'two-references' | 'unknown-reference'; about: string };

/** Crockford's base 32 reads the letters that it leaves out as the digits they look like. */
const LOOK_ALIKE: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' };

/**
 * The entry that somebody names by its reference, `A-7K3Q2`, however it is typed, or by the address of its page.
 * @param among kinds that may be meant
 */
export function namedEntry(text: string, among: readonly NamedKind[], hub: Hub): NamedEntry {
  const written = [...referencesIn(text, among), ...pagesIn(text, among)];
  const about = text.replace(/\s+/g, ' ').trim();
  if (written.length === 0) return { fault: 'no-reference', about };
  const found = new Map<string, Entry<NamedKind>>();
  for (const kind of among) {
    for (const entry of hub.all(kind)) {
      const names = [hub.reference(kind, entry.id), `${kind}/${entry.id}`];
      if (names.some((name) => name !== undefined && written.includes(name)))
        found.set(`${kind}/${entry.id}`, entry);
    }
  }
  const [entry, ...others] = found.values();
  if (!entry) return { fault: 'unknown-reference', about };
  return others.length === 0 ? { entry } : { fault: 'two-references', about };
}

function referencesIn(text: string, among: readonly NamedKind[]): string[] {
  const letters = among.map((kind) => kinds[kind].letter).join('');
  const pattern = new RegExp(`(?<![A-Z0-9])([${letters}])\\s?[-–—]\\s?([0-9A-Z]{5,10})(?![A-Z0-9])`, 'g');
  return [...text.toUpperCase().matchAll(pattern)].map(
    ([, letter, code]) => `${letter}-${code!.replace(/[ILO]/g, (one) => LOOK_ALIKE[one]!)}`,
  );
}

function pagesIn(text: string, among: readonly NamedKind[]): string[] {
  return among.flatMap((kind) => {
    const folders = [segmentOf(kind, 'de'), segmentOf(kind, 'en')].join('|');
    const pages = text.matchAll(new RegExp(`/(?:${folders})/([a-z0-9-]{1,80})(?![a-z0-9-])`, 'g'));
    return [...pages].map(([, id]) => `${kind}/${id}`);
  });
}
