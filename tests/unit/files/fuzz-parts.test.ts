import fc from 'fast-check';
import { describe, it, vi } from 'vitest';
import { slugOf } from '#domain/slug.ts';
import { splitFrontMatter } from '#formats/front-matter.ts';
import { isKnownFolder, targetOf } from '#files/file-role.ts';
import { id } from '#schemas/fields.ts';
import { piece, RUNS } from './mutations.ts';

// How long that takes says something about the machine only.
vi.setConfig({ testTimeout: 900_000 });

describe('front matter', () => {
  it('that was written is found again, to the character', () => {
    const head = fc
      .array(fc.string().map((line) => line.replace(/[\r\n]/g, '').replace(/^---/, '-')))
      .map((lines) => lines.map((line) => `${line}\n`).join(''));
    const body = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(head, body, (yaml, rest) => {
        const text = `---\n${yaml}---\n${rest}`;
        const parts = splitFrontMatter(text);
        if (typeof parts === 'string') throw new Error(parts);
        return text.slice(parts.head.start, parts.head.end) === yaml && text.slice(parts.body) === rest;
      }),
      RUNS,
    );
  });

  it('of any text lies within it', () => {
    const text = fc.array(fc.oneof(piece, fc.string())).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (given) => {
        const parts = splitFrontMatter(given);
        if (typeof parts === 'string') return true;
        const { head, body } = parts;
        return 0 < head.start && head.start <= head.end && head.end < body && body <= given.length;
      }),
      RUNS,
    );
  });
});

describe('ids', () => {
  it('that are suggested are valid or empty, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (name) => {
        const likely = slugOf(name, '');
        return likely === '' || id.safeParse(likely).success;
      }),
      RUNS,
    );
  });

  it('of any path are made of its segments, and stay below the content folder', () => {
    const segment = fc.oneof(
      fc.constantFrom('offers', 'news', 'de', 'calls', 'call.md', 'responses', '..', 'a.md', 'vocabulary'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1, maxLength: 5 }), (segments) => {
        const path = segments.join('/');
        isKnownFolder(path);
        const target = targetOf(path);
        return target.is !== 'entry' || path.includes(target.id);
      }),
      RUNS,
    );
  });
});
