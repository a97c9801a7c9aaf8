import { describe, expect, it } from 'vitest';
import { findOptions, isNamed } from '#desk/editor/choice/find-options.ts';
import type { Option } from '#forms/options.ts';

const options: Option[] = [
  { value: 'anaesthesia', label: 'Anästhesie' },
  { value: 'printing', label: '3D-Druck', also: ['3D printing', 'Additive Fertigung'] },
  { value: 'everyday-masks', label: 'Masken › Alltagsmasken', also: ['Behelfsmasken'] },
  { value: 'surgical-masks', label: 'Masken › Mund-Nasen-Schutz', also: ['Mundschutz', 'OP-Masken'] },
  { value: 'sewing', label: 'Nähen' },
];
const found = (typed: string): string[] => findOptions(options, typed).map(({ option }) => option.value);

describe('An option is found', () => {
  it.each([
    ['by a synonym', 'Mundschutz', 'surgical-masks'],
    ['by the beginning of a synonym', 'OP-Maske', 'surgical-masks'],
    ['without the hyphen of its label', '3D Druck', 'printing'],
    ['in one word', '3ddruck', 'printing'],
    ['by its name in the other language', '3d print', 'printing'],
    ['with its umlaut written out', 'naehen', 'sewing'],
    ['with its umlaut left out', 'anasthesie', 'anaesthesia'],
    ['by words in any order', 'nasen mund', 'surgical-masks'],
    ['by a word of what stands before it', 'masken alltag', 'everyday-masks'],
  ])('%s', (_, typed, value) => {
    expect(found(typed)[0]).toBe(value);
  });

  it('before those that only have the words within them', () => {
    expect(found('Masken')).toEqual(['everyday-masks', 'surgical-masks']);
    expect(found('Mund')).toEqual(['surgical-masks']);
  });

  it('with the word that led to it, where its label does not say it', () => {
    expect(findOptions(options, 'mundschutz')[0]?.by).toBe('Mundschutz');
    expect(findOptions(options, 'druck')[0]?.by).toBeUndefined();
  });
});

it('Everything is shown while nothing is typed, and nothing where nothing fits', () => {
  expect(found('  ')).toHaveLength(options.length);
  expect(found('Beatmung')).toEqual([]);
});

it('What has a name need not be added, whatever its spelling', () => {
  expect(isNamed(options, 'mund nasen schutz')).toBe(true);
  expect(isNamed(options, 'Mund')).toBe(false);
  expect(isNamed(options, 'op masken')).toBe(true);
  expect(isNamed(options, '3D-DRUCK')).toBe(true);
});
