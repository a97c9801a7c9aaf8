import { mailto } from '#domain/mailto.ts';
import type { SiteWords } from '#i18n/site/words.ts';
import { mailAbout } from './desk-mail.ts';
import type { Lookup, Sayable, SayableListing } from './lookup.ts';
import type { Contact } from './said.ts';
import { titleOf } from './titles.ts';

/** How to get in touch about a listing: the way that its contact mode asks for. */
export function listingContact(entry: SayableListing, look: Lookup): Contact {
  const { say } = look;
  const { contact = {}, organisation } = entry.data;
  const { reference, subject, body } = mailAbout(entry, look);
  const mail = (address: string | undefined) =>
    address === undefined
      ? undefined
      : { address, href: mailto(address, subject, body), label: say('writeMail') };
  if (contact.via === 'role') {
    const label = titleOf(entry.kind, 'contact.url', say.lang);
    return {
      intro: say('contactRole', { reference }),
      reference,
      mail: mail(contact.email),
      phone: contact.phone,
      web: contact.url === undefined ? undefined : { href: contact.url, label },
    };
  }
  const named = organisation === undefined ? undefined : look.get('organisation', organisation)?.data;
  if (contact.via === 'organisation' && named) {
    const { roleMailbox, phone, website } = named;
    return {
      intro: say('contactOrganisation', { reference }),
      reference,
      mail: mail(roleMailbox),
      phone,
      web:
        website === undefined
          ? undefined
          : { href: website, label: titleOf('organisation', 'website', say.lang) },
    };
  }
  return deskContact(entry, look, say('contactDesk'));
}

/** How to reach an organisation, without a subject. */
export function organisationContact(
  { roleMailbox, phone, website }: Sayable<'organisation'>['data'],
  intro: string,
  say: SiteWords,
): Contact {
  return {
    intro,
    mail: roleMailbox
      ? { address: roleMailbox, href: `mailto:${roleMailbox}`, label: say('writeMail') }
      : undefined,
    phone,
    web: website ? { href: website, label: titleOf('organisation', 'website', say.lang) } : undefined,
  };
}

/** Contact through the desk, also for what no longer holds. */
export function deskContact(entry: SayableListing, look: Lookup, intro: string): Contact {
  const { subject, body } = mailAbout(entry, look);
  const { mail, phone } = look.desk;
  return {
    intro,
    mail: { address: mail, href: mailto(mail, subject, body), label: look.say('writeDesk') },
    phone,
  };
}
