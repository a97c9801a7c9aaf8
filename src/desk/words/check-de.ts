import type { FormWords } from './check-words.ts';

/** What the check's catalogue says of lines in a file, said of fields in a form. */
export const checkDe: FormWords = {
  'field-missing': { fix: 'Füllen Sie das Feld aus oder wählen Sie etwas aus.' },
  'body-empty': {
    message: 'Der Eintrag hat noch keinen Text.',
    fix: 'Beschreiben Sie ihn in wenigen Sätzen.',
  },
  'field-unknown': {
    message: 'Die Angabe „{field}“ gibt es hier nicht.',
    fix: 'Dieses Formular kann sie nicht ändern: Bitte sagen Sie den Verantwortlichen Bescheid.',
  },
  'field-slug': {
    message: 'Die Adresse des Eintrags steht fest und wird nicht eigens angegeben.',
    fix: 'Dieses Formular kann das nicht ändern: Bitte sagen Sie den Verantwortlichen Bescheid.',
  },
  'field-needs-quotes': {
    message: 'Bei „{field}“ steht {found}; verlangt ist Text.',
    fix: 'Schreiben Sie den Wert noch einmal.',
  },
  'field-not-text': {
    message: 'Bei „{field}“ stehen mehrere Angaben; verlangt ist ein einzelner Text.',
    fix: 'Schreiben Sie einen einzelnen Text[[: {help}]].',
  },
  'field-not-number': { fix: 'Schreiben Sie nur die Zahl, zum Beispiel 5000, 5.000 oder 1500,5.' },
  'field-not-whole': { fix: 'Schreiben Sie eine Zahl ohne Nachkommastellen, zum Beispiel 14.' },
  'field-not-list': {
    message: 'Bei „{field}“ steht ein einzelner Wert; möglich sind mehrere.',
    fix: 'Füllen Sie das Feld noch einmal aus.',
  },
  'field-not-group': {
    message: 'Bei „{field}“ steht ein einzelner Wert; verlangt sind mehrere Angaben.',
    fix: 'Füllen Sie die Felder darunter aus[[: {help}]].',
  },
  'field-not-yes-no': {
    message: 'Bei „{field}“ steht {found}; verlangt ist Ja oder Nein.',
    fix: 'Schalten Sie das Feld ein oder aus.',
  },
  'field-too-long': { fix: 'Kürzen Sie den Wert; Einzelheiten gehören in den Text.' },
  'field-not-date': {
    message: 'Bei „{field}“ steht „{found}“; das ist kein Tag des Kalenders.',
    fix: 'Schreiben Sie zum Beispiel 12.5.2021, 12. Mai oder morgen.',
  },
  'field-line-break': {
    message: '„{field}“ enthält einen Zeilenumbruch oder ein unsichtbares Zeichen.',
    fix: 'Schreiben Sie alles hintereinander.',
  },
  'field-not-web-address': {
    fix: 'Schreiben Sie die Adresse mit https:// und ohne Leerzeichen[[: {likely}]].',
  },
  'field-not-mail': { fix: 'Schreiben Sie die Adresse einer Stelle, zum Beispiel info@firma.example.' },
  'field-not-country': { fix: 'Wählen Sie das Land aus der Liste[[: {likely}]].' },
  'field-not-postal-code': { fix: 'In Deutschland sind es fünf Ziffern, zum Beispiel 01067.' },
  'reference-unknown': {
    message: '„{field}“ nennt „{found}“; das gibt es nicht.',
    fix: '[[Meinten Sie „{nearest}“? ]]Wählen Sie etwas aus der Liste oder legen Sie das Fehlende zuerst an.',
  },
  'call-missing': {
    message: 'Den Aufruf „{found}“ gibt es nicht.',
    fix: '[[Meinten Sie „{nearest}“? ]]Wählen Sie einen vorhandenen Aufruf.',
  },
  'validity-too-long': {
    fix: 'Schreiben Sie höchstens {likely}. Wurde der Eintrag seither bestätigt, tragen Sie das zuerst ein: Dann läuft die Frist neu.',
  },
  'quantity-remaining': { fix: 'Schreiben Sie höchstens {limit} oder erhöhen Sie die Menge.' },
  'region-country': {
    message: '„{field}“ liegt nicht in dem Land, das angegeben ist.',
    fix: 'Wählen Sie eine Region dieses Landes oder das Land dieser Region.',
  },
  'question-choices': {
    message:
      'Mögliche Antworten gehören zu Fragen der Art „{choice}“ und nur zu ihnen; diese ist von der Art „{type}“.',
    fix: 'Geben Sie mindestens zwei mögliche Antworten an oder wählen Sie eine andere Art.',
  },
  'question-unit': {
    message: 'Eine Einheit haben nur Fragen der Art „{number}“; diese ist von der Art „{type}“.',
    fix: 'Leeren Sie die Einheit oder wählen Sie die Art „{number}“.',
  },
  'answer-not-public': { fix: 'Löschen Sie die Antwort hier; sie bleibt bei der Redaktion.' },
  'answer-type': {
    message: '„{found}“ passt nicht zur Art der Frage.',
    fix: 'Möglich ist je nach Frage eine Zahl, Ja oder Nein, ein Text oder eine der vorgegebenen Antworten[[: {allowed}]].',
  },
  'personal-mail': {
    fix: 'Nennen Sie ein Funktionspostfach[[ wie {likely}]], oder lassen Sie den Kontakt über die Redaktion laufen. Weitere Namen von Stellen stehen im Vokabular.',
  },
  'image-missing': {
    message: 'Das Bild „{found}“ gibt es nicht.',
    fix: 'Fügen Sie das Bild noch einmal ein.',
  },
  'image-outside': {
    message: 'Das Bild „{found}“ gehört nicht zu diesem Eintrag.',
    fix: 'Fügen Sie das Bild hier ein.',
  },
};
