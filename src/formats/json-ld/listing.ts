import type { ListingEntry } from '#domain/hub.ts';
import type { Listing } from '#schemas/listing.ts';
import type { Price } from '#schemas/price.ts';
import type { Quantity } from '#schemas/quantity.ts';
import type { Organisation } from '#schemas/organisation.ts';
import { organisation, postalAddress } from './organisation.ts';

const stock = {
  available: 'https://schema.org/InStock',
  limited: 'https://schema.org/LimitedAvailability',
  paused: 'https://schema.org/OutOfStock',
  fulfilled: 'https://schema.org/SoldOut',
  withdrawn: 'https://schema.org/Discontinued',
} as const satisfies Record<Listing['availability'], string>;

/** What the page knows around a listing. Addresses are absolute. */
interface Around {
  url: string;
  category: string;
  unit: string | undefined;
  /** What the price is for one of. */
  priceUnit?: string | undefined;
  organisation: Organisation;
  organisationUrl: string;
}

/** schema.org `Offer` of an offer; of a request the organisation that `seeks` a `Demand`. */
export function listing(entry: ListingEntry, around: Around): object {
  const by = organisation(around.organisation, around.organisationUrl);
  if (entry.kind === 'offer') return { '@type': 'Offer', ...facts(entry, around), offeredBy: by };
  return { ...by, seeks: { '@type': 'Demand', ...facts(entry, around) } };
}

/** What `Offer` and `Demand` have in common. */
function facts({ data }: ListingEntry, around: Around): object {
  return {
    '@id': around.url,
    url: around.url,
    name: data.title,
    description: data.summary,
    category: around.category,
    availability: stock[data.availability],
    availabilityStarts: data.availableFrom,
    validFrom: data.publishedOn,
    validThrough: data.validThrough,
    eligibleQuantity: data.quantity && {
      '@type': 'QuantitativeValue',
      ...amountOf(data.quantity),
      unitText: around.unit,
    },
    ...(data.terms === 'donation' && { price: 0, priceCurrency: 'EUR' }),
    priceSpecification:
      data.terms === 'donation' || !data.price ? undefined : priceOf(data.price, around.priceUnit),
    itemOffered: {
      '@type': data.product ? 'Product' : 'Thing',
      name: data.product?.model ?? data.title,
      ...(data.product && {
        manufacturer: { '@type': 'Organization', name: data.product.manufacturer },
        countryOfOrigin: data.product.countryOfOrigin,
      }),
    },
    availableAtOrFrom: { '@type': 'Place', address: postalAddress(data.location) },
  };
}

/** What is left counts; of a range both ends. */
function amountOf({ amount, upTo, remaining }: Quantity): object {
  if (remaining !== undefined) return { value: remaining };
  return upTo === undefined ? { value: amount } : { minValue: amount, maxValue: upTo };
}

function priceOf({ amount, currency, tax }: Price, unit: string | undefined): object {
  return {
    '@type': 'UnitPriceSpecification',
    price: amount,
    priceCurrency: currency,
    valueAddedTaxIncluded: tax === 'gross',
    referenceQuantity: { '@type': 'QuantitativeValue', value: 1, unitText: unit },
  };
}
