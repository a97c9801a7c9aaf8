import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { searchRow } from '#build/search/row.ts';
import Badge from '#components/Badge.astro';
import Blocks from '#components/Blocks.astro';
import EntryList from '#components/EntryList.astro';
import { knownOf } from '#checks/known.ts';
import { EntryPreview } from '#desk/editor/preview/entry.tsx';
import { knownLookup } from '#desk/editor/preview/scene.ts';
import { allBadges } from '#facts/badges.ts';
import { sayEntry } from '#facts/entry.ts';
import { hubLookup } from '#facts/hub-lookup.ts';
import type { Lookup } from '#facts/lookup.ts';
import { rowOf } from '#facts/rows.ts';
import { factsFrom, recordAddress } from '#search/record-facts.ts';
import { wordsOf } from '#i18n/site/words.ts';
import type { Entry } from '#schemas/entry.ts';
import { kinds, kindsWith } from '#schemas/kinds.ts';
import { richContent, richEntries, richHub, TODAY } from '../unit/domain/rich-hub.ts';
import { rendered } from './render.ts';
import { saidIn } from './said.ts';

const same = (path: string) => path;
const look = (lang: 'de' | 'en') => hubLookup(richHub, wordsOf(lang), { href: same, absolute: same });
const known = knownOf(richContent, TODAY, true);
const nameOf = ({ kind, id }: Entry) => `${kind} ${id}`;

/** The page around an entry's own text. */
async function pageOf(entry: Entry, from: Lookup): Promise<string> {
  const said = sayEntry(entry, from);
  const slots = { body: kinds[entry.kind].body === 'markdown' ? markdownToHtml(entry.body).html : '' };
  const draw = (blocks: typeof said.main) =>
    rendered(Blocks, { props: { blocks, today: TODAY, say: from.say }, slots });
  const parts = await Promise.all([said.above, said.below, said.main, said.aside].map(draw));
  return `${parts[0]}<h1>${said.title}</h1>${parts.slice(1).join('')}`;
}

function previewOf(entry: Entry, lang: 'de' | 'en'): string {
  const shown = kinds[entry.kind].body === 'markdown' ? entry : { ...entry, body: entry.body && ' x' };
  const scene = { entry: shown, look: knownLookup(known, lang, TODAY), imageAt: same };
  return renderToStaticMarkup(createElement(EntryPreview, { scene })).replace(
    /<div class="prose"[^>]*><p>x<\/p><\/div>/,
    '',
  );
}

describe.each(['de', 'en'] as const)('in %s', (lang) => {
  it.each(richEntries.map((entry) => [nameOf(entry), entry] as const))(
    'the preview of %s says what its page says, in the same tones and icons',
    async (_, entry) => {
      // References and other versions are not known to the editor.
      const from = { ...look(lang), reference: () => undefined, newerVersion: () => undefined };
      const page = saidIn(await pageOf(entry, from));
      expect(page.length).toBeGreaterThan(20);
      expect(saidIn(previewOf(entry, lang))).toBe(page);
    },
  );

  const searched = richEntries.filter(({ kind }) => 'isSearched' in kinds[kind]);
  it.each(searched.map((entry) => [nameOf(entry), entry] as const))(
    'the search’s row of %s says what the list’s row says',
    async (_, entry) => {
      const row = rowOf(entry, look(lang), true);
      const listed = saidIn(
        await rendered(EntryList, { props: { rows: [{ ...row, title: '', summary: '' }] } }),
      );
      const facts = { kind: entry.kind as 'offer', id: entry.id, lang };
      const found = factsFrom(recordAddress(facts, searchRow(entry, look('de'), look('en'))));
      const templates = allBadges(kindsWith('isSearched'), wordsOf(lang));
      const badges = found.badges.map((name) => templates.find((badge) => badge.name === name));
      const drawn = await Promise.all(badges.map((badge) => rendered(Badge, { props: { ...badge } })));
      expect(saidIn(`<p>${found.line[lang]}</p>${drawn.join('')}`)).toBe(listed);
    },
  );
});

describe('a row', () => {
  const line = (id: string) =>
    rowOf(richHub.get('offer', id)!, look('de')).facts.join(' · ').replaceAll('\u00A0', ' ');

  it('says what is left beside what there was, and of what has ended only what there was', () => {
    expect(line('left')).toBe('Muster GmbH · Ulm · noch 26.000 von 40.000 Stück · gültig bis 10. Juli');
    expect(line('expired')).toBe('Muster GmbH · Ulm · 40.000 Stück · galt bis 11. Mai');
  });

  it('names the country of a town abroad', () => {
    expect(line('abroad')).toContain('Bologna, Italien');
  });
});

describe('the badges of a listing', () => {
  const badgesOf = (id: string) =>
    rowOf(richHub.get('offer', id)!, look('de'), true).badges.map(({ text }) => text);

  it('say its kind and what matters most beside it', () => {
    const all = ['left', 'abroad', 'paused', 'fulfilled', 'withdrawn', 'expired', 'due'].map(
      (id) => badgesOf(id)[1],
    );
    expect(all).toEqual([
      'geprüft',
      'begrenzt',
      'ruht',
      'erledigt',
      'zurückgezogen',
      'abgelaufen',
      'läuft bald ab',
    ]);
  });
});
