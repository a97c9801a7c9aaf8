import { describe, expect, it } from 'vitest';
import { attributeOf, decoded, metaOf, pagesOf, type Page } from './pages.ts';

const pages = await pagesOf();

/** What machines are told a page is about. */
const LINKED_DATA: Record<string, string[]> = {
  'offer entry': ['Offer', 'BreadcrumbList'],
  'offer entry, ended': ['Offer', 'BreadcrumbList'],
  'request entry': ['Organization', 'BreadcrumbList'],
  'request entry, ended': ['Organization', 'BreadcrumbList'],
  'call entry': ['SpecialAnnouncement', 'BreadcrumbList'],
  'guidance entry': ['SpecialAnnouncement', 'BreadcrumbList'],
  'news entry': ['NewsArticle', 'BreadcrumbList'],
  'organisation entry': ['Organization', 'BreadcrumbList'],
};

describe('a page', () => {
  it('has exactly one first heading, and no level is left out', () => {
    const wrong = pages.flatMap((page) => {
      const levels = page.root
        .querySelectorAll('h1, h2, h3, h4, h5, h6')
        .map((heading) => Number(heading.tagName[1]));
      const jumps = levels.some((level, at) => level > (levels[at - 1] ?? 0) + 1);
      const firsts = levels.filter((level) => level === 1).length;
      return firsts === 1 && !jumps ? [] : [`${page.path}: ${levels.join(' ')}`];
    });
    expect(wrong).toEqual([]);
  });

  it('has a title and a description of its own', () => {
    // An entry keeps its own title on its page in the other language.
    expect(shared(pages, (page) => `${page.lang}: ${titleOf(page)}`)).toEqual([]);
    expect(pages.filter((page) => titleOf(page) === '')).toEqual([]);
    const described = pages.filter(({ type }) => !['404.html', 'status'].includes(type));
    expect(described.filter((page) => !metaOf(page, 'description')).map(({ path }) => path)).toEqual([]);
  });

  it('has one main part, a header, a footer and a way past the header', () => {
    const wrong = pages.filter(({ root }) => {
      const [first] = root.querySelectorAll('body a');
      const target = first ? attributeOf(first, 'href')?.slice(1) : undefined;
      const main = root.querySelectorAll('main');
      return (
        main.length !== 1 ||
        attributeOf(main[0]!, 'id') !== target ||
        !root.querySelector('header') ||
        !root.querySelector('footer')
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('marks text in the other language', () => {
    const foreign = pages.filter(({ type, lang }) => type === 'offer entry' && lang === 'en');
    const unmarked = foreign.filter(({ root }) => root.querySelectorAll('main [lang="de"]').length === 0);
    expect(foreign.length).toBeGreaterThan(30);
    expect(unmarked.length).toBeLessThan(foreign.length / 2);
  });
});

describe('linked data', () => {
  it('of every entry says what it is', () => {
    const wrong = pages.flatMap((page) => {
      const wanted = LINKED_DATA[page.type] ?? [];
      const given = linkedDataOf(page).map(({ '@type': type }) => String(type));
      const missing = wanted.filter(
        (type) =>
          !given.some(
            (other) =>
              other === type ||
              (type === 'Organization' && other.endsWith('Organization')) ||
              (type === 'Organization' && ['Hospital', 'MedicalOrganization'].includes(other)),
          ),
      );
      return missing.length === 0
        ? []
        : [`${page.path}: ${missing.join(', ')} is not among ${given.join(', ')}`];
    });
    expect(wrong).toEqual([]);
  });

  it('speaks of the page it stands on', () => {
    const wrong = pages
      .filter(({ type }) => type === 'offer entry')
      .filter((page) => {
        const offer = linkedDataOf(page).find(({ '@type': type }) => type === 'Offer');
        const heading = decoded(page.root.querySelector('h1')?.textContent ?? '');
        return (
          !offer || !String(offer['url']).endsWith(page.path) || !heading.includes(String(offer['name']))
        );
      });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('cannot end its own script element', () => {
    const wrong = pages.filter(({ html }) =>
      /<script type="?application\/ld\+json"?>[^<]*<(?!\/script>)/.test(html),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

function titleOf({ root }: Page): string {
  return decoded(root.querySelector('title')?.textContent ?? '').trim();
}

/** Values that more than one page has. */
function shared(all: Page[], valueOf: (page: Page) => string): string[] {
  const paths = new Map<string, string[]>();
  for (const page of all) paths.set(valueOf(page), [...(paths.get(valueOf(page)) ?? []), page.path]);
  return [...paths]
    .filter(([, where]) => where.length > 1)
    .map(([value, where]) => `${value}: ${where.join(', ')}`);
}

/** All things that a page's linked data describes; a graph is its parts. */
function linkedDataOf({ html }: Page): Record<string, unknown>[] {
  const scripts = [...html.matchAll(/<script type="?application\/ld\+json"?>(.*?)<\/script>/gs)];
  return scripts.flatMap(([, json = '']) => {
    const data = JSON.parse(json) as Record<string, unknown>;
    expect(data['@context']).toBe('https://schema.org');
    return (data['@graph'] as Record<string, unknown>[] | undefined) ?? [data];
  });
}
