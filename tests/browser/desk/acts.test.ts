import type { Page } from 'playwright-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { addDays } from '#domain/dates.ts';
import { TODAY } from '../../fixture-hub.ts';
import { useDesk } from './desk.ts';
import { write } from './form.ts';
import {
  branchesOf,
  changedFiles,
  changesOn,
  contentOn,
  directChanges,
  publishPastDesk,
  pullRequest,
} from './repository.ts';

const desk = useDesk(inject('site'));
const PUBLISHED = '/collections/offers/entries/petg-folie-folien-kranich';
const DRAFT = 'cms/offers/petg-folie-folien-kranich';
/** As long as the settings of the hub let an offer hold. */
const EXTENDED = addDays(TODAY, 90);

// Whatever happens in a test: nothing comes to the main branch but through a merge.
afterEach(() => expect(directChanges(desk.github)).toEqual([]));

const act = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) });

async function choose(page: Page, ...titles: string[]): Promise<void> {
  await page.getByRole('table').waitFor();
  for (const title of titles) {
    await page.getByRole('checkbox', { name: `Auswählen: ${title}` }).focus();
    await page.keyboard.press('Space');
  }
}

const MASKS = 'OP-Masken mit Bindebändern, 18.000 Stück';
const GLOVES = 'Vinylhandschuhe gegen Nitril zu tauschen, 600 Packungen';

describe('Several entries of a list', () => {
  it('are extended in one draft, which the board shows and publishes', async () => {
    const page = await desk.open('/collections/offers');
    await choose(page, MASKS, GLOVES);
    expect(await act(page, 'Verlängern').innerText()).toContain('gilt dann bis 10. August 2020');
    await act(page, 'Verlängern').click();
    await page.getByText('Eingetragen: Entwurf Nr. 1 mit 2 Einträgen').waitFor();

    const [branch] = branchesOf(desk.github).filter((name) => name !== 'main');
    expect(branchesOf(desk.github)).toHaveLength(2);
    expect(changedFiles(desk.github, branch!)).toHaveLength(2);
    const added = changesOn(desk.github, branch!).filter((line) => line.startsWith('+'));
    expect(new Set(added)).toEqual(new Set([`+confirmedOn: ${TODAY}`, `+validThrough: ${EXTENDED}`]));
    expect(contentOn(desk.github, branch!).problems).toEqual([]);
    expect(pullRequest(desk.github, branch!)).toMatchObject({
      title: 'Verlängern: 2 Einträge',
      labels: ['decap-cms/pending_publish'],
    });
    const row = page.getByRole('row').filter({ hasText: MASKS });
    await row.getByText('bereit', { exact: true }).waitFor();

    await page.getByRole('link', { name: 'In Arbeit' }).click();
    await page.getByRole('heading', { name: 'Entwürfe mit mehreren Einträgen' }).waitFor();
    await page.getByText(GLOVES).waitFor();
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Veröffentlichen', exact: true }).click();
    await page.getByText('„Verlängern: 2 Einträge“ ist veröffentlicht.').waitFor();
    expect(branchesOf(desk.github)).toEqual(['main']);
    const { content, problems } = contentOn(desk.github, 'main');
    expect(problems).toEqual([]);
    const ends = content?.entries.offer.filter(({ data }) => [MASKS, GLOVES].includes(data.title));
    expect(ends?.map(({ data }) => data.validThrough)).toEqual([EXTENDED, EXTENDED]);
  });

  it('are settled with what came of them', async () => {
    const page = await desk.open('/collections/offers');
    await choose(page, MASKS, GLOVES);
    await act(page, 'Erledigt').click();
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Als erledigt eintragen' }).click();
    await page.getByText('Schreiben Sie in einem Satz').waitFor();
    await page
      .getByLabel('Was ist daraus geworden?')
      .pressSequentially('Ein Pflegedienst hat alles abgeholt.');
    await page.getByLabel('Wie viele haben sich gemeldet?').pressSequentially('3');
    await page.keyboard.press('Enter');
    await page.getByText('Eingetragen: Entwurf Nr. 1').waitFor();
    const [branch] = branchesOf(desk.github).filter((name) => name !== 'main');
    const { content, problems } = contentOn(desk.github, branch!);
    expect(problems).toEqual([]);
    for (const { data } of content!.entries.offer.filter((offer) =>
      [MASKS, GLOVES].includes(offer.data.title),
    ))
      expect(data).toMatchObject({
        availability: 'fulfilled',
        outcome: { on: TODAY, note: 'Ein Pflegedienst hat alles abgeholt.', contacts: 3 },
      });
  });

  it('are left alone where one of them has a draft already, and the desk says which', async () => {
    const page = await desk.open('/collections/offers');
    await choose(page, MASKS);
    await act(page, 'Ruht').click();
    await page.getByText('Eingetragen: Entwurf Nr. 1 mit einem Eintrag').waitFor();
    await choose(page, MASKS, GLOVES);
    await act(page, 'Heute bestätigt').click();
    await page
      .getByRole('alert')
      .filter({ hasText: `Es gibt schon einen Entwurf von: ${MASKS}.` })
      .waitFor();
    expect(branchesOf(desk.github)).toHaveLength(2);
  });

  it('are not written over what somebody published meanwhile', async () => {
    const page = await desk.open('/collections/offers');
    await choose(page, MASKS, GLOVES);
    const file = 'offers/op-masken-restposten-hygiene-kiebitz.md';
    await publishPastDesk(desk.github, file, (text) => text.replace('18.000', '17.000'));
    await act(page, 'Verlängern').click();
    await page.getByRole('alert').filter({ hasText: 'veröffentlichte Eintrag hat sich geändert' }).waitFor();
    expect(branchesOf(desk.github).filter((name) => name.startsWith('cms/'))).toEqual([]);
  });
});

describe('An entry', () => {
  it('is confirmed in one click, and says until when it then holds', async () => {
    const page = await desk.open(PUBLISHED);
    await act(page, 'Heute bestätigt').waitFor();
    expect(await act(page, 'Heute bestätigt').innerText()).toContain('gilt dann bis 30. Juni 2020');
    await act(page, 'Heute bestätigt').click();
    await page.getByText('Eingetragen: Entwurf Nr. 1 mit einem Eintrag').waitFor();
    await page.getByText('Status: Bereit', { exact: true }).waitFor();
    expect(changesOn(desk.github, DRAFT)).toEqual([
      'content/offers/petg-folie-folien-kranich.md',
      '-confirmedOn: 2020-04-28',
      `+confirmedOn: ${TODAY}`,
    ]);
    expect(contentOn(desk.github, DRAFT).problems).toEqual([]);

    await act(page, 'Ruht').click();
    await page.getByText('Eingetragen im Entwurf dieses Eintrags.').waitFor();
    expect(changesOn(desk.github, DRAFT)).toContain('+availability: paused');
    expect(changesOn(desk.github, DRAFT)).toContain(`+confirmedOn: ${TODAY}`);
    await act(page, 'Wieder verfügbar').waitFor();
  });

  it('is not acted on while its form holds something else', async () => {
    const page = await desk.open(PUBLISHED);
    await act(page, 'Verlängern').waitFor();
    await write(page, 'Titel', 'PETG-Folie 0,5 mm für Visiere, 5.000 Platten');
    await act(page, 'Verlängern').click();
    await page.getByRole('alert').filter({ hasText: 'Speichern Sie es zuerst' }).waitFor();
    expect(await page.getByLabel('Titel', { exact: true }).inputValue()).toContain('5.000 Platten');
    expect(branchesOf(desk.github)).toEqual(['main']);
  });
});
