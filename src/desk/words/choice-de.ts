import type { Phrase } from '#i18n/phrases.ts';

/** What a field says in which something is chosen. */
export const choiceDe = {
  nothing: 'Nichts gefunden für „{typed}“.',
  empty: 'Hier ist noch nichts, was man wählen könnte.',
  more: {
    one: 'Ein weiterer Treffer: Schreiben Sie weiter, um ihn zu sehen.',
    other: '{n} weitere: Schreiben Sie weiter, um sie zu sehen.',
  },
  /** For those who hear the list instead of seeing it. */
  found: {
    one: 'Ein Treffer. Mit den Pfeiltasten auswählen, mit der Eingabetaste übernehmen.',
    other: '{n} Treffer. Mit den Pfeiltasten auswählen, mit der Eingabetaste übernehmen.',
  },
  chosen: '„{label}“ gewählt.',
  removed: '„{label}“ entfernt.',
  remove: 'Entfernen: {label}',
  clear: 'Auswahl aufheben: {label}',
  open: 'Auswahl zeigen',
  also: 'auch: {word}',
  most: {
    one: 'Mehr als eine Angabe geht hier nicht. Entfernen Sie sie, um eine andere zu wählen.',
    other: 'Mehr als {n} Angaben gehen hier nicht. Entfernen Sie eine, um eine andere zu wählen.',
  },
  alike: {
    one: 'Vielleicht gibt es das schon (öffnet einen neuen Tab):',
    other: 'Vielleicht gibt es das schon, {n} Einträge sind ähnlich (öffnen einen neuen Tab):',
  },
} as const satisfies Record<string, Phrase>;
