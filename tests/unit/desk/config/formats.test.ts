import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CMS } from 'decap-cms-core';
import { describe, expect, it } from 'vitest';
import { registerFormats } from '#desk/editor/formats.ts';
import { draftOf } from '#files/draft.ts';
import { inventory } from '#files/inventory.ts';
import { sourceOf } from '#files/read-source.ts';
import { placeOfCollection } from '#desk/config/collections.ts';
import { HUB } from '../../../fixture-hub.ts';
import { configIn } from './hub.ts';

interface Format {
  fromFile: (text: string) => Record<string, unknown>;
  toFile: (data: Record<string, unknown>, opened?: string) => string;
}
const formats = new Map<string, Format>();
registerFormats({
  registerCustomFormat: (name: string, _: string, format: Format) => formats.set(name, format),
} as unknown as CMS);

const files = inventory(HUB).files.flatMap(({ path, target }) => {
  const name = target.is === 'vocabulary' ? 'vocabulary' : target.kind;
  return name === 'response' ? [] : [{ path, target, format: formats.get(`hub-${name}`)! }];
});

describe('the formats of the CMS', () => {
  it('are there for every collection', () => {
    for (const { name, format } of configIn('de').collections) expect(formats.has(format), name).toBe(true);
  });

  it.each(files)('$path comes back from the editor byte for byte', ({ path, format }) => {
    const text = readFileSync(join(HUB, path), 'utf8');
    expect(format.toFile(format.fromFile(text))).toBe(text);
  });

  it.each(files)('$path keeps the notes of those who wrote it by hand', ({ path, format }) => {
    const text = readFileSync(join(HUB, path), 'utf8').replace(/^(---\n)?/, '$1# Siehe Vermerk\n');
    const opened = format.fromFile(text);
    expect(format.toFile(opened, text)).toBe(text);
    const changed = format.toFile({ ...opened, neuesFeld: 'x' }, text).split('\n');
    expect(changed.filter((line) => !text.split('\n').includes(line))).toEqual(['neuesFeld: x']);
  });

  it('what the editor writes passes the schema and the policy, whatever was cleared in between', () => {
    for (const { path, target, format } of files) {
      const edited = format.fromFile(readFileSync(join(HUB, path), 'utf8'));
      const cleared = {
        ...edited,
        summary: edited['summary'] ?? '',
        reliesOn: null,
        ...emptied(edited['more']),
      };
      const { source } = sourceOf(Buffer.from(format.toFile(cleared)), path, target);
      expect(draftOf(source!).findings, path).toEqual([]);
    }
  });

  it('a file that cannot be read is named, not shown empty', () => {
    expect(() => formats.get('hub-offer')!.fromFile('no front matter')).toThrow();
    expect(() => formats.get('hub-organisation')!.fromFile('a: [')).toThrow();
    expect(() => formats.get('hub-organisation')!.fromFile('- a')).toThrow();
  });

  it('tells the files of the vocabulary apart by what is in them', () => {
    expect(placeOfCollection('vocabulary', 'units')).toEqual({ kind: 'vocabulary/units' });
    expect(() => placeOfCollection('vocabulary')).toThrow(RangeError);
    expect(() => placeOfCollection('unknown')).toThrow(RangeError);
    expect(placeOfCollection('news-en')).toEqual({ kind: 'news', lang: 'en' });
  });
});

/** A group in which every text was typed and taken away again. */
function emptied(more: unknown): Record<string, unknown> {
  const group = more as Record<string, unknown> | undefined;
  return group
    ? { more: { ...group, minimumOrder: group['minimumOrder'] ?? '', availableFrom: '', answers: null } }
    : {};
}
