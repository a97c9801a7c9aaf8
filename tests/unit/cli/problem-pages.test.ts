import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { codesOf, topics } from '#checks/catalogue.ts';
import { bringUpToDate } from '#cli/generated-folder.ts';
import { problemPageFolder } from '#cli/problem-pages.ts';

describe('the help pages of problems', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'drehscheibe-problems-'));
    for (const stream of [process.stdout, process.stderr])
      vi.spyOn(stream, 'write').mockImplementation(() => true);
  });
  const write = (check: boolean) => bringUpToDate(problemPageFolder(folder), check);
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are one for every code of the catalogue, and an index that names them all', () => {
    write(false);
    const codes = topics.flatMap((topic) => codesOf(topic));
    expect(readdirSync(folder).sort()).toEqual(['README.md', ...codes.map((code) => `${code}.md`)].sort());
    const index = readFileSync(join(folder, 'README.md'), 'utf8');
    expect(codes.filter((code) => !index.includes(`(${code}.md)`))).toEqual([]);
  });

  it('are out of date when one is missing, changed or left over, and mended by writing them again', () => {
    write(false);
    expect(write(true)).toBe(0);
    writeFileSync(join(folder, 'gone.md'), 'x');
    expect(write(true)).toBe(1);
    write(false);
    writeFileSync(join(folder, 'id-malformed.md'), 'x');
    expect(write(true)).toBe(1);
    write(false);
    expect(write(true)).toBe(0);
  });
});
