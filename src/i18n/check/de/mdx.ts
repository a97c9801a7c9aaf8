import type { ProblemWords } from '../words.ts';

export const mdx = {
  'mdx-syntax': {
    title: 'Baustein nicht lesbar',
    message: 'Der Text lässt sich ab hier nicht als MDX lesen[[: {detail}]].',
    fix: 'Schließen Sie jeden Baustein, zum Beispiel <Callout>…</Callout>. Gemeinte Zeichen { und < werden zu \\{ und \\<.',
    why: 'In MDX haben spitze und geschweifte Klammern eine eigene Bedeutung.',
  },
  'mdx-autolink': {
    title: 'Adresse in spitzen Klammern',
    message: 'Hier steht eine Adresse in spitzen Klammern: {found}',
    fix: 'Schreiben Sie {likely}.',
    why: 'In Seiten der Redaktion beginnt mit < ein Baustein; eine Adresse ist keiner.',
  },
  'mdx-less-than': {
    title: 'Kleiner-als-Zeichen',
    message: 'Hier beginnt mit < kein Baustein: {found}',
    fix: 'Schreiben Sie {likely} oder in Worten „unter“.',
    why: 'In Seiten der Redaktion beginnt mit < ein Baustein; danach wäre der ganze Text nicht lesbar.',
  },
  'mdx-code': {
    title: 'import oder export',
    message: '{found} ist in Seiten der Redaktion nicht erlaubt.',
    fix: 'Löschen Sie die Zeile; alle Bausteine stehen von selbst bereit. Beginnt ein Satz so, stellen Sie das Wort um.',
    why: 'Solche Zeilen würden beim Bau der Website als Programm ausgeführt.',
  },
  'mdx-expression': {
    title: 'Ausdruck in geschweiften Klammern',
    message: 'Hier steht ein Ausdruck: {found}',
    fix: 'Schreiben Sie Text statt des Ausdrucks. Eine gemeinte Klammer wird zu \\{.',
    why: 'Ausdrücke würden beim Bau der Website als Programm ausgeführt.',
  },
  'mdx-component': {
    title: 'Unbekannter Baustein',
    message: 'Den Baustein <{found}> gibt es nicht.',
    fix: '[[Meinten Sie <{nearest}>? ]]Erlaubt sind: {allowed}. HTML schreiben Sie als Markdown.',
    why: 'Nur geprüfte Bausteine sind sicher und barrierefrei.',
  },
  'mdx-attribute': {
    title: 'Unbekannte Angabe am Baustein',
    message: '<{component}> kennt „{found}“ nicht.',
    fix: '[[Meinten Sie „{nearest}“? ]][[Erlaubt sind: {allowed}.]]',
    why: 'Unbekannte Angaben blieben wirkungslos, oder sie schleusten Programme ein wie onclick.',
  },
  'mdx-attribute-missing': {
    title: 'Angabe am Baustein fehlt',
    message: 'Bei <{component}> fehlt „{found}“.',
    fix: 'Ergänzen Sie {found}="…".',
    why: 'Ohne diese Angabe kann der Baustein nichts anzeigen.',
  },
  'mdx-attribute-value': {
    title: 'Falscher Wert am Baustein',
    message: 'Bei <{component}> steht für {attribute}: {found}',
    fix: '[[Meinten Sie „{nearest}“? ]]Verlangt ist, in Anführungszeichen: {wanted}.',
    why: 'Der Baustein könnte den Wert nicht anzeigen, oder er führte an ein unsicheres Ziel.',
  },
  'mdx-component-empty': {
    title: 'Leerer Baustein',
    message: 'In <{component}> steht nichts.',
    fix: 'Schreiben Sie zwischen <{component}> und </{component}>, was darin stehen soll, oder löschen Sie den Baustein.',
    why: 'Ein leerer Rahmen verspricht etwas, das nicht da ist.',
  },
} satisfies Record<string, ProblemWords>;
