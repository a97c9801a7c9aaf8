import { openClient } from './client.ts';
import { choicesIn, fillForm, showCounts } from './facet-fields.ts';
import type { Question } from './protocol.ts';
import { pageCount, screenOf } from './screen.ts';
import { isIdle, queryOf, stateFrom, type SearchState } from './state.ts';
import { surroundingsOf } from './surroundings.ts';

/** Milliseconds of quiet after which typed letters are searched for. */
const TYPING = 150;
/** Milliseconds of quiet after which a beginning is looked up everywhere it may stand. */
const SETTLED = 800;

/** A state to search for. */
interface Wish {
  state: SearchState;
  settled: boolean;
  /** Whether the reader goes to the top of the results. */
  toTop?: boolean;
}

/** Brings the search page to life. The address is its state: it can be shared, kept and gone back to. */
function startSearch(root: HTMLElement, form: HTMLFormElement): void {
  const client = openClient(root.dataset['index'] ?? '');
  client.makeReady();
  const page = surroundingsOf(root);
  let wish: Wish | undefined;
  let isBusy = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const formState = (): SearchState =>
    stateFrom(new URLSearchParams(new FormData(form) as unknown as Record<string, string>));
  const screen = screenOf(root, page, {
    change: (change) => go({ ...formState(), ...change }),
    remove({ field }) {
      field.checked = false;
      go(formState());
      field.focus();
    },
  });

  /** A step that one can go back from. */
  function go(state: SearchState, toTop = false): void {
    fillForm(form, state);
    history.pushState(null, '', location.pathname + queryOf(state));
    search({ state, settled: true, toTop });
  }

  function search(next: Wish): void {
    clearTimeout(timer);
    wish = next;
    if (!isBusy) void fulfil();
  }

  /** Answers one question at a time: what was typed meanwhile replaces what waits. */
  async function fulfil(): Promise<void> {
    isBusy = true;
    while (wish) {
      const current = wish;
      wish = undefined;
      await show(current).catch(() => screen.failed());
    }
    isBusy = false;
  }

  async function show({ state, settled, toTop }: Wish): Promise<void> {
    if (isIdle(state)) return screen.idle();
    screen.loading();
    const question = questionOf(state, settled);
    const found = await client.find(question);
    if (wish) return;
    if (found.total > 0 && found.hits.length === 0) {
      const last = { ...state, page: pageCount(found) };
      history.replaceState(null, '', location.pathname + queryOf(last));
      return search({ state: last, settled });
    }
    screen.show(state, found, choicesIn(form));
    if (toTop) screen.toTop();
    if (found.isPartial) timer = setTimeout(() => search({ state, settled: true }), SETTLED);
    const counts = await client.count(question);
    if (!wish) showCounts(form, counts, page);
  }

  function questionOf({ q, chosen, sort, archive, page: at }: SearchState, settled: boolean): Question {
    return {
      q,
      chosen,
      archive,
      settled,
      page: at,
      lang: page.lang,
      sort: sort === 'date' ? 'date' : 'relevance',
    };
  }

  form.addEventListener('input', ({ target }) => {
    if ((target as HTMLInputElement).name !== 'q') return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const state = formState();
      history.replaceState(null, '', location.pathname + queryOf(state));
      search({ state, settled: false });
    }, TYPING);
  });
  document.addEventListener('change', ({ target }) => {
    const field = target as HTMLInputElement | HTMLSelectElement;
    if (field.form === form && field.name !== 'q') go(formState());
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(formState());
  });
  root.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-page]');
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go({ ...formState(), page: Number(link.dataset['page']) }, true);
  });
  addEventListener('popstate', () => showAddress());

  function showAddress(): void {
    const state = stateFrom(new URLSearchParams(location.search));
    fillForm(form, state);
    search({ state, settled: true });
  }

  if (location.search.length > 1) showAddress();
  else {
    const state = formState();
    history.replaceState(null, '', location.pathname + queryOf(state));
    search({ state, settled: false });
  }
}

const root = document.getElementById('search');
const form = root?.querySelector('form');
if (root && form) startSearch(root, form);
