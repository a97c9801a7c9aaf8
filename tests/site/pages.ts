import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser, StaticConfigLoader, type HtmlElement } from 'html-validate';
import { inject } from 'vitest';
import { segmentNames, segmentOf } from '#domain/addresses.ts';
import { langOf } from '#domain/counterpart.ts';
import type { Lang } from '#schemas/fields.ts';
import type { BuiltSite } from '../built-site.ts';

/** One page of the built site. */
export interface Page {
  /** Address without the base: `/angebote/`. */
  path: string;
  /** What kind of page it is: `offer list`, `offer entry`, `offer by region`, `imprint` … */
  type: string;
  lang: Lang;
  html: string;
  /** The parsed page. Parsing takes a while, so it waits until someone asks. */
  readonly root: HtmlElement;
}

const known = new Map<string, Page[]>();

/**
 * All pages of a built site for visitors, in the order of their addresses. Short addresses are no pages: see
 * `shortAddresses`; nor is the desk's editor, which has tests of its own.
 */
export async function pagesOf(site: BuiltSite = inject('site')): Promise<Page[]> {
  const found = known.get(site.folder);
  if (found) return found;
  const parser = new Parser(await new StaticConfigLoader({}).getConfigFor('page.html'));
  const pages = filesOf(site.folder)
    .filter((file) => file.endsWith('.html') && !/^(?:r|admin)\//.test(file))
    .map((file): Page => {
      const path = `/${file.replace(/index\.html$/, '')}`;
      const html = readFileSync(join(site.folder, file), 'utf8');
      let root: HtmlElement | undefined;
      return {
        path,
        lang: langOf(path),
        type: typeOf(path, html),
        html,
        get root() {
          return (root ??= parser.parseHtml(html));
        },
      };
    });
  known.set(site.folder, pages);
  return pages;
}

/** The heaviest page of every type in every language: what holds for it holds for the lighter ones. */
export async function samplesOf(site?: BuiltSite): Promise<Page[]> {
  const samples = new Map<string, Page>();
  for (const page of await pagesOf(site)) {
    const key = `${page.type} ${page.lang}`;
    if ((samples.get(key)?.html.length ?? 0) < page.html.length) samples.set(key, page);
  }
  return [...samples.values()];
}

/** Paths of all files below a folder, `/` on every system, sorted. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) =>
      join(file.parentPath, file.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** Value of an attribute as a browser reads it. */
export function attributeOf(element: HtmlElement, name: string): string | undefined {
  const value = element.getAttributeValue(name);
  return value === null ? undefined : decoded(value);
}

/** Text between two tags as a browser reads it. */
export function decoded(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal) return String.fromCodePoint(Number(decimal));
      return named[name ?? ''] ?? whole;
    },
  );
}

export function metaOf(page: Page, name: string): string | undefined {
  const found = page.root.querySelector(
    `meta[name="${name}"], meta[property="${name}"], meta[http-equiv="${name}"]`,
  );
  return found ? attributeOf(found, 'content') : undefined;
}

/** Whether a page asks search engines to leave it out. */
export function isNoindex({ html }: Pick<Page, 'html'>): boolean {
  return /<meta name="?robots"? content="?[^">]*noindex/.test(html);
}

/** Names the type of a page by the words of its address. */
function typeOf(path: string, html: string): string {
  const lang = langOf(path);
  const [first, second, ...rest] = path
    .split('/')
    .filter((part) => part !== '')
    .slice(lang === 'en' ? 1 : 0);
  if (first === undefined) return 'home';
  const name = segmentNames.find((segment) => segmentOf(segment, lang) === first) ?? first;
  if (second === undefined)
    return ['offer', 'request', 'call', 'news', 'guidance', 'organisation', 'hub'].includes(name)
      ? `${name} list`
      : name;
  for (const by of ['category', 'region'] as const) {
    if (second === segmentOf(by, lang) && rest.length > 0)
      return `${name} by ${by}${rest.length > 1 ? ', later page' : ''}`;
  }
  if (/^\d+$/.test(second)) return `${name} list, later page`;
  return `${name} entry${isNoindex({ html }) ? ', ended' : ''}`;
}
