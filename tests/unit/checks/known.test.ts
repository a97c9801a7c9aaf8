import { describe, expect, it } from 'vitest';
import { knownOf } from '#checks/known.ts';
import { readContent } from '#files/content.ts';
import { BASE, TODAY } from '../files/fixture.ts';

describe('what a draft is judged against', () => {
  const content = readContent(BASE, { today: TODAY }).content!;
  const { entries } = knownOf(content, TODAY);

  it('names the entries of every kind that something points to, and of no other', () => {
    const named = Object.entries(entries).filter(([, ids]) => Object.keys(ids).length > 0);
    expect(named.map(([kind]) => kind).sort()).toEqual(['call', 'guidance', 'hub', 'organisation']);
  });
});
