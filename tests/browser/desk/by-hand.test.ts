import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useDesk } from './desk.ts';
import { save } from './form.ts';
import { changesOn, publishPastDesk } from './repository.ts';

const desk = useDesk(inject('site'));
const PUBLISHED = '/collections/offers/entries/petg-folie-folien-kranich';
const FILE = 'offers/petg-folie-folien-kranich.md';
const DRAFT = 'cms/offers/petg-folie-folien-kranich';

describe('An offer that somebody wrote by hand', () => {
  it('differs in one line after a letter was mended, and keeps the notes in it', async () => {
    const title = "title: 'PETG-Folie 0,5 mm für Visiere, 6.000 Platten'";
    await onMain((text) =>
      text
        .replace(`${title}\n`, '')
        .replace(
          /\n---\n/,
          `\n# Telefonat vom 4. Mai\ntitle: >-\n  PETG-Folie 0,5 mm\n  für Visiere,\n  6.000 Platten\n---\n`,
        ),
    );
    const page = await desk.open(PUBLISHED);
    const field = page.getByLabel('Titel', { exact: true });
    await field.click();
    await page.keyboard.press('End');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('s');
    await save(page);
    expect(changesOn(desk.github, DRAFT)).toEqual([
      `content/${FILE}`,
      '-  6.000 Platten',
      '+  6.000 Plattes',
    ]);
    // A second save goes on from there.
    await field.click();
    await page.keyboard.press('End');
    await page.keyboard.type('!');
    await save(page);
    expect(changesOn(desk.github, DRAFT)).toEqual([
      `content/${FILE}`,
      '-  6.000 Platten',
      '+  6.000 Plattes!',
    ]);
  });

  it('that can no longer be read is not opened as an empty one', async () => {
    await onMain((text) => text.replace('title: ', 'title: [offen\ntitle: '));
    const page = await desk.open(PUBLISHED);
    await page.getByText('lässt sich hier nicht bearbeiten', { exact: false }).first().waitFor();
    await expectNoForm(page);
    await page.getByRole('link', { name: 'Zur Liste: Angebote' }).click();
    await page.getByRole('heading', { name: 'Angebote' }).waitFor();
  });
});

async function expectNoForm(page: Page): Promise<void> {
  expect(await page.getByRole('button', { name: 'Speichern' }).count()).toBe(0);
}

/** The published file as somebody has changed it with another program. */
function onMain(change: (text: string) => string): Promise<void> {
  return publishPastDesk(desk.github, FILE, change);
}
