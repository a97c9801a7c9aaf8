import { describe, expect, inject, it } from 'vitest';
import { fileOn, useDesk } from './desk.ts';
import { choose, fillOffer, save, write } from './form.ts';
import { branchesOf, changedFiles, contentOn, pullRequest } from './repository.ts';

const desk = useDesk(inject('site'));
const NEW = '/collections/offers/new';

describe('Two editors who save a new offer of one title', () => {
  it('at the same moment have one each, with their own text, and the second is told', async () => {
    const [first, second] = [await desk.open(NEW), await desk.open(NEW)];
    await fillOffer(first, 'Schutzkittel für alle');
    await choose(first, 'Bedingungen', 'Leihgabe');
    await fillOffer(second, 'Schutzkittel für alle');
    // Both have found the name free before either has taken it.
    desk.github.fault({ method: 'POST', path: /\/git\/trees$/, delayMs: 2000, times: 2 });
    await Promise.all([saveOrRename(first), saveOrRename(second)]);

    const branches = ['cms/offers/schutzkittel-fuer-alle', 'cms/offers/schutzkittel-fuer-alle-2'];
    expect(branchesOf(desk.github)).toEqual([...branches, 'main']);
    const texts = await Promise.all(
      branches.map((branch) => fileOn(desk.github, branch, `${branch.slice('cms/'.length)}.md`)),
    );
    expect(texts.map((text) => /terms: (\w+)/.exec(text ?? '')?.[1]).toSorted()).toEqual([
      'donation',
      'loan',
    ]);
    for (const branch of branches) {
      expect(changedFiles(desk.github, branch)).toEqual([`content/${branch.slice('cms/'.length)}.md`]);
      expect(pullRequest(desk.github, branch)).toMatchObject({ state: 'open', labels: ['decap-cms/draft'] });
    }
    expect(pullRequest(desk.github, branches[1]!)?.title).toContain('schutzkittel-fuer-alle-2');
    const told = await Promise.all(
      [first, second].map((page) =>
        page
          .getByText('gibt es schon, Ihrer heißt deshalb „schutzkittel-fuer-alle-2“', { exact: false })
          .count(),
      ),
    );
    expect(told.toSorted()).toEqual([0, 1]);
    // Each goes on in their own.
    await write(first, 'Titel', 'Noch einmal von der Ersten');
    await first.getByRole('button', { name: 'Speichern' }).click();
    await write(second, 'Titel', 'Noch einmal vom Zweiten');
    await second.getByRole('button', { name: 'Speichern' }).click();
    const titles = async () => {
      const saved = branches.map((branch) =>
        fileOn(desk.github, branch, `${branch.slice('cms/'.length)}.md`),
      );
      return (await Promise.all(saved)).map((text) => /title: '(.*)'/.exec(text ?? '')?.[1]).toSorted();
    };
    await expect.poll(titles).toEqual(['Noch einmal vom Zweiten', 'Noch einmal von der Ersten']);
  });

  it('one after the other have one each, and the second is told', async () => {
    const first = await desk.open(NEW);
    await fillOffer(first, 'PETG-Folie Folien Kranich');
    await saveOrRename(first);
    await first.getByText('Ihrer heißt deshalb „petg-folie-folien-kranich-2“', { exact: false }).waitFor();
    expect(branchesOf(desk.github)).toEqual(['cms/offers/petg-folie-folien-kranich-2', 'main']);
  });
});

it.each([
  ['Маски для всех', 'maski-dlya-vsekh'],
  ['新しいマスク', 'angebot'],
  ['🧵😷🧵😷🧵', 'angebot'],
  ['!!!!!', 'angebot'],
])('an offer called %s has a readable name: %s', async (title, name) => {
  const page = await desk.open(NEW);
  await fillOffer(page, title);
  await save(page);
  const branch = `cms/offers/${name}`;
  expect(branchesOf(desk.github)).toEqual([branch, 'main']);
  expect(contentOn(desk.github, branch).problems).toEqual([]);
  await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#/collections/offers/entries/${name}`);
  expect(await page.locator('.Toastify__toast--error').count()).toBe(0);
});

/** Saves where the message may be that of a namesake. */
async function saveOrRename(page: Parameters<typeof save>[0]): Promise<void> {
  await page.getByRole('button', { name: 'Speichern' }).click();
  await page
    .getByText(/^Gespeichert unter eigenem Namen|Änderungen gespeichert/)
    .first()
    .waitFor();
  await page.locator('[inert]').waitFor({ state: 'detached' });
}
