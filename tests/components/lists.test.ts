import { describe, expect, it } from 'vitest';
import Badge from '#components/Badge.astro';
import EntryList from '#components/EntryList.astro';
import FactList from '#components/FactList.astro';
import Pagination from '#components/Pagination.astro';
import Pieces from '#components/Pieces.astro';
import { wordsOf } from '#i18n/site/words.ts';
import { rendered, textOf } from './render.ts';

const say = wordsOf('de');

describe('a row of a list', () => {
  const row = {
    href: '/angebote/masken/',
    title: 'Masken <b>&</b> mehr',
    lang: 'de',
    facts: ['Musterfilter', 'Ulm', '2.000 Stück'],
    badges: [{ text: 'Angebot', tone: 'info', icon: 'offer' }],
    validThrough: '2020-06-30',
  };

  it('is its title as a link, its facts in one line and the day the guard watches', async () => {
    const html = await rendered(EntryList, { props: { rows: [row] } });
    expect(html).toContain('href="/angebote/masken/"');
    expect(html).toContain('data-valid-through="2020-06-30"');
    expect(textOf(html)).toContain('Musterfilter · Ulm · 2.000 Stück');
  });

  it('shows outsiders’ words as words', async () => {
    const html = await rendered(EntryList, { props: { rows: [row] } });
    expect(html).not.toContain('<b>');
    expect(html).toContain('Masken &lt;b&gt;&amp;&lt;/b&gt; mehr');
  });
});

describe('a badge', () => {
  it('repeats its tint in an icon that screen readers skip', async () => {
    const html = await rendered(Badge, { props: { text: 'geprüft', tone: 'success', icon: 'check' } });
    expect(textOf(html)).toBe('geprüft');
    expect(html).toMatch(/<svg[^>]*aria-hidden="true"/);
  });
});

describe('the pages of a list', () => {
  const hrefOf = (page: number) => `/angebote/${page}/`;
  const pagesOf = async (page: number, total: number) =>
    [
      ...(await rendered(Pagination, { props: { page, total, hrefOf, say } })).matchAll(
        /<li[^>]*> ?<a[^>]*> ?(\d+)/g,
      ),
    ].map(([, at]) => Number(at));

  it('are not named where there is one', async () => {
    expect(await rendered(Pagination, { props: { page: 1, total: 1, hrefOf, say } })).toBe('');
  });

  it('are the first, the last and the neighbours, so that hundreds fit on a phone', async () => {
    expect(await pagesOf(1, 3)).toEqual([1, 2, 3]);
    expect(await pagesOf(40, 400)).toEqual([1, 39, 40, 41, 400]);
    expect(await pagesOf(400, 400)).toEqual([1, 399, 400]);
  });

  it('say which one is open, and lead neither before the first nor past the last', async () => {
    const html = await rendered(Pagination, { props: { page: 2, total: 2, hrefOf, say } });
    expect(html).toMatch(/href="\/angebote\/2\/"[^>]*aria-current="page"/);
    expect(html).toContain('rel="prev"');
    expect(html).not.toContain('rel="next"');
  });
});

describe('facts', () => {
  it('stand under their term, each marked with its own language', async () => {
    const facts = [
      {
        term: 'Title',
        values: [
          { text: 'Masken', lang: 'de' },
          { text: 'masks', note: 'EN 149' },
        ],
      },
    ];
    const html = await rendered(FactList, { props: { facts } });
    expect(textOf(html)).toBe('Title Masken masksEN 149');
    expect(html).toContain('<span lang="de">Masken</span>');
  });
});

it('a link within a sentence is underlined as far as its words go', async () => {
  const pieces = [{ text: 'Landkreis Muster', href: '/organisationen/kreis/' }, ' · Kreis'];
  const html = await rendered(Pieces, { props: { pieces } });
  expect(html).toContain('<a href="/organisationen/kreis/">Landkreis Muster</a> · Kreis');
});
