import type { Phrase } from '../phrases.ts';

/** Words of the search. */
export const de = {
  title: 'Suche',
  description:
    'Angebote, Gesuche, Aufrufe, amtliche Informationen, Meldungen und Organisationen durchsuchen.',
  label: 'Suchbegriff',
  hint: 'zum Beispiel Mundschutz, EN 14683 oder Tuttlingen',
  button: 'Suchen',
  show: 'Ergebnisse anzeigen',
  narrow: 'Eingrenzen',
  kind: 'Art',
  category: 'Kategorie',
  region: 'Region',
  terms: 'Bedingungen',
  verification: 'Prüfung',
  availability: 'Verfügbarkeit',
  more: 'Weitere Möglichkeiten',
  withArchive: 'Archiv einschließen',
  sort: 'Reihenfolge',
  relevance: 'Passendes zuerst',
  newest: 'Neues zuerst',

  chosen: 'Gewählte Filter',
  pages: 'Seiten der Ergebnisse',

  loosen: 'Das hilft oft weiter',
  loosenWords:
    'Schreiben Sie weniger oder allgemeinere Wörter, zum Beispiel „Maske“ statt einer Modellbezeichnung.',
  asRequest: 'Nichts Passendes dabei? Tragen Sie Ihren Bedarf ein, damit Anbieter ihn finden.',
  submitRequest: 'Als Gesuch eintragen',

  browse: 'Ohne Suche stöbern',
  noScript:
    'Die Suche läuft in Ihrem Browser und braucht JavaScript. Ohne JavaScript finden Sie alle Einträge in diesen Listen.',
  byCategory: '{kind} nach Kategorie',
  byRegion: '{kind} nach Region',
} as const satisfies Record<string, Phrase>;
