import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderTexts, gitHashOf, pathInRepository } from '#desk/bundle/texts.ts';
import { fixtureContent, HUB } from '../../../fixture-hub.ts';

const content = fixtureContent();
const parts = folderTexts(content, HUB, 'content');

describe('the texts beside the editor', () => {
  it('are found by the hash that git gives each file', () => {
    const offers = parts.find(({ name }) => name === 'offers')!;
    const file = content.entries.offer[0]!.file;
    const hash = execFileSync('git', ['hash-object', '--no-filters', join(HUB, file)], {
      encoding: 'utf8',
    });
    expect(offers.texts[hash.trim()]).toBe(readFileSync(join(HUB, file), 'utf8'));
  });

  it('hold every entry of a folder, in both languages', () => {
    const held = Object.fromEntries(parts.map(({ name, texts }) => [name, Object.keys(texts).length]));
    expect(held['offers']).toBe(content.entries.offer.length);
    expect(held['news']).toBe(content.entries.news.length);
  });

  it('never hold what people answered to a call', () => {
    const calls = parts.find(({ name }) => name === 'calls')!;
    expect(Object.keys(calls.texts)).toHaveLength(content.entries.call.length);
  });

  it('count bytes, not letters', () => {
    const bytes = Buffer.from('Ängste\n');
    const hash = execFileSync('git', ['hash-object', '--stdin'], { input: bytes, encoding: 'utf8' });
    expect(gitHashOf(bytes)).toBe(hash.trim());
  });

  it('are called as in the repository, also where that holds nothing but content', () => {
    expect(pathInRepository('content', 'offers')).toBe('content/offers');
    expect(pathInRepository('.', 'offers')).toBe('offers');
  });
});
