import { describe, expect, it } from 'vitest';
import { answerFromIssue } from '#issue-forms/answers/answer-from-issue.ts';
import type { FormField } from '#issue-forms/answers/issue-body.ts';
import { entryOf, smallHub } from '../../domain/small-hub.ts';

const question = (id: string, de: string, type: string, more: object = {}) => ({
  id,
  label: { de, en: `${de} (en)` },
  type,
  required: true,
  public: true,
  ...more,
});
const call = entryOf('call', 'kittel', {
  title: 'Kittel gesucht',
  opensOn: '2020-05-01',
  closesOn: '2020-06-01',
  status: 'open',
  questions: [
    question('menge', 'Wie viele?', 'number'),
    question('menge-sofort', 'Wie viele? Davon sofort', 'number', { required: false }),
    question('waschbar', 'Waschbar?', 'yes-no'),
    question('nachweis', 'Welcher Nachweis?', 'choice', {
      choices: [
        { de: 'CE', en: 'CE' },
        { de: 'Keiner', en: 'None yet' },
      ],
    }),
    question('anmerkung', 'Anmerkung', 'text', { required: false }),
    question('preis', 'Preis?', 'text', { public: false }),
  ],
});
const hub = smallHub(call, entryOf('response', 'r-x', { receivedOn: '2020-05-02' }, { call: 'kittel' }));
const fields: FormField[] = [
  { id: 'call', type: 'input', label: 'Aufruf' },
  { id: 'category', type: 'dropdown', label: 'Kategorie', options: [{ value: 'masks', label: 'Masken' }] },
  { id: 'region', type: 'dropdown', label: 'Region', options: [{ value: 'de-by', label: 'Bayern' }] },
  { id: 'answers', type: 'textarea', label: 'Antworten' },
  {
    id: 'confirmed',
    type: 'checkboxes',
    label: 'Bestätigung',
    options: [{ value: 'nobody', label: 'Niemand.' }],
  },
];
const whole = 'Wie viele?: 1.200\nWaschbar?: ja\nWelcher Nachweis?: Keiner';
const taken = (answers: string, more: Record<string, string> = {}, number = 7) =>
  answerFromIssue(
    {
      lang: 'de',
      fields,
      hub,
      answers: {
        call: hub.reference('call', 'kittel')!,
        category: 'Masken',
        region: 'Bayern',
        confirmed: 'Niemand.',
        answers,
        ...more,
      },
    },
    number,
  );
const faultsOf = (answers: string, more?: Record<string, string>) =>
  taken(answers, more).faults.map(({ is, about }) => `${is}${about ? `: ${about}` : ''}`);

describe('an answer to a call from its form', () => {
  it('is the response, with nothing but what is public', () => {
    expect(taken(whole)).toEqual({
      candidates: [
        {
          kind: 'response',
          id: expect.stringMatching(/^r-[0-9a-z]{5}$/) as string,
          call: 'kittel',
          data: {
            receivedOn: '2020-05-12',
            channel: 'form',
            category: 'masks',
            location: { country: 'DE', region: 'de-by' },
            answers: { menge: 1200, waschbar: true, nachweis: 'Keiner' },
          },
        },
      ],
      faults: [],
      notes: [],
    });
  });

  it('has the same name at every reading of its issue, and another than other issues', () => {
    const idOf = (number: number) => taken(whole, {}, number).candidates[0]!.id;
    expect(idOf(7)).toBe(idOf(7));
    expect(idOf(8)).not.toBe(idOf(7));
  });

  it.each([
    ['numbered', '1. Wie viele?: 5\n2) Waschbar?: nein\n- Welcher Nachweis?: CE'],
    ['by the ids of the questions', 'menge = 5\nwaschbar: no\nnachweis: ce'],
    ['in English', 'Wie viele? (en): 5\nWaschbar? (en) – No\nWelcher Nachweis? (en): None yet'],
    ['in bold, with empty lines', '**Wie viele?**: 5\r\n\r\n**Waschbar?**: Nein\n\nwelcher nachweis?: CE'],
  ])('may be written %s', (_, text) => {
    expect(taken(text).faults).toEqual([]);
    expect(taken(text).candidates[0]!.data['answers']).toMatchObject({ menge: 5, waschbar: false });
  });

  it('takes the longer of two questions that begin alike', () => {
    expect(taken(`${whole}\nWie viele? Davon sofort: 3`).candidates[0]!.data['answers']).toMatchObject({
      menge: 1200,
      'menge-sofort': 3,
    });
  });

  it.each([
    ['a question left out', 'Wie viele?: 5\nWaschbar?: ja', ['missing-answer: Welcher Nachweis?']],
    ['one that is not public', `${whole}\nPreis?: 3 €`, ['not-public: Preis?']],
    ['one that nobody asked', `${whole}\nFarbe: blau`, ['no-question: Farbe: blau']],
    ['a line that is none', `${whole}\nDanke`, ['no-question: Danke']],
    ['two answers to one question', `${whole}\nmenge: 6`, ['answered-twice: Wie viele?']],
    ['an answer of another kind', whole.replace('1.200', 'viele'), ['no-answer-fits: Wie viele?']],
    [
      'one that is not among the choices',
      whole.replace('Keiner', 'keinen'),
      ['no-answer-fits: Welcher Nachweis?'],
    ],
    ['neither yes nor no', whole.replace(': ja', ': constructor'), ['no-answer-fits: Waschbar?']],
    ['a question without an answer', `${whole}\nAnmerkung:`, ['no-answer-fits: Anmerkung']],
  ])('finds fault with %s', (_, text, faults) => expect(faultsOf(text)).toEqual(faults));

  it('to a call that is over, unknown or not named is refused', () => {
    const closed = smallHub(entryOf('call', 'kittel', { ...call.data, closesOn: '2020-05-11' }));
    expect(
      answerFromIssue(
        {
          lang: 'de',
          fields,
          hub: closed,
          answers: {
            call: '/aufrufe/kittel/',
            category: 'Masken',
            region: 'Bayern',
            confirmed: 'Niemand.',
            answers: whole,
          },
        },
        7,
      ).faults,
    ).toEqual([{ is: 'call-not-open', field: 'call', about: 'Kittel gesucht' }]);
    expect(faultsOf(whole, { call: 'C-00000' })).toEqual(['unknown-reference: C-00000']);
    expect(faultsOf('', { call: '' })).toEqual(['missing']);
  });
});
