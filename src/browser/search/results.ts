import { addressOf } from '#domain/addresses.ts';
import { dateInWords } from '#domain/dates.ts';
import { numberInWords } from '#i18n/phrases.ts';
import type { Hit, Marked } from './protocol.ts';
import type { Surroundings } from './surroundings.ts';

/** One result, from the page's own template. */
export function resultItem(hit: Hit, page: Surroundings): DocumentFragment {
  const item = page.template('search-result');
  const { kind, id, lang } = hit.facts;
  const [title, excerpt, facts] = ['.entry__title', '.entry__summary', '.entry__facts'].map((place) =>
    item.querySelector(place),
  );
  title?.setAttribute('href', page.base + addressOf({ screen: 'entry', kind, id }, page.lang));
  title?.append(...markedNodes(hit.title));
  excerpt?.append(...markedNodes(hit.excerpt));
  if (lang !== page.lang) for (const element of [title, excerpt]) element?.setAttribute('lang', lang);
  facts?.append(factsOf(hit, page).join(' · '));
  const states = statesOf(hit, page);
  for (const badge of item.querySelectorAll<HTMLElement>('[data-when]')) {
    if (!states.includes(badge.dataset['when'] ?? '')) badge.remove();
  }
  return item;
}

/** What the result's badges say: its kind and what matters most beside it. */
function statesOf({ facts, ended }: Hit, { today }: Surroundings): string[] {
  const isPast = facts.until !== undefined && facts.until < today;
  const isListing = facts.kind === 'offer' || facts.kind === 'request';
  const over = isListing && isPast ? 'expired' : ended || isPast ? 'ended' : undefined;
  const hint = facts.availability === 'available' ? undefined : facts.availability;
  const second = over ?? hint ?? facts.check;
  return second === undefined ? [`kind=${facts.kind}`] : [`kind=${facts.kind}`, second];
}

function factsOf({ facts, organisation, place }: Hit, page: Surroundings): string[] {
  const { kind, until, day } = facts;
  const inWords = (date: string) => dayInWords(date, page);
  const time =
    kind === 'offer' && until
      ? page.say('validUntil', { date: inWords(until) })
      : kind === 'request' && until
        ? page.say('neededUntil', { date: inWords(until) })
        : kind === 'call' && until
          ? page.say('closesOn', { date: inWords(until) })
          : day && page.say(kind === 'guidance' ? 'validFrom' : 'publishedOn', { date: inWords(day) });
  return [organisation, place, quantityOf(facts.quantity, page), time].filter(
    (fact): fact is string => !!fact,
  );
}

/** A date for lists: without its year where that is today's. */
function dayInWords(day: string, { lang, today }: Surroundings): string {
  const words = dateInWords(day, lang);
  return day.slice(0, 4) === today.slice(0, 4) ? words.replace(/ \d{4}$/, '') : words;
}

const periods = { once: undefined, day: 'perDay', week: 'perWeek', month: 'perMonth' } as const;

/** `2.000 Stück je Woche`, with the narrow space that DIN 5008 puts before a unit. */
function quantityOf(quantity: Hit['facts']['quantity'], page: Surroundings): string | undefined {
  if (!quantity) return undefined;
  const [one, other] = page.units[quantity.unit] ?? [];
  const counted = [numberInWords(quantity.amount, page.lang), quantity.amount === 1 ? one : other]
    .filter(Boolean)
    .join('\u202F');
  const period = periods[quantity.per];
  return period ? `${counted} ${page.say(period)}` : counted;
}

function markedNodes(pieces: Marked): (Node | string)[] {
  return pieces.map((piece, at) => {
    if (at % 2 === 0) return piece;
    const mark = document.createElement('mark');
    mark.textContent = piece;
    return mark;
  });
}
