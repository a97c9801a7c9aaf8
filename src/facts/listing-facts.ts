import { countryInWords, quantityInWords } from '#i18n/site/measures.ts';
import { eligibility } from '#schemas/listing.ts';
import type { FactValue } from './fact.ts';
import type { Line } from './lines.ts';
import { dayIn, labelIn, termLabel, type Lookup, type SayableListing } from './lookup.ts';
import { locationFields, priceFields, quantityFields } from './values.ts';

type ListingLine = Line<'offer' | 'request'>;

/** What a listing says: who, how much, on which terms, where. */
export const listingLines: readonly ListingLine[] = [
  { path: 'organisation' },
  { path: 'quantity', inside: quantityFields },
  { path: 'terms' },
  { path: 'price', inside: priceFields },
  { path: 'availability' },
  { path: 'minimumOrder', says: minimumOrder },
  { path: 'leadTimeDays', says: leadTime },
  { path: 'availableFrom' },
  { path: 'category', says: categoryLink },
  { path: 'capabilities' },
  { path: 'product', inside: ['model', 'manufacturer', 'countryOfOrigin'], says: product },
  {
    path: 'location',
    inside: locationFields,
    // Where a thing is and where it is needed are two questions of one field.
    term: ({ kind }, { say }) => say(kind === 'offer' ? 'location' : 'neededIn'),
  },
  { path: 'deliversTo', says: deliversTo },
  { path: 'eligibility', says: eligible },
  { path: 'purpose' },
];

/** By which rule the product may be sold, and the papers for it. */
export const conformityLines: readonly ListingLine[] = [
  { path: 'conformity.medicalUse' },
  // Readers are told the way, not the schema's technical word for it.
  { path: 'conformity.route', term: (_, { say }) => say('route') },
  { path: 'conformity.standards', says: standards },
  { path: 'conformity.notifiedBody' },
  // Number and last day stand in one line.
  { path: 'conformity.certificateNumber', term: (_, { say }) => say('certificate'), says: certificate },
];

function minimumOrder({ data: { minimumOrder: amount, quantity } }: SayableListing, { say, term }: Lookup) {
  if (typeof amount !== 'number') return undefined;
  return quantityInWords({ amount }, quantity?.unit ? term('units', quantity.unit) : undefined, say.lang);
}

function leadTime({ data: { leadTimeDays: n } }: SayableListing, { say }: Lookup): string | undefined {
  return n === undefined ? undefined : n === 0 ? say('fromStock') : say('days', { n });
}

function categoryLink({ kind, data: { category: id } }: SayableListing, look: Lookup): FactValue[] {
  if (id === undefined) return [];
  const facet = { by: 'category', id } as const;
  return [{ text: termLabel('categories', id, look), href: look.href({ screen: 'list', kind, facet }) }];
}

function product({ data }: SayableListing, { say }: Lookup): string {
  const { model, manufacturer, countryOfOrigin } = data.product ?? {};
  if (!model || !manufacturer || !countryOfOrigin) return [model, manufacturer].filter(Boolean).join(', ');
  return say('productOf', { model, manufacturer, country: countryInWords(countryOfOrigin, say.lang) });
}

function deliversTo({ kind, data }: SayableListing, look: Lookup): string | undefined {
  if (kind !== 'offer') return undefined;
  const regions = (data.deliversTo ?? []).map((id) => termLabel('regions', id, look));
  return regions.join(', ') || look.say('anywhere');
}

function eligible({ data }: SayableListing, { say }: Lookup): string {
  const who = (data.eligibility ?? []).map((one) => labelIn(eligibility, one, say.lang));
  return who.join(', ') || say('anyone');
}

function standards({ data }: SayableListing, { say, term }: Lookup): FactValue[] {
  return (data.conformity?.standards ?? [])
    .map((id) => term('standards', id))
    .filter((standard) => standard !== undefined)
    .map(({ number, title, url }) => ({ text: number, note: title[say.lang], href: url }));
}

function certificate({ data: { conformity = {} } }: SayableListing, { say }: Lookup): string {
  const { certificateNumber, certificateUntil } = conformity;
  const until = certificateUntil && say('certificateUntil', { date: dayIn(certificateUntil, say.lang) });
  return [certificateNumber, until].filter(Boolean).join(', ');
}
