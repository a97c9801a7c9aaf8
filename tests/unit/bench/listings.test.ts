import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isOpen } from '#domain/freshness.ts';
import { readContent } from '#files/content.ts';
import { writeContent } from '../../../bench/content.ts';
import { firmsFor, generateListings, TODAY } from '../../../bench/listings.ts';

describe('generated listings', () => {
  it('are the same for the same seed and others for another', () => {
    expect(generateListings(50, 7)).toEqual(generateListings(50, 7));
    expect(generateListings(50, 7)).not.toEqual(generateListings(50, 8));
  });

  it('of a small hub are the first ones of a large hub', () => {
    expect(generateListings(300).slice(0, 60)).toEqual(generateListings(60));
  });

  it('have an id each, and so have their organisations', () => {
    const listings = generateListings(3000);
    expect(new Set(listings.map(({ kind, id }) => `${kind}/${id}`)).size).toBe(3000);
    const firms = firmsFor(50_000);
    expect(new Set(firms.map(({ id }) => id)).size).toBe(firms.length);
  });

  it('are mostly open and partly ended', () => {
    const open = generateListings(1000).filter(({ data }) => isOpen(data, TODAY)).length;
    expect(open).toBeGreaterThan(850);
    expect(open).toBeLessThan(950);
  });
});

describe('a generated content folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'generated-'));
  beforeAll(() => writeContent(folder, 400));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('passes the check, with all its listings', () => {
    const { problems, content } = readContent(folder, { today: TODAY });
    expect(problems).toEqual([]);
    expect(content!.entries.offer.length + content!.entries.request.length).toBe(400);
  });
});
