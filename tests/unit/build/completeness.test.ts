import { describe, expect, test } from 'vitest';
import { assertComplete, missingPages } from '#build/completeness.ts';
import { fixtureHub } from '../../fixture-hub.ts';

const hub = fixtureHub();

describe('a build', () => {
  test('misses every page and record when it made none', () => {
    const missing = missingPages(hub, new Set(), new Set());
    const [entry] = hub.all('organisation');
    expect(missing).toContain(`${entry!.file} (/organisationen/${entry!.id}/)`);
    expect(missing).toContain(`${entry!.file} (/en/organisations/${entry!.id}/)`);
    expect(missing).toContain(`${entry!.file} (search)`);
  });

  test('names a few of many missing pages and counts the rest', () => {
    expect(() => assertComplete(hub, new Set(), new Set())).toThrow(/ and \d+ more$/);
  });
});
