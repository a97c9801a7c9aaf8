import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { langOf } from '#domain/counterpart.ts';
import { build, filesOf, smallHub } from './small-hub.ts';

const ORIGIN = 'https://hub.example';

/** A hub in both languages is the one that all other tests look at. */
describe.each([
  { lang: 'de', other: 'en' },
  { lang: 'en', other: 'de' },
] as const)('a hub in $lang alone', ({ lang, other }) => {
  const hub = smallHub();
  const files = new Map<string, string>();

  beforeAll(async () => {
    const settings = hub.read('settings/site.yaml');
    hub.write('settings/site.yaml', settings.replace(/^languages:.*$/m, `languages: [${lang}]`));
    const env = { HUB_CONTENT: hub.content, HUB_OUT: hub.out, HUB_URL: `${ORIGIN}/` };
    const { code, stderr } = await build([], env);
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
    for (const [path, text] of filesOf(hub.out)) files.set(path.replaceAll('\\', '/'), text);
  }, 400_000);
  afterAll(() => hub.remove());

  /** Pages for visitors and short addresses, not the editor. */
  const pages = () => [...files].filter(([path]) => path.endsWith('.html') && !path.startsWith('/admin/'));

  it('has no page in the other language', () => {
    const addresses = pages().map(([path]) => path);
    const inOther = addresses.filter((path) => !isShared(path) && langOf(path) === other);
    expect(inOther).toEqual([]);
    expect(addresses.filter((path) => !isShared(path)).length).toBeGreaterThan(50);
  });

  it('answers at its home address, at /status/ and where nothing is, in its language', () => {
    for (const path of ['/index.html', '/status/index.html', '/404.html'])
      expect(files.get(path), path).toContain(`<html lang="${lang}"`);
    const imprint = { de: '/impressum/index.html', en: '/en/imprint/index.html' }[lang];
    const sentence = { de: 'Sie erreichen die Redaktion auf Deutsch.', en: 'You reach the desk in English.' };
    expect(files.get(imprint)).toContain(sentence[lang]);
    if (lang === 'en') expect(files.get('/index.html')).toContain('content="0; url=/en/"');
  });

  it('links to no address of the other language, in pages, short addresses, sitemap and robots.txt', () => {
    const texts = [...files].filter(([path]) => /\.(?:html|xml|txt)$/.test(path));
    const links = texts.flatMap(([path, text]) =>
      addressesIn(text)
        .filter((address) => isPage(address) && !isShared(address))
        .map((address) => ({ from: path, address })),
    );
    expect(links.filter(({ address }) => langOf(address) === lang).length).toBeGreaterThan(500);
    expect(links.filter(({ address }) => langOf(address) === other)).toEqual([]);
  });

  it('announces no other language, neither in pages nor in the sitemap', () => {
    const announcement = new RegExp(`hreflang=(?!"?${lang}\\b)`);
    const elsewhere = [...files].filter(([, text]) => announcement.test(text));
    expect(elsewhere.map(([path]) => path)).toEqual([]);
    const sitemap = files.get('/sitemap-0.xml')!;
    expect(sitemap).not.toContain('hreflang');
    expect([...sitemap.matchAll(/<loc>/g)].length).toBeGreaterThan(50);
  });

  it('has its editor at /admin/, in its language and with texts of its language only', () => {
    const page = readFileSync(join(hub.out, 'admin/index.html'), 'utf8');
    expect(page).toContain(`<html lang="${lang}">`);
    expect(page).not.toContain('hreflang');
    expect(existsSync(join(hub.out, `admin/${other}`))).toBe(false);
    expect(existsSync(join(hub.out, `admin/settings.${other}.json`))).toBe(false);
    const settings = files.get(`/admin/settings.${lang}.json`)!;
    expect(settings).toContain(`"folder":"content/news/${lang}"`);
    expect(settings).not.toContain(`"folder":"content/news/${other}"`);
  });
});

/** What has one address whatever the languages are: the editors' page, what is not there, short addresses, files. */
function isShared(path: string): boolean {
  return /^\/(?:$|index\.html$|404\.html$|status\/|admin\/|r\/)/.test(path);
}

function isPage(address: string): boolean {
  return address.startsWith('/') && !/^\/(?:assets|search)\/|\.\w+$/.test(address);
}

/** Paths of this site that a text names: in attributes, in a refresh, in the sitemap, in data. */
function addressesIn(text: string): string[] {
  const here = text.replaceAll(ORIGIN, '');
  return [...here.matchAll(/(?:["'>]|url=|=)(\/[\w/.-]*)/g)].map(([, path]) => path!);
}
