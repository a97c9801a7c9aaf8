import type { Phrase } from '../phrases.ts';

/** Words of the frame, the lists and the standing screens. */
export const de = {
  // Frame
  skip: 'Zum Inhalt springen',
  mainNav: 'Hauptnavigation',
  footerNav: 'Rechtliches und Hilfe',
  footerHub: 'Mehr aus der Drehscheibe',
  breadcrumbs: 'Sie sind hier',
  toHome: '{name}: zur Startseite',
  home: 'Startseite',
  otherLanguage: 'English',
  search: 'Suche',
  submit: 'Eintragen',
  archive: 'Archiv',
  imprint: 'Impressum',
  privacy: 'Datenschutz',
  accessibility: 'Barrierefreiheit',
  'plain-language': 'Leichte Sprache',
  about: 'Über die Drehscheibe',
  operatedBy: 'Betrieben von {name}',
  licence: 'Quelltext unter der Lizenz EUPL-1.2',
  source: 'Quelltext und Verlauf',
  state: 'Stand: {date}',
  external: 'externe Seite',
  expired: 'abgelaufen',
  ended: 'beendet',
  modeDormant: 'Diese Drehscheibe ruht. Sie wird wieder geöffnet, sobald sie gebraucht wird.',
  modePrepared: 'Diese Drehscheibe ist vorbereitet und noch nicht geöffnet.',
  modeWindingDown: 'Diese Drehscheibe läuft aus. Neue Einträge werden nicht mehr angenommen.',
  modeArchive: 'Diese Drehscheibe ist ein Archiv. Nichts hier ist mehr ein gültiges Angebot.',
  original: 'Dieser Text liegt nur auf Englisch vor. Sie lesen das Original.',
  outdatedTranslation: 'Die englische Fassung ist neuer als diese; sie ist vom {date}.',
  toNewer: 'Zur englischen Fassung',

  // Home
  homeTitle: 'Angebote, Gesuche und amtliche Informationen',
  lead: 'Unternehmen, Behörden und Verbände bringen hier Angebote und Gesuche für Schutzausrüstung, Medizinprodukte und Fertigungskapazitäten zusammen.',
  searchLabel: 'Angebote und Gesuche durchsuchen',
  searchHint: 'zum Beispiel Atemschutz, EN 13795 oder Tuttlingen',
  searchButton: 'Suchen',
  figures: 'Die Drehscheibe in Zahlen',
  figureOffers: { one: 'Angebot', other: 'Angebote' },
  figureRequests: { one: 'offenes Gesuch', other: 'offene Gesuche' },
  figureCalls: { one: 'Aufruf offen', other: 'Aufrufe offen' },
  untilDate: 'bis {date}',
  openCall: 'Offener Aufruf',
  newest: 'Neu eingetragen',
  openRequests: 'Dringend gesucht',
  newestGuidance: 'Neues von Behörden',
  allOffers: { one: 'Das eine Angebot ansehen', other: 'Alle {n} Angebote ansehen' },
  allRequests: { one: 'Das eine Gesuch ansehen', other: 'Alle {n} Gesuche ansehen' },
  allGuidance: 'Alle amtlichen Informationen',
  allNews: 'Alle Meldungen',
  chart: 'Angebote und Gesuche nach Kategorie',
  chartNote: 'Offene Einträge am {date}, nach Oberkategorien.',
  howItWorks: 'So funktioniert die Drehscheibe',
  step1: 'Eintragen',
  step1Text: 'Sie melden der Redaktion ein Angebot oder ein Gesuch. Ein Konto brauchen Sie nicht.',
  step2: 'Prüfen',
  step2Text: 'Die Redaktion liest jeden Eintrag, sagt dazu, was geprüft wurde, und veröffentlicht ihn.',
  step3: 'Zusammenfinden',
  step3Text:
    'Interessierte melden sich direkt oder über die Redaktion. Was abläuft, verschwindet aus den Listen.',
  submitNow: 'Angebot oder Gesuch eintragen',

  // Lists
  introArchive:
    'Abgelaufene, erledigte und zurückgezogene Einträge und beendete Aufrufe. Nichts davon gilt noch.',
  entries: { one: '{n} Eintrag', other: '{n} Einträge' },
  pageRange: '{from} bis {to} von {n} Einträgen',
  inCategory: '{kind}: {name}',
  narrow: 'Eingrenzen',
  byCategory: 'Nach Kategorie',
  byRegion: 'Nach Region',
  showAll: 'Alle anzeigen',
  nothing: 'Zurzeit gibt es hier keine Einträge.',
  nothingHint: 'Sehen Sie in einer weiteren Kategorie oder Region nach, oder tragen Sie selbst etwas ein.',
  pages: 'Seiten',
  previous: 'Zurück',
  next: 'Weiter',
  page: 'Seite {n}',
  pageOf: 'Seite {n} von {total}',
  titlePage: '{title} – Seite {n}',

  // Submit
  submitTitle: 'Angebot oder Gesuch eintragen',
  submitIntro:
    'Schreiben Sie der Redaktion. Sie prüft Ihre Angaben, fragt nach, wenn etwas fehlt, und veröffentlicht den Eintrag.',
  submitByMail: 'Per E-Mail',
  submitByMailText:
    'Die Schaltflächen öffnen Ihr Mailprogramm mit einer Vorlage, die Sie nur noch ausfüllen.',
  mailOffer: 'Angebot per E-Mail senden',
  mailRequest: 'Gesuch per E-Mail senden',
  mailBy: 'Ohne Mailprogramm schreiben Sie an',
  phoneBy: 'Telefonisch erreichen Sie die Redaktion unter',
  submitByGithub: 'Mit einem GitHub-Konto',
  submitByGithubText:
    'Füllen Sie ein Formular aus: Sie bekommen genaue Rückmeldung, wenn etwas fehlt, und die Referenz Ihres Eintrags. Alles, was Sie dort schreiben, ist sofort öffentlich.',
  githubOffer: 'Angebot mit Formular eintragen',
  githubRequest: 'Gesuch mit Formular eintragen',
  submitInEditor: 'Mehrere Einträge, oder einen ändern?',
  openEditor: 'Im Editor schreiben, mit Vorschau',
  submitAsFile: 'Lieber als Datei, mit Pull-Request:',
  fileOffer: 'Datei für ein Angebot anlegen',
  fileRequest: 'Datei für ein Gesuch anlegen',
  needed: 'Das brauchen wir von Ihnen',
  neededWhat: 'Was Sie anbieten oder suchen, mit Menge und Einheit',
  neededWhere: 'Ort oder Region und wohin geliefert werden kann',
  neededTerms: 'Bedingungen: Spende, Leihgabe, Selbstkosten, Marktpreis oder auf Anfrage',
  neededProof: 'Bei Schutzausrüstung und Medizinprodukten: Norm, Konformität und Nachweise',
  submitUntil: 'Bis wann der Eintrag gilt; längstens {n} Tage, danach fragen wir nach',
  neededContact: 'Eine Funktionsadresse wie info@ oder einkauf@, keine persönlichen Daten',
  whatIsPublic: 'Was öffentlich wird',
  whatIsPublicText:
    'Öffentlich sind der Eintrag, der Name der Organisation und der Kontaktweg, den Sie wählen. Namen, persönliche Adressen und Mobilnummern veröffentlichen wir nicht. Wenn Sie es wünschen, läuft der Kontakt über die Redaktion.',
  afterwards: 'Wie es weitergeht',
  afterwardsText:
    'Jeder Eintrag bekommt eine Referenz wie A-7K3Q2. Mit ihr können Sie ihn jederzeit ändern, verlängern oder als erledigt melden.',
  mailTemplate: `Guten Tag,

bitte veröffentlichen Sie diesen Eintrag.

Titel:
Was und wofür:
Menge und Einheit:
Ort, Region:
Liefert nach / gebraucht in:
Bedingungen (Spende, Leihgabe, Selbstkosten, Marktpreis, auf Anfrage):
Norm und Nachweise:
Gültig bis:

Organisation:
Website:
Funktionsadresse für Rückfragen:
Kontakt auf der Seite (Organisation / Funktionsadresse / über die Redaktion):
`,

  // Not found, status
  notFound: 'Diese Seite gibt es nicht',
  notFoundText:
    'Vielleicht ist die Adresse unvollständig. Einträge behalten ihre Adresse auch nach dem Ablauf.',
  statusTitle: 'Stand der Inhalte',
  statusIntro: 'Für die Redaktion: was dieser Stand der Seiten enthält und was fehlt.',
  statusDay: 'Berechnet für den {date}',
  statusCounts: 'Einträge nach Art',
  statusKind: 'Art',
  statusCount: 'Anzahl',
  statusSetAside: 'Beiseitegelegte Dateien',
  statusNone: 'Keine. Alle Dateien sind gültig und veröffentlicht.',
  statusSome: {
    one: '{n} Datei hat Fehler und fehlt auf den Seiten.',
    other: '{n} Dateien haben Fehler und fehlen auf den Seiten.',
  },
  statusPlace: 'Zeile {line}, Spalte {column}',
} as const satisfies Record<string, Phrase>;
