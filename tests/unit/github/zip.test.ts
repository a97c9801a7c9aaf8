import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onlyFile } from '#github/zip.ts';
import { zipOf } from './zip-of.ts';
import { runs } from '../../runs.ts';

const text = Buffer.from('{"version":1}');

describe('an artifact', () => {
  it('gives its only file, packed or not', () => {
    expect(onlyFile(zipOf({ 'review.json': text }), 'review.json', 100)?.toString()).toBe('{"version":1}');
    expect(onlyFile(zipOf({ 'review.json': text }, 'stored'), 'review.json', 100)?.toString()).toBe(
      '{"version":1}',
    );
  });

  it.each([
    ['another name', zipOf({ 'review.txt': text })],
    ['a way out of the folder', zipOf({ '../review.json': text })],
    ['a second file', zipOf({ 'review.json': text, 'x.sh': text })],
    ['nothing', zipOf({})],
    ['no archive at all', Buffer.from('PK')],
    ['an archive cut short', zipOf({ 'review.json': text }).subarray(0, 40)],
    ['a comment behind its end', Buffer.concat([zipOf({ 'review.json': text }), Buffer.from('x')])],
    ['more than it says', zipOf({ 'review.json': text }, 'deflated', { size: 5 })],
    ['a bomb', zipOf({ 'review.json': Buffer.alloc(50_000_000) }, 'deflated', { size: 50 })],
    ['a file above the limit', zipOf({ 'review.json': Buffer.alloc(101) })],
  ])('with %s gives nothing', (_, archive) => {
    expect(onlyFile(archive, 'review.json', 100)).toBeUndefined();
  });

  it('of any bytes never breaks anything', () => {
    const sound = zipOf({ 'review.json': text });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { maxLength: 5 }), (edits) => {
        const archive = Buffer.from(sound);
        for (const [at, byte] of edits) archive[at] = byte;
        const found = onlyFile(archive, 'review.json', 100);
        expect(found === undefined || found.length <= 100).toBe(true);
      }),
      runs(2000),
    );
  });
});
