import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, filesOf, smallHub } from './small-hub.ts';

const hub = smallHub();
const env = { HUB_CONTENT: hub.content, HUB_OUT: hub.out };
let first: Awaited<ReturnType<typeof build>>;

beforeAll(async () => {
  first = await build([], env);
});
afterAll(() => hub.remove());

describe('a build', () => {
  test('says in a few lines what it made', () => {
    expect(first.stderr).not.toMatch(/error/i);
    expect(first.code).toBe(0);
    expect(first.stdout).toMatch(
      /^day +2020-05-12\nentries +\d+\npages +\d+\nsearch +\d+ open, \d+ in the archive/,
    );
  });

  test('is the same to the byte in another time zone, language, place and folder', async () => {
    const elsewhere = smallHub();
    const there = { HUB_CONTENT: elsewhere.content, HUB_OUT: elsewhere.out };
    const { code } = await build([], {
      ...there,
      TZ: 'Pacific/Kiritimati',
      LC_ALL: 'tr_TR.UTF-8',
      LANG: 'tr_TR.UTF-8',
    });
    const [here, other] = [filesOf(hub.out), filesOf(elsewhere.out)];
    elsewhere.remove();
    expect(code).toBe(0);
    expect([...other.keys()]).toEqual([...here.keys()]);
    expect([...here].filter(([name, text]) => other.get(name) !== text).map(([name]) => name)).toEqual([]);
  });

  test('stops at a bad entry, names its place and leaves the old output as it was', async () => {
    const before = readFileSync(join(hub.out, 'index.html'));
    hub.write('offers/defekt.md', '---\ntitle: Kurz\nfarbe: rot\n---\nText.\n');
    const { code, stderr } = await build([], env);
    expect(code).toBe(1);
    expect(stderr).toContain('offers/defekt.md');
    expect(readFileSync(join(hub.out, 'index.html'))).toEqual(before);
  });

  test('sets a bad entry aside when asked to, and says so on the status page', async () => {
    const { code, stdout } = await build(['--quarantine'], env);
    expect(code).toBe(0);
    expect(stdout).toContain('offers/defekt.md');
    expect(existsSync(join(hub.out, 'angebote/defekt'))).toBe(false);
    expect(readFileSync(join(hub.out, 'status/index.html'), 'utf8')).toContain('offers/defekt.md');
  });

  test('stops when too many entries are bad even in quarantine', async () => {
    for (let n = 0; n < 6; n++)
      cpSync(join(hub.content, 'offers/defekt.md'), join(hub.content, `offers/defekt-${n}.md`));
    const { code, stderr } = await build(['--quarantine'], env);
    expect(code).toBe(1);
    expect(stderr).toContain('not published');
  });

  test('explains itself', async () => {
    expect((await build(['--help'], env)).stdout).toContain('--quarantine');
    expect((await build(['--colour'], env)).code).toBe(2);
  });
});
