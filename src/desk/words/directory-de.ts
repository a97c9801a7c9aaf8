import type { Phrase } from '#i18n/phrases.ts';

/** What is said where something is chosen that the site does not have yet. */
export const directoryDe = {
  drafted: 'Entwurf, noch nicht veröffentlicht',
  new: 'neu, wird mit diesem Eintrag gespeichert',
  create: '„{name}“ neu anlegen',
  propose: '„{name}“ vorschlagen',
  creating: 'Neu: {kind}',
  createdWith:
    'Wird mit diesem Eintrag in einem Entwurf gespeichert und zusammen geprüft. Website, Funktionspostfach oder Telefon: Eines davon genügt.',
  proposedWith:
    'Kommt mit diesem Eintrag in die Prüfung. Wer die Begriffe pflegt, nimmt den Vorschlag an oder ändert ihn.',
  take: 'Anlegen und auswählen',
  takeTerm: 'Vorschlagen und auswählen',
  cancel: 'Abbrechen',
  alike: 'Das gibt es schon: {name}.',
  takeAlike: '„{name}“ auswählen',
  /** In the description of a pull request. */
  comesWith: 'Mit diesem Entwurf kommt neu dazu: {names}.',
  proposes:
    'Dieser Entwurf schlägt einen neuen Begriff vor: {names}. Bitte prüfen: Bezeichnung in beiden Sprachen, Synonyme, Oberbegriff.',
} as const satisfies Record<string, Phrase>;
