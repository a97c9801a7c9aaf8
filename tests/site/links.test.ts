import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { attributeOf, filesOf, metaOf, pagesOf, samplesOf, type Page } from './pages.ts';

describe.each(['site', 'siteBelow'] as const)('links within %s', async (which) => {
  const { folder, base, origin } = inject(which);
  // Below a base path only the beginning of addresses differs: one page of a type stands for all.
  const pages = await (which === 'site' ? pagesOf : samplesOf)(inject(which));
  const targets = new Map((await pagesOf(inject(which))).map((page) => [page.path, page]));
  const ids = new Map<string, Set<string>>();
  const files = new Set(filesOf(folder).map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`));

  /** Why a link leads nowhere; undefined when it is good. */
  function fault(page: Page, href: string): string | undefined {
    const from = new URL(`${origin}${base}${page.path}`);
    const to = new URL(href, from);
    if (to.origin !== origin) return undefined;
    if (!to.pathname.startsWith(`${base}/`)) return `${href} leaves the base path`;
    const path = decodeURIComponent(to.pathname.slice(base.length));
    if (!files.has(path)) return `${href} leads nowhere`;
    const fragment = decodeURIComponent(to.hash.slice(1));
    if (fragment === '' || fragment === 'top') return undefined;
    const target = targets.get(path);
    if (target && !ids.has(path)) ids.set(path, idsOf(target));
    return ids.get(path)?.has(fragment) ? undefined : `${href} names a part that is not there`;
  }

  it('all lead to a page or file that exists, and to a part of it that exists', () => {
    const wrong = pages.flatMap((page) =>
      addressesOf(page).flatMap((href) => {
        const found = fault(page, href);
        return found ? [`${page.path}: ${found}`] : [];
      }),
    );
    expect([...new Set(wrong)]).toEqual([]);
  });

  it('exist: a page without any would pass too', () => {
    for (const page of pages) expect(addressesOf(page).length, page.path).toBeGreaterThan(5);
  });

  it('of stylesheets, scripts, fonts and pictures are all there', () => {
    const wrong = pages.flatMap((page) =>
      page.root
        .querySelectorAll('[src], link[href]')
        .map((element) => attributeOf(element, 'src') ?? attributeOf(element, 'href') ?? '')
        .filter((address) => address.startsWith('/'))
        .filter(
          (address) =>
            !address.startsWith(`${base}/`) ||
            !existsSync(join(folder, decodeURI(address.slice(base.length)))),
        )
        .map((address) => `${page.path}: ${address}`),
    );
    expect(wrong).toEqual([]);
  });

  it('name the site’s own address in canonical links', () => {
    const wrong = pages
      .filter((page) => !['404.html', 'status'].includes(page.type))
      .filter((page) => {
        const canonical = page.root.querySelector('link[rel="canonical"]');
        return !canonical || attributeOf(canonical, 'href') !== `${origin}${base}${page.path}`;
      });
    expect(wrong.map(({ path }) => path)).toEqual([]);
    expect(
      metaOf(
        pages.find(({ type, lang }) => type === 'home' && lang === 'de')!,
        'og:url',
      ),
    ).toBe(`${origin}${base}/`);
  });
});

function addressesOf(page: Page): string[] {
  return page.root
    .querySelectorAll('a[href], area[href], form[action]')
    .map((element) => attributeOf(element, 'href') ?? attributeOf(element, 'action') ?? '')
    .filter((href) => !/^(?:mailto|tel):/.test(href));
}

function idsOf(page: Page): Set<string> {
  return new Set(page.root.querySelectorAll('[id]').map((element) => attributeOf(element, 'id') ?? ''));
}
