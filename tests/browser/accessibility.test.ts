import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { samplesOf } from '../site/pages.ts';
import { inParallel, useChromium } from './visit.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
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
    await page.evaluate(AXE);
    for (const { width, scheme } of ways) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: scheme });
      const { violations } = await page.evaluate<AxeResults>(
        `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
      );
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      findings.set(`${path} ${width} ${scheme}`, [
        ...violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
        ),
        ...(overflow > 0 ? [`scrolls sideways by ${overflow} px`] : []),
      ]);
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
    await page.evaluate(AXE);
    const { violations } = await page.evaluate<AxeResults>(`axe.run()`);
    expect(violations.map(({ id }) => id)).toEqual(expect.arrayContaining(['image-alt', 'color-contrast']));
    await context.close();
  });
});
