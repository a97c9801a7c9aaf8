import type { Phrase } from '#i18n/phrases.ts';

/** What the desk says of the acts of every day. */
export const actDe = {
  choose: 'Auswählen',
  chosen: { one: '{n} ausgewählt', other: '{n} ausgewählt' },
  chooseFirst:
    'Wählen Sie Einträge aus, um mehrere auf einmal zu bestätigen, zu verlängern oder zu erledigen.',
  confirm: 'Heute bestätigt',
  extend: 'Verlängern',
  pause: 'Ruht',
  resume: 'Wieder verfügbar',
  settle: 'Erledigt',
  until: 'gilt dann bis {date}',
  untilBetween: 'gelten dann bis {first} bis {last}',
  outcomeNote: 'Was ist daraus geworden?',
  outcomeContacts: 'Wie viele haben sich gemeldet? (freiwillig)',
  noteMissing: 'Schreiben Sie in einem Satz, was daraus geworden ist.',
  settleNow: 'Als erledigt eintragen',
  cancel: 'Abbrechen',
  working: 'Wird eingetragen …',
  done: {
    one: 'Eingetragen: Entwurf Nr. {number} mit einem Eintrag steht unter „Redaktion“ bereit.',
    other: 'Eingetragen: Entwurf Nr. {number} mit {n} Einträgen steht unter „Redaktion“ bereit.',
  },
  doneHere: 'Eingetragen im Entwurf dieses Eintrags.',
  saveFirst: 'Im Formular steht etwas, das noch nicht gespeichert ist. Speichern Sie es zuerst.',
  hasDraft:
    'Es gibt schon einen Entwurf von: {titles}. Nehmen Sie diese Einträge aus der Auswahl oder tragen Sie es im Entwurf ein.',
  inDraft: 'Dieser Eintrag wird auch im Entwurf Nr. {number} geändert: {title}.',
  titleOfOne: '{act}: {title}',
  titleOfMany: '{act}: {n} Einträge',
  listBelow: 'Geändert werden:',
  drafts: 'Entwürfe mit mehreren Einträgen',
  publish: 'Veröffentlichen',
  discard: 'Verwerfen',
  askPublish: 'Möchten Sie „{title}“ veröffentlichen?',
  askDiscard: 'Möchten Sie „{title}“ verwerfen? Die Einträge bleiben, wie sie veröffentlicht sind.',
  published: '„{title}“ ist veröffentlicht.',
  discarded: '„{title}“ ist verworfen.',
  mine: 'Mir zugewiesen',
  noneMine:
    'Zurzeit ist Ihnen nichts zugewiesen. Einen Entwurf weisen Sie sich über seinem Formular zu, unter „Gespräch“.',
} as const satisfies Record<string, Phrase>;
