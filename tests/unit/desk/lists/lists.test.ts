import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/dates.ts';
import { DUE_DAYS } from '#domain/freshness.ts';
import { isMeant } from '#desk/lists/filters.ts';
import { grouped, groupingsOf } from '#desk/lists/groups.ts';
import { orderingsOf } from '#desk/lists/order.ts';
import { fieldAt } from '#facts/titles.ts';
import type { DeskView } from '#schemas/desk-view.ts';
import { kinds, kindsWith } from '#schemas/kinds.ts';
import { listingDesk } from '#schemas/listing.ts';
import { TODAY } from '../../../fixture-hub.ts';
import { entries, entryOf, look, offerWith, rowOf, rowsOf, say } from './rows.ts';

const filterOf = (label: string) => listingDesk.filters.find((one) => one.label.de === label)!;
const groupingOf = (label: string) => groupingsOf('offer', say).find((one) => one.label === label)!;
const distance = fc.integer({ min: -4000, max: 4000 });

describe('A row', () => {
  it('says who, where, until when and how an offer stands', () => {
    const row = rowsOf('offers').find(({ entry }) => entry.id === 'petg-folie-folien-kranich')!;
    expect(row).toMatchObject({
      href: '#/collections/offers/entries/petg-folie-folien-kranich',
      organisation: 'Folien Kranich GmbH',
      until: expect.stringMatching(/^\d{1,2}\. [A-Z]\p{L}+ 2020$/u) as string,
    });
    expect(row.town).not.toBe('');
    expect(row.state).not.toBe('');
  });

  it('is there for a file that cannot be read', () => {
    const broken = entryOf('offers/kaputt.md', '---\ntitle: [\n---\n')!;
    expect(rowOf(broken)).toMatchObject({ title: 'kaputt', state: 'nicht lesbar', tone: 'danger' });
  });

  it('stands in the list of its language, and a call has its folder’s name', () => {
    expect(rowsOf('news-en').every(({ entry }) => entry.lang === 'en')).toBe(true);
    expect(rowsOf('calls').every(({ entry }) => entry.slug === `${entry.id}/call`)).toBe(true);
    expect(entries.some(({ path }) => path.includes('/responses/'))).toBe(false);
  });
});

describe('A list', () => {
  it('of offers begins with what ends soon, then what is new, then what has run out, then what is over', () => {
    const of = (id: string, availability: string, days: number, since: number) =>
      rowOf(
        offerWith(
          { availability, validThrough: addDays(TODAY, days), publishedOn: addDays(TODAY, since) },
          id,
        ),
      );
    const rows = [
      of('erledigt', 'fulfilled', 5, -20),
      of('alt', 'available', 40, -30),
      of('lange-vorbei', 'available', -200, -300),
      of('neu', 'available', 60, -1),
      of('vorbei', 'available', -3, -60),
      of('bald', 'available', 9, -60),
      of('heute', 'available', 0, -60),
    ];
    const [own] = orderingsOf('offer', TODAY, say);
    expect(rows.sort(own!.by).map(({ entry }) => entry.id)).toEqual([
      ...['heute', 'bald', 'neu', 'alt', 'vorbei'],
      ...['erledigt', 'lange-vorbei'],
    ]);
  });

  it('sorted by organisation goes by its name, not by its id', () => {
    const by = orderingsOf('offer', TODAY, say).find(({ label }) => label === 'Organisation')!.by;
    const names = rowsOf('offers')
      .sort(by)
      .map(({ organisation }) => organisation);
    expect(names).toEqual(
      [...names].sort(new Intl.Collator('de', { numeric: true, ignorePunctuation: true }).compare),
    );
  });

  it('is grouped under words, never under ids, and no group is empty', () => {
    for (const kind of kindsWith('desk'))
      for (const grouping of groupingsOf(kind, say)) {
        const rows = entries.filter((entry) => entry.kind === kind).map(rowOf);
        const groups = grouped(rows, grouping, look, say);
        expect(groups.flatMap((group) => group.rows)).toHaveLength(rows.length);
        for (const group of groups) {
          expect(group.rows.length).toBeGreaterThan(0);
          expect(group.heading, `${kind} ${grouping.label}`).toMatch(new RegExp(`^${grouping.label}: `));
          expect(group.heading).not.toMatch(/: [a-z]+(?:-[a-z]+)+$/);
        }
        expect(new Set(groups.map(({ heading }) => heading)).size).toBe(groups.length);
      }
    const headings = grouped(rowsOf('offers'), groupingOf('Kategorie'), look, say).map((one) => one.heading);
    expect(headings).toContain('Kategorie: Abstrichtupfer');
    const months = grouped(rowsOf('offers'), groupingOf('Monat'), look, say).map((one) => one.heading);
    expect(months[0]).toBe('Monat: Mai 2020');
    const checks = grouped(rowsOf('offers'), groupingOf('Prüfung'), look, say).map((one) => one.heading);
    expect(checks).toContain('Prüfung: geprüft');
  });
});

describe('A filter', () => {
  it('"läuft bald ab" means the days from today to the last on which an entry counts as due', () => {
    fc.assert(
      fc.property(distance, (days) => {
        const data = { validThrough: addDays(TODAY, days) };
        expect(isMeant(filterOf('läuft bald ab'), data, TODAY)).toBe(days >= 0 && days <= DUE_DAYS);
        expect(isMeant(filterOf('abgelaufen'), data, TODAY)).toBe(days < 0);
      }),
    );
  });

  it('"wartet auf Prüfung" means unchecked entries', () => {
    const waiting = entries.filter(
      ({ kind, data }) => kind === 'offer' && isMeant(filterOf('wartet auf Prüfung'), data, TODAY),
    );
    expect(waiting.length).toBeGreaterThan(0);
    for (const { data } of waiting) expect(data).toMatchObject({ verification: { status: 'unchecked' } });
  });

  it('points to a field of its kind, like groups and sorting', () => {
    for (const kind of kindsWith('desk')) {
      const { filters = [], groups = [], sort }: DeskView = kinds[kind].desk;
      const paths = [
        ...filters.map(({ field }) => field),
        ...groups.map((group) => (typeof group === 'string' ? group : group.field)),
        ...sort,
      ];
      for (const path of paths) expect(fieldAt(kind, path), `${kind} ${path}`).toBeDefined();
    }
  });
});
