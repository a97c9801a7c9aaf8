import type { Phrase } from '#i18n/phrases.ts';

/** What the editor says when an entry cannot be saved or an image cannot be used. */
export const saveDe = {
  notSaved: {
    one: 'Nicht gespeichert: Eine Angabe ist noch zu ändern.',
    other: 'Nicht gespeichert: {n} Angaben sind noch zu ändern.',
  },
  nothingLost:
    'Nichts ist verloren: Ihr Text bleibt stehen. Ändern Sie die genannten Angaben und speichern Sie noch einmal.',
  notReady: {
    one: 'Noch nicht bereit: Eine Angabe ist zu ergänzen oder zu ändern.',
    other: 'Noch nicht bereit: {n} Angaben sind zu ergänzen oder zu ändern.',
  },
  keptAsDraft:
    'Der Entwurf ist gespeichert und bleibt, wie er ist. Ergänzen Sie das Genannte und speichern Sie; dann kann er bereit sein.',
  toField: 'Zum Feld „{field}“',
  body: 'Text',
  bodyLine: 'Text, Zeile {line}',
  wholeEntry: 'Eintrag',
  close: 'Liste schließen',
  seeList: {
    one: 'Eine Angabe ist noch zu ändern, siehe die Liste.',
    other: '{n} Angaben sind noch zu ändern, siehe die Liste.',
  },
  /** Instead of what the check says of files. */
  fillIn: 'Füllen Sie das Feld aus oder wählen Sie etwas aus.',
  writeNumber: 'Schreiben Sie nur die Zahl, zum Beispiel 5000, 5.000 oder 1500,5.',
  writeWhole: 'Schreiben Sie eine Zahl ohne Nachkommastellen, zum Beispiel 14.',
  noDay: 'Bei „{field}“ steht „{found}“; das ist kein Tag des Kalenders.',
  writeDay: 'Schreiben Sie zum Beispiel 12.5.2021, 12. Mai oder morgen.',
  atMost: 'Schreiben Sie höchstens {limit} oder erhöhen Sie die Menge.',
  bodyEmpty: 'Der Eintrag hat noch keinen Text.',
  bodyFill: 'Beschreiben Sie ihn in wenigen Sätzen.',
  questionChoices:
    'Mögliche Antworten gehören zu Fragen der Art „{choice}“ und nur zu ihnen; diese ist von der Art „{type}“.',
  questionChoicesFix: 'Geben Sie mindestens zwei mögliche Antworten an oder wählen Sie eine andere Art.',
  questionUnit: 'Eine Einheit haben nur Fragen der Art „{number}“; diese ist von der Art „{type}“.',
  questionUnitFix: 'Leeren Sie die Einheit oder wählen Sie die Art „{number}“.',
  imageKind:
    '„{name}“ ist kein Bild, das hier verwendet werden kann ({found}). Speichern Sie es als JPEG, PNG oder WebP und wählen Sie es noch einmal.',
  imageUnknown: 'unbekanntes Format',
  imageDamaged:
    '„{name}“ lässt sich nicht als Bild lesen. Öffnen Sie es in einem Bildprogramm, speichern Sie es als JPEG oder PNG und wählen Sie es noch einmal.',
  imageTooLarge:
    '„{name}“ hat {width} × {height} Bildpunkte; mehr als {limit} Millionen werden nicht geöffnet. Verkleinern Sie das Bild und wählen Sie es noch einmal.',
  imageTooHeavy:
    '„{name}“ ist auch verkleinert noch größer als {limit} MB. Speichern Sie es als JPEG und wählen Sie es noch einmal.',
} as const satisfies Record<string, Phrase>;
