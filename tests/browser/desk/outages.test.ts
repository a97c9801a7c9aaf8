import type { Page } from 'playwright-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { rateLimited, type Fault } from '../../fakes/github/faults.ts';
import { EDITOR, expectFailure, fileOn, breakLineAfter, useDesk } from './desk.ts';
import { fillOffer, publish, save, setStatus, write } from './form.ts';
import { branchesOf, directChanges } from './repository.ts';

const desk = useDesk(inject('site'));
const PUBLISHED = '/collections/offers/entries/petg-folie-folien-kranich';
const FILE = 'offers/petg-folie-folien-kranich.md';
const DRAFT = 'cms/offers/petg-folie-folien-kranich';

afterEach(() => expect(directChanges(desk.github)).toEqual([]));

describe('In the middle of a save', () => {
  /** A request that comes after others of the same save. */
  const commit = { method: 'POST', path: /\/git\/commits$/ };
  const reset = Date.parse('2020-05-12T12:34:00Z') / 1000;
  const faults: [what: string, fault: Omit<Fault, 'method' | 'path'>, words: RegExp][] = [
    [
      'the sign-in expires',
      { status: 401, body: { message: 'Bad credentials' } },
      /Anmeldung ist abgelaufen.*in einem zweiten Tab neu an/,
    ],
    ['the requests of the hour are used up', rateLimited(7, reset), /keine Anfragen mehr.*ab 14:34 Uhr/],
    [
      'a right is missing',
      { status: 403, body: { message: 'Resource not accessible by personal access token' } },
      /\(Resource not accessible by personal access token\).*um Schreibrecht/,
    ],
    ['GitHub fails', { status: 500 }, /antwortet mit einem Fehler \(500\)\. Warten Sie eine Minute/],
    [
      'the connection breaks',
      { drop: true },
      /Keine Verbindung zu GitHub\. Prüfen Sie Ihre Internetverbindung/,
    ],
  ];

  it('the desk says what is wrong, and everything can be saved afterwards', async () => {
    const page = await desk.open(PUBLISHED);
    await write(page, 'Titel', 'Bleibt stehen');
    for (const [what, fault, words] of faults) {
      const mend = desk.github.fault({ ...commit, ...fault });
      await saveInVain(page, words);
      expect(await page.getByLabel('Titel', { exact: true }).inputValue(), what).toBe('Bleibt stehen');
      expect(branchesOf(desk.github), what).toEqual(['main']);
      mend();
    }
    await save(page);
    expect(await fileOn(desk.github, DRAFT, FILE)).toContain('Bleibt stehen');
  });

  it('the line goes down and comes back', async () => {
    const page = await desk.open(PUBLISHED);
    await write(page, 'Titel', 'Ohne Netz geschrieben');
    let cut = false;
    await page.context().route(/\/git\/trees$/, async (route) => {
      if (!cut) await page.context().setOffline(true);
      cut = true;
      await route.continue();
    });
    await saveInVain(page, /Keine Verbindung zu GitHub/);
    await page.context().setOffline(false);
    await save(page);
    expect(await fileOn(desk.github, DRAFT, FILE)).toContain('Ohne Netz geschrieben');
  });

  it('a slow answer is waited for', async () => {
    desk.github.fault({ ...commit, delayMs: 3000, times: 1 });
    const page = await desk.open(PUBLISHED);
    await write(page, 'Titel', 'Geduld');
    await save(page);
    expect(await fileOn(desk.github, DRAFT, FILE)).toContain('Geduld');
  });

  it('whoever signs in anew in a second tab saves here with that', async () => {
    const page = await desk.open(PUBLISHED);
    await write(page, 'Titel', 'Neu angemeldet');
    desk.github.expireToken(EDITOR.token);
    await saveInVain(page, /Anmeldung ist abgelaufen/);
    desk.github.addUser({ login: EDITOR.login, token: 'the-next-token' });
    await page.evaluate((user) => localStorage.setItem('decap-cms-user', JSON.stringify(user)), {
      backendName: 'github',
      token: 'the-next-token',
    });
    await save(page);
    expect(await fileOn(desk.github, DRAFT, FILE)).toContain('Neu angemeldet');
  });
});

