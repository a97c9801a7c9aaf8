import { z } from 'zod';
import { bothLanguages, country, lang, line, mailAddress, phone, webAddress } from './fields.ts';
import { choice, noHint, words } from './words.ts';

export const mode = choice({
  dormant: ['ruhend', 'dormant'],
  prepared: ['vorbereitet', 'prepared'],
  active: ['in Betrieb', 'active'],
  'winding-down': ['läuft aus', 'winding down'],
  archive: ['Archiv', 'archive'],
});

const operator = z.strictObject({
  name: line(2, 120).meta(words(['Name', 'Rechtlicher Name des Betreibers'], ['Name', 'Legal name of the operator'])),
  representedBy: line(2, 200).optional().meta(words(['Vertreten durch', 'Wie es das Impressum verlangt'], ['Represented by', 'As the imprint requires'])),
  street: line(2, 120).meta(words(['Straße', 'Straße und Hausnummer'], ['Street', 'Street and number'])),
  postalCode: line(2, 10).meta(words(['Postleitzahl', 'In Anführungszeichen'], ['Postal code', 'In quotes'], noHint)),
  city: line(2, 80).meta(words(['Ort', 'Sitz des Betreibers'], ['Town', 'Seat of the operator'])),
  country: country.meta(words(['Land', 'Zwei Großbuchstaben'], ['Country', 'Two capital letters'], noHint)),
  mail: mailAddress.meta(words(['E-Mail', 'Für das Impressum'], ['Mail', 'For the imprint'])),
  phone: phone.optional().meta(words(['Telefon', 'Im Format +49 7461 12345-0'], ['Phone', 'As +49 7461 12345-0'])),
  register: line(2, 120).optional().meta(words(['Registereintrag', 'Gericht und Nummer'], ['Register entry', 'Court and number'])),
  vatId: line(2, 20).optional().meta(words(['Umsatzsteuer-ID', 'Nach § 27a UStG'], ['VAT id', 'By section 27a of the German VAT act'])),
});

const desk = z.strictObject({
  mail: mailAddress.meta(words(['Postfach', 'Adresse der Redaktion'], ['Mailbox', 'Address of the desk'])),
  phone: phone.optional().meta(words(['Telefon', 'Im Format +49 7461 12345-0'], ['Phone', 'As +49 7461 12345-0'])),
});

const repository = z.strictObject({
  owner: line(1, 39).regex(/^[A-Za-z0-9-]+$/).meta(words(['Konto', 'Konto oder Organisation auf GitHub'], ['Owner', 'Account or organisation on GitHub'])),
  name: line(1, 100).regex(/^[A-Za-z0-9._-]+$/).meta(words(['Name', 'Name des Repositorys'], ['Name', 'Name of the repository'])),
  branch: line(1, 100).regex(/^[A-Za-z0-9._/-]+$/).default('main').meta(words(['Zweig', 'Zweig, aus dem veröffentlicht wird'], ['Branch', 'Branch that is published'])),
  folder: line(1, 200)
    .regex(/^(?:\.|[A-Za-z0-9_-][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*)$/)
    .default('content')
    .meta(words(['Ordner', 'Ordner des Inhalts im Repository; ein Punkt, wenn es nur Inhalt enthält'], ['Folder', 'Folder of the content in the repository; a dot if it holds nothing else'])),
  signIn: line(9, 200)
    .regex(/^https:\/\/(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9](?::\d{2,5})?$/)
    .optional()
    .meta(words(['Anmeldehilfe', 'Adresse des Dienstes, über den sich Redaktion und Mitwirkende mit GitHub anmelden, ohne Pfad'], ['Sign-in helper', 'Address of the service through which editors and contributors sign in with GitHub, without a path'])),
});

const days = z.number().int().min(1).max(730);
const validity = z.strictObject({
  offer: days.default(90).meta(words(['Angebote', 'Tage nach der letzten Bestätigung'], ['Offers', 'Days after the last confirmation'])),
  request: days.default(90).meta(words(['Gesuche', 'Tage nach der letzten Bestätigung'], ['Requests', 'Days after the last confirmation'])),
});

/** The one file that makes this hub yours. */
export const settings = z.strictObject({
  name: line(2, 60).meta(words(['Name', 'Name der Drehscheibe'], ['Name', 'Name of the hub'])),
  claim: bothLanguages(160).meta(words(['Leitsatz', 'Ein Satz auf der Startseite'], ['Claim', 'One sentence on the home page'])),
  url: webAddress.meta(words(['Adresse', 'Öffentliche Adresse, gegebenenfalls mit Unterordner'], ['Address', 'Public address, with its folder if any'])),
  mode: mode.meta(words(['Betriebsart', 'Was die Seiten Besuchern sagen'], ['Mode', 'What the pages tell visitors'])),
  languages: z.array(lang).min(1).max(2).default(['de', 'en']).meta(words(['Sprachen', 'Sprachen der Oberfläche'], ['Languages', 'Languages of the interface'])),
  operator: operator.meta(words(['Betreiber', 'Angaben für das Impressum'], ['Operator', 'For the imprint'])),
  desk: desk.meta(words(['Redaktion', 'Wie Besucher die Redaktion erreichen'], ['Desk', 'How visitors reach the desk'])),
  repository: repository.meta(words(['Repository', 'Wo der Inhalt liegt'], ['Repository', 'Where the content lives'])),
  recipients: z
    .array(z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/))
    .max(10)
    .default([])
    .meta(words(['Öffentliche Schlüssel', 'age-Schlüssel, für die Kontaktdaten verschlüsselt werden'], ['Public keys', 'age keys to which contact data is encrypted'])),
  validity: validity.default({ offer: 90, request: 90 }).meta(words(['Laufzeiten', 'Längste Gültigkeit je Art'], ['Periods', 'Longest validity by kind'])),
  formEndpoint: webAddress.optional().meta(words(['Formular-Endpunkt', 'HTTPS-Adresse, die Einsendungen annimmt'], ['Form endpoint', 'HTTPS address that takes submissions'])),
});
export type Settings = z.infer<typeof settings>;
