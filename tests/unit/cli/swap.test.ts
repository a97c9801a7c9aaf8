import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { cacheFolderOf } from '#cli/cache.ts';
import { folders, swap, tidyUp } from '#cli/swap.ts';

const root = mkdtempSync(join(tmpdir(), 'hub-swap-'));
const [out, staging] = [join(root, 'dist'), join(root, 'cache/building')];
afterEach(() => rmSync(root, { recursive: true, force: true }));

function site(folder: string, page: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), page);
}
const page = () => readFileSync(join(out, 'index.html'), 'utf8');
const beside = () => readdirSync(root).filter((name) => name.startsWith('dist.'));

/** Moves folders until one of them meets this error. */
function failing(code: string, at: keyof typeof folders, to: RegExp): typeof folders {
  const refuse = Object.assign(new Error(`${code}: refused`), { code });
  const otherDisk = Object.assign(new Error('EXDEV'), { code: 'EXDEV' });
  return {
    rename: (from, target) => {
      if (at === 'copy' && String(target).includes('.ready-')) throw otherDisk;
      if (at === 'rename' && to.test(String(target))) throw refuse;
      folders.rename(from, target);
    },
    copy: (from, target, options) => {
      folders.copy(from, target, options);
      if (at === 'copy') throw refuse;
    },
  };
}

/** The id of a process that has ended. */
function deadProcess(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

describe('swapping a finished site in', () => {
  it('puts the new one in place of the old one and leaves nothing beside it', async () => {
    site(out, 'old');
    site(staging, 'new');
    await swap(staging, out);
    expect([page(), beside()]).toEqual(['new', []]);
  });

  it.each([
    ['the disk is full', 'ENOSPC', 'copy', /never/],
    ['may not write there', 'EACCES', 'rename', /dist\.ready-/],
    ['in use', 'EBUSY', 'rename', /dist\.old-/],
    ['may not write there', 'EROFS', 'rename', /dist$/],
  ] as const)('says in a sentence that %s (%s), and the old one stays', async (words, code, at, to) => {
    site(out, 'old');
    site(staging, 'new');
    await expect(swap(staging, out, failing(code, at, to))).rejects.toThrow(words);
    expect([page(), beside()]).toEqual(['old', []]);
  });
});

describe('before a build', () => {
  it('what killed ones left is removed, here and in the cache, and nobody else’s', () => {
    const dead = deadProcess();
    const left = `${cacheFolderOf(out)}.building-${dead}`;
    const running = `${cacheFolderOf(out)}.building-${process.pid}`;
    site(out, 'old');
    for (const folder of [
      left,
      running,
      `${out}.ready-${dead}`,
      `${out}.old-${dead}`,
      `${out}-2.ready-${dead}`,
    ])
      site(folder, 'half');
    try {
      tidyUp(out);
      expect(page()).toBe('old');
      expect(readdirSync(root).sort()).toEqual(['dist', `dist-2.ready-${dead}`]);
      expect([existsSync(left), existsSync(running)]).toEqual([false, true]);
    } finally {
      rmSync(running, { recursive: true, force: true });
    }
    expect(readdirSync(dirname(left))).not.toContain(basename(left));
  });

  it('the old site comes back where a build was killed between taking it away and putting the new one there', () => {
    const dead = deadProcess();
    site(`${out}.old-${dead}`, 'old');
    site(`${out}.ready-${dead}`, 'half');
    tidyUp(out);
    expect([page(), beside()]).toEqual(['old', []]);
  });
});
