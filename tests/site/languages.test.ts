import { describe, expect, inject, it } from 'vitest';
import { counterpartOf } from '#domain/counterpart.ts';
import { attributeOf, pagesOf, samplesOf, type Page } from './pages.ts';

/** Pages for editors and for what is not there exist once, in German. */
const ONLY_GERMAN = ['404.html', 'status'];

describe.each(['site', 'siteBelow'] as const)('languages of %s', async (which) => {
  const { origin, base } = inject(which);
  // Below a base path only the beginning of addresses differs: one page of a type stands for all.
  const pages = await (which === 'site' ? pagesOf : samplesOf)(inject(which));
  const translated = pages.filter(({ type }) => !ONLY_GERMAN.includes(type));
  const paths = new Set((await pagesOf(inject(which))).map(({ path }) => path));

  it('every page says its language', () => {
    const wrong = pages.filter(({ root, lang }) => {
      const html = root.querySelector('html');
      return !html || attributeOf(html, 'lang') !== lang;
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('every page exists in both', () => {
    const alone = translated.filter(({ path }) => !paths.has(counterpartOf(path)));
    expect(alone.map(({ path }) => path)).toEqual([]);
  });

  it('every page names itself and its counterpart, and its counterpart names it', () => {
    const wrong = translated.filter((page) => {
      const [own, other] = [page.path, counterpartOf(page.path)];
      const [de, en] = page.lang === 'de' ? [own, other] : [other, own];
      const address = (path: string) => `${origin}${base}${path}`;
      return (
        JSON.stringify(alternatesOf(page)) !==
        JSON.stringify({ de: address(de), en: address(en), 'x-default': address(de) })
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('the switch in the page leads to the same page in the other language', () => {
    const wrong = translated.filter((page) => {
      const other = page.lang === 'de' ? 'en' : 'de';
      const target = `${base}${counterpartOf(page.path)}`;
      const links = page.root
        .querySelectorAll(`a[hreflang="${other}"]`)
        .map((link) => attributeOf(link, 'href'));
      return !links.includes(target);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

function alternatesOf({ root }: Page): Record<string, string> {
  const links = root
    .querySelectorAll('link[rel="alternate"]')
    .filter((link) => link.hasAttribute('hreflang'));
  const pairs = links.map(
    (link) => [attributeOf(link, 'hreflang') ?? '', attributeOf(link, 'href') ?? ''] as const,
  );
  return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
}
