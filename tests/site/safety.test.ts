import { describe, expect, it } from 'vitest';
import { cspFor } from '#build/csp.ts';
import { attributeOf, metaOf, pagesOf, type Page } from './pages.ts';

const pages = await pagesOf();
const each = (check: (page: Page) => string[]) =>
  pages.flatMap((page) => check(page).map((finding) => `${page.path}: ${finding}`));

describe('every page', () => {
  it('carries the strictest content security policy, and only search may load more', () => {
    const wrong = each((page) => {
      const expected = cspFor({ search: page.type === 'search' });
      const given = metaOf(page, 'content-security-policy');
      return given === expected ? [] : [String(given)];
    });
    expect(wrong).toEqual([]);
  });

  it('states the policy before anything is loaded', () => {
    const wrong = each(({ html }) => {
      const policy = html.search(/<meta http-equiv="?content-security-policy/i);
      const loading = html.search(/<(?:script|link|img|style)\b/i);
      return policy >= 0 && policy < loading ? [] : [`policy at ${policy}, first load at ${loading}`];
    });
    expect(wrong).toEqual([]);
  });

  it('has no script, style or handler of its own', () => {
    const wrong = each(({ root }) =>
      root.querySelectorAll('*').flatMap((element) => {
        const name = element.tagName.toLowerCase();
        const isData = element.getAttributeValue('type') === 'application/ld+json';
        const found = element.attributes
          .map(({ key }) => key.toLowerCase())
          .filter((key) => /^(?:on|style$|srcdoc$)/.test(key));
        if (name === 'style') found.push('<style>');
        if (name === 'script' && !element.hasAttribute('src') && !isData) found.push('<script>');
        if (['iframe', 'object', 'embed', 'base', 'frame'].includes(name)) found.push(`<${name}>`);
        return found;
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('loads everything from the site itself', () => {
    const wrong = each(({ root }) =>
      root.querySelectorAll('*').flatMap((element) => {
        const loads = ['src', 'srcset', 'poster', 'data', 'action', 'formaction'].map((name) =>
          attributeOf(element, name),
        );
        const rel = attributeOf(element, 'rel') ?? '';
        if (element.is('link') && !/^(?:canonical|alternate)$/.test(rel))
          loads.push(attributeOf(element, 'href'));
        return loads
          .filter((address) => address !== undefined)
          .filter((address) => !/^\/(?!\/)/.test(address));
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('has no link that runs code or leaves the web', () => {
    const wrong = each(({ root }) =>
      root
        .querySelectorAll('a[href]')
        .map((link) => attributeOf(link, 'href') ?? '')
        .filter((href) => !/^(?:https?:\/\/|mailto:|tel:|(?!\/\/)[^:]*(?:[/?#]|$))/.test(href)),
    );
    expect(wrong).toEqual([]);
  });

  it('hands an outside page neither its window nor, by opening a new one, the way back', () => {
    const wrong = each(({ root }) =>
      root
        .querySelectorAll('a[target="_blank"]')
        .filter((link) => !/\bnoopener\b/.test(attributeOf(link, 'rel') ?? ''))
        .map((link) => attributeOf(link, 'href') ?? ''),
    );
    expect(wrong).toEqual([]);
  });
});
