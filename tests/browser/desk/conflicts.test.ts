import type { Page } from 'playwright-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { expectFailure, fileOn, useDesk } from './desk.ts';
import { fillOffer, publish, save, setStatus, write } from './form.ts';
import { branchesOf, directChanges, publishPastDesk, pullRequest } from './repository.ts';

const desk = useDesk(inject('site'));
const PUBLISHED = '/collections/offers/entries/petg-folie-folien-kranich';
const FILE = 'offers/petg-folie-folien-kranich.md';
const DRAFT = 'cms/offers/petg-folie-folien-kranich';

// Whatever happens in a test: nothing comes to the main branch but through a merge.
afterEach(() => expect(directChanges(desk.github)).toEqual([]));

describe('Two editors on one published entry', () => {
  it('the second learns of the draft of the first, and no text is lost', async () => {
    const [first, second] = [await desk.open(PUBLISHED), await desk.open(PUBLISHED)];
    await write(first, 'Titel', 'Von der Ersten');
    await write(second, 'Titel', 'Vom Zweiten');
    await save(first);
    const saved = await fileOn(desk.github, DRAFT, FILE);
    await saveInVain(second, /gibt es schon einen Entwurf \(Nr\. 1 von redaktion\).*bleibt hier stehen/);
    expect(await fileOn(desk.github, DRAFT, FILE)).toBe(saved);
    expect(saved).toContain('Von der Ersten');
    await expectTitle(second, 'Vom Zweiten');
    expect(branchesOf(desk.github)).toEqual([DRAFT, 'main']);
  });

  it('the second learns that it was published anew, and may not put the old text in its place', async () => {
    const page = await desk.open(PUBLISHED);
    await write(page, 'Titel', 'Vom Zweiten');
    await changeOnMain((text) => text.replace(/^title: .*/m, "title: 'Inzwischen veröffentlicht'"));
    await saveInVain(page, /veröffentlichte Eintrag hat sich geändert/);
    await expectTitle(page, 'Vom Zweiten');
    expect(branchesOf(desk.github)).not.toContain(DRAFT);
  });
});

describe('Two editors on one draft', () => {
  it('the second learns that the first has saved, and no text is lost', async () => {
    const [first, second] = await twoOnOneDraft();
    await write(first, 'Titel', 'Von der Ersten');
    await write(second, 'Titel', 'Vom Zweiten');
    await save(first);
    await saveInVain(second, /hat diesen Entwurf geändert.*bleibt hier stehen/);
    expect(await fileOn(desk.github, DRAFT, FILE)).toContain('Von der Ersten');
    await expectTitle(second, 'Vom Zweiten');
  });

  it('the second cannot publish what they have not read', async () => {
    const [first, second] = await twoOnOneDraft();
    await setStatus(second, 'Entwurf', 'Bereit');
    await write(first, 'Titel', 'Von der Ersten');
    await save(first);
    await publishInVain(second, /hat diesen Entwurf geändert.*lesen Sie die Änderung/);
    expect(await fileOn(desk.github, 'main', FILE)).not.toContain('Von der Ersten');
  });

  it('the second learns that the first has published it', async () => {
    const [first, second] = await twoOnOneDraft();
    await write(second, 'Titel', 'Vom Zweiten');
    await setStatus(first, 'Entwurf', 'Bereit');
    await publish(first);
    await saveInVain(second, /Diesen Entwurf gibt es nicht mehr.*bleibt stehen/);
    await expectTitle(second, 'Vom Zweiten');
  });
});

describe('A draft whose entry was published in another wording meanwhile', () => {
  it('is neither saved over it nor published over it', async () => {
    const page = await desk.open(PUBLISHED);
    await write(page, 'Titel', 'Im Entwurf');
    await save(page);
    await setStatus(page, 'Entwurf', 'Bereit');
    await changeOnMain((text) => text.replace(/^title: .*/m, "title: 'Inzwischen veröffentlicht'"));

    await publishInVain(page, /GitHub veröffentlicht diesen Entwurf noch nicht: .*Nr\. 1 auf GitHub/);
    expect(await fileOn(desk.github, 'main', FILE)).toContain('Inzwischen veröffentlicht');

    await write(page, 'Titel', 'Noch einmal im Entwurf');
    await saveInVain(page, /seit dieser Entwurf entstand.*bleibt hier stehen/);
    await expectTitle(page, 'Noch einmal im Entwurf');
    expect(await fileOn(desk.github, DRAFT, FILE)).toContain('Im Entwurf');
  });

  it('takes in what changed elsewhere in the repository', async () => {
    const page = await desk.open(PUBLISHED);
    await write(page, 'Titel', 'Im Entwurf');
    await save(page);
    await changeOnMain((text) => `${text}\nNeu.\n`, 'offers/gesichtsvisiere-schichtwerk-moewe.md');
    await write(page, 'Titel', 'Noch einmal im Entwurf');
    await save(page);
    expect(await fileOn(desk.github, DRAFT, 'offers/gesichtsvisiere-schichtwerk-moewe.md')).toContain('Neu.');
    expect(await fileOn(desk.github, DRAFT, FILE)).toContain('Noch einmal im Entwurf');
  });
});

it('a new entry does not take the file name of another', async () => {
  const page = await desk.open('/collections/offers/new');
  await fillOffer(page, 'PETG-Folie Folien Kranich');
  await save(page);
  const other = 'offers/petg-folie-folien-kranich-2.md';
  expect(await fileOn(desk.github, 'cms/offers/petg-folie-folien-kranich-2', other)).toContain('PETG-Folie');
});

it('an entry that lacks the approval of a second person is not published', async () => {
  const [repository] = desk.github.world.repositories.values();
  repository!.rules!.requiredApprovals = 1;
  const page = await desk.open(PUBLISHED);
  await write(page, 'Titel', 'Ohne Freigabe');
  await save(page);
  await setStatus(page, 'Entwurf', 'Bereit');
  await publishInVain(page, /noch nicht: .*fehlt die Freigabe durch eine zweite Person/);
  expect(await fileOn(desk.github, 'main', FILE)).not.toContain('Ohne Freigabe');
  expect(pullRequest(desk.github, DRAFT)).toMatchObject({ state: 'open' });
});

/** Two editors who have the same draft open. */
async function twoOnOneDraft(): Promise<[Page, Page]> {
  const first = await desk.open(PUBLISHED);
  await write(first, 'Titel', 'Gemeinsamer Entwurf');
  await save(first);
  const second = await desk.open(PUBLISHED);
  await expectTitle(second, 'Gemeinsamer Entwurf');
  return [first, second];
}

/** Another change of the entry is published past the desk. */
async function changeOnMain(change: (text: string) => string, file = FILE): Promise<void> {
  await publishPastDesk(desk.github, file, change);
}

async function saveInVain(page: Page, words: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expectFailure(page, words);
}

async function publishInVain(page: Page, words: RegExp): Promise<void> {
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByText('Veröffentlichen', { exact: true }).click();
  await page.getByRole('menuitem', { name: 'Jetzt veröffentlichen', exact: true }).click();
  await expectFailure(page, words);
}

async function expectTitle(page: Page, title: string): Promise<void> {
  const field = page.getByLabel('Titel', { exact: true });
  await field.waitFor();
  expect(await field.inputValue()).toBe(title);
}
