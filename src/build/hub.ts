import { createHub, type Hub } from '#domain/hub.ts';
import type { Content } from '#schemas/entry.ts';
import { kindNames, type Kind } from '#schemas/kinds.ts';
import { todayOfBuild } from './content.ts';
import { shared } from './shared.ts';

/** Kinds that have a collection. */
const COLLECTIONS = kindNames.filter((kind) => kind !== 'settings');

interface Memory {
  /** What Astro's collections are being filled with, and which of them are full. */
  filling: { content: Content; full: Set<Kind> };
  /** Content that all collections hold. */
  collected: Content;
  hub: Hub;
}
const memory = shared<Memory>('hub');

/** Notes that Astro has taken all entries of a kind into its collection. */
export function collected(kind: Kind, content: Content): void {
  if (memory.filling?.content !== content) memory.filling = { content, full: new Set() };
  const { full } = memory.filling;
  if (full.add(kind).size < COLLECTIONS.length) return;
  memory.collected = content;
  delete memory.hub;
}

/**
 * The one hub of this build, for pages, search index, sitemap and editor: what Astro's collections hold.
 * @throws Error before they are filled
 */
export function hubOfBuild(): Hub {
  if (!memory.collected) throw new Error('The hub was asked for before Astro had loaded its collections');
  return (memory.hub ??= createHub(memory.collected, todayOfBuild()));
}
