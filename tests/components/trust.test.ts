import { describe, expect, it } from 'vitest';
import CheckSentence from '#components/CheckSentence.astro';
import ContactBox from '#components/ContactBox.astro';
import FreshnessSentence from '#components/FreshnessSentence.astro';
import { wordsOf } from '#i18n/site/words.ts';
import type { Verification } from '#schemas/verification.ts';
import { rendered, textOf } from './render.ts';

const [de, en] = [wordsOf('de'), wordsOf('en')];

describe('the sentence on a check', () => {
  const props = { about: 'offer', textLang: 'de', today: '2020-05-12', say: de };
  const sentence = async (verification: Verification, more = {}) =>
    rendered(CheckSentence, { props: { ...props, verification, ...more } });
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
  const listing = { publishedOn: '2020-04-02', validThrough: '2020-05-12' };
  const sentence = async (more: object) =>
    rendered(FreshnessSentence, {
      props: { listing, freshness: 'due', today: '2020-05-12', say: de, ...more },
    });

  it('counts the days only for the day of the build, so that the guard can take the count away', async () => {
    expect(await sentence({ today: '2020-05-10' })).toMatch(/data-day="2020-05-10"[^>]*>[^<]*2 Tag/);
    expect(await sentence({ freshness: 'fresh', today: '2020-04-03' })).not.toContain('data-day');
  });

  it('speaks of an expired offer in the past', async () => {
    expect(textOf(await sentence({ freshness: 'expired', today: '2020-05-13' }))).toMatch(/\bwar\b/i);
    expect(textOf(await sentence({}))).not.toMatch(/\bwar\b/i);
  });

  it('names the last confirmation where there was one', async () => {
    const confirmed = { ...listing, confirmedOn: '2020-04-28' };
    expect(textOf(await sentence({ listing: confirmed }))).toContain('28. April 2020');
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
