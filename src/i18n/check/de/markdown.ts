import type { ProblemWords } from '../words.ts';

export const markdown = {
  'body-empty': {
    title: 'Text fehlt',
    message: 'Unter dem Kopf steht kein sichtbarer Text.',
    fix: 'Beschreiben Sie den Eintrag unter der zweiten Zeile --- in wenigen Sätzen. Angeboten und Gesuchen genügt stattdessen das Feld summary.',
    why: 'Eine Seite ohne Text hilft niemandem.',
  },
  'body-unrendered': {
    title: 'Text bleibt unsichtbar',
    message: 'Aus dem Text unter dem Kopf wird auf der Seite nichts Lesbares[[: {detail}]].',
    fix: 'Schreiben Sie einfache Sätze, Listen und Links. Steht alles Nötige schon im Feld summary, löschen Sie den Text.',
    why: 'Was jemand geschrieben hat, soll auch zu lesen sein; eine leere Seite fiele niemandem auf.',
  },
  'markdown-footnote': {
    title: 'Fußnote',
    message: 'Hier steht eine Fußnote: {found}',
    fix: 'Schreiben Sie die Anmerkung in Klammern an ihre Stelle oder verlinken Sie die Quelle: [Merkblatt](https://…). Gemeinte Zeichen [^ werden zu \\[^.',
    why: 'Fußnoten werden nicht gesetzt: Auf der Seite stünden die Zeichen selbst.',
  },
  'markdown-unreadable': {
    title: 'Text nicht sicher lesbar',
    message:
      'Der Text ist ab hier so verschachtelt oder so voller spitzer Klammern, dass er sich nicht sicher lesen lässt.',
    fix: 'Verwenden Sie höchstens eine Handvoll Ebenen von Listen und Zitaten.',
    why: 'Solche Texte halten die Programme auf, die daraus Seiten machen.',
  },
  'markdown-html': {
    title: 'HTML im Text',
    message: 'Hier steht HTML: {found}',
    fix: 'Schreiben Sie es in Markdown: **fett**, *kursiv*, [Text](https://…), - für Listen. Ein gemeintes < wird zu \\<.',
    why: 'HTML kann Programme ausführen und die Seite unlesbar machen; darum wird keines veröffentlicht.',
  },
  'markdown-link': {
    title: 'Unzulässiger Link',
    message: 'Der Link „{found}“ ist nicht erlaubt.',
    fix: 'Erlaubt sind https://, http://, mailto:, tel: und Adressen auf dieser Website, die mit / beginnen.',
    why: 'Andere Schemata wie javascript: oder data: führen Programme aus oder verbergen das Ziel.',
  },
  'markdown-link-target': {
    title: 'Link ins Leere',
    message: 'Der Link „{found}“ führt zu keiner Seite dieser Drehscheibe.',
    fix: '[[Meinten Sie „{nearest}“? ]]Schreiben Sie die Adresse der Seite, zum Beispiel /angebote/ffp2-masken/.',
    why: 'Ein toter Link kostet Vertrauen und Zeit.',
  },
  'markdown-link-encoding': {
    title: 'Kaputte Adresse',
    message: 'Die Adresse „{found}“ enthält eine unvollständige %-Folge.',
    fix: 'Kopieren Sie die Adresse vollständig aus dem Browser; ein gemeintes % wird zu %25.',
    why: 'Die Adresse lässt sich nicht entschlüsseln; der Text bliebe unveröffentlicht.',
  },
  'markdown-image-remote': {
    title: 'Bild von einer anderen Website',
    message: 'Das Bild „{found}“ liegt nicht bei diesem Eintrag.',
    fix: 'Legen Sie die Bilddatei neben den Eintrag und schreiben Sie ![Beschreibung](./bild.jpg).',
    why: 'Fremde Bilder verraten dem anderen Server jeden Besuch und verschwinden irgendwann.',
  },
  'markdown-image-text': {
    title: 'Bildbeschreibung fehlt',
    message: 'Das Bild hat keine Beschreibung.',
    fix: 'Schreiben Sie zwischen die eckigen Klammern, was zu sehen ist: ![Atemschutzmaske auf einem Tisch](./maske.jpg).',
    why: 'Wer das Bild nicht sieht, ist auf die Beschreibung angewiesen (WCAG 1.1.1).',
  },
  'markdown-heading': {
    title: 'Überschrift erster Ebene',
    message: 'Die Überschrift „{found}“ ist von der ersten Ebene.',
    fix: 'Beginnen Sie Überschriften im Text mit ##.',
    why: 'Der Titel des Eintrags ist schon die Überschrift der Seite; eine zweite verwirrt Vorleseprogramme.',
  },
} satisfies Record<string, ProblemWords>;
