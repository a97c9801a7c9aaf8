import { addressOf, placeOf, shortAddressOf } from '#domain/addresses.ts';
import type { Hub } from '#domain/hub.ts';
import { mailto } from '#domain/mailto.ts';
import type { SiteWords } from '#i18n/site/words.ts';
import type { Entry } from '#schemas/entry.ts';
import { absolute } from '#build/url.ts';

const reasons = [
  'reportOutdated',
  'reportNoAnswer',
  'reportDuplicate',
  'reportSuspicious',
  'reportUnlawful',
] as const;

/** What a mail about an entry starts with: its reference, title and address. */
export function mailAbout(entry: Entry<'offer' | 'request' | 'call'>, hub: Hub, say: SiteWords) {
  const reference = hub.reference(entry.kind, entry.id) ?? '';
  const { title } = entry.data;
  const url = shortUrlOf(entry, hub, say);
  return {
    reference,
    subject: say('mailSubject', { reference, title }),
    body: say('mailBody', { reference, title, url }),
  };
}

/** The reasons for reporting an entry, each as a mail to the desk. */
export function reportMails(entry: Entry, hub: Hub, say: SiteWords) {
  const reference = hub.reference(entry.kind, entry.id) ?? entry.id;
  const body = `${shortUrlOf(entry, hub, say)}\n\n`;
  return reasons.map((key) => {
    const text = say(key);
    return {
      text,
      href: mailto(hub.settings.desk.mail, say('reportSubject', { reference, reason: text }), body),
    };
  });
}

/** The address of an entry that fits on paper, with origin. */
export function shortUrlOf(entry: Pick<Entry, 'kind' | 'id'>, hub: Hub, say: SiteWords): string {
  const reference = hub.reference(entry.kind, entry.id);
  if (reference !== undefined) return absolute(shortAddressOf(reference));
  const place = placeOf(entry.kind, entry.id);
  return place ? absolute(addressOf(place, say.lang)) : '';
}

/** Where GitHub shows every change of an entry. */
export function historyUrl(entry: Pick<Entry, 'file'>, hub: Hub): string {
  const { owner, name, branch, folder } = hub.settings.repository;
  return `https://github.com/${owner}/${name}/commits/${branch}/${folder === '.' ? '' : `${folder}/`}${entry.file}`;
}
