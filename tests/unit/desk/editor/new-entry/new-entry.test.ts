import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { knownOf } from '#checks/known.ts';
import { createDirectory } from '#desk/editor/directory/directory.ts';
import { alikeTo, newEntry } from '#desk/editor/new-entry/new-entry.ts';
import { askedField, smallFormOf } from '#desk/editor/new-entry/small-forms.ts';
import { fixtureContent, TODAY } from '../../../../fixture-hub.ts';

const nowhere = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
const directory = createDirectory(knownOf(fixtureContent(), TODAY, true), nowhere);
const organisation = smallFormOf('organisation')!;
const filled = { name: 'Maier', kind: 'company', 'location.country': 'DE' };

beforeAll(() => vi.stubGlobal('document', { documentElement: { lang: 'de' } }));
afterAll(() => vi.unstubAllGlobals());

describe('An organisation made on the spot', () => {
  it.each([
    [
      'a website as people write it',
      { website: 'www.maier.example' },
      { website: 'https://www.maier.example' },
    ],
    ['a mailbox alone', { roleMailbox: ' info@maier.example ' }, { roleMailbox: 'info@maier.example' }],
    ['a telephone alone', { phone: '+49 731 12345' }, { phone: '+49 731 12345' }],
  ])('is whole with %s', (_, more, data) => {
    expect(newEntry(organisation, { ...filled, ...more }, directory, 'de')).toEqual({
      item: {
        target: 'organisation',
        id: 'maier',
        state: 'new',
        data: {
          name: 'Maier',
          kind: 'company',
          location: { country: 'DE' },
          verification: { status: 'unchecked' },
          ...data,
        },
      },
    });
  });

  it('is told at its field what is wrong, in the words of the form', () => {
    const made = newEntry(organisation, { ...filled, kind: '', roleMailbox: 'maier' }, directory, 'de');
    const faults = 'faults' in made ? made.faults : {};
    expect(Object.keys(faults).sort()).toEqual(['kind', 'roleMailbox']);
    expect(faults['kind']).toMatch(/„Art“/);
    expect(Object.values(faults).join(' ')).not.toMatch(/\bkind\b|roleMailbox/);
  });

  it('gets a number behind a name that is taken', () => {
    const written = { ...filled, name: 'Hochschule Lindhagen', phone: '+49 731 12345' };
    const made = newEntry(organisation, written, directory, 'de');
    expect('item' in made && made.item.id).toBe('hochschule-lindhagen-2');
    expect(alikeTo('Hochschule Lindhagen e. V.', directory)).toEqual({
      id: 'hochschule-lindhagen',
      name: 'Hochschule Lindhagen',
    });
  });
});

it('A category that is proposed has its label in both languages', () => {
  const form = smallFormOf('categories')!;
  const made = newEntry(form, { 'label.de': 'Wollkittel' }, directory, 'de');
  expect('faults' in made && made.faults).toEqual({
    'label.en': expect.stringMatching(/^Das Feld „Bezeichnung: Englisch“ fehlt/) as string,
  });
  expect(newEntry(form, { 'label.de': 'Wollkittel', 'label.en': 'Wool' }, directory, 'de')).toHaveProperty(
    'item',
  );
});

it('Only what the right people may add is not added on the spot', () => {
  expect(['regions', 'units', 'roles', 'call'].map((target) => smallFormOf(target as never))).toEqual(
    Array(4).fill(undefined),
  );
});

it.each(['organisation', 'categories', 'capabilities'] as const)(
  'Every field that is asked of %s is one of its schema',
  (target) => {
    const form = smallFormOf(target)!;
    for (const path of form.asked) expect(askedField(form, path).field.title, path).toBeTruthy();
  },
);
