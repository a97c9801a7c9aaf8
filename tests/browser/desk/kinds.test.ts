import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import type { FakeGitHub } from '../../fakes/github/server.ts';
import { launchChromium } from '../chromium.ts';
import { fileOn, githubWithHub, openDesk, pointAt } from './desk.ts';
import { add, choose, fillListing, fillNews, inside, openItem, save, write, writeBody } from './form.ts';
import { changesOn, contentOn } from './repository.ts';
import { ONE_PROCESS } from './seats.ts';

const site = inject('site');
let chromium: Browser;
let context: BrowserContext;
let github: FakeGitHub;

beforeAll(async () => {
  [chromium, github] = await Promise.all([launchChromium([ONE_PROCESS]), githubWithHub()]);
  context = await chromium.newContext({ locale: 'de-DE', viewport: { width: 1280, height: 1000 } });
  await pointAt(context, github);
  // Where a page of the site is open the editor starts sooner.
  await (await context.newPage()).goto(`${site.url}robots.txt`);
});
afterAll(async () => {
  await chromium.close();
  await github.close();
});

async function edit(path: string): Promise<Page> {
  const page = await openDesk(context, site, { path: `/collections/${path}` });
  onTestFinished(() => page.close());
  await page.getByRole('button', { name: 'Speichern' }).waitFor();
  return page;
}

interface NewEntry {
  kind: string;
  collection: string;
  id: string;
  /** In the content folder. */
  file: string;
  fill: (page: Page) => Promise<void>;
}

const entries: NewEntry[] = [
  {
    kind: 'request',
    collection: 'requests',
    id: 'halterungen-fuer-atemschlaeuche',
    file: 'requests/halterungen-fuer-atemschlaeuche.md',
    fill: async (page) => fillListing(page, 'Halterungen für Atemschläuche'),
  },
  {
    kind: 'call',
    collection: 'calls',
    id: 'schutzkittel-fuer-die-kuesten/call',
    file: 'calls/schutzkittel-fuer-die-kuesten/call.md',
    fill: async (page) => {
      await write(page, 'Titel', 'Schutzkittel für die Küsten');
      await choose(page, 'Herausgeber', 'Landkreis Deichland');
      await choose(page, 'Ebene', 'Kreis');
      await write(page, 'Amtliche Quelle', 'https://landkreis-deichland.example/kittel');
      await write(page, 'Beginn', '2020-05-11');
      await write(page, 'Frist', '2020-06-11');
      await choose(page, 'Stand', 'offen');
      await choose(await add(page, 'Bedarf'), 'Kategorie', '3D-Druck');
      await write(page, 'Antworten gehen an', 'Die Redaktion leitet alles an den Landkreis weiter.');
      const questions = await add(page, 'Fragen');
      await write(questions, 'Kennung', 'stueck-je-woche');
      await write(questions, 'Deutsch', 'Wie viele Kittel nähen Sie je Woche?');
      await write(questions, 'Englisch', 'How many gowns can you sew per week?');
      await choose(questions, 'Art der Antwort', 'Zahl');
      await writeBody(page, 'Der Landkreis sucht Kittel für Kliniken und Heime.');
    },
  },
  {
    kind: 'news item',
    collection: 'news',
    id: 'naeherinnen-gesucht',
    file: 'news/de/naeherinnen-gesucht.mdx',
    fill: async (page) => fillNews(page, 'Näherinnen gesucht', 'Viele Betriebe suchen Menschen, die nähen.'),
  },
  {
    kind: 'English news item',
    collection: 'news-en',
    id: 'people-who-sew',
    file: 'news/en/people-who-sew.mdx',
    fill: async (page) => fillNews(page, 'People who sew', 'Many firms look for people who sew.'),
  },
  {
    kind: 'piece of guidance',
    collection: 'guidance',
    id: 'masken-aus-stoff',
    file: 'guidance/de/masken-aus-stoff.mdx',
    fill: async (page) => {
      await write(page, 'Titel', 'Masken aus Stoff');
      await write(page, 'Kurzfassung', 'Was Masken aus Stoff leisten und was nicht.');
      await choose(page, 'Behörde', 'Robert Koch-Institut');
      await choose(page, 'Ebene', 'Bund');
      await write(page, 'Amtliche Quelle', 'https://www.rki.example/masken');
      await choose(page, 'Art', 'Empfehlung');
      await choose(page, 'Kategorien', 'Alltagsmasken');
      await choose(page, 'Für wen', 'Alle');
      await write(page, 'Gültig ab', '2020-04-27');
      await write(page, 'Abgerufen am', '2020-05-11');
      await write(page, 'Geprüft am', '2020-05-11');
      await writeBody(page, 'Sie schützen vor allem andere.');
    },
  },
  {
    kind: 'organisation',
    collection: 'organisations',
    id: 'zeltbau-sued-gmbh',
    file: 'organisations/zeltbau-sued-gmbh.yaml',
    fill: async (page) => {
      await write(page, 'Name', 'Zeltbau Süd GmbH');
      await choose(page, 'Art', 'Unternehmen');
      await write(page, 'Website', 'https://zeltbau-sued.example');
      await choose(page, 'Land', 'Deutschland');
    },
  },
  {
    kind: 'partner hub',
    collection: 'hubs',
    id: 'hilfsnetz-sued',
    file: 'hubs/hilfsnetz-sued.yaml',
    fill: async (page) => {
      await write(page, 'Name', 'Hilfsnetz Süd');
      await write(page, 'Betreiber', 'Hilfsnetz Süd e. V.');
      await write(page, 'Adresse', 'https://hilfsnetz-sued.example');
      await write(page, 'Gegenstand', 'Vermittelt Masken und Kittel in Bayern.');
      await choose(page, 'Region', 'Bayern');
    },
  },
];

