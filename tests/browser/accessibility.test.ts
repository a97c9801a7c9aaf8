import { beforeAll, describe, expect, inject, it } from 'vitest';
import { samplesOf } from '../site/pages.ts';
import { barriersOn, examinable } from './axe.ts';
import { inParallel, useChromium } from './visit.ts';

const site = inject('site');
const samples = await samplesOf();
const ways = ([320, 1280] as const).flatMap((width) =>
  (['light', 'dark'] as const).map((scheme) => ({ width, scheme })),
);

/** Findings by page and way of looking at it. */
const findings = new Map<string, string[]>();
const chromium = useChromium();

beforeAll(async () => {
  // The policy of the page would keep the examiner itself out.
  const context = await chromium.context({ bypassCSP: true, reducedMotion: 'reduce' });
  await inParallel(samples, 3, async ({ path }) => {
    const page = await context.newPage();
    await page.goto(site.url + path.slice(1));
    await examinable(page);
    for (const { width, scheme } of ways) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: scheme });
      findings.set(`${path} ${width} ${scheme}`, await barriersOn(page));
    }
    await page.close();
  });
  await context.close();
}, 600_000);

describe('axe finds nothing, and nothing scrolls sideways', () => {
  it.each(samples.flatMap(({ path, type }) => ways.map((way) => ({ path, type, ...way }))))(
    'on $path ($type) at $width px, $scheme',
    ({ path, width, scheme }) => {
      expect(findings.get(`${path} ${width} ${scheme}`)).toEqual([]);
    },
  );

  it('and would find what is wrong', async () => {
    const context = await chromium.context({ bypassCSP: true });
    const page = await context.newPage();
    await page.goto(site.url);
    await page.evaluate(() => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<img src="x"><p style="color:#ccc;background:#fff;width:3000px">pale and wide</p>',
      );
    });
    await examinable(page);
    const found = (await barriersOn(page)).join('\n');
    for (const what of ['image-alt', 'color-contrast', 'scrolls sideways']) expect(found).toContain(what);
    await context.close();
  });
});
