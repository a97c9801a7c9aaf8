import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Conformity } from '#schemas/conformity.ts';

/** What a listing is about: a row of `products.yaml`. */
export interface Product {
  category: string;
  capabilities?: string[];
  /** As a heading writes them: plural or mass nouns. */
  names: string[];
  details: string[];
  unit: string;
  /** Least and most of the unit. */
  amounts: [number, number];
  per?: 'day' | 'week' | 'month';
  conformity?: Pick<Conformity, 'medicalUse' | 'route' | 'standards'>;
  /** Letters of the model numbers. */
  model?: string;
}

export const PRODUCTS = parse(
  readFileSync(new URL('products.yaml', import.meta.url), 'utf8'),
) as readonly Product[];
