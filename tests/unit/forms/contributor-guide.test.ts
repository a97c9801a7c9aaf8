import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withFieldTables } from '#forms/contributor-guide.ts';
import { kindNames } from '#schemas/kinds.ts';
import { vocabularyFiles } from '#schemas/vocabulary.ts';

const guide = readFileSync('content/README.md', 'utf8');
const marked = (name: string, between = '') =>
  `before\n<!-- fields:${name} -->\n${between}<!-- /fields -->\nafter\n`;

describe('the field tables of the contributor guide', () => {
  it('the guide in the content folder is up to date and complete', () => {
    expect(withFieldTables(guide)).toEqual({ text: guide, unknown: [], missing: [] });
  });

  it('what stood between the markers is replaced, what stands around them stays', () => {
    const { text } = withFieldTables(marked('hub', 'an old table\n'));
    expect(text).toMatch(/^before\n<!-- fields:hub -->\n\n\| Feld /);
    expect(text).toContain('| `operator` | ja |');
    expect(text).toMatch(/\n\n<!-- \/fields -->\nafter\n$/);
    expect(text).not.toContain('an old table');
  });

  it('writing twice changes nothing', () => {
    const once = withFieldTables(marked('call')).text;
    expect(withFieldTables(once).text).toBe(once);
  });

  it('a marker that nothing is called by is named and left alone', () => {
    const text = marked('offers', 'kept\n');
    expect(withFieldTables(text)).toMatchObject({ text, unknown: ['offers'] });
  });

  it('a guide without markers misses every kind and every file of the vocabulary', () => {
    const { missing } = withFieldTables('# Nothing');
    const names = [...kindNames, ...Object.keys(vocabularyFiles).map((name) => `vocabulary/${name}`)];
    expect(missing).toEqual(names);
  });

  it('kinds that share a schema share a table', () => {
    const { missing } = withFieldTables(marked('offer'));
    expect(missing).not.toContain('request');
  });
});
