import { z } from 'zod';
import { byCheck, checkExpiring, unchecked, type DeskView } from './desk-view.ts';
import { line, mailAddress, paragraph, phone, ref, webAddress } from './fields.ts';
import { location } from './location.ts';
import { verification } from './verification.ts';
import { choice, words } from './words.ts';

export const organisationKind = choice({
  company: ['Unternehmen', 'Company'],
  authority: ['Behörde', 'Authority'],
  association: ['Verband', 'Association'],
  cluster: ['Cluster', 'Cluster'],
  research: ['Forschung', 'Research'],
  care: ['Krankenhaus oder Pflege', 'Hospital or care'],
});

export const organisation = z.strictObject({
  name: line(2, 120).meta(words(['Name', 'Voller Name mit Rechtsform'], ['Name', 'Full name with legal form'])),
  kind: organisationKind.meta(words(['Art', 'Unternehmen, Behörde …'], ['Kind', 'Company, authority …'])),
  website: webAddress.optional().meta(words(['Website', 'Adresse mit https://; ohne sie braucht es ein Funktionspostfach oder ein Telefon'], ['Website', 'Address with https://; without one a role mailbox or a phone is needed'])),
  roleMailbox: mailAddress.optional().meta(words(['Funktionspostfach', 'Zum Beispiel info@firma.example; nie die Adresse einer Person'], ['Role mailbox', 'For example info@firm.example; never a person’s address'])),
  phone: phone.optional().meta(words(['Telefon', 'Zentrale im Format +49 7461 12345-0'], ['Phone', 'Switchboard as +49 7461 12345-0'])),
  location: location.meta(words(['Sitz', 'Land, Region, Ort'], ['Seat', 'Country, region, town'])),
  verification: verification.meta(words(['Prüfung', 'Datierte Aussage über die Organisation'], ['Check', 'Dated statement on the organisation'])),
  memberOf: z.array(ref('organisation')).max(20).optional().meta(words(['Mitglied bei', 'Verbände und Cluster unter organisations/'], ['Member of', 'Associations and clusters in organisations/'], ['Verbände und Cluster', 'Associations and clusters'])),
  description: paragraph(600).optional().meta(words(['Beschreibung', 'Was die Organisation tut'], ['Description', 'What the organisation does'])),
  logo: line(3, 200).optional().meta(words(['Logo', 'Bilddatei neben dem Eintrag: ./logo.png'], ['Logo', 'Image file beside the entry: ./logo.png'], ['JPEG, PNG oder WebP', 'JPEG, PNG or WebP'])),
});
export type Organisation = z.infer<typeof organisation>;

export const organisationDesk = {
  about: {
    de: 'Wer anbietet, sucht, aufruft oder zuständig ist. Nie Daten einer Person.',
    en: 'Who offers, looks for, calls or is in charge. Never a person’s data.',
  },
  order: 'name',
  sort: ['name', 'kind'],
  filters: [unchecked, checkExpiring],
  groups: ['kind', 'location.region', byCheck],
  presets: { 'location.country': 'country', 'verification.on': 'today' },
} as const satisfies DeskView;
