import type { Phrase } from '#i18n/phrases.ts';

/** What a list of items says in a form. */
export const itemsDe = {
  add: '{label} hinzufügen',
  count: { one: 'Ein Eintrag', other: '{n} Einträge' },
  countOf: '{n} von höchstens {max}',
  full: 'Mehr als {max} gehen nicht. Entfernen Sie einen Eintrag, um einen anderen hinzuzufügen.',
  filter: 'In der Liste suchen: {label}',
  found: { one: 'Ein Treffer', other: '{n} Treffer' },
  open: 'Aufklappen: {label}',
  close: 'Zuklappen: {label}',
  up: 'Nach oben: {label}',
  down: 'Nach unten: {label}',
  drag: 'Mit der Maus verschieben',
  remove: 'Entfernen: {label}',
  untitled: 'Noch ohne Namen',
  added: 'Neuer Eintrag an Stelle {at} von {n}.',
  moved: '{label}: jetzt an Stelle {at} von {n}.',
  removed: '{label} entfernt.',
  fixedId: 'Veröffentlicht: Einträge nennen diese Kennung, deshalb bleibt sie.',
} as const satisfies Record<string, Phrase>;