describe('A draft passes the check', () => {
  it.each(entries)('of a new $kind', async ({ collection, id, file, fill }) => {
    const page = await edit(`${collection}/new`);
    await fill(page);
    await save(page);
    const branch = `cms/${collection}/${id}`;
    expect(await fileOn(github, branch, file)).toBeTruthy();
    expect(contentOn(github, branch).problems).toEqual([]);
  });

  it('of a changed page, which keeps its text byte for byte', async () => {
    const page = await edit('pages/entries/about');
    await write(page, 'Kurzfassung', 'Wer die Drehscheibe betreibt.');
    await save(page);
    const [before, after] = await Promise.all(
      ['main', 'cms/pages/about'].map((branch) => fileOn(github, branch, 'pages/de/about.mdx')),
    );
    expect(bodyOf(after)).toBe(bodyOf(before));
    expect(changesOn(github, 'cms/pages/about')).toHaveLength(3);
    expect(contentOn(github, 'cms/pages/about').problems).toEqual([]);
  });

  it('of changed settings', async () => {
    const page = await edit('settings/entries/site');
    await write(inside(page, 'Leitsatz'), 'Deutsch', 'Wer hat, was gebraucht wird.');
    await save(page);
    expect(changesOn(github, 'cms/settings/site')).toEqual([
      'content/settings/site.yaml',
      "-  de: 'Was gebraucht wird, wer es hat und was gilt.'",
      "+  de: 'Wer hat, was gebraucht wird.'",
    ]);
    expect(contentOn(github, 'cms/settings/site').problems).toEqual([]);
  });

  it('of a vocabulary in which one term got another label', async () => {
    const page = await edit('vocabulary/entries/categories');
    const terms = inside(page, 'Kategorien');
    const term = await openItem(terms, 'Masken');
    await write(inside(term, 'Bezeichnung'), 'Deutsch', 'Masken aller Art');
    await save(page);
    expect(changesOn(github, 'cms/vocabulary/categories')).toEqual([
      'content/vocabulary/categories.yaml',
      '-    label: { de: Masken, en: Masks }',
      "+    label: { de: 'Masken aller Art', en: Masks }",
    ]);
    expect(contentOn(github, 'cms/vocabulary/categories').problems).toEqual([]);
  });

  it('of a news item with a component of the desk’s pages in its text', async () => {
    const page = await edit('news/new');
    await fillNews(page, 'Vorsicht bei Masken', 'Es sind Fälschungen im Umlauf.');
    await page.getByRole('button', { name: 'Baustein einfügen' }).click();
    await page.getByRole('menuitem', { name: 'Hinweis', exact: true }).click();
    const callout = page.getByRole('group', { name: 'Baustein: Hinweis' });
    await callout.getByLabel('Art').selectOption({ label: 'Warnung' });
    await write(callout, 'Überschrift', 'Genau „hinsehen“');
    await write(callout, 'Text', 'Prüfen Sie die *Kennnummer*.');
    await save(page);
    const branch = 'cms/news/vorsicht-bei-masken';
    expect(bodyOf(await fileOn(github, branch, 'news/de/vorsicht-bei-masken.mdx'))).toBe(`
Es sind Fälschungen im Umlauf.

<Callout type="warning" title="Genau „hinsehen“">

Prüfen Sie die *Kennnummer*.

</Callout>
`);
    expect(contentOn(github, branch).problems).toEqual([]);
  });
});

function bodyOf(text = ''): string {
  return text.split('\n---\n').slice(1).join('\n---\n');
}
