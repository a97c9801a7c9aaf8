import { describe, expect, it } from 'vitest';
import { hubLookup } from '#facts/hub-lookup.ts';
import { factsOf } from '#facts/lines.ts';
import { listingLines } from '#facts/listing-facts.ts';
import type { SayableListing } from '#facts/lookup.ts';
import { rowOf } from '#facts/rows.ts';
import { wordsOf } from '#i18n/site/words.ts';
import type { Lang } from '#schemas/fields.ts';
import { richHub } from '../domain/rich-hub.ts';

const look = (lang: Lang) =>
  hubLookup(richHub, wordsOf(lang), { href: (path) => path, absolute: (path) => path });
const base = richHub.get('offer', 'left') as unknown as SayableListing;

function offerWith(changes: Partial<SayableListing['data']>): SayableListing {
  return { ...base, data: { ...base.data, ...changes } };
}
function linesOf(entry: SayableListing, lang: Lang): string[] {
  const facts = factsOf(entry, listingLines, look(lang));
  return facts.map(({ term, values }) =>
    `${term}: ${values.map(({ text }) => text).join(', ')}`.replaceAll('\u00A0', ' '),
  );
}

describe('what a listing says of quantity and price', () => {
  const entry = offerWith({
    terms: 'cost-price',
    quantity: { amount: 300, upTo: 500.5, unit: 'piece', per: 'day' },
    price: { amount: 0.85, per: 'piece', tax: 'net' },
  });

  it('is a range, and the price right behind the terms, in the page’s language', () => {
    const german = linesOf(entry, 'de');
    expect(german).toContain('Menge: 300–500,5 Stück je Tag');
    const terms = german.findIndex((line) => line.startsWith('Bedingungen: '));
    expect(german[terms + 1]).toBe('Preis: 0,85 € je Stück, zuzüglich Umsatzsteuer');
    expect(linesOf(entry, 'en')).toContain('Price: €0.85 per piece, plus VAT');
  });

  it('is the range in the row of a list, and what is left of it', () => {
    const row = rowOf(entry, look('de'));
    expect(row.facts.join(' | ').replaceAll('\u00A0', ' ')).toContain('300–500,5 Stück je Tag');
    const rest = rowOf(
      offerWith({ quantity: { amount: 300, upTo: 500, remaining: 20, unit: 'piece' } }),
      look('en'),
    );
    expect(rest.facts.join(' | ').replaceAll('\u00A0', ' ')).toContain('20 left of 300–500 pieces');
  });
});
