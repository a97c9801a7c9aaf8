import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '#cli/generate.ts';

const guide = readFileSync('content/README.md', 'utf8');
const stale = guide.replace('| `title` | ja |', '| `title` | nein |');

describe('hub generate', () => {
  let root: string;
  let said: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'drehscheibe-generate-'));
    said = '';
    vi.stubEnv('HUB_CONTENT', root);
    for (const stream of [process.stdout, process.stderr]) {
      vi.spyOn(stream, 'write').mockImplementation((text) => {
        said += String(text);
        return true;
      });
    }
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    rmSync(root, { recursive: true, force: true });
  });
  const write = (text: string) => writeFileSync(join(root, 'README.md'), text);
  const read = () => readFileSync(join(root, 'README.md'), 'utf8');

  it('brings a stale guide up to date', async () => {
    write(stale);
    expect(await run([])).toBe(0);
    expect(read()).toBe(guide);
  });

  it('with --check a stale guide is a problem and stays as it is', async () => {
    write(stale);
    expect(await run(['--check'])).toBe(1);
    expect(read()).toBe(stale);
    expect(said).toContain('run npm run hub -- generate');
  });

  it('with --check an up-to-date guide is fine', async () => {
    write(guide);
    expect(await run(['--check'])).toBe(0);
  });

  it('a table that is missing is a problem and named', async () => {
    write(guide.replace('<!-- fields:vocabulary/units -->', ''));
    expect(await run([])).toBe(1);
    expect(said).toContain('no table for vocabulary/units');
  });

  it('a folder without a guide is misuse', async () => {
    await expect(run([])).rejects.toThrow('HUB_CONTENT');
  });

  it('an option it does not know is misuse', async () => {
    await expect(run(['--watch'])).rejects.toThrow('--watch');
  });

  it('--help explains itself', async () => {
    expect(await run(['--help'])).toBe(0);
    expect(said).toContain('--check');
  });
});
