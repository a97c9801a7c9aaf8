import * as decap from 'decap-cms-ui-default/dist/esm/styles.js';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as own from '#desk/editor/stand-ins/styles.ts';

const ROOT = join(import.meta.dirname, '../../../..');

describe('The styles of Decap’s parts', () => {
  it.each(Object.keys(decap))('have a stand-in for %s, with all that is in it', (name) => {
    expect(shapeOf((own as Record<string, unknown>)[name])).toMatchObject(
      shapeOf((decap as Record<string, unknown>)[name]) as object,
    );
  });

  it('name no colour of their own', () => {
    expect(JSON.stringify([own.colors, own.colorsRaw])).not.toMatch(/#[0-9a-f]{3}|rgb|hsl/i);
  });

  it('take every token from the desk’s stylesheet', () => {
    const sheet = readFileSync(join(ROOT, 'src/styles/desk/_tokens.scss'), 'utf8');
    const said = new Set([...sheet.matchAll(/--desk-[\w-]+(?=:)/g)].map(([name]) => name));
    const used = [...JSON.stringify(own).matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name!);
    expect(used.filter((name) => !said.has(name))).toEqual([]);
  });
});

it('no part of the desk has a colour of its own: it would not follow a dark page', () => {
  const files = globSync('src/desk/editor/**/*.{ts,tsx}', { cwd: ROOT });
  const named = files.filter((file) =>
    /:[^;\n]*#[0-9a-f]{3,6}\b *[;'`}]/i.test(readFileSync(join(ROOT, file), 'utf8')),
  );
  expect(named).toEqual([]);
});

it('every name of a style that the desk’s stylesheet goes by is one of Decap’s', () => {
  const sheets = globSync('src/styles/desk/*.scss', { cwd: ROOT });
  const named = sheets.flatMap((file) =>
    [...readFileSync(join(ROOT, file), 'utf8').matchAll(/\[class\*='-([A-Z]\w+)'/g)].map(([, name]) => name!),
  );
  expect(named.length).toBeGreaterThan(50);
  const files = globSync('node_modules/decap-cms-{core,ui-default,widget-*}/dist/esm/**/*.js', { cwd: ROOT });
  const labels = new Set(
    files.flatMap((file) =>
      [...readFileSync(join(ROOT, file), 'utf8').matchAll(/label: ?"?(\w+)/g)].map(([, label]) => label),
    ),
  );
  expect([...new Set(named)].filter((name) => !labels.has(name))).toEqual([]);
});

/** Keys at every depth; of what has none, its type. */
function shapeOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return typeof value;
  if ('styles' in value) return 'style';
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]));
}
