import { describe, expect, inject, it } from 'vitest';
import { entryFile } from '#formats/entry-file.ts';
import { fileOn, REPOSITORY, useDesk } from './desk.ts';
import { choose, fillOffer, publish, save, setStatus, write } from './form.ts';
import { branchesOf, changesOn, contentOn, directChanges, pullRequest } from './repository.ts';

const PUBLISHED = '/collections/offers/entries/petg-folie-folien-kranich';
const DRAFT = 'cms/offers/petg-folie-folien-kranich';
const desk = useDesk(inject('site'));

describe('A new offer', () => {
  const branch = 'cms/offers/ueberzuege-fuer-grosse-schuhe';
  const file = 'offers/ueberzuege-fuer-grosse-schuhe.md';

  it('goes through a draft that the check accepts to the main branch, in the words of every tool', async () => {
    const page = await desk.open('/collections/offers/new');
    await fillOffer(page, 'Überzüge für große Schuhe');
    await save(page);
    const written = entryFile('offer', asFilled, 'Wir fertigen und liefern innerhalb einer Woche.');
    expect(await fileOn(desk.github, branch, file)).toBe(written);
    expect(await fileOn(desk.github, 'main', file)).toBeUndefined();
    expect(contentOn(desk.github, branch).problems).toEqual([]);
    expect(pullRequest(desk.github, branch)).toMatchObject({ state: 'open', labels: ['decap-cms/draft'] });

    await setStatus(page, 'Entwurf', 'Bereit');
    expect(pullRequest(desk.github, branch)?.labels).toEqual(['decap-cms/pending_publish']);

    await publish(page);
    expect(await fileOn(desk.github, 'main', file)).toBe(written);
    expect(pullRequest(desk.github, branch)?.pull?.mergedAt).not.toBeNull();
    const [merge] = await desk.github.commits(REPOSITORY.owner, REPOSITORY.name, 'main');
    expect(merge?.message).toContain(`(#${pullRequest(desk.github, branch)?.number})`);
    expect(directChanges(desk.github)).toEqual([]);
    expect(branchesOf(desk.github)).toEqual(['main']);
    const { problems, content } = contentOn(desk.github, 'main');
    expect(problems).toEqual([]);
    expect(content?.entries.offer.map(({ id }) => id)).toContain('ueberzuege-fuer-grosse-schuhe');
  });

  it('leaves nothing behind when its editor deletes the draft', async () => {
    const page = await desk.open('/collections/offers/new');
    await fillOffer(page, 'Überzüge für große Schuhe');
    await save(page);
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Nicht veröffentlichten Eintrag löschen' }).click();
    await page.getByRole('heading', { name: 'Angebote' }).waitFor();
    expect(branchesOf(desk.github)).toEqual(['main']);
    expect(pullRequest(desk.github, branch)).toMatchObject({ state: 'closed', pull: { mergedAt: null } });
    expect(await fileOn(desk.github, 'main', file)).toBeUndefined();
  });
});

describe('A published offer', () => {
  it('changes only in the line that was changed', async () => {
    const page = await desk.open(PUBLISHED);
    await write(page, 'Titel', 'PETG-Folie 0,5 mm für Visiere, 5.000 Platten');
    await save(page);
    expect(changesOn(desk.github, DRAFT)).toEqual([
      'content/offers/petg-folie-folien-kranich.md',
      "-title: 'PETG-Folie 0,5 mm für Visiere, 6.000 Platten'",
      "+title: 'PETG-Folie 0,5 mm für Visiere, 5.000 Platten'",
    ]);
    await setStatus(page, 'Entwurf', 'Bereit');
    await publish(page);
    expect(await fileOn(desk.github, 'main', 'offers/petg-folie-folien-kranich.md')).toContain(
      '5.000 Platten',
    );
    expect(contentOn(desk.github, 'main').problems).toEqual([]);
  });

  it('loses the optional fields that were cleared, and nothing else', async () => {
    const page = await desk.open(PUBLISHED);
    await write(page, 'Mindestabnahme', '');
    await write(page, 'Zuletzt bestätigt am', '');
    await save(page);
    expect(changesOn(desk.github, DRAFT)).toEqual([
      'content/offers/petg-folie-folien-kranich.md',
      '-minimumOrder: 10',
      '-confirmedOn: 2020-04-28',
    ]);
    expect(contentOn(desk.github, DRAFT).problems).toEqual([]);
  });

  it('leaves the lists by being withdrawn, because nothing published can be deleted past a review', async () => {
    const page = await desk.open(PUBLISHED);
    await page.getByText('Veröffentlicht', { exact: true }).click();
    expect(await page.getByRole('menuitem').allTextContents()).toEqual(['Duplizieren']);
    expect(await page.getByRole('button', { name: /löschen/i }).count()).toBe(0);
    await page.keyboard.press('Escape');

    await choose(page, 'Verfügbarkeit', 'zurückgezogen');
    await save(page);
    expect(changesOn(desk.github, DRAFT).slice(1)).toEqual([
      '-availability: available',
      '+availability: withdrawn',
    ]);
    await setStatus(page, 'Entwurf', 'Bereit');
    await publish(page);
    const { problems, content } = contentOn(desk.github, 'main');
    expect(problems).toEqual([]);
    const offer = content?.entries.offer.find(({ id }) => id === 'petg-folie-folien-kranich');
    expect(offer?.data.availability).toBe('withdrawn');
  });

  it('stays as it is when a draft of its changes is thrown away', async () => {
    const page = await desk.open(PUBLISHED);
    await write(page, 'Titel', 'PETG-Folie 0,5 mm für Visiere, 5.000 Platten');
    await save(page);
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Nicht veröffentlichte Änderungen verwerfen' }).click();
    await page.getByText('Veröffentlicht', { exact: true }).waitFor();
    expect(branchesOf(desk.github)).toEqual(['main']);
    expect(await page.getByLabel('Titel', { exact: true }).inputValue()).toContain('6.000 Platten');
  });
});

it('The desk has no place for loose images', async () => {
  const page = await desk.open('/collections/offers');
  await page.getByText('Antikörper-Schnelltests, 10.000 Stück').waitFor();
  const header = page.getByRole('banner').or(page.locator('header')).first();
  expect(await header.getByRole('link').or(header.getByRole('button')).allTextContents()).not.toContain(
    'Bilder',
  );
});

const asFilled = {
  title: 'Überzüge für große Schuhe',
  lang: 'de',
  category: '3d-printing',
  organisation: 'hochschule-lindhagen',
  purpose: 'crisis',
  terms: 'donation',
  location: { country: 'DE' },
  availability: 'available',
  publishedOn: '2020-05-12',
  validThrough: '2020-06-12',
  verification: { status: 'unchecked' },
  contact: { via: 'organisation' },
};
