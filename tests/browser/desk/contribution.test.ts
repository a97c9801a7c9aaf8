import type { Page } from 'playwright-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { EDITOR, fileOn, REPOSITORY, useDesk } from './desk.ts';
import { fillOffer, save, setStatus } from './form.ts';
import { branchesOf, directChanges, pullRequest } from './repository.ts';

const site = inject('site');
const desk = useDesk(site);
const GUEST = { login: 'gast', token: 'ghp_of_a_guest' };
const FORK_BRANCH = `cms/${GUEST.login}/${REPOSITORY.name}/offers/ueberzuege-fuer-schuhe`;
const FILE = 'offers/ueberzuege-fuer-schuhe.md';

afterEach(() => expect(directChanges(desk.github)).toEqual([]));

describe('Somebody without write access', () => {
  it('contributes an entry through a fork of their own, if they agree to one', async () => {
    const page = await signInAsGuest();
    await page.getByRole('heading', { name: 'Eigene Kopie anlegen?' }).waitFor();
    expect(forks()).toEqual([]);
    await page.getByRole('button', { name: 'Kopie anlegen und weiter' }).click();
    await page.getByRole('heading', { name: 'Angebote' }).waitFor();
    expect(forks()).toHaveLength(1);

    await page.goto(`${site.url}admin/#/collections/offers/new`);
    await fillOffer(page, 'Überzüge für Schuhe');
    await save(page);
    expect(await desk.github.file(GUEST.login, REPOSITORY.name, FORK_BRANCH, `content/${FILE}`)).toContain(
      'Schuhe',
    );
    expect(branchesOf(desk.github)).toEqual(['main']);

    // Their draft has no pull request yet, and is still there after a reload.
    await page.goto(`${site.url}admin/#/workflow`);
    await page.reload();
    await page.getByText('Überzüge für Schuhe').click();
    await setStatus(page, 'Entwurf', 'In Prüfung');
    const pull = pullRequest(desk.github, FORK_BRANCH);
    expect(pull).toMatchObject({ state: 'open', user: { login: 'gast' } });
    expect(pull?.pull).toMatchObject({ base: { ref: 'main' }, head: { owner: 'gast' } });

    await merge(pull!.number);
    expect(await fileOn(desk.github, 'main', FILE)).toContain('Überzüge für Schuhe');
    await page.goto(`${site.url}admin/#/workflow`);
    await page.reload();
    await page.getByText('0 Einträge warten auf Prüfung', { exact: false }).waitFor();
    expect(await page.getByText('Überzüge für Schuhe').count()).toBe(0);
    expect(
      await desk.github.file(GUEST.login, REPOSITORY.name, FORK_BRANCH, `content/${FILE}`),
    ).toBeUndefined();
  });

  it('gets no fork without agreeing to one', async () => {
    const page = await signInAsGuest();
    await page.getByRole('button', { name: 'Abbrechen' }).click();
    await page.getByText('Ohne eigene Kopie können Sie hier nichts vorschlagen', { exact: false }).waitFor();
    expect(forks()).toEqual([]);
  });

  it('is asked again where their fork is gone', async () => {
    desk.github.addUser(GUEST);
    const page = await desk.open('', GUEST);
    await page.getByText('Ihre Kopie des Repositoriums gibt es nicht mehr', { exact: false }).waitFor();
    expect(forks()).toEqual([]);
  });
});

it('the board of the desk shows its drafts beside whatever else lies there', async () => {
  desk.github.addUser(GUEST);
  await propose(EDITOR.token, 'cms/offers/eigener-entwurf', 'eigener-entwurf', ['decap-cms/draft']);
  await propose(EDITOR.token, 'cms/offers/ohne-etikett', 'ohne-etikett');
  await propose(EDITOR.token, 'cms/von-hand', 'von-hand', ['decap-cms/draft']);
  await propose(EDITOR.token, 'cms/unbekannt/eintrag', 'unbekannt', ['decap-cms/draft']);
  await propose(EDITOR.token, 'cms/vocabulary/gibt-es-nicht', 'gibt-es-nicht', ['decap-cms/draft']);
  await ask(GUEST.token, 'POST', `/repos/${REPOSITORY.owner}/${REPOSITORY.name}/forks`);
  await propose(GUEST.token, FORK_BRANCH, 'aus-einer-kopie', undefined, GUEST.login);
  await desk.github.deleteRepository(GUEST.login, REPOSITORY.name);

  const page = await desk.open('/workflow');
  page.on('dialog', (dialog) => {
    throw new Error(`The desk asks: ${dialog.message()}`);
  });
  await page.getByText('eigener-entwurf', { exact: false }).first().waitFor();
  expect(await page.locator('.Toastify__toast--error').count()).toBe(0);
  expect(await page.getByText(/ohne-etikett|von-hand|unbekannt|aus-einer-kopie/).count()).toBe(0);
});

async function signInAsGuest(): Promise<Page> {
  desk.github.addUser(GUEST);
  const page = await (await desk.context()).newPage();
  await page.goto(`${site.url}admin/`);
  await page.getByLabel('Zugriffsschlüssel', { exact: true }).fill(GUEST.token);
  await page.getByRole('button', { name: 'Anmelden', exact: true }).click();
  return page;
}

const forks = () =>
  desk.github.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/forks'));

/** A reviewer accepts a pull request on GitHub. */
async function merge(number: number): Promise<void> {
  await ask(EDITOR.token, 'PUT', `/repos/${REPOSITORY.owner}/${REPOSITORY.name}/pulls/${number}/merge`, {});
}

/** A pull request with a new offer, made by hand. */
async function propose(
  token: string,
  branch: string,
  name: string,
  labels?: string[],
  owner = REPOSITORY.owner,
): Promise<void> {
  const at = `/repos/${owner}/${REPOSITORY.name}`;
  const upstream = `/repos/${REPOSITORY.owner}/${REPOSITORY.name}`;
  const { object } = await ask<{ object: { sha: string } }>(token, 'GET', `${at}/git/ref/heads/main`);
  await ask(token, 'POST', `${at}/git/refs`, { ref: `refs/heads/${branch}`, sha: object.sha });
  const content = Buffer.from(`---\ntitle: ${name}\n---\n\nText.\n`).toString('base64');
  const file = `${at}/contents/content/offers/${name}.md`;
  await ask(token, 'PUT', file, { branch, message: 'Propose', content });
  const pull = { title: name, head: `${owner}:${branch}`, base: 'main' };
  const { number } = await ask<{ number: number }>(token, 'POST', `${upstream}/pulls`, pull);
  if (labels) await ask(token, 'PUT', `${upstream}/issues/${number}/labels`, { labels });
  desk.github.requests.length = 0;
}

async function ask<T>(token: string, method: string, path: string, body?: object): Promise<T> {
  const response = await fetch(desk.github.apiRoot + path, {
    method,
    headers: { Authorization: `token ${token}` },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}
