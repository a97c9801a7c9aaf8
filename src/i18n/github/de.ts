import type { Phrase } from '../phrases.ts';

/** What the workflows say on GitHub. */
export const de = {
  // Summary of a pull request
  fine: 'Alles in Ordnung: Die Prüfung hat nichts zu beanstanden.',
  fineButForeign: 'Die Einträge sind in Ordnung. Offen ist, was weiter unten die Redaktion entscheidet.',
  problemsFound: {
    one: 'Eine Stelle ist noch zu ändern. Unten steht, was dort stehen sollte.',
    other: '{n} Stellen sind noch zu ändern. Unten steht zu jeder, was dort stehen sollte.',
  },
  incomplete: {
    one: 'Ein Entwurf: Eine Angabe fehlt noch. Veröffentlicht wird er, wenn sie da ist.',
    other: 'Ein Entwurf: {n} Angaben fehlen noch. Veröffentlicht wird er, wenn sie da sind.',
  },
  missing: 'Was noch fehlt',
  notFinished: 'Die Prüfung kam nicht bis zum Ende. Das {log} sagt, woran es lag.',
  log: 'Protokoll',
  welcome:
    'Willkommen, und danke für diesen Vorschlag! Eine automatische Prüfung hat ihn angesehen, jemand aus der Redaktion liest ihn als Nächstes. Ändern Sie die Dateien einfach weiter: Diese Zusammenfassung hält sich selbst aktuell. {guide}',
  guide: 'So geht ein Beitrag',
  entries: 'Einträge in diesem Vorschlag',
  noEntries: 'Dieser Vorschlag ändert keinen Eintrag.',
  added: 'neu',
  changed: 'geändert',
  removed: 'entfernt',
  page: 'Seite {address}',
  more: { one: '… und ein weiterer.', other: '… und {n} weitere.' },
  moreProblems: {
    one: '… und eine weitere Stelle, siehe {log}.',
    other: '… und {n} weitere Stellen, siehe {log}.',
  },
  problems: 'Was zu ändern ist',
  place: 'Zeile {line}, Spalte {column}',
  help: 'mehr dazu',
  elsewhere: 'Auch in Dateien, die dieser Vorschlag nicht ändert:',
  duplicates: 'Gibt es das schon?',
  duplicate: '{file} klingt wie {other}. Falls es dasselbe ist, ergänzen Sie bitte den vorhandenen Eintrag.',
  foreign: 'Braucht den Blick der Redaktion',
  foreignIntro:
    'Beiträge von außen fügen Einträge unter {folder} hinzu oder ändern sie. Dieser Vorschlag ändert darüber hinaus:',
  'outside-content': 'gehört zum Programm oder zu seinen Regeln',
  standing: 'Einstellungen, Vokabular und feste Seiten pflegt die Redaktion',
  gone: 'ein Eintrag würde verschwinden; meist ist „zurückgezogen“ oder „erledigt“ besser',
  special: 'keine gewöhnliche Datei',
  unknown: 'kein Eintrag und kein Bild',
  foreignClosing:
    'Ist das unbeabsichtigt, nehmen Sie diese Dateien bitte wieder heraus. Sonst entscheidet jemand mit Schreibrecht.',
  preview: 'Vorschau',
  previewFiles: 'Vorschau zum Herunterladen',
  state: 'Stand: {commit}. {links}',
  // Check with all places, where GitHub shows only the first ones
  allPlaces: 'Inhalt: alle Stellen',
  // Dead links
  linksTitle: 'Links, die nicht mehr gehen',
  linksNone: 'Alle {n} geprüften Links nach außen antworten.',
  linksIntro:
    'Von {n} geprüften Links nach außen gehen diese nicht mehr. Bitte im Eintrag ersetzen oder entfernen; diese Liste hält sich jede Woche selbst aktuell.',
  linksMoved: 'Umgezogen',
  linksMovedIntro: 'Diese Adressen leiten auf Dauer weiter; die neue ist die bessere.',
  linksRefused: 'Nicht zu prüfen',
  linksRefusedIntro: 'Diese Seiten lassen Programme nicht ein. Ein Blick mit dem Browser genügt.',
  movedTo: 'jetzt {address}',
  usedIn: 'in {files}',
  // Abandoned drafts
  forksTitle: 'Entwürfe, die jemand ansehen sollte',
  forksNone: 'Zurzeit liegt kein Entwurf unbeachtet.',
  forksIntro:
    'Diese Vorschläge aus dem Redaktionssystem kommen nicht von selbst weiter. Nichts wird geschlossen oder gelöscht, ohne dass ein Mensch es tut.',
  'fork-deleted':
    'Die Kopie des Repositorys, aus der er stammt, gibt es nicht mehr. Der Inhalt ist erhalten: {rescue} holt ihn in einen eigenen Zweig.',
  untouched: { one: 'Seit einem Tag unverändert.', other: 'Seit {n} Tagen unverändert.' },
  unlabelled: 'Ohne Etikett {label} zeigt ihn das Redaktionssystem nicht an.',
  by: 'von {login}',
  // Newer versions
  upgradesTitle: 'Neuere Versionen der Pakete',
  upgradesNone: 'Alle Pakete sind auf dem neuesten Stand, den docs/upgrading.md zulässt.',
  upgradesIntro:
    'Jede Gruppe von Paketen wurde für sich mit ihren neuesten Versionen ausprobiert. Wie man sie anhebt und worauf dabei zu sehen ist: docs/upgrading.md. Diese Liste hält sich jeden Monat selbst aktuell.',
  current: 'auf dem neuesten Stand',
  holds: 'alle Tests halten',
  'not-installed': 'lässt sich nicht installieren',
  'platform-missing': 'es fehlen Pakete für andere Rechner',
  'tests-fail': 'Tests schlagen fehl',
} as const satisfies Record<string, Phrase>;
