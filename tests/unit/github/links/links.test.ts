import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '#files/content.ts';
import { externalLinks } from '#github/links/addresses.ts';
import { linksIssue } from '#github/links/issue.ts';
import { visitAll, type Visited } from '#github/links/round.ts';
import type { Verdict } from '#github/links/visit.ts';

const BASE = resolve(import.meta.dirname, '../../../fixtures/check/base');
const { content } = readContent(BASE, { today: '2020-05-12' });

function linksIn(body: string, data: Record<string, unknown> = {}): string[] {
  const [first] = content!.entries.offer;
  const offer = { ...first!, body, data: { ...first!.data, ...data } };
  const empty = Object.fromEntries(Object.keys(content!.entries).map((kind) => [kind, []]));
  return [...externalLinks({ ...content!, entries: { ...empty, offer: [offer] } as never }).keys()];
}

describe('external links', () => {
  it('are found in fields, however deep, and in text', () => {
    expect(
      linksIn('Siehe [BfArM](https://www.bfarm.de/DE/#top) und <https://www.rki.de/covid>.', {
        contact: { via: 'role', url: 'https://muster.de/kontakt' },
      }),
    ).toEqual(['https://muster.de/kontakt', 'https://www.bfarm.de/DE/', 'https://www.rki.de/covid']);
  });

  it('keep their parentheses and lose the sentence around them', () => {
    expect(linksIn('(https://de.wikipedia.org/wiki/Maske_(Medizin)), https://a.de/x?y=1&z=2.')).toEqual([
      'https://a.de/x?y=1&z=2',
      'https://de.wikipedia.org/wiki/Maske_(Medizin)',
    ]);
  });

  it('of samples lead nowhere and are not visited', () => {
    expect(
      linksIn('https://muster.example/ https://www.example.com/ http://hub.test/ mailto:info@a.de'),
    ).toEqual([]);
  });
});

describe('a round of visits', () => {
  it('takes one link of a host at a time, with a pause, and different hosts side by side', async () => {
    const open = new Map<string, number>();
    let most = 0;
    let together = 0;
    let pauses = 0;
    const addresses = ['a', 'b', 'c'].flatMap((host) =>
      [1, 2, 3].map((page) => `https://${host}.de/${page}`),
    );
    const visited = await visitAll(
      addresses,
      async (address): Promise<Verdict> => {
        const { host } = new URL(address);
        open.set(host, (open.get(host) ?? 0) + 1);
        most = Math.max(most, open.get(host)!);
        together = Math.max(
          together,
          [...open.values()].reduce((sum, count) => sum + count, 0),
        );
        await new Promise((done) => setImmediate(done));
        open.set(host, open.get(host)! - 1);
        return { is: 'alive' };
      },
      () => {
        pauses += 1;
        return Promise.resolve();
      },
    );
    expect(visited.map(({ address }) => address)).toEqual(addresses);
    expect([most, together, pauses]).toEqual([1, 3, 6]);
  });

  it('asks again where nobody answered, and only there', async () => {
    const asked: string[] = [];
    const visited = await visitAll(
      ['https://a.de/1', 'https://a.de/2'],
      (address): Promise<Verdict> => {
        asked.push(address);
        return Promise.resolve(
          asked.length === 1 ? { is: 'unreachable', why: 'ETIMEDOUT' } : { is: 'alive' },
        );
      },
      () => Promise.resolve(),
    );
    expect(asked).toEqual(['https://a.de/1', 'https://a.de/2', 'https://a.de/1']);
    expect(visited.every(({ verdict }) => verdict.is === 'alive')).toBe(true);
  });
});

describe('the issue about links', () => {
  const files = new Map([['https://a.de/x', ['offers/masken.md']]]);
  const about = (verdict: Verdict): Visited[] => [{ address: 'https://a.de/x', verdict }];

  it('names the dead ones and the entries that use them, in both languages', () => {
    const { body, isNeeded } = linksIssue(about({ is: 'dead', why: '404' }), files);
    expect(isNeeded).toBe(true);
    expect(body).toContain('[`https://a.de/x`](<https://a.de/x>) `404` in `offers/masken.md`');
    expect(body).toContain('Von 1 geprüften Links');
    expect(body).toContain('Of 1 external links');
  });

  it('is not opened because of what moved or keeps programs out', () => {
    for (const verdict of [
      { is: 'moved', to: 'https://b.de/' },
      { is: 'refused', why: '403' },
    ] as const) {
      expect(linksIssue(about(verdict), files).isNeeded).toBe(false);
      expect(linksIssue(about(verdict), files).body).toContain('https://a.de/x');
    }
  });

  it('stays within what GitHub takes', () => {
    const many = Array.from({ length: 5000 }, (_, at) => `https://a.de/${'x'.repeat(150)}/${at}`);
    const { body } = linksIssue(
      many.map((address) => ({ address, verdict: { is: 'dead', why: '404' } })),
      new Map(many.map((address) => [address, ['offers/masken.md']])),
    );
    expect(body.length).toBeLessThan(65_536);
    expect(body).toMatch(/und 4\.9\d\d weitere/);
  });
});
