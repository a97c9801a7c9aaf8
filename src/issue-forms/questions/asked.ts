import { contactVia } from '#schemas/contact.ts';
import { kindsWith, type Kind, type KindWith } from '#schemas/kinds.ts';
import { availability } from '#schemas/listing.ts';
import type { Words } from '#schemas/words.ts';

const ownForms = ['offer', 'request', 'answer', 'ended', 'report'] as const;
/** What people come with: an offer, a request, an answer to a call, an entry no longer true, an entry to look at. */
export type OwnForm = (typeof ownForms)[number];
/** The same, or an entry of a kind whose questions follow from its schema. */
export type FormName = OwnForm | KindWith<'issueForm'>;
export const formNames: readonly FormName[] = [...ownForms, ...kindsWith('issueForm')];

export function isOwnForm(form: FormName): form is OwnForm {
  return (ownForms as readonly string[]).includes(form);
}

/** How an answer is read. */
export type Reading = 'line' | 'text' | 'choice' | 'number' | 'day' | 'address';

/** One question of a form. What is left out comes from the schema's field. */
export interface Asked {
  id: string;
  type: 'input' | 'textarea' | 'dropdown' | 'checkboxes';
  isRequired?: boolean;
  /** The field of an entry that it fills, whose words and values it takes. */
  of?: readonly [kind: Kind, path: string];
  /** Where this form asks otherwise than the field's own words: a day or a number is typed here. */
  label?: Words;
  hint?: Words;
  /** How its answer becomes the field's value, where no code of the form's own does it. */
  reads?: Reading;
  /** Values to choose from, with their labels. */
  values?: Record<string, Words>;
}

export const confirmed = (values: Record<string, Words>): Asked => ({
  id: 'confirmed',
  type: 'checkboxes',
  isRequired: true,
  label: { de: 'Bestätigung', en: 'Confirmation' },
  hint: { de: 'Alles hier ist öffentlich und bleibt es.', en: 'Everything here is public and stays so.' },
  values,
});

export const nobody: Words = {
  de: 'Hier steht kein Name, keine Mobilnummer und keine persönliche Mailadresse.',
  en: 'There is no person’s name, mobile number or personal mail address in it.',
};
export const mayPublish: Words = {
  de: 'Ich darf das für die Organisation veröffentlichen.',
  en: 'I may publish this on behalf of the organisation.',
};

const category: Asked = {
  id: 'category',
  type: 'dropdown',
  isRequired: true,
  of: ['offer', 'category'],
  hint: { de: 'Die genaueste, die passt', en: 'The most precise one that fits' },
};
const region: Asked = {
  id: 'region',
  type: 'dropdown',
  isRequired: true,
  of: ['offer', 'location.region'],
};

/** The necessary fields of a listing and its organisation, and the few others that most have. */
const listing = (title: Words, text: Words): Asked[] => [
  { id: 'title', type: 'input', isRequired: true, of: ['offer', 'title'], label: title },
  {
    id: 'text',
    type: 'textarea',
    isRequired: true,
    label: { de: 'Beschreibung', en: 'Description' },
    hint: text,
  },
  category,
  {
    id: 'amount',
    type: 'input',
    of: ['offer', 'quantity.amount'],
    hint: {
      de: 'Die Zahl oder eine Spanne: 20.000 oder 300–500',
      en: 'The number or a range: 20,000 or 300–500',
    },
  },
  {
    id: 'unit',
    type: 'dropdown',
    of: ['offer', 'quantity.unit'],
    hint: { de: 'Nur mit einer Menge', en: 'Only with an amount' },
  },
  { id: 'per', type: 'dropdown', of: ['offer', 'quantity.per'] },
  { id: 'terms', type: 'dropdown', isRequired: true, of: ['offer', 'terms'] },
  { id: 'purpose', type: 'dropdown', isRequired: true, of: ['offer', 'purpose'] },
  region,
  { id: 'postalCode', type: 'input', of: ['offer', 'location.postalCode'] },
  { id: 'city', type: 'input', of: ['offer', 'location.city'] },
  {
    id: 'validThrough',
    type: 'input',
    of: ['offer', 'validThrough'],
    hint: {
      de: 'Letzter Tag, zum Beispiel 31.12.2030; leer: so lange wie möglich',
      en: 'Last day, for example 2030-12-31; empty: as long as possible',
    },
  },
  {
    id: 'organisation',
    type: 'input',
    isRequired: true,
    of: ['organisation', 'name'],
    label: { de: 'Name der Organisation', en: 'Name of the organisation' },
  },
  {
    id: 'organisationKind',
    type: 'dropdown',
    isRequired: true,
    of: ['organisation', 'kind'],
    label: { de: 'Art der Organisation', en: 'Kind of organisation' },
  },
  { id: 'website', type: 'input', of: ['organisation', 'website'] },
  { id: 'mailbox', type: 'input', of: ['organisation', 'roleMailbox'] },
  {
    id: 'contact',
    type: 'dropdown',
    isRequired: true,
    of: ['offer', 'contact.via'],
    values: labelsOf(contactVia.labels),
  },
  confirmed({ mayPublish, nobody }),
];

