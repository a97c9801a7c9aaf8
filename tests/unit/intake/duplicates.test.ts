import { describe, expect, it } from 'vitest';
import { duplicateFinder, probableDuplicates, type Comparable } from '#intake/duplicates.ts';

const listing = (
  id: string,
  title: string,
  data: Partial<Comparable['data']> = {},
  kind: Comparable['kind'] = 'offer',
): Comparable => ({
  kind,
  id,
  data: { title, category: 'gowns', organisation: 'textil-beispiel', ...data },
});
const named = (listings: Comparable[], candidate: Comparable) =>
  probableDuplicates(listings, candidate).map(
    ({ listing: { id }, reasons }) => `${id}: ${reasons.join(', ')}`,
  );

const gowns = listing('kittel', 'Schutzkittel aus beschichtetem Vlies, 5.000 Stück');

describe('probable duplicates', () => {
  it('an offer of the same organisation in the same category is one, whatever it is called', () => {
    expect(named([gowns], listing('neu', 'Einwegkittel'))).toEqual([
      'kittel: same-organisation-and-category',
    ]);
  });

  it('the same words in another order, number and inflection are a similar title, also of another organisation', () => {
    const again = listing('neu', 'Stück 12.000: beschichtete Schutzkittel aus Vlies', {
      organisation: 'andere',
      category: 'coveralls',
    });
    expect(named([gowns], again)).toEqual(['kittel: similar-title']);
  });

  it('what speaks twice for a duplicate comes first', () => {
    const other = listing('maentel', 'OP-Mäntel');
    const again = listing('neu', 'Schutzkittel aus beschichtetem Vlies');
    expect(named([other, gowns], again)).toEqual([
      'kittel: same-organisation-and-category, similar-title',
      'maentel: same-organisation-and-category',
    ]);
  });

  it('a request is no duplicate of an offer, and nothing one of itself', () => {
    expect(named([gowns], { ...gowns, kind: 'request' })).toEqual([]);
    expect(named([gowns], gowns)).toEqual([]);
  });

  it('two suppliers of one product with a one-word title are two suppliers', () => {
    const masks = listing('masken', 'FFP2-Masken', { organisation: 'a' });
    expect(named([masks], listing('neu', 'Masken', { organisation: 'b' }))).toEqual([]);
  });

  it('different things are none', () => {
    const other = listing('neu', 'Pflegebetten mit Matratze', { category: 'beds' });
    expect(named([gowns], other)).toEqual([]);
  });

  it('among many listings of one title it names ten and compares few', () => {
    const many = Array.from({ length: 3000 }, (_, at) =>
      listing(`kittel-${at}`, 'Schutzkittel aus Vlies', { organisation: `firma-${at}` }),
    );
    const find = duplicateFinder(many);
    for (const candidate of many.slice(0, 500)) expect(find(candidate)).toHaveLength(10);
  });

  it('titles without a letter are compared with nothing', () => {
    expect(named([listing('zahl', '12345')], listing('neu', '12345', { organisation: 'andere' }))).toEqual(
      [],
    );
  });
});
