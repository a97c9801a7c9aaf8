import { describe, expect, it } from 'vitest';
import { smokeOf, type Ask } from '#github/smoke.ts';

const COMMIT = 'a'.repeat(40);
const SITE = new URL('https://drehscheibe.github.io/hub/');
const SOUND: Record<string, string> = {
  '/hub/': '<h1>Drehscheibe</h1>',
  '/hub/status/': '<h1>Stand</h1>',
  '/hub/sitemap-0.xml':
    '<loc>https://drehscheibe.github.io/hub/</loc><loc>https://drehscheibe.github.io/hub/angebote/</loc><loc>https://drehscheibe.github.io/hub/angebote/masken/</loc>',
  '/hub/angebote/masken/': '<h1 class="x">Masken</h1>',
  '/hub/search/pagefind-entry.json': '{}',
  '/hub/status/deployment.json': JSON.stringify({ commit: COMMIT, day: '2026-11-23' }),
};
const asking =
  (site: Record<string, string>): Ask =>
  ({ pathname }) =>
    Promise.resolve(pathname in site ? { status: 200, text: site[pathname]! } : { status: 404, text: '' });
const smoke = (
  changes: Record<string, string | undefined>,
  expected = { commit: COMMIT, day: '2026-11-23' },
) => {
  const site = Object.fromEntries(
    Object.entries({ ...SOUND, ...changes }).filter(([, text]) => text !== undefined),
  );
  return smokeOf(SITE, asking(site as Record<string, string>), expected);
};

describe('a site that has gone online', () => {
  it('is well where all of it is there', async () => {
    expect(await smoke({})).toEqual([]);
  });

  it.each([
    [
      'the home page is missing',
      { '/hub/': undefined },
      'The home page (https://drehscheibe.github.io/hub/) answers 404.',
    ],
    ['the home page is blank', { '/hub/': '<body></body>' }, 'has no heading'],
    [
      'an entry is missing',
      { '/hub/angebote/masken/': undefined },
      'An entry (https://drehscheibe.github.io/hub/angebote/masken/) answers 404.',
    ],
    ['there is no sitemap', { '/hub/sitemap-0.xml': undefined }, 'The sitemap answers 404.'],
    [
      'the sitemap is another site’s',
      { '/hub/sitemap-0.xml': '<loc>https://x.example/</loc>' },
      'names no page below',
    ],
    ['the search index is missing', { '/hub/search/pagefind-entry.json': undefined }, 'The search index'],
    ['the search index is a page', { '/hub/search/pagefind-entry.json': '<html>' }, 'is no JSON'],
    ['the status is missing', { '/hub/status/': undefined }, 'The status page'],
    [
      'nothing says which site it is',
      { '/hub/status/deployment.json': undefined },
      'deployment.json answers 404',
    ],
    ['it says nonsense', { '/hub/status/deployment.json': '{"commit":1}' }, 'says neither commit nor day'],
  ])('is not where %s', async (_, changes, expected) => {
    const found = await smoke(changes);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
  });

  it('is not where an older one still stands', async () => {
    expect(await smoke({}, { commit: 'b'.repeat(40), day: '2026-11-24' })).toEqual([
      `Online is ${COMMIT}, not ${'b'.repeat(40)}.`,
      'Online is the 2026-11-23, not the 2026-11-24.',
    ]);
  });

  it('may be of any day when it is brought back', async () => {
    expect(await smokeOf(SITE, asking(SOUND))).toEqual([]);
  });

  it('is well while the hub has no entry yet', async () => {
    expect(await smoke({ '/hub/sitemap-0.xml': '<loc>https://drehscheibe.github.io/hub/</loc>' })).toEqual(
      [],
    );
  });
});
