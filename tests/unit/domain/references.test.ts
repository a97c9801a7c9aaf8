import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { referenceOf, referencesOf } from '#domain/references.ts';
import { id } from '#schemas/fields.ts';
import { kindNames, kinds, type Kind } from '#schemas/kinds.ts';

const lettered = kindNames.filter((kind) => 'letter' in kinds[kind]);
const ids = fc.uniqueArray(
  fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,4}$/).filter((text) => !/^\d+$/.test(text)),
  {
    minLength: 1,
    maxLength: 200,
  },
);

describe('the reference of an entry', () => {
  it('can be read out on the phone: a letter for the kind, then no I, L, O or U', () => {
    fc.assert(
      fc.property(fc.constantFrom(...lettered), ids, (kind, [first = 'a']) => {
        expect(id.safeParse(first).success).toBe(true);
        expect(referenceOf(kind, first)).toMatch(/^[A-Z]-[0-9A-HJKMNP-TV-Z]{5}$/);
      }),
    );
  });

  it('stays the same in every build: these are printed already', () => {
    expect(referenceOf('offer', 'ffp2-masken-tuttlingen')).toBe('A-EFBTS');
    expect(referenceOf('request', 'ffp2-masken-tuttlingen')).toBe('G-9VBK5');
  });

  it('has a letter of its own for each kind', () => {
    const letters = lettered.map((kind) => referenceOf(kind, 'a')[0]);
    expect(new Set(letters).size).toBe(lettered.length);
  });

  it('does not exist for pages and settings', () => {
    for (const kind of ['page', 'settings'] satisfies Kind[])
      expect(() => referenceOf(kind, 'about')).toThrow(RangeError);
  });
});

describe('the references of a kind', () => {
  it('are unique, and an entry keeps its own when later ones come', () => {
    fc.assert(
      fc.property(ids, ids, (before, after) => {
        const first = referencesOf('offer', before);
        const both = referencesOf('offer', [...new Set([...before, ...after])]);
        expect(new Set(both.values()).size).toBe(both.size);
        for (const [id, reference] of first) expect(both.get(id)).toBe(reference);
      }),
    );
  });

  it('grow where two entries would share one', () => {
    const [older, newer] = clash();
    const references = referencesOf('offer', [older, newer]);
    expect(references.get(older)).toBe(referenceOf('offer', older));
    expect(references.get(newer)).toBe(referenceOf('offer', newer, 6));
  });

  it('hardly ever grow among ten thousand entries: the hash spreads', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => `atemschutzmasken-ffp2-nr-${at}`);
    const grown = [...referencesOf('offer', many).values()].filter((reference) => reference.length > 7);
    // 10,000² / 2 / 32⁵ ≈ 1.5 expected for an even spread; the chance of more than 9 is below 1 in 10,000.
    expect(grown.length).toBeLessThan(10);
  });
});

/** Two ids whose short references are the same. */
function clash(): [string, string] {
  const seen = new Map<string, string>();
  for (let at = 0; ; at++) {
    const reference = referenceOf('offer', `e${at}`);
    const older = seen.get(reference);
    if (older) return [older, `e${at}`];
    seen.set(reference, `e${at}`);
  }
}
