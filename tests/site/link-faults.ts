import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite } from '../built-site.ts';
import { decoded, filesOf, pagesOf, type Page } from './pages.ts';

/**
 * Where the links and the files of pages lead nowhere: each fault once, with the page it is on.
 * @param pages some of the site's pages
 */
export async function linkFaults(site: BuiltSite, pages: readonly Page[]): Promise<string[]> {
  const { folder, base, origin } = site;
  const targets = new Map((await pagesOf(site)).map((page) => [page.path, page]));
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
    if (target && !ids.has(path)) ids.set(path, new Set(attributesIn(target.html, /./, 'id')));
    return ids.get(path)?.has(fragment) ? undefined : `${href} names a part that is not there`;
  }

  const isThere = (address: string) =>
    address.startsWith(`${base}/`) && existsSync(join(folder, decodeURI(address.slice(base.length))));
  return pages.flatMap((page) => {
    const found = addressesOf(page).flatMap((href) => fault(page, href) ?? []);
    const missing = loadedBy(page).filter((address) => !isThere(address));
    return [...new Set([...found, ...missing])].map((what) => `${page.path}: ${what}`);
  });
}

/** Where the links and forms of a page lead, but to mailboxes and telephones. */
export function addressesOf({ html }: Pick<Page, 'html'>): string[] {
  return [...attributesIn(html, /^(?:a|area)$/, 'href'), ...attributesIn(html, /^form$/, 'action')].filter(
    (href) => !/^(?:mailto|tel):/.test(href),
  );
}

/** Stylesheets, scripts, fonts and pictures of the site. */
function loadedBy({ html }: Page): string[] {
  return [...attributesIn(html, /./, 'src'), ...attributesIn(html, /^link$/, 'href')].filter((address) =>
    address.startsWith('/'),
  );
}

const TAG = /<([a-z][a-z\d-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;

/**
 * Values of an attribute in HTML that a program wrote, without a tree of it: a hub may have tens of thousands of pages.
 * @param elements the names of elements that count
 */
function attributesIn(html: string, elements: RegExp, name: string): string[] {
  const attribute = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i');
  return [...html.matchAll(TAG)].flatMap(([, element = '', attributes = '']) => {
    const found = elements.test(element) && attribute.exec(attributes);
    return found ? [decoded(found[1] ?? found[2] ?? found[3] ?? '')] : [];
  });
}
