import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inventory } from '#files/inventory.ts';
import { entryFile } from '#formats/entry-file.ts';
import { readEntryText } from '#formats/entry-text.ts';
import type { WrittenKind } from '#schemas/written-kind.ts';
import { HUB } from '../../fixture-hub.ts';

const files = inventory(HUB).files.map(({ path, target }) => ({
  path,
  kind: (target.is === 'vocabulary' ? `vocabulary/${target.name}` : target.kind) satisfies WrittenKind,
}));

describe('the content of a hub', () => {
  it('has entries of every kind', () => {
    expect(new Set(files.map(({ kind }) => kind)).size).toBe(16);
  });

  it.each(files)('$path is written exactly as it was read', ({ path, kind }) => {
    const text = readFileSync(join(HUB, path), 'utf8');
    const { data, body } = readEntryText(kind, text);
    expect(entryFile(kind, data, body)).toBe(text);
  });
});
