import { describe, expect, it } from 'vitest';
import { listing, type Listing } from '#schemas/listing.ts';

const least = {
  title: 'Atemschutzmasken FFP2',
  category: 'respirators',
  organisation: 'musterfilter',
  purpose: 'crisis',
  terms: 'cost-price',
  location: { country: 'DE' },
  availability: 'available',
  publishedOn: '2020-04-02',
  validThrough: '2020-06-30',
  verification: { status: 'unchecked' },
  contact: { via: 'desk' },
};
const accepts = (change: object) => listing.safeParse({ ...least, ...change }).success;
const refuses = (change: object) => {
  const result = listing.safeParse({ ...least, ...change });
  return result.success ? [] : result.error.issues.map(({ path }) => path.join('.'));
};

describe('a listing', () => {
  it('needs only what a reader needs, and is German unless it says otherwise', () => {
    expect((listing.parse(least) satisfies Listing).lang).toBe('de');
  });

  it.each(Object.keys(least))('is none without %s', (field) => {
    expect(refuses({ [field]: undefined }).join()).toContain(field);
  });

  it('refuses a field nobody knows, and `slug` above all', () => {
    expect([
      accepts({ slug: 'x' }),
      accepts({ titel: 'x' }),
      accepts({ location: { country: 'DE', street: 'x' } }),
    ]).toEqual([false, false, false]);
  });

  it('keeps the zeros of a postal code, so a number is not one', () => {
    expect(accepts({ location: { country: 'DE', postalCode: '01067' } })).toBe(true);
    expect(refuses({ location: { country: 'DE', postalCode: 1067 } })).toEqual(['location.postalCode']);
  });

  it('has a title of 5 to 100 characters in one line', () => {
    expect([4, 5, 100, 101].map((length) => accepts({ title: 'x'.repeat(length) }))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(accepts({ title: 'Masken\nund mehr' })).toBe(false);
  });

  it('counts and measures in positive numbers', () => {
    const of = (amount: unknown) => accepts({ quantity: { amount, unit: 'piece' } });
    expect([1, 2000, 1.5].map(of)).toEqual([true, true, true]);
    expect([0, -1, '2000', Infinity].map(of)).toEqual([false, false, false, false]);
  });

  it('may be a range, and say what one unit costs', () => {
    expect(accepts({ quantity: { amount: 300, upTo: 500, unit: 'piece', per: 'day' } })).toBe(true);
    const price = { amount: 0.85, per: 'piece', tax: 'net' };
    expect(accepts({ price })).toBe(true);
    expect(accepts({ price: { ...price, tax: undefined } })).toBe(false);
    expect(accepts({ price: { ...price, currency: 'Euro' } })).toBe(false);
  });
});

describe('a check', () => {
  const checked = {
    by: 'Redaktion',
    on: '2020-05-02',
    method: 'document',
    scope: 'EU-Konformitätserklärung',
  };
  it('says who, when, what and until when', () => {
    expect(accepts({ verification: { status: 'checked', ...checked, validThrough: '2020-08-01' } })).toBe(
      true,
    );
    expect(refuses({ verification: { status: 'checked', ...checked } })).toEqual([
      'verification.validThrough',
    ]);
    expect(refuses({ verification: { status: 'checked' } })).toHaveLength(5);
  });

  it('that failed says why', () => {
    expect(refuses({ verification: { status: 'refused', on: '2020-05-02' } })).toEqual([
      'verification.reason',
    ]);
  });

  it('that nobody made says nothing more', () => {
    expect(accepts({ verification: { status: 'unchecked', by: 'Redaktion' } })).toBe(false);
  });
});

describe('a contact', () => {
  it('is one of three ways', () => {
    expect(accepts({ contact: { via: 'organisation' } })).toBe(true);
    expect(accepts({ contact: { via: 'role', email: 'einkauf@klinik.example' } })).toBe(true);
    expect(accepts({ contact: { via: 'person' } })).toBe(false);
  });

  it('has no room for a name', () => {
    expect(accepts({ contact: { via: 'role', email: 'einkauf@klinik.example', name: 'Frau Muster' } })).toBe(
      false,
    );
    expect(accepts({ contact: { via: 'desk', email: 'einkauf@klinik.example' } })).toBe(false);
  });
});
