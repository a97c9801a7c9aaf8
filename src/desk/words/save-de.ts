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
