import { z } from 'zod';
import { conformity } from './conformity.ts';
import { contact } from './contact.ts';
import type { DayRules } from './day-rules.ts';
import { byCheck, byMonth, checkExpiring, expired, expiring, unchecked, type DeskView } from './desk-view.ts';
import { country, lang, line, paragraph, plainDate, ref, webAddress } from './fields.ts';
import { location } from './location.ts';
import { price } from './price.ts';
import { amountIn, quantity } from './quantity.ts';
import { verification } from './verification.ts';
import { choice, noHint, words } from './words.ts';

export const purpose = choice({
  crisis: ['Krisenbedarf', 'Crisis need'],
  cooperation: ['Zusammenarbeit', 'Cooperation'],
});
export const terms = choice({
  donation: ['Spende', 'Donation'],
  loan: ['Leihgabe', 'Loan'],
  'cost-price': ['Selbstkosten', 'Cost price'],
  'market-price': ['Marktpreis', 'Market price'],
  'on-request': ['auf Anfrage', 'On request'],
});
export const eligibility = choice({
  hospital: ['Krankenhäuser', 'Hospitals'],
  care: ['Pflege und ambulante Dienste', 'Care services'],
  'public-body': ['Behörden und öffentliche Stellen', 'Public bodies'],
  company: ['Unternehmen', 'Companies'],
  research: ['Forschung', 'Research'],
  anyone: ['alle', 'Anyone'],
});
export const availability = choice({
  available: ['verfügbar', 'available'],
  limited: ['begrenzt verfügbar', 'limited'],
  paused: ['ruht', 'paused'],
  fulfilled: ['erledigt', 'fulfilled'],
  withdrawn: ['zurückgezogen', 'withdrawn'],
});

const product = z.strictObject({
  model: line(1, 100).meta(words(['Modell', 'Bezeichnung des Herstellers'], ['Model', 'The manufacturer’s name for it'])),
  manufacturer: line(2, 100).meta(words(['Hersteller', 'Name der herstellenden Firma'], ['Manufacturer', 'Name of the manufacturing firm'])),
  countryOfOrigin: country.meta(words(['Ursprungsland', 'Zwei Großbuchstaben, zum Beispiel DE'], ['Country of origin', 'Two capital letters, for example DE'], noHint)),
});

const origin = z.strictObject({
  hub: ref('hub').meta(words(['Partner-Drehscheibe', 'Name ihrer Datei unter hubs/'], ['Partner hub', 'Name of its file in hubs/'], noHint)),
  id: line(1, 120).meta(words(['Kennung dort', 'Wie der Eintrag dort heißt'], ['Id there', 'What the entry is called there'])),
  url: webAddress.meta(words(['Adresse dort', 'Seite des Eintrags bei der Partner-Drehscheibe'], ['Address there', 'The entry’s page at the partner hub'])),
  licence: line(2, 80).meta(words(['Lizenz', 'Unter der der Eintrag übernommen wurde'], ['Licence', 'Under which the entry was taken over'])),
  fetchedOn: plainDate.meta(words(['Übernommen am', 'Datum als JJJJ-MM-TT'], ['Taken over on', 'Date as YYYY-MM-DD'], noHint)),
});

const outcome = z.strictObject({
  on: plainDate.meta(words(['Datum', 'Tag, an dem das Ergebnis feststand'], ['Date', 'Day of the outcome'])),
  note: paragraph(300).meta(words(['Ergebnis', 'Was zustande kam'], ['Outcome', 'What came of it'])),
  contacts: z.number().int().nonnegative().max(100_000).optional().meta(words(['Kontakte', 'Wie viele sich gemeldet haben'], ['Contacts', 'How many got in touch'])),
  quantity: quantity.optional().meta(words(['Vermittelte Menge', 'Was tatsächlich den Besitzer wechselte'], ['Quantity passed on', 'What really changed hands'])),
});

/** As callers speak: what, how many, from when and until when, where, on which terms, who, and whether it still holds. */
const asAsked = [
  ...['title', 'category', 'quantity', 'availableFrom', 'validThrough', 'location', 'deliversTo'],
  ...['terms', 'minimumOrder', 'leadTimeDays', 'eligibility', 'organisation', 'contact', 'availability', 'confirmedOn'],
] as const;

