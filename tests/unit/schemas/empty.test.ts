import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutEmpty } from '#schemas/empty.ts';
import { runs } from '../../runs.ts';

const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('', null, undefined, false, 0),
    fc.string(),
    fc.integer(),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.string(), tie('any'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).any;

describe('entry data without empty fields', () => {
  it('a cleared field is an absent one', () => {
    expect(withoutEmpty({ title: 'Masken', summary: '', minimumOrder: null })).toEqual({ title: 'Masken' });
  });

  it('zero and false say something and stay', () => {
    expect(withoutEmpty({ remaining: 0, trusted: false })).toEqual({ remaining: 0, trusted: false });
  });

  it('cleared rows of a list go, the others keep their order', () => {
    expect(withoutEmpty({ deliversTo: ['de-bw', '', null, 'de-by'] })).toEqual({
      deliversTo: ['de-bw', 'de-by'],
    });
  });

  it('nothing empty is left, and doing it again changes nothing', () => {
    fc.assert(
      fc.property(value, (data) => {
        const once = withoutEmpty(data);
        expect(hasEmpty(once)).toBe(false);
        expect(withoutEmpty(once)).toEqual(once);
      }),
      runs(2000),
    );
  });

  it('a key called __proto__ does not reach the prototype', () => {
    const cleaned = withoutEmpty(JSON.parse('{"__proto__": {"admin": true}, "title": "x"}')) as object;
    expect('admin' in cleaned).toBe(false);
    expect(Object.getPrototypeOf(cleaned)).toBe(Object.prototype);
  });
});

/** Whether a list or an object holds something that says nothing. */
function hasEmpty(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  return Object.values(data).some(
    (item) => item === '' || item === null || item === undefined || hasEmpty(item),
  );
}
