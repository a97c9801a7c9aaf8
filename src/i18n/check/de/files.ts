import type { ProblemWords } from '../words.ts';

export const files = {
  'folder-unexpected': {
    title: 'Unbekannter Ordner',
    message: 'Der Ordner „{name}“ gehört nicht in den Inhalt; was darin liegt, wird nicht veröffentlicht.',
    fix: '[[Benennen Sie ihn in „{nearest}“ um. ]]Erlaubt sind: {allowed}.',
    why: 'Ein Tippfehler im Ordnernamen ließe sonst alle Einträge darin stillschweigend verschwinden.',
  },
  'file-unexpected': {
    title: 'Unbekannte Datei',
    message: 'Die Datei „{name}“ ist weder Eintrag noch Bild und wird nicht veröffentlicht.',
    fix: 'Verschieben Sie sie in den passenden Ordner oder löschen Sie sie. Einträge heißen zum Beispiel offers/ffp2-masken.md.',
    why: 'Was niemand liest, geht verloren; darum nennt die Prüfung jede Datei, die sie nicht kennt.',
  },
  'file-ending': {
    title: 'Falsche Dateiendung',
    message: 'Einträge in diesem Ordner enden auf {wanted}.',
    fix: 'Benennen Sie die Datei um, sodass sie auf {wanted} endet.',
    why: 'Die Endung entscheidet, wie die Datei gelesen wird. MDX ist den Seiten der Redaktion vorbehalten.',
  },
  'file-symlink': {
    title: 'Verknüpfung statt Datei',
    message: '„{name}“ ist eine symbolische Verknüpfung.',
    fix: 'Legen Sie den Inhalt als gewöhnliche Datei ab.',
    why: 'Eine Verknüpfung könnte Dateien außerhalb des Inhalts veröffentlichen und zeigt auf anderen Rechnern ins Leere.',
  },
  'file-special': {
    title: 'Keine gewöhnliche Datei',
    message: '„{name}“ ist weder Datei noch Ordner, sondern etwa eine Pipe oder ein Gerät.',
    fix: 'Löschen Sie es oder ersetzen Sie es durch eine gewöhnliche Datei.',
    why: 'Das Lesen einer Pipe oder eines Geräts kann endlos warten.',
  },
  'file-unreadable': {
    title: 'Nicht lesbar',
    message: '„{name}“ lässt sich nicht lesen.',
    fix: 'Prüfen Sie Namen und Leserechte der Datei.',
    why: 'Was nicht gelesen werden kann, kann weder geprüft noch veröffentlicht werden.',
  },
  'file-too-large': {
    title: 'Datei zu groß',
    message: 'Die Datei hat {size} Bytes; erlaubt sind {limit}.',
    fix: 'Kürzen Sie den Text oder verweisen Sie auf ein Dokument im Netz.',
    why: 'Ein Eintrag ist wenige Kilobyte groß. Riesige Dateien sind fast immer ein Versehen und bremsen alles.',
  },
  'file-empty': {
    title: 'Leere Datei',
    message: 'Die Datei enthält keine Angaben.',
    fix: 'Tragen Sie die Felder ein oder löschen Sie die Datei.',
    why: 'Aus einer leeren Datei entsteht kein Eintrag.',
  },
  'file-missing': {
    title: 'Datei fehlt',
    message: 'Die Datei „{name}“ fehlt.',
    fix: 'Legen Sie sie an, zum Beispiel nach dem Muster der mitgelieferten Drehscheibe.',
    why: 'Ohne Einstellungen und Vokabular lässt sich keine Drehscheibe erzeugen.',
  },
  'file-more': {
    title: 'Weitere Probleme dieser Art',
    message: 'In dieser Datei gibt es {count} weitere Probleme der Art „{code}“.',
    fix: 'Beheben Sie die genannten und prüfen Sie die Datei erneut.',
    why: 'Hunderte gleicher Zeilen verdecken alles andere.',
  },
  'generated-stale': {
    title: 'Erzeugte Datei veraltet',
    message: 'Die Datei folgt nicht mehr aus den Einstellungen, dem Vokabular und dem Programm.',
    fix: 'Führen Sie „npm run hub -- generate“ aus und übernehmen Sie, was der Befehl schreibt, löscht oder hinzufügt.',
    why: 'Formulare nennen sonst ein Postfach oder eine Adresse von früher, und die Anleitung Felder, die es nicht gibt.',
  },
  'id-malformed': {
    title: 'Ungültiger Dateiname',
    message:
      '„{found}“ taugt nicht als Kennung: erlaubt sind kleine Buchstaben a–z, Ziffern und einzelne Bindestriche, aber nicht Ziffern allein.',
    fix: 'Benennen Sie die Datei um[[, zum Beispiel in „{likely}“]]. Umlaute werden zu ae, oe, ue, ß zu ss.',
    why: 'Die Kennung wird Teil der Adresse. Großschreibung, Leerzeichen, #, ? oder Umlaute machen Adressen mehrdeutig oder unbrauchbar.',
  },
  'id-too-long': {
    title: 'Dateiname zu lang',
    message: 'Die Kennung hat {found} Zeichen; erlaubt sind {limit}.',
    fix: 'Kürzen Sie den Dateinamen.',
    why: 'Lange Adressen brechen in Mails um und lassen sich nicht vorlesen.',
  },
  'id-duplicate': {
    title: 'Zwei Dateien für einen Eintrag',
    message: 'Diese Datei hat dieselbe Kennung wie „{other}“.',
    fix: 'Löschen Sie eine der beiden oder benennen Sie sie um.',
    why: 'Beide hätten dieselbe Adresse. Auf manchen Rechnern überschreibt außerdem die eine Datei die andere, weil Groß- und Kleinschreibung dort nicht zählt.',
  },
  'language-folder': {
    title: 'Unbekannter Sprachordner',
    message: 'Der Ordner „{found}“ ist keine der Sprachen {allowed}.',
    fix: 'Legen Sie die Datei unter de/ oder en/ ab.',
    why: 'Die Sprache eines Textes ergibt sich aus seinem Ordner.',
  },
} satisfies Record<string, ProblemWords>;
