import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acted, actsFor, type Act } from '#domain/acts.ts';
import { addDays, laterOf } from '#domain/dates.ts';
import { readContent } from '#files/content.ts';
import { entryFile } from '#formats/entry-file.ts';
import { availability } from '#schemas/listing.ts';
import { mkdtempSync, rmSync, writeFileSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixtureContent, HUB, TODAY } from '../../fixture-hub.ts';

const DAYS = 90;
const outcome = { note: 'Alle Platten gingen an zwei Kliniken.', contacts: 4 };
const circumstances = { today: TODAY, days: DAYS, outcome };
const offer = {
  availability: 'available' as const,
  publishedOn: '2020-04-01',
  confirmedOn: '2020-04-28',
  validThrough: '2020-05-20',
  title: 'PETG-Folie',
};

describe('An act of every day', () => {
  it('confirms: what holds still holds as long as before', () => {
    expect(acted('confirm', offer, circumstances)).toEqual({ ...offer, confirmedOn: TODAY });
  });

  it('confirms what has run out for a whole period', () => {
    const over = { ...offer, validThrough: '2020-05-11' };
    expect(acted('confirm', over, circumstances)).toEqual({
      ...over,
      confirmedOn: TODAY,
      validThrough: addDays(TODAY, DAYS),
    });
  });

  it('extends for a whole period from today, and never makes it shorter', () => {
    expect(acted('extend', offer, circumstances).validThrough).toBe(addDays(TODAY, DAYS));
    const long = { ...offer, validThrough: '2021-01-01' };
    expect(acted('extend', long, circumstances).validThrough).toBe('2021-01-01');
  });

  it('lets a listing rest and takes it up again, and changes nothing else', () => {
    const resting = acted('pause', offer, circumstances);
    expect(resting).toEqual({ ...offer, availability: 'paused' });
    expect(acted('resume', resting, circumstances)).toEqual(offer);
  });

  it('settles with what came of it, and not without', () => {
    expect(acted('settle', offer, circumstances)).toEqual({
      ...offer,
      availability: 'fulfilled',
      outcome: { on: TODAY, ...outcome },
    });
    expect(() => acted('settle', offer, { today: TODAY, days: DAYS })).toThrow(RangeError);
  });

  it('is offered only where it makes sense', () => {
    const offered = availability.options.map((one) => [one, actsFor({ availability: one })]);
    expect(Object.fromEntries(offered)).toEqual({
      available: ['confirm', 'extend', 'settle', 'pause'],
      limited: ['confirm', 'extend', 'settle', 'pause'],
      paused: ['confirm', 'extend', 'settle', 'resume'],
      fulfilled: [],
      withdrawn: [],
    });
  });

  it('leaves days that the check accepts, whatever they were before', () => {
    const day = fc.integer({ min: -200, max: 200 }).map((days) => addDays(TODAY, days));
    const acts = fc.constantFrom<Act>('confirm', 'extend', 'pause', 'resume', 'settle');
    fc.assert(
      fc.property(acts, day, day, (act, publishedOn, validThrough) => {
        const after = acted(
          act,
          { ...offer, publishedOn, confirmedOn: undefined as string | undefined, validThrough },
          circumstances,
        );
        if (act === 'confirm' || act === 'extend') {
          expect(after.validThrough >= laterOf(TODAY, publishedOn)).toBe(true);
          expect(after.confirmedOn! >= publishedOn).toBe(true);
        }
        expect(after.validThrough >= validThrough).toBe(true);
      }),
    );
  });

  it('is accepted by the check of the hub, for every listing of it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'hub-acts-'));
    cpSync(HUB, folder, { recursive: true });
    const { entries, settings } = fixtureContent();
    for (const kind of ['offer', 'request'] as const)
      for (const [at, { file, data, body }] of entries[kind].entries()) {
        const acts = actsFor(data);
        const act = acts[at % acts.length];
        if (!act) continue;
        const after = acted(act, data, { ...circumstances, days: settings.validity[kind] });
        writeFileSync(join(folder, file), entryFile(kind, { ...after }, body));
      }
    expect(readContent(folder, { today: TODAY }).problems).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});