describe('When GitHub did what was asked and only its answer got lost', () => {
  const branch = 'cms/offers/ueberzuege-fuer-schuhe';

  it.each([
    ['its branch', 'POST', /\/git\/refs$/],
    ['its pull request', 'POST', /\/pulls$/],
    ['its label', 'PUT', /\/labels$/],
  ])('a new draft is finished at the second attempt, not made twice: %s', async (_, method, path) => {
    const page = await desk.open('/collections/offers/new');
    await fillOffer(page, 'Überzüge für Schuhe');
    await breakLineAfter(page, method, path);
    await saveInVain(page, /Keine Verbindung zu GitHub/);
    await page.context().setOffline(false);
    await save(page);
    expect(branchesOf(desk.github)).toEqual([branch, 'main']);
    expect(pullsOf(branch)).toEqual([{ state: 'open', labels: ['decap-cms/draft'] }]);
    expect(await fileOn(desk.github, branch, 'offers/ueberzuege-fuer-schuhe.md')).toContain('Schuhe');
  });

  it('a draft that was saved again is no conflict with itself', async () => {
    const page = await desk.open(PUBLISHED);
    await write(page, 'Titel', 'Erste Fassung');
    await save(page);
    await write(page, 'Titel', 'Zweite Fassung');
    await breakLineAfter(page, 'PATCH', /\/git\/refs\//);
    await saveInVain(page, /Keine Verbindung zu GitHub/);
    await page.context().setOffline(false);
    await write(page, 'Titel', 'Dritte Fassung');
    await save(page);
    expect(await fileOn(desk.github, DRAFT, FILE)).toContain('Dritte Fassung');
    expect(branchesOf(desk.github)).toEqual([DRAFT, 'main']);
  });

  it('a draft that was published counts as published', async () => {
    const page = await desk.open(PUBLISHED);
    await write(page, 'Titel', 'Veröffentlicht');
    await save(page);
    await setStatus(page, 'Entwurf', 'Bereit');
    await breakLineAfter(page, 'PUT', /\/merge$/);
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByText('Veröffentlichen', { exact: true }).click();
    await page.getByRole('menuitem', { name: 'Jetzt veröffentlichen', exact: true }).click();
    await expectFailure(page, /Keine Verbindung zu GitHub/);
    await page.context().setOffline(false);
    await publish(page);
    expect(branchesOf(desk.github)).toEqual(['main']);
    expect(await fileOn(desk.github, 'main', FILE)).toContain('Veröffentlicht');
  });
});

it('a browser that asks again by itself when a line breaks makes nothing twice and finds no conflict', async () => {
  const page = await desk.open(PUBLISHED);
  await write(page, 'Titel', 'Zweimal gefragt');
  for (const [method, path] of [
    ['POST', /\/git\/refs$/],
    ['POST', /\/pulls$/],
    ['PUT', /\/labels$/],
    ['PUT', /\/merge$/],
    ['DELETE', /\/git\/refs\//],
  ] as const)
    desk.github.fault({ method, path, drop: true, afterwards: true, times: 1 });
  await save(page);
  await setStatus(page, 'Entwurf', 'Bereit');
  await publish(page);
  expect(await fileOn(desk.github, 'main', FILE)).toContain('Zweimal gefragt');
  expect(branchesOf(desk.github)).toEqual(['main']);
  expect(pullsOf(DRAFT)).toHaveLength(1);
});

describe('After a save that failed', () => {
  it.each([
    ['a new entry, also half of one', '/collections/offers/new'],
    ['a published entry', PUBLISHED],
  ])('a reload offers what was written: %s', async (_, path) => {
    const page = await desk.open(path);
    await write(page, 'Titel', 'Noch nicht gespeichert');
    const mend = desk.github.fault({ method: 'POST', path: /\/git\/blobs/, status: 500 });
    await page.getByRole('button', { name: 'Speichern' }).click();
    await backup(page, 'Noch nicht gespeichert');
    mend();
    page.on('dialog', (dialog) => void dialog.accept());
    // The entry itself comes late.
    desk.github.fault({ path: /\/git\/trees\//, delayMs: 1000, times: 3 });
    await page.reload();
    const title = page.getByLabel('Titel', { exact: true });
    await title.waitFor();
    await expect.poll(() => title.inputValue()).toBe('Noch nicht gespeichert');
  });
});

describe('At the start', () => {
  it.each([
    ['GitHub fails', { path: /^\/user$/, status: 500 }, /konnte nicht starten: .*\(500\)/],
    ['permissions cannot be asked for', { path: /\/permission$/, status: 502 }, /nicht starten: .*\(502\)/],
    [
      'the requests of the hour are used up',
      { path: /\/permission$/, ...rateLimited(7, Date.parse('2020-05-12T12:34:00Z') / 1000) },
      /nicht starten: .*ab 14:34 Uhr/,
    ],
    ['there is no line', { path: /^\/user$/, drop: true }, /nicht starten: Keine Verbindung zu GitHub/],
  ] satisfies [string, Fault, RegExp][])(
    'the desk says that %s, keeps the sign-in and makes no fork',
    async (_, fault, words) => {
      const mend = desk.github.fault(fault);
      const page = await desk.open('/collections/offers');
      const message = page.getByRole('alert');
      await message.waitFor();
      expect(await message.textContent()).toMatch(words);
      expect(desk.github.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
      mend();
      await page.reload();
      await page.getByRole('heading', { name: 'Angebote' }).waitFor();
    },
  );

  it('a sign-in that is no longer good leads to the sign-in page, with the reason', async () => {
    desk.github.expireToken(EDITOR.token);
    const page = await desk.open('/collections/offers');
    await page.getByText('Ihre Anmeldung gilt nicht mehr', { exact: false }).waitFor();
    expect(desk.github.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });
});

async function saveInVain(page: Page, words: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expectFailure(page, words);
}

/** Decap keeps a copy in the browser, two seconds after the last letter: waits until the words are in it. */
async function backup(page: Page, words: string): Promise<void> {
  await expect.poll(() => page.evaluate(copyHolds, words)).toBe(true);
}

/** Runs in the page. */
async function copyHolds(words: string): Promise<boolean> {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === 'localforage')) return false;
  return new Promise((done, fail) => {
    const opening = indexedDB.open('localforage');
    opening.onerror = () => fail(new Error('The copies cannot be read.'));
    opening.onsuccess = () => {
      const copies = opening.result;
      const asking = copies.transaction('keyvaluepairs').objectStore('keyvaluepairs').getAll();
      asking.onsuccess = () => {
        copies.close();
        done(JSON.stringify(asking.result).includes(words));
      };
    };
  });
}

function pullsOf(branch: string) {
  const [repository] = desk.github.world.repositories.values();
  return [...repository!.issues.values()]
    .filter(({ pull }) => pull?.head.ref === branch)
    .map(({ state, labels }) => ({ state, labels }));
}
