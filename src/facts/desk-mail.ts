import { addressOf, placeOf, shortAddressOf } from '#domain/addresses.ts';
import { mailto } from '#domain/mailto.ts';
import type { Lookup, Sayable } from './lookup.ts';

const reasons = [
  'reportOutdated',
  'reportNoAnswer',
  'reportDuplicate',
  'reportSuspicious',
  'reportUnlawful',
] as const;

/** What a mail about an entry starts with: its reference, title and address. */
export function mailAbout(entry: Sayable<'offer' | 'request' | 'call'>, look: Lookup) {
  const { say } = look;
  const reference = look.reference(entry.kind, entry.id) ?? '…';
  const title = entry.data.title ?? '…';
  return {
    reference,
    subject: say('mailSubject', { reference, title }),
    body: say('mailBody', { reference, title, url: shortUrlOf(entry, look) }),
  };
}

/** The reasons for reporting an entry, each as a mail to the desk. */
export function reportMails(entry: Sayable, look: Lookup) {
  const { say, desk } = look;
  const reference = look.reference(entry.kind, entry.id) ?? entry.id;
  const body = `${shortUrlOf(entry, look)}\n\n`;
  return reasons.map((key) => {
    const text = say(key);
    return { text, href: mailto(desk.mail, say('reportSubject', { reference, reason: text }), body) };
  });
}

/** The address of an entry that fits on paper, with origin. */
export function shortUrlOf({ kind, id }: Pick<Sayable, 'kind' | 'id'>, look: Lookup): string {
  const reference = look.reference(kind, id);
  if (reference !== undefined) return look.absolute(shortAddressOf(reference));
  const place = placeOf(kind, id);
  return place ? look.absolute(addressOf(place, look.say.lang)) : '';
}
