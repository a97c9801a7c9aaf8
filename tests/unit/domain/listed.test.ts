import { describe, expect, it } from 'vitest';
import { archived, listed, pageCount, pageOf, PAGE_SIZE } from '#domain/listed.ts';
import { placesOf } from '#domain/places.ts';
import { entryOf, offerOf, smallHub } from './small-hub.ts';

const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
const call = (id: string, data: object) =>
  entryOf('call', id, { status: 'open', opensOn: '2020-05-01', closesOn: '2020-05-29', ...data });
const news = (id: string, lang: 'de' | 'en', publishedOn: string) =>
  entryOf('news', id, { publishedOn }, { lang });

describe('a list', () => {
  it('of calls begins with those that can be answered', () => {
    const hub = smallHub(
      call('past', { closesOn: '2020-05-11' }),
      call('open', {}),
      call('paused', { status: 'paused' }),
      call('coming', { opensOn: '2020-05-20' }),
    );
    expect(idsOf(listed(hub, 'call', 'de'))).toEqual(['open', 'coming', 'paused', 'past']);
  });

  it('of news shows each once, translated where it is, newest first', () => {
    const hub = smallHub(
      news('start', 'de', '2020-03-20'),
      news('start', 'en', '2020-03-20'),
      news('thanks', 'de', '2020-04-01'),
    );
    expect(listed(hub, 'news', 'en').map(({ id, lang }) => [id, lang])).toEqual([
      ['thanks', 'de'],
      ['start', 'en'],
    ]);
  });

  it('of organisations is sorted as German sorts names', () => {
    const named = (id: string, name: string) => entryOf('organisation', id, { name });
    const hub = smallHub(named('z', 'Zeta'), named('oe', 'Öko'), named('a', 'apfel'));
    expect(idsOf(listed(hub, 'organisation', 'de'))).toEqual(['a', 'oe', 'z']);
  });

  it('is cut into pages without losing an entry', () => {
    const entries = Array.from({ length: 2 * PAGE_SIZE + 1 }, (_, at) => at);
    expect(pageCount(entries)).toBe(3);
    expect([1, 2, 3].flatMap((page) => pageOf(entries, page))).toEqual(entries);
    expect(pageCount([])).toBe(1);
  });
});

describe('the archive', () => {
  it('holds what has ended and nothing else, the latest end first', () => {
    const hub = smallHub(
      offerOf('open'),
      offerOf('expired', { validThrough: '2020-05-01' }),
      offerOf('settled', {
        availability: 'fulfilled',
        outcome: { on: '2020-05-10', note: 'Alles verteilt' },
      }),
      offerOf('taken-back', { availability: 'withdrawn', confirmedOn: '2020-04-20' }),
      call('past', { closesOn: '2020-05-11' }),
    );
    expect(idsOf(archived(hub))).toEqual(['past', 'settled', 'expired', 'taken-back']);
  });
});

describe('the places of a hub', () => {
  const screens = (hub: ReturnType<typeof smallHub>) => placesOf(hub).map(({ screen }) => screen);

  it('include a page for every category and region, even when nothing is there', () => {
    const lists = placesOf(smallHub()).filter((place) => place.screen === 'list' && place.kind === 'offer');
    expect(lists).toHaveLength(1 + 5 + 3);
  });

  it('include one page per entry, however many languages it has', () => {
    const hub = smallHub(news('start', 'de', '2020-03-20'), news('start', 'en', '2020-03-20'), offerOf('a'));
    expect(screens(hub).filter((screen) => screen === 'entry')).toHaveLength(2);
  });

  it('always include the imprint, other standing pages only where they are written', () => {
    expect(screens(smallHub())).toContain('imprint');
    expect(screens(smallHub())).not.toContain('privacy');
    expect(screens(smallHub(entryOf('page', 'privacy', {}, { lang: 'de' })))).toContain('privacy');
  });
});
