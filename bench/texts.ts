import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ListingKind } from '#domain/hub.ts';
import { compoundOf } from './compounds.ts';
import type { Firm } from './firms.ts';
import { TOWNS } from './places.ts';
import type { Product } from './products.ts';
import type { Random } from './random.ts';

interface Sentences {
  offer: { opening: string[]; closing: string[] };
  request: { opening: string[]; closing: string[] };
  product: string[];
  delivery: string[];
  conditions: string[];
  list: string[];
}

const sentences = parse(readFileSync(new URL('sentences.yaml', import.meta.url), 'utf8')) as Sentences;
const weekdays = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag'];
const months = ['März', 'April', 'Mai', 'Juni'];

export interface Subject {
  product: Product;
  name: string;
  firm: Firm;
  model: string;
}

/** Markdown for a listing: two to four paragraphs, at times a list or a heading. */
export function textOf(kind: ListingKind, { product, name, firm, model }: Subject, random: Random): string {
  const slots: Record<string, () => string> = {
    names: () => name,
    detail: () => random.pick(product.details),
    detail2: () => random.pick(product.details),
    city: () => firm.town.city,
    town2: () => random.pick(TOWNS).city,
    region: () => random.pick(TOWNS).city,
    month: () => random.pick(months),
    weekday: () => random.pick(weekdays),
    days: () => String(random.int(2, 28)),
    n: () => String(random.int(1, 40) * 25),
    model: () => model,
    parts: () => compoundOf(random),
    number: () => `${random.int(10, 99)}-${random.int(1000, 9999)}`,
  };
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot]!());
  const some = (pool: readonly string[], count: number) => drawn(pool, count, random).map(fill);
  const paragraphs = [
    [...some(sentences[kind].opening, 1), ...some(sentences.product, random.int(1, 3))].join(' '),
    some(sentences.delivery, random.int(1, 2)).join(' '),
  ];
  if (random.chance(0.35)) paragraphs.push(...bullets(some(sentences.list, random.int(2, 4)), random));
  if (random.chance(0.6)) paragraphs.push(some(sentences.conditions, random.int(1, 2)).join(' '));
  paragraphs.push(`**${firm.name}** · ${some(sentences[kind].closing, 1).join(' ')}`);
  return `${paragraphs.join('\n\n')}\n`;
}

function bullets(items: readonly string[], random: Random): string[] {
  const list = items.map((item) => `- ${item}`).join('\n');
  return random.chance(0.5) ? ['## Auf einen Blick', list] : [list];
}

/** So many different ones of a pool. */
function drawn(pool: readonly string[], count: number, random: Random): string[] {
  const chosen = new Set<string>();
  while (chosen.size < Math.min(count, pool.length)) chosen.add(random.pick(pool));
  return [...chosen];
}
