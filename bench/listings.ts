import { addDays } from '#domain/dates.ts';
import type { ListingKind } from '#domain/hub.ts';
import type { PlainDate } from '#schemas/fields.ts';
import type { Listing } from '#schemas/listing.ts';
import { firmOf, type Firm } from './firms.ts';
import { PRODUCTS } from './products.ts';
import { createRandom, type Random } from './random.ts';
import { newId } from '#domain/slug.ts';
import { textOf } from './texts.ts';

/** The day that generated listings take for today. */
export const TODAY: PlainDate = '2020-05-12';

export interface GeneratedListing {
  kind: ListingKind;
  id: string;
  data: Listing;
  /** Markdown of some 60 to 200 words. */
  body: string;
}

/** The organisations that publish so many listings: one for six. */
export function firmsFor(count: number): Firm[] {
  return Array.from({ length: Math.ceil(count / 6) }, (_, n) => firmOf(n));
}

/**
 * Realistic German listings, the same for the same arguments on every machine: three offers to two requests, a tenth of
 * them ended. The first of many are those of few, so that a hub of 1,500 is part of one of 10,000.
 */
export function generateListings(count: number, seed = 1): GeneratedListing[] {
  const firms = firmsFor(count);
  return Array.from({ length: count }, (_, n) => {
    const random = createRandom(seed * 1_000_003 + n);
    return listingOf(n, firms[Math.floor(n / 6)]!, random);
  });
}

function listingOf(n: number, firm: Firm, random: Random): GeneratedListing {
  const kind = random.chance(0.6) ? 'offer' : 'request';
  const product = random.pick(PRODUCTS);
  const [name, detail] = [random.pick(product.names), random.pick(product.details)];
  const amount = roundAmount(random.int(...product.amounts));
  const model = `${product.model ?? 'K'}-${random.int(100, 9999)}`;
  const title = titleOf(kind, { name, detail, city: firm.town.city, amount }, random);
  const body = textOf(kind, { product, name, firm, model }, random);
  const data: Listing = {
    title,
    ...(random.chance(0.7) && {
      summary: `${name}, ${detail}, ${kind === 'offer' ? 'aus' : 'für'} ${firm.town.city}`,
    }),
    lang: 'de',
    category: product.category,
    ...(product.capabilities && { capabilities: product.capabilities }),
    organisation: firm.id,
    purpose: random.chance(0.85) ? 'crisis' : 'cooperation',
    quantity: { amount, unit: product.unit, per: product.per ?? 'once' },
    terms: random.pick([
      'donation',
      'loan',
      'cost-price',
      'market-price',
      'market-price',
      'on-request',
    ] as const),
    ...(random.chance(0.5) && { leadTimeDays: random.int(0, 30) }),
    ...(product.model &&
      kind === 'offer' && { product: { model, manufacturer: firm.name, countryOfOrigin: 'DE' } }),
    ...(product.conformity && { conformity: product.conformity }),
    location: { country: 'DE', ...firm.town },
    ...(random.chance(0.3) && {
      deliversTo: [firm.town.region, 'de-bw'].filter((id, at, all) => all.indexOf(id) === at),
    }),
    ...(random.chance(0.4) && {
      eligibility: [random.pick(['hospital', 'care', 'public-body'] as const), 'company'],
    }),
    ...datesOf(random),
    verification: verificationOf(random),
    contact: random.chance(0.5)
      ? { via: 'organisation' }
      : random.chance(0.5)
        ? { via: 'desk' }
        : { via: 'role', email: `info@${firm.id.slice(0, 50).replace(/-+$/, '')}.example` },
  };
  return { kind, id: `${newId(title, kind)}-${n + 1}`, data, body };
}

interface TitleFacts {
  name: string;
  detail: string;
  city: string;
  amount: number;
}

function titleOf(kind: ListingKind, { name, detail, city, amount }: TitleFacts, random: Random): string {
  const many = amount.toLocaleString('de-DE');
  const titles =
    kind === 'offer'
      ? [
          `${name}, ${detail}`,
          `${name} aus ${city}`,
          `${many} × ${name}`,
          `${name} sofort lieferbar, ${detail}`,
        ]
      : [
          `${name} gesucht`,
          `${name} für ${city} gesucht`,
          `Bedarf an ${many} × ${name}`,
          `Gesucht: ${name}, ${detail}`,
        ];
  return random.pick(titles).slice(0, 100).trim();
}

/** Two digits that count, as people write amounts: 34.000 rather than 33.871. */
function roundAmount(amount: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(amount)) - 1);
  return Math.max(1, Math.round(amount / step) * step);
}

function datesOf(
  random: Random,
): Pick<Listing, 'availability' | 'publishedOn' | 'confirmedOn' | 'validThrough'> {
  if (random.chance(0.05)) {
    const publishedOn = addDays(TODAY, -random.int(70, 110));
    return { availability: 'available', publishedOn, validThrough: addDays(publishedOn, random.int(20, 60)) };
  }
  const publishedOn = addDays(TODAY, -random.int(0, 55));
  const confirmedOn = random.chance(0.4) ? addDays(publishedOn, random.int(0, 20)) : undefined;
  const last = confirmedOn === undefined || confirmedOn > TODAY ? publishedOn : confirmedOn;
  const validThrough = laterOf(addDays(last, random.int(20, 85)), addDays(TODAY, random.int(0, 20)));
  return {
    availability: random.chance(0.05)
      ? random.pick(['fulfilled', 'withdrawn'])
      : random.pick(['available', 'available', 'limited']),
    publishedOn,
    ...(last !== publishedOn && { confirmedOn: last }),
    validThrough,
  };
}

function laterOf(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b;
}

function verificationOf(random: Random): Listing['verification'] {
  const on = addDays(TODAY, -random.int(0, 40));
  const roll = random.int(1, 10);
  if (roll <= 5) return { status: 'unchecked' };
  if (roll <= 7) return { status: 'self-declared', on };
  const method = random.pick(['phone', 'register', 'document'] as const);
  return {
    status: 'checked',
    by: 'Redaktion',
    on,
    method,
    scope: 'Angaben zum Produkt',
    validThrough: addDays(on, 90),
  };
}
