/** What search and lists narrow down by. */
export const facetNames = ['kind', 'category', 'region', 'terms', 'verification', 'availability'] as const;
export type Facet = (typeof facetNames)[number];
/** Values of one entry by facet; an entry without a facet is found by none of its values. */
export type Facets = Partial<Record<Facet, readonly string[]>>;
