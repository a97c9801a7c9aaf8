import * as fc from 'fast-check';
import { typedTexts } from '../../../../fixtures/typed-texts.ts';

const WORDS =
  'Masken Mund-Nasen-Schutz Kittel Größe Straße Lieferung ab sofort täglich je Stück Überweisung für und oder mit 3M DIN-EN A&B 4,90 € 50.000 12. Mai 2020 1. 2) z.B. „so“ "so" (rund) [eckig] *Stern* _unter_ ~ca~ #1 <5 > - – + = | \\ ` { } & &nbsp; ! ? : ; http://a.example/x_y www.a.example info@a.example 😀 ✂️'.split(
    ' ',
  );
const BETWEEN = [' ', ' ', ' ', ' ', ' ', '', '', '  ', '\u00A0', '\t', ', ', '. ', '-', '/'];
const SIGNS = [...' \t\u00A0*_~`#+-=>|<{}[]()!&;:.\\/"\'@^$%?1a2Äßx😀\u202F'];

/** A line as it is typed: words, what stands between them, and now and then nothing but signs. */
export const line = fc
  .oneof(
    { weight: 6, arbitrary: joined(fc.constantFrom(...WORDS), 12) },
    {
      weight: 3,
      arbitrary: fc
        .array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 12 })
        .map((signs) => signs.join('')),
    },
    { weight: 1, arbitrary: fc.constantFrom(...typedTexts.filter(({ length }) => length < 100)) },
    { weight: 1, arbitrary: joined(fc.constantFrom(...typedTexts.filter(({ length }) => length < 40)), 4) },
  )
  .filter((text) => text !== '');

function joined(words: fc.Arbitrary<string>, most: number): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(words, fc.constantFrom(...BETWEEN)), { minLength: 1, maxLength: most })
    .map((pieces) => pieces.flat().slice(0, -1).join(''));
}

const FRAGMENTS = [
  ...typedTexts.filter(({ length }) => length < 60),
  '- a\n- b',
  '* a\n\n  b\n* c',
  '1) x\n2) y',
  '3. x\n   - y\n     > z',
  '- [ ] offen\n- [x] fertig',
  '| a | b |\n|:--|--:|\n| 1 | 2 |',
  'a | b\n-|-\n1 | 2 | 3\n4',
  '> Zitat\nfaul weiter',
  '> > tief\n> 1. Liste',
  '```js {1}\nlet a = "{b}";\n```',
  '~~~\noffen',
  '    eingerückt',
  '## Überschrift ##',
  'Setext\n======',
  'Zwei\nZeilen\n---',
  '***',
  '[a]: https://a.example "Titel"',
  'Siehe [a] und [b][a] und ![a].',
  '<div>\nHTML\n</div>',
  '<!-- offen',
  '<Callout type="info" title="A &amp; B">\n\nText **fett**\n\n</Callout>',
  '<Deadline date="2020-05-12" label="Abgabe" />',
  '<Callout type={x}>a</Callout>',
  '<Sources>\n- [a](https://a.example)\n</Sources>',
  '<Steps>',
  '</Steps>',
  'Text <Deadline date="2020-05-12" /> mitten',
  'hart  \nUmbruch\\\nnoch einer',
  'a&nbsp;b &copy; &#x41;',
  '[![Bild](a.png "t")](https://a.example "u")',
  '[](leer) ![](leer)',
  '**a *b* c** *a **b** c* ***d***',
  '**Wort!**danach *a*b',
  '`a|b` ``a`b``',
  '\ufeff',
  '\0',
  '\r',
  'import a from "b"',
  '{1 +\n\n 1}',
];
const GLUE = [
  '\n',
  '\n',
  '\n\n',
  '\n\n',
  '\n\n',
  '\n\n\n',
  '\r\n',
  '\r\n\r\n',
  ' ',
  '',
  '\n  ',
  '\n    ',
  '\n> ',
  '\n- ',
  '\n \t\n',
];

/** Markdown as nobody would write it. */
export const markdown = fc
  .array(fc.tuple(fc.constantFrom(...FRAGMENTS), fc.constantFrom(...GLUE)), { maxLength: 8 })
  .map((pieces) => pieces.flat().join(''));
