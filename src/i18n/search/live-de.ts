import type { Phrase } from '../phrases.ts';

/** Words that results are written with in the browser: only these travel there. */
export const liveDe = {
  loading: 'Die Suche wird geladen.',
  total: { one: '{n} Treffer', other: '{n} Treffer' },
  totalFor: { one: '{n} Treffer für „{q}“', other: '{n} Treffer für „{q}“' },
  totalPage: '{total}, Seite {page} von {pages}',
  remove: 'Filter entfernen: {name}',
  removeAll: 'Alle Filter entfernen',
  previous: 'Vorherige Seite',
  next: 'Nächste Seite',
  none: 'Keine Treffer',
  noneFor: 'Keine Treffer für „{q}“',
  noneWord: '„{word}“ kommt in keinem Eintrag vor.',
  loosenWithout: 'Ohne „{word}“ suchen',
  failed:
    'Die Suche ließ sich nicht laden. Prüfen Sie die Verbindung und laden Sie die Seite neu. Die Listen finden Sie weiter unten.',
} as const satisfies Record<string, Phrase>;
