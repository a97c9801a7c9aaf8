import type { ProblemWords } from '../words.ts';

export const entries = {
  'reference-unknown': {
    title: 'Verweis ins Leere',
    message: '„{field}“ nennt „{found}“; in {place} gibt es das nicht.',
    fix: '[[Meinten Sie „{nearest}“? ]]Schreiben Sie eine vorhandene Kennung oder legen Sie das Fehlende an.',
    why: 'Ein Verweis ins Leere erscheint auf der Seite als Lücke, und der Eintrag fehlt in Listen und Filtern.',
  },
  'reference-cycle': {
    title: 'Verweise im Kreis',
    message: '„{field}“ führt im Kreis: {chain}.',
    fix: 'Löschen Sie einen der Verweise.',
    why: 'Was sich selbst ersetzt, übergeordnet oder angehörig ist, hat keinen Anfang.',
  },
  'reference-set-aside': {
    title: 'Verweis auf zurückgestellten Eintrag',
    message: '[[„{field}“ nennt ]]„{found}“, das wegen eigener Fehler nicht veröffentlicht wird.',
    fix: 'Beheben Sie die Fehler dort; dieser Eintrag erscheint dann von selbst wieder.',
    why: 'Ein Eintrag ohne das, worauf er sich stützt, wäre irreführend.',
  },
  'call-missing': {
    title: 'Rückmeldung ohne Aufruf',
    message: 'Den Aufruf „{found}“ gibt es nicht: calls/{found}/call.md fehlt.',
    fix: '[[Meinten Sie „{nearest}“? ]]Verschieben Sie die Rückmeldung in den Ordner ihres Aufrufs.',
    why: 'Ohne Aufruf weiß niemand, an wen die Rückmeldung weitergeht.',
  },
  'term-duplicate': {
    title: 'Kennung doppelt',
    message: 'Die Kennung „{found}“ steht in dieser Liste ein zweites Mal.',
    fix: 'Löschen Sie einen der beiden Einträge oder geben Sie ihm eine eigene Kennung.',
    why: 'Welcher der beiden gemeint ist, wäre Zufall.',
  },
  'list-duplicate': {
    title: 'Wert doppelt',
    message: '„{field}“ nennt „{found}“ ein zweites Mal.',
    fix: 'Löschen Sie die Wiederholung.',
    why: 'Wiederholungen verfälschen Zählungen und sehen nachlässig aus.',
  },
  'date-order': {
    title: 'Reihenfolge der Tage',
    message: '„{field}“ ({found}) liegt vor „{other}“ ({bound}).',
    fix: 'Prüfen Sie beide Tage; „{field}“ darf nicht vor dem {bound} liegen.',
    why: 'Eine Frist, die vor ihrem Beginn endet, ist ein Tippfehler, und der Eintrag wäre nie sichtbar.',
  },
  'date-future': {
    title: 'Tag in der Zukunft',
    message: '„{field}“ ({found}) liegt nach dem heutigen Tag ({today}).',
    fix: 'Schreiben Sie den Tag, an dem es geschehen ist.',
    why: 'Was schon geschehen sein soll, kann nicht morgen sein; die Frische der Angaben wäre vorgetäuscht.',
  },
  'date-too-early': {
    title: 'Tag vor der Zeit der Drehscheibe',
    message: '„{field}“ ({found}) liegt vor dem {bound}.',
    fix: 'Prüfen Sie das Jahr; der Tag muss am {bound} oder danach liegen.',
    why: 'Ein Jahr wie 1901 oder 0202 ist beim Tippen entstanden, und der Eintrag wäre seit jeher abgelaufen.',
  },
  'date-too-late': {
    title: 'Tag in ferner Zukunft',
    message: '„{field}“ ({found}) liegt nach dem {bound}.',
    fix: 'Prüfen Sie das Jahr; der Tag darf höchstens der {bound} sein.',
    why: 'Ein Jahr wie 2205 ist beim Tippen entstanden, und der Eintrag liefe nie ab.',
  },
  'validity-too-long': {
    title: 'Zu lange gültig',
    message: '„{field}“ ({found}) liegt mehr als {days} Tage nach dem {since}.',
    fix: 'Schreiben Sie höchstens {likely}. Nach einer Bestätigung mit confirmedOn läuft die Frist neu.',
    why: 'Einträge, die niemand schließt, machen die ganze Drehscheibe unglaubwürdig.',
  },
  'quantity-remaining': {
    title: 'Mehr übrig als vorhanden',
    message: '„{field}“ ist {found}, die ganze Menge aber nur {limit}.',
    fix: 'Schreiben Sie höchstens {limit} oder erhöhen Sie amount.',
    why: 'Es kann nicht mehr übrig sein, als da war.',
  },
  'quantity-range': {
    title: 'Spanne ohne Weite',
    message: '„{field}“ ist {found}, die Menge beginnt aber schon bei {limit}.',
    fix: 'Schreiben Sie bei „{field}“ mehr als {limit}, oder lassen Sie es weg: Dann gilt die eine Zahl.',
    why: 'Eine Spanne geht von der kleineren zur größeren Zahl; sonst ist eine der beiden ein Tippfehler.',
  },
  'quantity-decimals': {
    title: 'Nachkommastelle bei Gezähltem',
    message: '„{field}“ ist {found}, aber {unit} werden gezählt.',
    fix: 'Schreiben Sie eine ganze Zahl oder wählen Sie eine Einheit, die gemessen wird, wie Liter oder Kilogramm.',
    why: 'Ein halbes Stück gibt es nicht: Meist ist ein Tausenderpunkt als Komma gelesen worden.',
  },
  'term-in-use': {
    title: 'Begriff wird gebraucht',
    message: 'Der Begriff „{found}“ fehlt, wird aber genannt: {entries}. Es sind {n} Einträge.',
    fix: 'Lassen Sie den Begriff unter seiner Kennung stehen. Soll er anders heißen, ändern Sie seine Bezeichnung.',
    why: 'Einträge nennen Begriffe bei ihrer Kennung. Fehlt sie, werden alle diese Einträge ungültig.',
  },
  'organisation-reach': {
    title: 'Organisation ist nicht erreichbar',
    message: 'Die Organisation hat weder Website noch Funktionspostfach noch Telefon.',
    fix: 'Nennen Sie wenigstens eines davon.',
    why: 'Wer einen Eintrag liest, muss sehen können, wer dahintersteht, und sich dort melden können.',
  },
  'region-country': {
    title: 'Region in einem anderen Land',
    message: '„{field}“ nennt {found}, aber das Land ist {country}.',
    fix: 'Schreiben Sie bei country {expected} oder wählen Sie eine Region von {country}.',
    why: 'Der Eintrag stünde in der Liste einer Region, in der er nicht ist.',
  },
  'question-duplicate': {
    title: 'Frage doppelt',
    message: 'Die Kennung „{found}“ gehört schon einer anderen Frage.',
    fix: 'Geben Sie jeder Frage eine eigene Kennung.',
    why: 'Antworten werden über die Kennung zugeordnet.',
  },
  'question-choices': {
    title: 'Auswahl und Art der Frage',
    message: 'Die Frage ist von der Art {type}; choices gehört genau zu Fragen der Art choice.',
    fix: 'Ergänzen Sie mindestens zwei choices, oder löschen Sie sie bei anderen Arten.',
    why: 'Eine Auswahlfrage ohne Auswahl lässt sich nicht beantworten.',
  },
  'question-unit': {
    title: 'Einheit ohne Zahl',
    message: 'Die Frage ist von der Art {type}; unit gehört nur zu Fragen der Art number.',
    fix: 'Löschen Sie unit oder schreiben Sie type: number.',
    why: 'Nur Zahlen haben eine Einheit.',
  },
  'answer-unknown': {
    title: 'Antwort ohne Frage',
    message: 'Der Aufruf stellt keine Frage „{found}“.',
    fix: '[[Meinten Sie „{nearest}“? ]]Verwenden Sie die Kennung einer Frage des Aufrufs.',
    why: 'Antworten ohne Frage gehen bei der Weiterleitung verloren.',
  },
  'answer-not-public': {
    title: 'Nicht öffentliche Antwort',
    message:
      'Die Frage „{found}“ ist nicht als öffentlich gekennzeichnet; ihre Antwort darf nicht offen hier stehen.',
    fix: 'Legen Sie die Antwort in sealed ab und löschen Sie sie hier.',
    why: 'Diese Datei ist für alle lesbar; nicht öffentliche Antworten können Daten einer Person enthalten.',
  },
  'answer-type': {
    title: 'Antwort passt nicht zur Frage',
    message: 'Die Frage ist von der Art {type}; „{found}“ passt nicht dazu.',
    fix: 'number verlangt eine Zahl, yes-no true oder false, text und choice einen Text; bei choice einen der vorgegebenen: {allowed}.',
    why: 'Nur Antworten gleicher Art lassen sich auswerten.',
  },
} satisfies Record<string, ProblemWords>;