/** The questions of the forms of our own in order. The first label tells the forms apart in the body of an issue. */
export const asked: Readonly<Record<OwnForm, readonly Asked[]>> = {
  offer: listing(
    { de: 'Titel des Angebots', en: 'Title of the offer' },
    {
      de: 'Was genau, in welchem Zustand, für wen, ab wann',
      en: 'What exactly, in which condition, for whom, from when',
    },
  ),
  request: listing(
    { de: 'Titel des Gesuchs', en: 'Title of the request' },
    {
      de: 'Was genau, wofür, bis wann, was ersatzweise ginge',
      en: 'What exactly, for what, until when, what would also do',
    },
  ),
  answer: [
    {
      id: 'call',
      type: 'input',
      isRequired: true,
      label: { de: 'Aufruf, auf den Sie antworten', en: 'Call that you answer' },
      hint: {
        de: 'Seine Referenz, zum Beispiel C-7K3Q2, oder die Adresse seiner Seite',
        en: 'Its reference, for example C-7K3Q2, or the address of its page',
      },
    },
    category,
    region,
    {
      id: 'answers',
      type: 'textarea',
      isRequired: true,
      label: { de: 'Antworten auf die öffentlichen Fragen', en: 'Answers to the public questions' },
      hint: {
        de: 'Eine Zeile je Frage: die Frage, ein Doppelpunkt, die Antwort',
        en: 'One line for each question: the question, a colon, the answer',
      },
    },
    confirmed({ nobody }),
  ],
  ended: [
    reference({
      de: 'Referenz des Eintrags, der nicht mehr stimmt',
      en: 'Reference of the entry that is no longer true',
    }),
    {
      id: 'availability',
      type: 'dropdown',
      isRequired: true,
      label: { de: 'Was ist geschehen?', en: 'What has happened?' },
      values: pick(labelsOf(availability.labels), ['fulfilled', 'withdrawn']),
    },
    {
      id: 'outcome',
      type: 'textarea',
      of: ['offer', 'outcome.note'],
      hint: {
        de: 'Was zustande kam, in ein, zwei Sätzen; wird veröffentlicht',
        en: 'What came of it, in a sentence or two; will be published',
      },
    },
    confirmed({ nobody }),
  ],
  report: [
    reference({ de: 'Referenz des gemeldeten Eintrags', en: 'Reference of the reported entry' }),
    {
      id: 'reason',
      type: 'dropdown',
      isRequired: true,
      label: { de: 'Grund', en: 'Reason' },
      values: {
        outdated: { de: 'veraltet', en: 'outdated' },
        silent: { de: 'niemand antwortet', en: 'nobody answers' },
        duplicate: { de: 'doppelt', en: 'duplicate' },
        suspicious: { de: 'verdächtig', en: 'suspicious' },
        unlawful: { de: 'rechtswidrig', en: 'unlawful' },
      },
    },
    {
      id: 'text',
      type: 'textarea',
      isRequired: true,
      label: { de: 'Was ist Ihnen aufgefallen?', en: 'What have you noticed?' },
    },
    confirmed({ nobody }),
  ],
};

function reference(label: Words): Asked {
  return {
    id: 'reference',
    type: 'input',
    isRequired: true,
    label,
    hint: {
      de: 'Steht auf seiner Seite, zum Beispiel A-7K3Q2; die Adresse der Seite geht auch',
      en: 'Stands on its page, for example A-7K3Q2; the address of the page will do as well',
    },
  };
}

function labelsOf(labels: Record<string, readonly [de: string, en: string]>): Record<string, Words> {
  return Object.fromEntries(Object.entries(labels).map(([value, [de, en]]) => [value, { de, en }]));
}

function pick(labels: Record<string, Words>, values: readonly string[]): Record<string, Words> {
  return Object.fromEntries(Object.entries(labels).filter(([value]) => values.includes(value)));
}
