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
    expect(text).toMatch(/\n\n<!-- \/fields -->\nafter\n/);
    expect(text).not.toContain('an old table');
  });

  it('writing twice changes nothing', () => {
    const once = withFieldTables(marked('call')).text;
    expect(withFieldTables(once).text).toBe(once);
  });

  it('a marker that nothing is called by is named and left alone', () => {
    const text = marked('offers', 'kept\n');
    const written = withFieldTables(text);
    expect(written.unknown).toEqual(['offers']);
    expect(written.text.startsWith(text)).toBe(true);
  });

  it('a guide without markers misses every file of the vocabulary', () => {
    const { missing } = withFieldTables('# Nothing');
    expect(missing).toEqual(Object.keys(vocabularyFiles).map((name) => `vocabulary/${name}`));
  });

  it('a kind whose table stands nowhere gets a section at the end, once', () => {
    const { text } = withFieldTables('# Nothing\n');
    expect(text).toContain(
      '\n\n## Partner-Drehscheibe\n\nDatei `hubs/<id>.yaml`:\n\n<!-- fields:hub -->\n\n| Feld ',
    );
    expect(withFieldTables(text).text).toBe(text);
    for (const kind of kindNames.filter((name) => name !== 'request'))
      expect(text.split(`<!-- fields:${kind} -->`)).toHaveLength(2);
  });

  it('kinds that share a schema share a table', () => {
    expect(withFieldTables(marked('offer')).text).not.toContain('<!-- fields:request -->');
    expect(withFieldTables('').text).not.toContain('<!-- fields:request -->');
  });
});