/** An offer or a request: one shape, two folders. */
export const listing = z.strictObject({
  title: line(5, 100).meta(words(['Titel', 'Was angeboten oder gesucht wird, in 5 bis 100 Zeichen'], ['Title', 'What is offered or wanted, in 5 to 100 characters'])),
  summary: line(1, 200).optional().meta(words(['Kurzfassung', 'Ein Satz für Listen, höchstens 200 Zeichen'], ['Summary', 'One sentence for lists, at most 200 characters'])),
  lang: lang.default('de').meta(words(['Sprache', 'Sprache des Textes: de oder en'], ['Language', 'Language of the text: de or en'], noHint)),
  category: ref('categories').meta(words(['Kategorie', 'Kategorie aus dem Vokabular'], ['Category', 'Category from the vocabulary'], noHint)),
  capabilities: z.array(ref('capabilities')).max(20).optional().meta(words(['Fähigkeiten', 'Fertigungsverfahren und Leistungen aus dem Vokabular'], ['Capabilities', 'Processes and services from the vocabulary'], ['Fertigungsverfahren und Leistungen', 'Processes and services'])),
  organisation: ref('organisation').meta(words(['Organisation', 'Name ihrer Datei unter organisations/'], ['Organisation', 'Name of its file in organisations/'], noHint)),
  purpose: purpose.meta(words(['Zweck', 'Krisenbedarf oder dauerhafte Zusammenarbeit'], ['Purpose', 'Crisis need or lasting cooperation'])),
  quantity: quantity.optional().meta(words(['Menge', 'Wie viel, in einer Einheit des Vokabulars'], ['Quantity', 'How much, in a unit of the vocabulary'], ['Wie viel, in welcher Einheit', 'How much, in which unit'])),
  terms: terms.meta(words(['Bedingungen', 'Zu welchen Bedingungen'], ['Terms', 'On which terms'])),
  price: price.optional().meta(words(['Preis', 'Was eine Einheit kostet'], ['Price', 'What one unit costs'])),
  minimumOrder: amountIn('.quantity.unit').optional().meta(words(['Mindestabnahme', 'In der Einheit der Menge'], ['Minimum order', 'In the unit of the quantity'])),
  leadTimeDays: z.number().int().nonnegative().max(730).optional().meta(words(['Lieferzeit', 'In Tagen'], ['Lead time', 'In days'])),
  availableFrom: plainDate.optional().meta(words(['Verfügbar ab', 'Datum als JJJJ-MM-TT'], ['Available from', 'Date as YYYY-MM-DD'], noHint)),
  product: product.optional().meta(words(['Produkt', 'Modell, Hersteller und Ursprungsland'], ['Product', 'Model, manufacturer and country of origin'])),
  conformity: conformity.optional().meta(words(['Konformität', 'Rechtlicher Weg und Nachweise'], ['Conformity', 'Legal route and evidence'])),
  location: location.meta(words(['Standort', 'Wo sich das Angebot befindet oder der Bedarf besteht'], ['Location', 'Where the offer is or the need exists'])),
  deliversTo: z.array(ref('regions')).max(50).optional().meta(words(['Liefert nach', 'Regionen aus dem Vokabular; leer heißt überall'], ['Delivers to', 'Regions from the vocabulary; empty means anywhere'], ['Leer heißt überall', 'Empty means anywhere'])),
  eligibility: z.array(eligibility).max(6).optional().meta(words(['Für wen', 'Wer sich melden darf; leer heißt alle'], ['For whom', 'Who may apply; empty means anyone'])),
  availability: availability.meta(words(['Verfügbarkeit', 'Ob der Eintrag noch gilt'], ['Availability', 'Whether the entry still holds'])),
  publishedOn: plainDate.meta(words(['Veröffentlicht am', 'Datum als JJJJ-MM-TT'], ['Published on', 'Date as YYYY-MM-DD'], noHint)),
  confirmedOn: plainDate.optional().meta(words(['Zuletzt bestätigt am', 'Datum als JJJJ-MM-TT'], ['Last confirmed on', 'Date as YYYY-MM-DD'], noHint)),
  validThrough: plainDate.meta(words(['Gültig bis', 'Letzter Tag; höchstens die Frist aus den Einstellungen nach der letzten Bestätigung'], ['Valid through', 'Last day; at most the period of the settings after the last confirmation'])),
  reliesOn: z.array(ref('guidance')).max(10).optional().meta(words(['Stützt sich auf', 'Amtliche Informationen, deren Regeln gelten'], ['Relies on', 'Official guidance whose rules apply'])),
  answers: ref('call').optional().meta(words(['Antwort auf', 'Aufruf, auf den der Eintrag antwortet'], ['Answers', 'Call that the entry answers'])),
  verification: verification.meta(words(['Prüfung', 'Datierte Aussage über die Angaben'], ['Check', 'Dated statement on the claims'])),
  contact: contact.meta(words(['Kontakt', 'Kontaktweg ohne Daten einer Person'], ['Contact', 'How to get in touch, without a person’s data'])),
  origin: origin.optional().meta(words(['Herkunft', 'Nur bei Einträgen einer Partner-Drehscheibe'], ['Origin', 'Only for entries of a partner hub'])),
  outcome: outcome.optional().meta(words(['Ergebnis', 'Was aus dem Eintrag geworden ist'], ['Outcome', 'What became of the entry'])),
}).meta({ asked: asAsked });
export type Listing = z.infer<typeof listing>;

export const listingDays = {
  order: [
    ['confirmedOn', 'publishedOn'],
    ['validThrough', 'publishedOn'],
    ['validThrough', 'confirmedOn'],
    ['validThrough', 'availableFrom'],
    ['conformity.certificateUntil', 'publishedOn'],
    ['verification.validThrough', 'verification.on'],
    ['outcome.on', 'publishedOn'],
  ],
  past: ['publishedOn', 'confirmedOn', 'verification.on', 'outcome.on', 'origin.fetchedOn'],
} as const satisfies DayRules;

/** How the desk sees offers and requests; what they hold is said in the rows of their kinds. */
export const listingDesk = {
  order: 'due',
  sort: ['title', 'publishedOn', 'validThrough', 'category', 'organisation'],
  filters: [
    unchecked,
    expiring,
    expired,
    checkExpiring,
    { label: { de: 'noch offen', en: 'still open' }, field: 'availability', is: ['available', 'limited', 'paused'] },
    { label: { de: 'erledigt oder zurückgezogen', en: 'fulfilled or withdrawn' }, field: 'availability', is: ['fulfilled', 'withdrawn'] },
  ],
  groups: ['category', 'availability', 'terms', 'organisation', 'location.region', byCheck, byMonth],
  presets: {
    'location.country': 'country',
    'verification.on': 'today',
    availability: { value: 'available' },
    publishedOn: 'today',
    validThrough: 'lastDay',
  },
  hasPreview: true,
} as const satisfies Omit<DeskView, 'about'>;
