import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from './small-hub.ts';

const BASE = resolve(import.meta.dirname, '../fixtures/check/base');
const folder = mkdtempSync(join(tmpdir(), 'hub-bodies-'));
const [content, out] = [join(folder, 'content'), join(folder, 'dist')];

/** Bodies that look like front matter, the first two as in CommonMark's examples 96 and 98. */
const bodies: Record<string, { body: string; shown: string[] }> = {
  'zwei-linien': { body: '---\n---\nWort A\n', shown: ['Wort A'] },
  'linie-zuerst': { body: '---\n\nWort A\n\n---\n\nWort B\n', shown: ['Wort A', 'Wort B'] },
  'leere-zeilen-davor': { body: '\n\n---\n\nWort A\n\n---\n\nWort B\n', shown: ['Wort A', 'Wort B'] },
  'wie-felder': { body: '---\ntitle: Wort A\n---\n\nWort B\n', shown: ['title: Wort A', 'Wort B'] },
  'kein-yaml': { body: '---\nWort A: [\n---\n\nWort B\n', shown: ['Wort A: [', 'Wort B'] },
  'plus-zeichen': { body: '+++\nWort A\n+++\n', shown: ['Wort A', '+++'] },
};

/** The files of a kind's example with another body, one each. */
function write(example: string, named: (name: string) => string): void {
  const text = readFileSync(join(BASE, example), 'utf8');
  const head = text.slice(0, text.indexOf('\n---\n') + 5);
  for (const [name, { body }] of Object.entries(bodies))
    writeFileSync(join(content, named(name)), head.replace(/^title: .*/m, `title: Versuch ${name}`) + body);
}

let built: Awaited<ReturnType<typeof build>>;
beforeAll(async () => {
  cpSync(BASE, content, { recursive: true });
  rmSync(join(content, 'calls'), { recursive: true });
  rmSync(join(content, 'hubs'), { recursive: true });
  rmSync(join(content, 'requests'), { recursive: true });
  write('offers/masken.md', (name) => `offers/${name}.md`);
  write('news/de/start.mdx', (name) => `news/de/${name}.mdx`);
  built = await build([], { HUB_CONTENT: content, HUB_OUT: out });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a body that looks like front matter', () => {
  it.each(Object.entries(bodies))('is shown whole: %s', (name, { shown }) => {
    for (const path of ['angebote', 'meldungen']) {
      const page = readFileSync(join(out, path, name, 'index.html'), 'utf8');
      const text = page.replace(/<[^>]*>/g, '');
      expect(shown.filter((words) => !text.includes(words))).toEqual([]);
    }
  });
});

describe('a hub without entries of some kinds', () => {
  it('is built without a warning', () => {
    expect(built.code).toBe(0);
    const lines = built.stderr.split('\n').filter((line) => line !== '' && !line.endsWith(' …'));
    expect(lines).toEqual([]);
  });
});
