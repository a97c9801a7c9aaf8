import type { Choice } from './facet-fields.ts';
import { PAGE_SIZE, type Found } from './protocol.ts';
import { resultItem } from './results.ts';
import { queryOf, type SearchState } from './state.ts';
import type { Surroundings } from './surroundings.ts';

/** What the visitor may do on the screen beside the form. */
export interface Acts {
  /** Searches for something else. */
  change(change: Partial<SearchState>): void;
  /** Takes back one of the chosen values. */
  remove(choice: Choice): void;
}

/** Milliseconds of quiet before a result is read out, so that typing is not interrupted by numbers. */
const QUIET = 700;

/** The part of the page that shows results. */
export function screenOf(root: HTMLElement, page: Surroundings, acts: Acts) {
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-part="${name}"]`) as HTMLElement;
  const [heading, live, chips, list, nothing, pager, browse] = [
    'heading',
    'live',
    'chips',
    'list',
    'nothing',
    'pager',
    'browse',
  ].map(part) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement];
  const results = part('results');
  let announcing: ReturnType<typeof setTimeout> | undefined;

  function say(text: string, when = QUIET): void {
    heading.textContent = text;
    clearTimeout(announcing);
    announcing = setTimeout(() => (live.textContent = text), when);
  }

  return {
    idle() {
      clearTimeout(announcing);
      live.textContent = '';
      results.hidden = true;
      browse.hidden = false;
    },
    loading() {
      if (results.hidden) say(page.say('loading'));
      results.hidden = false;
    },
    failed() {
      results.hidden = false;
      browse.hidden = false;
      for (const element of [list, nothing, pager, chips]) element.replaceChildren();
      say(page.say('failed'), 0);
    },
    show(state: SearchState, found: Found, choices: Choice[]) {
      results.hidden = false;
      browse.hidden = true;
      say(headingOf(state, found, page));
      chips.replaceChildren(...chipsOf(choices, page, acts));
      list.replaceChildren(...found.hits.map((hit) => resultItem(hit, page)));
      nothing.replaceChildren(...(found.total === 0 ? [nothingOf(state, found, choices, page, acts)] : []));
      pager.replaceChildren(...pagerOf(state, found, page));
      pager.hidden = pager.childElementCount === 0;
    },
    /** Puts the reader where the results begin. */
    toTop() {
      heading.focus({ preventScroll: true });
      results.scrollIntoView({ block: 'start' });
    },
  };
}

/** Pages of results. */
export function pageCount({ total }: Pick<Found, 'total'>): number {
  return Math.ceil(total / PAGE_SIZE);
}

function headingOf({ q, page: at }: SearchState, found: Found, { say }: Surroundings): string {
  if (found.total === 0) return q ? say('noneFor', { q }) : say('none');
  const total = q ? say('totalFor', { n: found.total, q }) : say('total', { n: found.total });
  return at > 1 ? say('totalPage', { total, page: at, pages: pageCount(found) }) : total;
}

function chipsOf(choices: Choice[], page: Surroundings, acts: Acts): Node[] {
  const chips = choices.map((choice) =>
    chip(choice.label, page.say('remove', { name: choice.label }), () => acts.remove(choice), page),
  );
  if (choices.length > 1) {
    const all = page.say('removeAll');
    chips.push(chip(all, all, () => acts.change({ chosen: {}, archive: false }), page));
  }
  return chips;
}

function chip(label: string, name: string, act: () => void, page: Surroundings): DocumentFragment {
  const copy = page.template('search-chip');
  const button = copy.querySelector('button');
  button?.setAttribute('aria-label', name);
  button?.addEventListener('click', act);
  copy.querySelector('.chip__label')?.append(label);
  return copy;
}

/** What helps when nothing is found: each way out only where it leads anywhere. */
function nothingOf(
  state: SearchState,
  { missing }: Found,
  choices: Choice[],
  page: Surroundings,
  acts: Acts,
): DocumentFragment {
  const copy = page.template('search-nothing');
  const rest =
    missing === undefined
      ? ''
      : state.q
          .split(/\s+/)
          .filter((word) => !word.includes(missing))
          .join(' ');
  const offer = (name: string, isOpen: boolean, change: Partial<SearchState>, label?: string) => {
    const item = copy.querySelector(`[data-${name}]`);
    if (!isOpen) return item?.remove();
    const button = item?.querySelector('button');
    if (label) button?.append(label);
    button?.addEventListener('click', () => acts.change(change));
  };
  const word = copy.querySelector('[data-word]');
  if (missing === undefined) word?.remove();
  else word?.append(page.say('noneWord', { word: missing }));
  offer('without', rest !== '', { q: rest }, missing && page.say('loosenWithout', { word: missing }));
  offer(
    'filters',
    choices.some(({ field }) => field.name !== 'archive'),
    { chosen: {} },
  );
  offer('archive', !state.archive && document.querySelector('[name="archive"]') !== null, { archive: true });
  return copy;
}

function pagerOf(state: SearchState, found: Found, { say }: Surroundings): Node[] {
  const step = (to: number, rel: 'prev' | 'next', label: string) => {
    const link = document.createElement('a');
    link.className = 'pagination__step';
    link.rel = rel;
    link.href = location.pathname + queryOf({ ...state, page: to });
    link.textContent = label;
    link.dataset['page'] = String(to);
    return link;
  };
  return [
    ...(state.page > 1 ? [step(state.page - 1, 'prev', say('previous'))] : []),
    ...(state.page < pageCount(found) ? [step(state.page + 1, 'next', say('next'))] : []),
  ];
}
