import { describe, expect, it } from 'vitest';
import ContactBox from '#components/ContactBox.astro';
import Trust from '#components/Trust.astro';
import type { Lookup, SayableListing } from '#facts/lookup.ts';
import { checkLine, freshnessLine } from '#facts/trust.ts';
import { wordsOf } from '#i18n/site/words.ts';
import type { Verification } from '#schemas/verification.ts';
import { rendered, textOf } from './render.ts';

const [de, en] = [wordsOf('de'), wordsOf('en')];

describe('the sentence on a check', () => {
  const sentence = async (verification: Verification, { today = '2020-05-12', say = de } = {}) =>
    rendered(Trust, {
      props: { lines: checkLine(verification, 'offer', 'de', { today, say } as Lookup), today },
    });
  const checked: Verification = {
    status: 'checked',
    by: 'Redaktion',
    on: '2020-05-02',
    method: 'document',
    scope: 'EU-Konformitätserklärung',
    validThrough: '2020-08-01',
  };

  it('says who saw what and when, and until when that holds', async () => {
    const text = textOf(await sentence(checked));
    for (const part of [
      'Dokument gesehen',
      '2. Mai 2020',
      'Redaktion',
      'EU-Konformitätserklärung',
      '1. August 2020',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('does not let an old check pass for one that holds', async () => {
    const holds = textOf(await sentence(checked));
    const ended = textOf(await sentence(checked, { today: '2020-08-02' }));
    expect(ended).not.toBe(holds);
    expect(textOf(await sentence(checked, { today: '2020-08-01' }))).toBe(holds);
  });

  it('calls an unchecked statement unchecked, and a failed check failed with its reason', async () => {
    expect(textOf(await sentence({ status: 'unchecked' }))).toMatch(/ungeprüft/i);
    const refused = { status: 'refused', on: '2020-05-02', reason: 'Zertifikat gefälscht' } as const;
    expect(textOf(await sentence(refused))).toContain('Zertifikat gefälscht');
  });

  it('marks the desk’s own German words on an English page', async () => {
    const html = await sentence(checked, { say: en });
    expect(html).toMatch(/lang="de"[^>]*>EU-Konformitätserklärung/);
    expect(textOf(html)).toContain('2 May 2020');
  });
});

describe('the sentence on freshness', () => {
  const listing = { availability: 'available', publishedOn: '2020-04-02', validThrough: '2020-05-12' };
  const sentence = async (today: string, more: object = {}) => {
    const entry = { kind: 'offer', id: 'x', body: '', data: { ...listing, ...more } } as SayableListing;
    return rendered(Trust, { props: { lines: [freshnessLine(entry, { today, say: de } as Lookup)], today } });
  };

  it('counts the days only for the day of the build, so that the guard can take the count away', async () => {
    expect(await sentence('2020-05-10')).toMatch(/data-day="2020-05-10"[^>]*>[^<]*2 Tag/);
    expect(await sentence('2020-04-03')).not.toContain('data-day');
  });

  it('speaks of an expired offer in the past', async () => {
    expect(textOf(await sentence('2020-05-13'))).toMatch(/\bwar\b/i);
    expect(textOf(await sentence('2020-05-12'))).not.toMatch(/\bwar\b/i);
  });

  it('names the last confirmation where there was one', async () => {
    expect(textOf(await sentence('2020-05-12', { confirmedOn: '2020-04-28' }))).toContain('28. April 2020');
  });
});

describe('the contact box', () => {
  it('dials a number without its decoration, and names no way that is not there', async () => {
    const html = await rendered(ContactBox, {
      props: { intro: 'Kontakt', phone: '+49 (7461) 12345-0', say: de },
    });
    expect(html).toContain('href="tel:+497461123450"');
    expect(html).not.toContain('mailto:');
  });
});
