import { describe, expect, inject, it } from 'vitest';
import { addressesOf, linkFaults } from './link-faults.ts';
import { attributeOf, metaOf, pagesOf, samplesOf } from './pages.ts';

describe.each(['site', 'siteBelow'] as const)('links within %s', async (which) => {
  const site = inject(which);
  const { base, origin } = site;
  // Below a base path only the beginning of addresses differs: one page of a type stands for all.
  const pages = await (which === 'site' ? pagesOf : samplesOf)(site);

  it('all lead to a page or file that exists, and to a part of it that exists', async () => {
    expect(await linkFaults(site, pages)).toEqual([]);
  });

  it('are seen to lead nowhere when they do', async () => {
    for (const href of [`${base}/gibt/es/nicht/`, `${base}/#gibt-es-nicht`, `${origin}/../nicht-hier/`]) {
      const html = pages[0]!.html.replace('</main>', `<a href="${href}">x</a></main>`);
      expect(await linkFaults(site, [{ ...pages[0]!, html }]), href).toHaveLength(1);
    }
  });

  it('exist: a page without any would pass too', () => {
    for (const page of pages) expect(addressesOf(page).length, page.path).toBeGreaterThan(5);
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
