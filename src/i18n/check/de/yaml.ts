import type { ProblemWords } from '../words.ts';

export const yaml = {
  'front-matter-missing': {
    title: 'Kopf fehlt',
    message: 'Die erste Zeile ist nicht ---, also fehlt der Kopf mit den Feldern.',
    fix: 'Beginnen Sie die Datei mit einer Zeile ---, dann die Felder, dann wieder eine Zeile ---, dann der Text.',
    why: 'Titel, Kategorie, Fristen und alles Weitere stehen im Kopf der Datei.',
  },
  'front-matter-open': {
    title: 'Kopf nicht geschlossen',
    message: 'Nach den Feldern fehlt die zweite Zeile ---.',
    fix: 'Schreiben Sie unter das letzte Feld eine Zeile, die nur aus --- besteht.',
    why: 'Ohne sie ist nicht zu erkennen, wo die Felder enden und der Text beginnt.',
  },
  'front-matter-empty': {
    title: 'Kopf ohne Felder',
    message: 'Zwischen den beiden Zeilen --- steht nichts.',
    fix: 'Tragen Sie die Felder ein; content/README.md zeigt für jede Art ein Beispiel.',
    why: 'Ohne Felder entsteht kein Eintrag.',
  },
  'yaml-syntax': {
    title: 'Felder nicht lesbar',
    message: 'Die Felder lassen sich ab hier nicht lesen: {reason}.',
    fix: 'Schreiben Sie jedes Feld als name: Wert in eine eigene Zeile; Texte mit Doppelpunkt, # oder Anführungszeichen in "…".',
    why: 'Die Felder sind in YAML geschrieben, und ein falsches Zeichen macht den Rest unverständlich.',
  },
  'yaml-tab': {
    title: 'Tabulator als Einrückung',
    message: 'Diese Zeile ist mit einem Tabulator eingerückt.',
    fix: 'Rücken Sie mit Leerzeichen ein, je Ebene zwei.',
    why: 'YAML erlaubt zum Einrücken keine Tabulatoren.',
  },
  'yaml-blank': {
    title: 'Falsches Leerzeichen',
    message: 'Hier steht {code} ({blank}), das nur aussieht wie ein Leerzeichen.',
    fix: 'Löschen Sie das Zeichen; vor Feldern, nach dem Doppelpunkt und nach - schreiben Sie ein gewöhnliches Leerzeichen. Mitten in einem Text darf es stehen.',
    why: 'YAML hält es für einen Buchstaben: Aus der Zahl 50 wird ein Text, aus einem Feld ein anderes.',
  },
  'yaml-duplicate-key': {
    title: 'Feld doppelt',
    message: 'Das Feld „{key}“ steht hier ein zweites Mal.',
    fix: 'Löschen Sie eine der beiden Zeilen.',
    why: 'Welcher der beiden Werte gilt, wäre Zufall.',
  },
  'yaml-anchor': {
    title: 'Anker oder Verweis',
    message: '„{name}“ ist ein YAML-Anker oder ein Verweis darauf.',
    fix: 'Schreiben Sie den Wert aus; Texte, die mit & oder * beginnen, in Anführungszeichen.',
    why: 'Mit Verweisen lassen sich winzige Dateien zu riesigen aufblähen; kein Eintrag braucht sie.',
  },
  'yaml-tag': {
    title: 'YAML-Typangabe',
    message: '„{tag}“ ist eine Typangabe.',
    fix: 'Löschen Sie sie; Texte, die mit ! beginnen, gehören in Anführungszeichen.',
    why: 'Typangaben ändern, wie ein Wert gelesen wird; kein Feld braucht sie.',
  },
  'yaml-documents': {
    title: 'Mehrere Dokumente oder Anweisungen',
    message: 'Hier beginnt ein zweites YAML-Dokument oder steht eine YAML-Anweisung.',
    fix: 'Eine Datei ist genau ein Eintrag: Löschen Sie Zeilen mit ---, ... oder %.',
    why: 'Was hinter der Trennlinie steht, ginge sonst verloren.',
  },
  'yaml-key-forbidden': {
    title: 'Unzulässiger Feldname',
    message: '„{key}“ ist als Feldname nicht zulässig.',
    fix: 'Löschen Sie das Feld.',
    why: 'Der Name greift in die Innereien von JavaScript ein.',
  },
  'yaml-key-not-text': {
    title: 'Feldname ist kein Wort',
    message: 'Hier steht ein Feldname, der kein Wort ist.',
    fix: 'Schreiben Sie name: Wert. Namen aus Ziffern gehören in Anführungszeichen.',
    why: 'Felder werden nur über ihren Namen gefunden.',
  },
  'yaml-too-deep': {
    title: 'Zu tief verschachtelt',
    message: 'Die Felder sind so tief verschachtelt, dass sie sich nicht lesen lassen.',
    fix: 'Kein Eintrag braucht mehr als fünf Ebenen: Löschen Sie überzählige Klammern und Einrückungen.',
    why: 'Tiefe Verschachtelung ist ein Versehen oder ein Angriff auf das Programm.',
  },
  'yaml-not-mapping': {
    title: 'Keine Felder',
    message: 'Hier stehen keine Felder, sondern eine Liste oder ein einzelner Wert.',
    fix: 'Schreiben Sie Felder in der Form name: Wert, je Zeile eines.',
    why: 'Ein Eintrag besteht aus benannten Feldern.',
  },
} satisfies Record<string, ProblemWords>;
