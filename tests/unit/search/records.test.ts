import { describe, expect, it } from 'vitest';
import { searchRecords } from '#search/records.ts';
import type { Entry } from '#schemas/entry.ts';
import { entryOf, offerOf, smallHub } from '../domain/small-hub.ts';

const recordsOf = (...entries: Entry[]) => searchRecords(smallHub(...entries), ({ body }) => body);
const firm = entryOf('organisation', 'firm', {
  name: 'Muster GmbH',
  description: 'Näht.',
  location: { country: 'DE' },
  verification: { status: 'unchecked' },
});
const guidance = (lang: 'de' | 'en', data: object = {}) =>
  entryOf(
    'guidance',
    'rule',
    { title: 'Regel', categories: [], authority: 'firm', validFrom: '2020-03-01', ...data },
    { lang },
  );

describe('the records of search', () => {
  it('hold what somebody may type: texts, names, models, certificates, the reference', () => {
    const product = { model: 'AX-1', manufacturer: 'Werk AG', countryOfOrigin: 'DE' };
    const entry = offerOf('a', {
      title: 'Kittel',
      summary: 'Steril.',
      product,
      conformity: { standards: [], certificateNumber: 'Z-77' },
    });
    const [record] = recordsOf({ ...entry, body: 'Für Kliniken.' }, firm);
    expect(record).toMatchObject({ title: 'Kittel', organisation: 'Muster GmbH', place: 'Fürth' });
    expect(record?.content).toMatch(/^Steril\. Für Kliniken\. AX-1 Werk AG Z-77 A-[0-9A-Z]{5}$/);
  });

  it('come newest first, and undated ones last', () => {
    const records = recordsOf(
      firm,
      offerOf('old', { publishedOn: '2020-03-01' }),
      offerOf('new', { publishedOn: '2020-05-01' }),
    );
    expect(records.map(({ facts }) => facts.id)).toEqual(['new', 'old', 'firm']);
  });

  it('know what has ended', () => {
    const call = (id: string, data: object) =>
      entryOf('call', id, {
        title: id,
        needs: [],
        issuer: 'firm',
        opensOn: '2020-04-01',
        status: 'open',
        ...data,
      });
    const records = recordsOf(
      offerOf('valid'),
      offerOf('expired', { validThrough: '2020-05-11' }),
      offerOf('fulfilled', { availability: 'fulfilled' }),
      call('running', { closesOn: '2020-05-12' }),
      call('over', { closesOn: '2020-05-11' }),
      guidance('de', { supersededBy: 'other' }),
      firm,
    );
    expect(
      records
        .filter(({ ended }) => ended)
        .map(({ facts }) => facts.id)
        .sort(),
    ).toEqual(['expired', 'fulfilled', 'over', 'rule']);
  });

  it('hide a language version where its counterpart is found', () => {
    const both = recordsOf(guidance('de'), guidance('en'));
    expect(both.map(({ facts, hiddenIn }) => [facts.lang, hiddenIn])).toEqual([
      ['de', 'en'],
      ['en', 'de'],
    ]);
    expect(recordsOf(guidance('en'))[0]).not.toHaveProperty('hiddenIn');
  });
});
