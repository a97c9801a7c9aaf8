import { describe, expect, it } from 'vitest';
import { barriersOn, examinable } from './axe.ts';
import { countBeside, facet, nextTotal, results, says, total, visitsOf } from './search-visit.ts';
import { useChromium } from './visit.ts';

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

  it('one who is faster than the search keeps the place in the page', async () => {
    const { page, done } = await visit('suche/');
    const { promise: searchMayCome, resolve: letSearchCome } = Promise.withResolvers<undefined>();
    await page.route('**/*.js', async (route) => {
      await searchMayCome;
      await route.continue();
    });
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('Handschuhe');
    await page.keyboard.press('Enter');
    letSearchCome(undefined);
    expect(await total(page)).toBeGreaterThan(0);
    expect(await page.getByRole('searchbox').evaluate((field) => field === document.activeElement)).toBe(
      true,
    );
    await done();
  });

  it('one whose search does not load at all is answered by a page that is loaded anew', async () => {
    const { page, done } = await visit('suche/');
    await page.route('**/*.js', (route) => route.abort());
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('Handschuhe');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/suche\/\?q=Handschuhe/);
    await done();
  });

  it('hears the number of results once the typing has come to rest', async () => {
    const { page, done } = await visit('suche/');
    await page.getByRole('searchbox').pressSequentially('Kittel', { delay: 60 });
    const all = await total(page);
    // Before it says the number it says that the search is loading.
    await expect.poll(() => page.getByRole('status').textContent()).toBe(`${all} Treffer für „Kittel“`);
    await done();
  });

  it.each(['suche/?q=Maske&kind=offer', 'suche/?q=Maskenball', 'en/search/?q=gown&archive=1'])(
    'meets nothing that axe finds on %s',
    async (path) => {
      // Looked at in four ways, opened once; the policy would keep the examiner out.
      const { page, done } = await visit(path, { bypassCSP: true, reducedMotion: 'reduce' });
      await page.waitForFunction(
        () =>
          !document.getElementById('results')?.closest('section')?.hidden &&
          /\d|Keine/.test(document.getElementById('results')?.textContent ?? ''),
      );
      await page.waitForLoadState('networkidle');
      await examinable(page);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        if (width === 320) await page.locator('summary').first().click();
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await barriersOn(page)).toEqual([]);
        }
      }
      await done();
    },
  );
});
