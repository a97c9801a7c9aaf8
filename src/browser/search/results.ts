import { overBadge } from '#facts/over.ts';
import type { Hit, Marked } from './protocol.ts';
import type { Surroundings } from './surroundings.ts';

/** One result, from the page's own template. */
export function resultItem(hit: Hit, page: Surroundings): DocumentFragment {
  const item = page.template('search-result');
  const { kind, id, lang } = hit.facts;
  const [title, excerpt, facts] = ['.entry__title', '.entry__summary', '.entry__facts'].map((place) =>
    item.querySelector(place),
  );
  title?.setAttribute('href', `${page.lists[kind]}${id}/`);
  title?.append(...markedNodes(hit.title));
  excerpt?.append(...markedNodes(hit.excerpt));
  if (lang !== page.lang) for (const element of [title, excerpt]) element?.setAttribute('lang', lang);
  facts?.append(hit.facts.line[page.lang]);
  const badges = page.template('search-badges');
  const bearing = badgesOf(hit, page)
    .map((name) => badges.querySelector(`[data-badge="${name}"] > *`))
    .filter((badge) => badge !== null);
  item.querySelector('.entry__badges')?.append(...bearing);
  return item;
}

/** Names of a result's badges: what it is, and what the build said beside it or the visitor's day says now. */
export function badgesOf(
  { facts: { kind, until, badges } }: Hit,
  { today }: Pick<Surroundings, 'today'>,
): string[] {
  if (until === undefined || until >= today) return [...badges];
  return [...badges.slice(0, 1), overBadge(kind)];
}

function markedNodes(pieces: Marked): (Node | string)[] {
  return pieces.map((piece, at) => {
    if (at % 2 === 0) return piece;
    const mark = document.createElement('mark');
    mark.textContent = piece;
    return mark;
  });
}
