import { describe, expect, it } from 'vitest';
import type { ListingEntry } from '#domain/hub.ts';
import { listing } from '#formats/json-ld/listing.ts';
import type { Organisation } from '#schemas/organisation.ts';
import { richHub } from '../domain/rich-hub.ts';

const entry = richHub.get('offer', 'left') as ListingEntry;
const organisation = richHub.get('organisation', entry.data.organisation)!.data as Organisation;

function offerWith(changes: Partial<ListingEntry['data']>) {
  const changed = { ...entry, data: { ...entry.data, ...changes } } as ListingEntry;
  const around = { category: 'Masken', unit: 'Liter', priceUnit: 'Liter', organisation };
  return listing(changed, {
    ...around,
    url: 'https://x.example/a/',
    organisationUrl: 'https://x.example/o/',
  });
}

describe('an offer as JSON-LD', () => {
  it('says both ends of a range, and of what is partly gone the rest', () => {
    expect(offerWith({ quantity: { amount: 300, upTo: 500, unit: 'litre', per: 'day' } })).toMatchObject({
      eligibleQuantity: { '@type': 'QuantitativeValue', minValue: 300, maxValue: 500, unitText: 'Liter' },
    });
    expect(
      offerWith({ quantity: { amount: 300, upTo: 500, remaining: 20.5, unit: 'litre', per: 'once' } }),
    ).toMatchObject({ eligibleQuantity: { value: 20.5 } });
  });

  it('says what one unit costs, and whether that includes the tax', () => {
    const price = { amount: 6.5, currency: 'EUR', per: 'litre', tax: 'net' } as const;
    expect(offerWith({ terms: 'cost-price', price })).toMatchObject({
      priceSpecification: {
        '@type': 'UnitPriceSpecification',
        price: 6.5,
        priceCurrency: 'EUR',
        valueAddedTaxIncluded: false,
        referenceQuantity: { value: 1, unitText: 'Liter' },
      },
    });
    expect(offerWith({ terms: 'donation', price })).toMatchObject({
      price: 0,
      priceSpecification: undefined,
    });
  });
});
