import type { ProblemWords } from '../words.ts';

export const text = {
  'encoding-invalid': {
    title: 'Kein UTF-8',
    message: 'Das Byte 0x{byte} ist kein gültiges UTF-8[[; gemeint ist vermutlich „{likely}“]].',
    fix: 'Speichern Sie die Datei in der Kodierung UTF-8 und prüfen Sie die Umlaute.',
    why: 'In anderen Kodierungen gespeicherte Umlaute erscheinen auf der Website als Fehlerzeichen.',
  },
  'encoding-utf16': {
    title: 'UTF-16 statt UTF-8',
    message: 'Die Datei ist in UTF-16 gespeichert (Windows nennt das „Unicode“).',
    fix: 'Speichern Sie sie als „UTF-8“.',
    why: 'Nur UTF-8 wird überall gleich gelesen.',
  },
  'encoding-bom': {
    title: 'Unsichtbare Marke am Anfang',
    message: 'Die Datei beginnt mit einer Byte-Reihenfolge-Marke (BOM).',
    fix: 'Speichern Sie sie als „UTF-8“ ohne BOM.',
    why: 'Manche Programme erkennen hinter der Marke den Kopf der Datei nicht.',
  },
  'encoding-nul': {
    title: 'Nullzeichen',
    message: 'Die Datei enthält ein Nullzeichen und ist damit keine Textdatei.',
    fix: 'Löschen Sie das Zeichen oder legen Sie den Text in einer neuen Datei an.',
    why: 'Nullzeichen stammen aus beschädigten oder binären Dateien.',
  },
  'encoding-damaged': {
    title: 'Zerstörte Umlaute',
    message: '„{found}“ ist die Spur einer falsch gelesenen Kodierung.',
    fix: 'Schreiben Sie das gemeinte Zeichen neu[[: „{likely}“]].',
    why: 'Solche Zeichenfolgen entstehen, wenn Text zweimal umgewandelt wird. Niemand findet das Wort danach in der Suche.',
  },
  'character-control': {
    title: 'Steuerzeichen',
    message: 'Hier steht das unsichtbare Steuerzeichen {code}.',
    fix: 'Löschen Sie es. Erlaubt sind nur Zeilenumbruch und Tabulator.',
    why: 'Steuerzeichen kommen meist mit kopiertem Text und stören Feeds, Export und Suche.',
  },
  'character-direction': {
    title: 'Zeichen, das die Schreibrichtung ändert',
    message: 'Hier steht das unsichtbare Richtungszeichen {code}.',
    fix: 'Löschen Sie es.',
    why: 'Richtungszeichen lassen Text anders aussehen, als er ist, etwa bei Adressen und Dateinamen.',
  },
  'character-invisible': {
    title: 'Unsichtbares Zeichen',
    message: 'Hier steht das unsichtbare Zeichen {code}.',
    fix: 'Löschen Sie es.',
    why: 'Das Wort sieht richtig aus, wird aber in der Suche nicht gefunden und lässt sich zum Verstecken nutzen.',
  },
  'character-lookalike': {
    title: 'Verwechselbare Zeichen',
    message: '„{found}“ enthält {code}, das nur aussieht wie ein lateinischer Buchstabe.',
    fix: 'Schreiben Sie das Wort mit lateinischen Buchstaben neu[[: „{likely}“]].',
    why: 'Mit fremden Buchstaben lassen sich Firmennamen und Prüfzeichen vortäuschen; die Suche findet solche Wörter nicht.',
  },
  'character-decomposed': {
    title: 'Zerlegter Umlaut',
    message: '„{found}“ ist aus zwei Zeichen zusammengesetzt.',
    fix: 'Schreiben Sie „{likely}“ neu, am einfachsten auf der Tastatur.',
    why: 'Zerlegte Umlaute kommen aus PDF-Dateien und von macOS; Suche und Sortierung behandeln sie anders.',
  },
  'conflict-marker': {
    title: 'Rest eines Konflikts',
    message: 'Die Zeile „{found}“ ist die Marke eines nicht gelösten Git-Konflikts.',
    fix: 'Entscheiden Sie sich für eine Fassung und löschen Sie die Zeilen mit <<<<<<<, ======= und >>>>>>>.',
    why: 'Zwischen den Marken stehen zwei Fassungen; veröffentlicht werden darf nur eine.',
  },
} satisfies Record<string, ProblemWords>;
