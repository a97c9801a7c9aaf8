import { isOwnForm, type FormName, type OwnForm } from './asked.ts';
import { rowOfKind } from '#schemas/kinds.ts';
import type { Words } from '#schemas/words.ts';

interface FormWords {
  /** File name without its number. */
  file: Words;
  name: Words;
  description: Words;
  /** Stands in the issue's title field before anybody writes. */
  title: Words;
  intro: Words;
}

const PUBLIC: Words = {
  de: 'Alles, was Sie hier schreiben, ist sofort und auf Dauer öffentlich. Schreiben Sie nichts über Personen: keinen Namen, keine Mobilnummer, keine persönliche Mailadresse.',
  en: 'Everything you write here is public at once and for good. Write nothing about persons: no name, no mobile number, no personal mail address.',
};
const REVIEW: Words = {
  de: 'Die Redaktion liest Ihre Angaben und veröffentlicht sie; hier erfahren Sie die Referenz oder was noch fehlt.',
  en: 'The desk reads what you say and publishes it; you will learn the reference here, or what is missing.',
};
/** `{desk}` is the desk's mailbox, `{site}` the page for those without an account. */
const OTHERWISE: Words = {
  de: 'Lieber ohne GitHub-Konto? Schreiben Sie an {desk} oder gehen Sie auf {site}.',
  en: 'Rather without a GitHub account? Write to {desk} or go to {site}.',
};

const joined = (...parts: Words[]): Words => ({
  de: parts.map(({ de }) => de).join('\n\n'),
  en: parts.map(({ en }) => en).join('\n\n'),
});

/** What a form says beside its questions. */
export function formWordsOf(form: FormName): FormWords {
  return isOwnForm(form) ? formWords[form] : wordsOfKind(form);
}

function wordsOfKind(kind: Exclude<FormName, OwnForm>): FormWords {
  const { folder, label, list, issueForm } = rowOfKind(kind);
  const { name, about } = issueForm!;
  const file = list?.address ?? { de: folder, en: folder };
  return { file, name, description: about, title: label, intro: joined(PUBLIC, REVIEW, OTHERWISE) };
}

const formWords = {
  offer: {
    file: { de: 'angebot', en: 'offer' },
    name: { de: 'Angebot eintragen', en: 'Submit an offer' },
    description: {
      de: 'Ihre Organisation hat etwas abzugeben: Ware, Kapazität, Wissen.',
      en: 'Your organisation has something to give: goods, capacity, know-how.',
    },
    title: { de: 'Angebot', en: 'Offer' },
    intro: joined(PUBLIC, REVIEW, OTHERWISE),
  },
  request: {
    file: { de: 'gesuch', en: 'request' },
    name: { de: 'Gesuch eintragen', en: 'Submit a request' },
    description: { de: 'Ihrer Organisation fehlt etwas.', en: 'Your organisation is in need of something.' },
    title: { de: 'Gesuch', en: 'Request' },
    intro: joined(PUBLIC, REVIEW, OTHERWISE),
  },
  answer: {
    file: { de: 'antwort-auf-aufruf', en: 'answer-to-call' },
    name: { de: 'Auf einen Aufruf antworten (öffentlicher Teil)', en: 'Answer a call (public part)' },
    description: {
      de: 'Nur die Antworten, die alle sehen dürfen. Kontakt und Preise gehen per Mail an die Redaktion.',
      en: 'Only the answers that everybody may see. Contact and prices go to the desk by mail.',
    },
    title: { de: 'Antwort auf einen Aufruf', en: 'Answer to a call' },
    intro: joined(
      {
        de: 'Hier steht nur der öffentliche Teil Ihrer Antwort. Kontaktdaten und Antworten auf nicht öffentliche Fragen schicken Sie bitte an {desk} und nennen dabei die Referenz, die Sie hier erhalten.',
        en: 'Only the public part of your answer belongs here. Please send contact data and answers to questions that are not public to {desk}, and name the reference that you will get here.',
      },
      PUBLIC,
    ),
  },
  ended: {
    file: { de: 'nicht-mehr-aktuell', en: 'no-longer-true' },
    name: { de: 'Eintrag stimmt nicht mehr', en: 'Entry is no longer true' },
    description: {
      de: 'Ein Angebot oder Gesuch ist erledigt oder zurückgezogen.',
      en: 'An offer or request is fulfilled or withdrawn.',
    },
    title: { de: 'Eintrag stimmt nicht mehr', en: 'Entry is no longer true' },
    intro: joined(
      {
        de: 'Danke! Jeder Eintrag, der nicht mehr stimmt, kostet andere Zeit.',
        en: 'Thank you! Every entry that is no longer true costs others time.',
      },
      PUBLIC,
    ),
  },
  report: {
    file: { de: 'eintrag-melden', en: 'report-entry' },
    name: { de: 'Eintrag melden', en: 'Report an entry' },
    description: {
      de: 'Veraltet, keine Antwort, doppelt, verdächtig oder rechtswidrig.',
      en: 'Outdated, no answer, duplicate, suspicious or unlawful.',
    },
    title: { de: 'Eintrag melden', en: 'Report an entry' },
    intro: joined(
      {
        de: 'Auch Ihre Meldung ist öffentlich. Vertrauliches schreiben Sie bitte an {desk}.',
        en: 'Your report is public, too. Please write to {desk} if it is confidential.',
      },
      PUBLIC,
    ),
  },
} as const satisfies Record<OwnForm, FormWords>;

/** What the page that offers the forms says beside them. */
export const chooserWords = {
  submit: { de: 'Ohne GitHub-Konto eintragen', en: 'Submit without a GitHub account' },
  submitAbout: {
    de: 'Formular und Mailadresse der Redaktion: {desk}',
    en: 'Form and mail address of the desk: {desk}',
  },
} as const satisfies Record<string, Words>;
