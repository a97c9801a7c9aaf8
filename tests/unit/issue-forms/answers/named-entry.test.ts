import { describe, expect, it } from 'vitest';
import { namedEntry } from '#issue-forms/answers/named-entry.ts';
import { entryOf, offerOf, smallHub } from '../../domain/small-hub.ts';

const call = entryOf('call', 'druck', { title: 'Druck', opensOn: '2020-04-01' });
const hub = smallHub(
  offerOf('masken'),
  offerOf('kittel'),
  entryOf('request', 'masken', { publishedOn: '2020-04-01' }),
  call,
);
const masken = hub.reference('offer', 'masken')!;
const named = (text: string) => {
  const found = namedEntry(text, ['offer', 'request'], hub);
  return 'entry' in found ? `${found.entry.kind}/${found.entry.id}` : found.fault;
};

describe('an entry that somebody names', () => {
  it.each([
    ['by its reference', masken],
    ['in small letters', masken.toLowerCase()],
    ['with a dash and spaces', masken.replace('-', ' – ')],
    ['within a sentence', `Es geht um ${masken}.`],
    ['by its short address', `https://hub.example/r/${masken}/`],
    ['by its page', 'https://hub.example/angebote/masken/'],
    ['by its English page', 'https://hub.example/en/offers/masken/?x=1'],
    ['twice the same way', `${masken} ${masken} /angebote/masken/`],
    ['with letters that look like digits', masken.replaceAll('0', 'O').replaceAll('1', 'I')],
  ])('is found %s', (_, text) => expect(named(text)).toBe('offer/masken'));

  it('of another kind has another page', () => expect(named('/gesuche/masken/')).toBe('request/masken'));

  it.each([
    ['masken', 'no-reference'],
    ['', 'no-reference'],
    [`X${masken}`, 'no-reference'],
    [`${masken}X1`, 'unknown-reference'],
    ['/angebote/masken-2/', 'unknown-reference'],
    ['/angebote/', 'no-reference'],
    ['A-00000', 'unknown-reference'],
    [`${masken} ${hub.reference('offer', 'kittel')}`, 'two-references'],
    [hub.reference('call', 'druck')!, 'no-reference'],
  ])('%j: %s', (text, fault) => expect(named(text)).toBe(fault));
});
