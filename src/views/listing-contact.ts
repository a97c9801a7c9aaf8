import { mailto } from '#domain/mailto.ts';
import type { Hub, ListingEntry } from '#domain/hub.ts';
import type { SiteWords } from '#i18n/site/words.ts';
import { mailAbout } from './desk-mail.ts';

/** How to get in touch about a listing, for the contact box: the way that its contact mode asks for. */
export function listingContact(entry: ListingEntry, hub: Hub, say: SiteWords) {
  const { contact, organisation } = entry.data;
  const { reference, subject, body } = mailAbout(entry, hub, say);
  const mail = (address: string, label: string) => ({ address, href: mailto(address, subject, body), label });
  if (contact.via === 'role') {
    return {
      intro: say('contactRole', { reference }),
      reference,
      mail: mail(contact.email, say('writeMail')),
      phone: contact.phone,
      web: contact.url === undefined ? undefined : { href: contact.url, label: say('contactPage') },
    };
  }
  const data = hub.get('organisation', organisation)?.data;
  if (contact.via === 'organisation' && data) {
    return {
      intro: say('contactOrganisation', { reference }),
      reference,
      mail: data.roleMailbox === undefined ? undefined : mail(data.roleMailbox, say('writeMail')),
      phone: data.phone,
      web: { href: data.website, label: say('website') },
    };
  }
  return deskContact(entry, hub, say, say('contactDesk'));
}

/** Contact through the desk, also for what no longer holds. */
export function deskContact(entry: ListingEntry, hub: Hub, say: SiteWords, intro: string) {
  const { subject, body } = mailAbout(entry, hub, say);
  const { mail, phone } = hub.settings.desk;
  return {
    intro,
    reference: undefined,
    mail: { address: mail, href: mailto(mail, subject, body), label: say('writeDesk') },
    phone,
    web: undefined,
  };
}
