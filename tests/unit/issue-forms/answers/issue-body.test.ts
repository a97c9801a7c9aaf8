import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIssueBody, type FormField, type KnownForm } from '#issue-forms/answers/issue-body.ts';
import { rendered } from './rendered.ts';
import { runs } from '../../../runs.ts';

const fields: FormField[] = [
  { id: 'title', type: 'input', label: 'Titel des Angebots' },
  { id: 'text', type: 'textarea', label: 'Beschreibung' },
  { id: 'terms', type: 'dropdown', label: 'Bedingungen', options: [{ value: 'loan', label: 'Leihgabe' }] },
  {
    id: 'confirmed',
    type: 'checkboxes',
    label: 'Bestätigung',
    options: [
      { value: 'a', label: 'Ich darf das.' },
      { value: 'b', label: 'Kein Name.' },
    ],
  },
];
const offer: KnownForm = { fields };
const request: KnownForm = { fields: [{ ...fields[0]!, label: 'Titel des Gesuchs' }, ...fields.slice(1)] };
const parse = (body: string) => parseIssueBody(body, [offer, request]);
const filled = {
  title: 'Kittel',
  text: 'Aus Vlies.\n\nGrößen M bis XL.',
  terms: 'Leihgabe',
  confirmed: 'Ich darf das.',
};
const body = rendered(fields, filled);

describe('the body of an issue', () => {
  it('is read as GitHub writes it', () => {
    expect(parse(body)).toEqual({ form: offer, answers: filled });
  });

  it('tells by its first heading which form it was', () => {
    expect(parse(body.replace('Titel des Angebots', 'Titel des Gesuchs'))).toEqual({
      form: request,
      answers: filled,
    });
  });

  it('says nothing where nobody answered', () => {
    expect(parse(rendered(fields, {}))).toEqual({
      form: offer,
      answers: { title: '', text: '', terms: '', confirmed: '' },
    });
    expect(parse(body.replace('Leihgabe', 'None'))).toMatchObject({ answers: { terms: '' } });
  });

  it('is the same with the line ends of another system, blank lines and boxes ticked by hand', () => {
    expect(parse(`\r\n\r\n${body.replaceAll('\n', '\r\n')}\r\n\r\n`)).toEqual({
      form: offer,
      answers: filled,
    });
    expect(parse(body.replace('[x]', '[X]'))).toMatchObject({ answers: { confirmed: 'Ich darf das.' } });
  });

  it('may hold headings of its own', () => {
    const text = '### Lieferung\n\nab Lager\n\n#### Titel des Angebots\n\n ### Bedingungen';
    expect(parse(rendered(fields, { ...filled, text }))).toMatchObject({ answers: { ...filled, text } });
  });

  it.each([
    ['the form’s next heading', 'Harmlos.\n\n### Bedingungen\n\nSpende', 'Bedingungen'],
    ['its own heading', 'Harmlos.\n\n### Beschreibung\n\nAnderes', 'Beschreibung'],
    ['an earlier heading', '### Titel des Angebots\n\nAnderer Titel', 'Titel des Angebots'],
    ['a heading with spaces behind it', '### Bestätigung   \n\n- [x] Ich darf das.', 'Bestätigung'],
    ['a heading within code', '```\n### Bedingungen\n\nSpende\n```', 'Bedingungen'],
    ['a heading within a comment', '<!--\n### Bedingungen\n\nSpende\n-->', 'Bedingungen'],
    ['a heading after another system’s line end', 'x\r### Bedingungen\r\rSpende', 'Bedingungen'],
  ])('is refused rather than guessed where an answer holds %s', (_, text, label) => {
    expect(parse(rendered(fields, { ...filled, text }))).toEqual({ refused: 'heading-twice', label });
  });

  it('is refused where a heading was removed or moved', () => {
    expect(parse(body.replace('### Bedingungen\n', ''))).toEqual({
      refused: 'heading-missing',
      label: 'Bedingungen',
    });
    const [title, , terms, confirmed] = body.split(/(?=^### )/m);
    expect(parse([title, terms, '\n\n### Beschreibung\n\nx\n\n', confirmed].join(''))).toEqual({
      refused: 'heading-moved',
      label: 'Bedingungen',
    });
  });

  it.each([
    ['', 'no-form'],
    ['Hallo, ich habe Masken.', 'no-form'],
    [`Vorab ein Satz.\n\n${body}`, 'no-form'],
    ['### Titel des Angebots '.repeat(9000), 'too-long'],
  ])('of no form is none: %#', (text, refused) => expect(parse(text)).toEqual({ refused }));

  it('comes back as it was filled in, whatever that was', () => {
    const label = new Set(fields.map((field) => `### ${field.label}`));
    const line = fc
      .string({ unit: 'grapheme', maxLength: 60 })
      .map((text) => text.replace(/[\n\r]/g, ' ').trimEnd());
    const heading = fc.constantFrom(
      '### x',
      '###',
      '### Titel',
      '- [x] Ich darf das.',
      '_No response_ ',
      '<!--',
      '```',
      '---',
      '> ### Bedingungen',
    );
    const answer = fc
      .array(fc.oneof(line, heading), { maxLength: 8 })
      .map((lines) =>
        lines
          .join('\n')
          .replace(/^\s*\n/, '')
          .trim(),
      )
      .filter(
        (text) =>
          !/^(?:_No response_|None)$/.test(text) && !text.split('\n').some((one) => label.has(one.trimEnd())),
      );
    const inputs = fc.record({
      title: line
        .map((text) => text.trim())
        .filter((text) => !/^(?:_No response_|None)$/.test(text) && !label.has(text)),
      text: answer,
      terms: fc.constantFrom('', 'Leihgabe'),
    });
    fc.assert(
      fc.property(inputs, (answers) => {
        expect(parse(rendered(fields, answers))).toEqual({
          form: offer,
          answers: { ...answers, confirmed: '' },
        });
      }),
      runs(2000),
    );
  });

  it('of any kind never makes the reader fail', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        ...fields.map(({ label }) => `\n### ${label}\n\n`),
        '\r',
        '\u2028',
        '\u202E',
        '\0',
        '\uFEFF',
        '- [x] ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const result = parse(pieces.join(''));
        expect('refused' in result || Object.keys(result.answers).length === fields.length).toBe(true);
      }),
      runs(5000),
    );
  });
});
