import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, it } from 'vitest';
import { countBeside, facet, nextTotal, results, says, total, visitsOf } from './search-visit.ts';
import { useChromium } from './visit.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const chromium = useChromium();
const visit = visitsOf(chromium);

describe('an empty result', () => {
  it('names the word that occurs nowhere and offers ways out', async () => {
    const { page, done } = await visit('suche/?q=Maske+Weihnachtsmarkt&kind=offer');
    await says(page, 'Keine Treffer');
    expect(await results(page).count()).toBe(0);
    expect(await page.locator('.nothing').textContent()).toContain(
      '„Weihnachtsmarkt“ kommt in keinem Eintrag vor',
    );
    const submit = page.getByRole('link', { name: 'Als Gesuch eintragen' });
    expect(await submit.getAttribute('href')).toBe('/eintragen/');
    await page.getByRole('button', { name: 'Ohne „Weihnachtsmarkt“ suchen' }).click();
    expect(await total(page)).toBeGreaterThan(0);
    expect(await page.getByRole('searchbox').inputValue()).toBe('Maske');
    await done();
  });

  it('is told from the fallback to a shorter word', async () => {
    const { page, done } = await visit('suche/?q=Maskenball');
    await says(page, 'Keine Treffer');
    expect(await results(page).count()).toBe(0);
    await expect.poll(() => countBeside(page, 'kind', 'offer')).toBe(0);
    await done();
  });
});

describe('with the keyboard and a screen reader', () => {
  it('one searches, narrows, opens an entry and comes back to the same results', async () => {
    const { page, done } = await visit('suche/');
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('Handschuhe');
    await page.keyboard.press('Enter');
    const all = await total(page);
    for (
      let tab = 0;
      tab < 12 && !(await facet(page, 'kind', 'offer').evaluate((field) => field === document.activeElement));
      tab++
    ) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Space');
    await page.waitForURL('**kind=offer');
    expect(await facet(page, 'kind', 'offer').evaluate((field) => field === document.activeElement)).toBe(
      true,
    );
    const fewer = await nextTotal(page, all);
    await page.locator('.entry__title').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/angebote/**');
    await page.goBack();
    expect(await total(page)).toBe(fewer);
    expect(await page.getByRole('searchbox').inputValue()).toBe('Handschuhe');
    await done();
  });

  it('hears the number of results once the typing has come to rest', async () => {
    const { page, done } = await visit('suche/');
    await page.getByRole('searchbox').pressSequentially('Kittel', { delay: 60 });
    const all = await total(page);
    await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent !== '');
    expect(await page.getByRole('status').textContent()).toBe(`${all} Treffer für „Kittel“`);
    await done();
  });

  it.each(['suche/?q=Maske&kind=offer', 'suche/?q=Maskenball', 'en/search/?q=gown&archive=1'])(
    'meets nothing that axe finds on %s',
    async (path) => {
      for (const width of [320, 1280]) {
        for (const colorScheme of ['light', 'dark'] as const) {
          const options = {
            viewport: { width, height: 900 },
            colorScheme,
            bypassCSP: true,
            reducedMotion: 'reduce',
          } as const;
          const { page, done } = await visit(path, options);
          await page.waitForFunction(
            () =>
              !document.getElementById('results')?.closest('section')?.hidden &&
              /\d|Keine/.test(document.getElementById('results')?.textContent ?? ''),
          );
          await page.waitForLoadState('networkidle');
          if (width === 320) await page.locator('summary').first().click();
          await page.evaluate(AXE);
          const { violations } = await page.evaluate<AxeResults>('axe.run()');
          expect(
            violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`)),
          ).toEqual([]);
          expect(
            await page.evaluate(
              () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
            ),
          ).toBe(true);
          await done();
        }
      }
    },
  );
});
