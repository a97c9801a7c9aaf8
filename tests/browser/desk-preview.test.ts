import type { Browser } from 'playwright-core';
import { markdownToHtml } from 'satteri';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knownOf } from '#checks/known.ts';
import { toEditing } from '#desk/config/editing-shape.ts';
import { fixtureContent, TODAY } from '../fixture-hub.ts';
import { bundledParts, openParts, type PartsPage } from './desk-parts/open.ts';
import type { AdminParts, EditorEntry } from './desk-parts/page.ts';
import { bodies, mdxBodies, texts } from './desk-parts/payloads.ts';
import { launchChromium } from './chromium.ts';

const { entries, ...rest } = fixtureContent();
const known = knownOf({ entries, ...rest }, TODAY, true);

let browser: Browser;
let opened: PartsPage;
beforeAll(async () => {
  const [script, launched] = await Promise.all([bundledParts(), launchChromium()]);
  browser = launched;
  opened = await openParts(browser, script);
  await opened.page.evaluate(
    (given) => (window as unknown as { parts: AdminParts }).parts.start(given),
    known,
  );
});
afterAll(() => browser.close());

interface Previewed {
  html: string;
  /** Elements and attributes that no preview may have. */
  unsafe: string[];
}

function previewed(all: EditorEntry[]): Promise<Previewed[]> {
  return opened.page.evaluate(async (given) => {
    const { parts } = window as unknown as { parts: AdminParts };
    const TAGS =
      /^(?:main|article|header|section|aside|div|p|span|h[1-6]|ul|ol|li|dl|dt|dd|a|em|strong|del|code|pre|br|hr|blockquote|table|thead|tbody|tr|th|td|time|img|details|summary|svg|path)$/;
    const ATTRIBUTES =
      /^(?:id|class|lang|start|title|alt|rel|target|datetime|href|src|viewBox|aria-hidden|d)$/;
    const isUnsafe = (element: Element): boolean =>
      !TAGS.test(element.localName) ||
      element.getAttributeNames().some((name) => !ATTRIBUTES.test(name)) ||
      !/^(?:https?:\/\/|mailto:|tel:|#$|$)/.test(element.getAttribute('href') ?? '') ||
      !/^(?:\/assets\/|$)/.test(element.getAttribute('src') ?? '');
    const found: { html: string; unsafe: string[] }[] = [];
    for (const entry of given) {
      const html = parts.preview(entry);
      const elements = [...document.querySelectorAll('#preview *')];
      found.push({ html, unsafe: elements.filter(isUnsafe).map((element) => element.outerHTML) });
      // Links that are no plain ones are followed: they must do nothing.
      for (const link of document.querySelectorAll<HTMLAnchorElement>('#preview a[href]'))
        if (!/^(?:https?|mailto|tel):/.test(link.href)) link.click();
      await new Promise((resolve) => setTimeout(resolve));
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    return found;
  }, all);
}

/** What happened since the last time that must not. */
async function harm(): Promise<{ executed: number; foreign: string[] }> {
  const executed = await opened.page.evaluate(() => {
    const counted = window as unknown as { executed: number };
    const { executed: number } = counted;
    counted.executed = 0;
    return number;
  });
  return { executed, foreign: opened.foreign.splice(0) };
}

const NOTHING = { executed: 0, foreign: [] };
const offer = { ...entries.offer[0]!.data };
const news = { ...entries.news[0]!.data };
const guidance = { ...entries.guidance[0]!.data };

describe('the preview beside the form', () => {
  it('runs and loads nothing of a text', async () => {
    const ofOffers = bodies.map((body) => ({
      collection: 'offers',
      slug: 'x',
      data: { ...toEditing('offer', offer), body },
    }));
    const ofNews = mdxBodies.map((body) => ({
      collection: 'news',
      slug: 'x',
      data: { ...toEditing('news', news), body },
    }));
    const drawn = await previewed([...ofOffers, ...ofNews]);
    expect(drawn.length).toBeGreaterThan(1200);
    expect(drawn.flatMap(({ unsafe }) => unsafe)).toEqual([]);
    expect(drawn.filter(({ html }) => !/<h1(?: lang="(?:de|en)")?>/.test(html))).toEqual([]);
    expect(await harm()).toEqual(NOTHING);
  });

  it('runs and loads nothing of a field', async () => {
    const all = texts.flatMap((text): EditorEntry[] => [
      { collection: 'offers', slug: 'x', data: poisoned(toEditing('offer', offer), text) },
      { collection: 'news', slug: 'x', data: poisoned(toEditing('news', news), text) },
      { collection: 'guidance', slug: 'x', data: poisoned(toEditing('guidance', guidance), text) },
      {
        collection: 'calls',
        slug: 'x',
        data: poisoned(toEditing('call', { ...entries.call[0]!.data }), text),
      },
      {
        collection: 'pages',
        slug: 'x',
        data: poisoned(toEditing('page', { ...entries.page[0]!.data }), text),
      },
    ]);
    const drawn = await previewed(all);
    expect(drawn.flatMap(({ unsafe }) => unsafe)).toEqual([]);
    expect(drawn.filter(({ html }) => !/<h1(?: lang="(?:de|en)")?>/.test(html))).toEqual([]);
    expect(await harm()).toEqual(NOTHING);
  });

  it('is needed: without it the same texts run and load', async () => {
    await opened.page.evaluate(
      async (given) => {
        const { parts } = window as unknown as { parts: AdminParts };
        for (const html of given) {
          parts.unprotected(html);
          for (const link of document.querySelectorAll<HTMLAnchorElement>('#control a[href]'))
            if (!/^(?:https?|mailto|tel):/.test(link.href)) link.click();
          await new Promise((resolve) => setTimeout(resolve));
        }
        await new Promise((resolve) => setTimeout(resolve, 500));
      },
      bodies.map((body) => markdownToHtml(body).html).filter((html) => !/<(?:base|form)/.test(html)),
    );
    const { executed, foreign } = await harm();
    expect(executed).toBeGreaterThan(100);
    expect(foreign.length).toBeGreaterThan(10);
  });
});

/** An entry of which every text is the same. */
function poisoned(value: unknown, text: string): Record<string, unknown> {
  return JSON.parse(JSON.stringify(value), (_, inner: unknown) =>
    typeof inner === 'string' ? text : inner,
  ) as Record<string, unknown>;
}

describe('the preview of a hub', () => {
  it('says of every entry what its page says', async () => {
    const all = (['offer', 'request', 'call', 'news', 'guidance', 'page'] as const).flatMap((kind) =>
      entries[kind].map(({ id, lang, data, body }) => ({
        collection:
          {
            offer: 'offers',
            request: 'requests',
            call: 'calls',
            news: 'news',
            guidance: 'guidance',
            page: 'pages',
          }[kind] + (lang === 'en' ? '-en' : ''),
        slug: id,
        title: data.title,
        data: { ...toEditing(kind, { ...data }), body },
      })),
    );
    const drawn = await previewed(all);
    for (const [at, { html }] of drawn.entries())
      expect(html.replace(/<h1 lang="(?:de|en)">/, '<h1>')).toContain(`<h1>${escaped(all[at]!.title)}</h1>`);
    const [first] = await previewed(all.filter(({ collection }) => collection === 'offers').slice(0, 1));
    expect(first!.html).toContain(
      known.entries.organisation[entries.offer[0]!.data.organisation]!.data['name'],
    );
    expect(await harm()).toEqual(NOTHING);
  });
});

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\u00A0', '&nbsp;');
}
