import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Document, parse } from 'yaml';
import { inventory } from '#files/inventory.ts';
import { entryFile } from '#formats/entry-file.ts';
import { readEntryText } from '#formats/entry-text.ts';
import { patchedEntry } from '#formats/patched-entry.ts';
import { saidOf } from '#formats/said.ts';
import type { WrittenKind } from '#schemas/written-kind.ts';
import { HUB } from '../../fixture-hub.ts';
import { runs } from '../../runs.ts';

type Data = Record<string, unknown>;

/** As a person writes it: no order, notes, quotes of all kinds, folded lines. */
const byHand = `---
# Zugesagt am Telefon, siehe Vermerk.
contact:
  via: "role"   # nicht persönlich
  email: einkauf@firma.example
title: "FFP2-Masken,  40.000 Stück"
summary: >-
  Wir haben Maskn auf Lager und
  liefern binnen einer Woche
  an jede Klinik.

quantity:
    # geschätzt
    amount: 40000
    unit: 'piece'
deliversTo: [ "de", 'at', # nur Festland
  ch ]
sources:
- title: Mitteilung # vom Haus
  url: https://a.example/1
# die zweite ist strittig
- url: https://a.example/2
  title: 'Bericht'
---


Erster Satz.

Zweiter Satz.

`;
const { data, body } = readEntryText('offer', byHand);
const patched = (changes: Data, text = body) => patchedEntry('offer', byHand, { ...data, ...changes }, text);
const lineDiff = (changes: Data, text = body) => differing(byHand, patched(changes, text));

describe('an entry that was written by hand', () => {
  it('keeps every byte while nothing changes', () => {
    expect(patched({})).toBe(byHand);
    expect(
      patched({ title: data['title'], phone: '', reliesOn: [], contact: { ...(data['contact'] as Data) } }),
    ).toBe(byHand);
  });

  it('differs in one line after a typo was mended, in whatever manner the text is written', () => {
    expect(lineDiff({ title: 'FFP2-Masken,  50.000 Stück' })).toEqual([
      ['title: "FFP2-Masken,  40.000 Stück"', 'title: "FFP2-Masken,  50.000 Stück"'],
    ]);
    expect(lineDiff({ summary: String(data['summary']).replace('Maskn', 'Masken') })).toEqual([
      ['  Wir haben Maskn auf Lager und', '  Wir haben Masken auf Lager und'],
    ]);
    expect(lineDiff({ contact: { via: 'person', email: 'einkauf@firma.example' } })).toEqual([
      ['  via: "role"   # nicht persönlich', '  via: "person"   # nicht persönlich'],
    ]);
    expect(lineDiff({ quantity: { amount: 50000, unit: 'piece' } })).toEqual([
      ['    amount: 40000', '    amount: 50000'],
    ]);
    expect(lineDiff({}, body.replace('Zweiter', 'Letzter'))).toEqual([['Zweiter Satz.', 'Letzter Satz.']]);
  });

  it('keeps the notes in a list of which an item changes, goes or comes', () => {
    expect(lineDiff({ deliversTo: ['de', 'at', 'ch', 'li'] })).toEqual([['  ch ]', '  ch, li ]']]);
    expect(lineDiff({ deliversTo: ['at', 'ch'] })).toEqual([
      [`deliversTo: [ "de", 'at', # nur Festland`, `deliversTo: [ 'at', # nur Festland`],
    ]);
    const [first, second] = data['sources'] as Data[];
    expect(lineDiff({ sources: [first, { ...second, title: 'Berichte' }] })).toEqual([
      ["  title: 'Bericht'", "  title: 'Berichte'"],
    ]);
    const third = { title: 'Neu', url: 'https://a.example/3' };
    expect(patched({ sources: [third, first, second] })).toBe(
      byHand.replace('sources:\n', 'sources:\n- title: Neu\n  url: https://a.example/3\n'),
    );
    expect(patched({ sources: [second] })).toBe(
      byHand.replace('- title: Mitteilung # vom Haus\n  url: https://a.example/1\n', ''),
    );
  });

  it('takes a new field in where the schema has it, behind the one before', () => {
    expect(patched({ quantity: { ...(data['quantity'] as Data), per: 'week' } })).toBe(
      byHand.replace("unit: 'piece'\n", "unit: 'piece'\n    per: week\n"),
    );
    expect(patched({ category: 'masks' })).toBe(byHand.replace('Klinik.\n', 'Klinik.\ncategory: masks\n'));
    const [first, second] = data['sources'] as Data[];
    expect(patched({ sources: [{ ...first, language: 'de' }, second] })).toContain(
      'url: https://a.example/1\n  language: de\n#',
    );
  });

  it('loses the field that is cleared and no other', () => {
    const rest = { ...data, contact: undefined };
    expect(patchedEntry('offer', byHand, rest, body)).toBe(byHand.replace(/contact:\n.*\n.*\n/, ''));
    const [first, second] = data['sources'] as Data[];
    expect(patched({ sources: [first, { title: 'Bericht' }] })).toBe(
      byHand.replace("- url: https://a.example/2\n  title: 'Bericht'", "- title: 'Bericht'"),
    );
    expect(second).toBeDefined();
  });

  it('keeps line ends and marks of another system', () => {
    const windows = `\uFEFF${byHand.replaceAll('\n', '\r\n')}`;
    expect(patchedEntry('offer', windows, { ...data, title: 'Neu hier' }, body)).toBe(
      `\uFEFF${patched({ title: 'Neu hier' }).replaceAll('\n', '\r\n')}`,
    );
  });

  it('is written as a new one where nothing was there or nothing can be read', () => {
    for (const text of ['', 'no front matter', '---\na: &x [1]\nb: *x\n---\n'])
      expect(patchedEntry('offer', text, data, body)).toBe(entryFile('offer', data, body));
  });
});

const files = inventory(HUB).files.map(({ path, target }) => ({
  kind: (target.is === 'vocabulary' ? `vocabulary/${target.name}` : target.kind) satisfies WrittenKind,
  text: readFileSync(join(HUB, path), 'utf8'),
}));

/** Fixture entries, also as another program or a person would have written them. */
const opened = fc
  .tuple(
    fc.constantFrom(...files),
    fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'),
    fc.constantFrom(20, 40, 0),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([{ kind, text }, style, lineWidth, isRestyled, hasNotes]) => {
    if (!isRestyled) return { kind, text };
    const [, before = '', yaml = text, rest = ''] = /^(---\n)([\s\S]*?)(---\n[\s\S]*)$/.exec(text) ?? [];
    const document = new Document(parse(yaml));
    const written = document.toString({ defaultStringType: style as 'PLAIN', lineWidth });
    return { kind, text: before + (hasNotes ? noted(written) : written) + rest };
  });

describe('any entry of a hub', () => {
  it('reads after any change as if it had been written anew', () => {
    let inPlace = 0;
    fc.assert(
      fc.property(opened, fc.array(change(), { minLength: 1, maxLength: 4 }), ({ kind, text }, changes) => {
        const before = readEntryText(kind, text);
        const after = changes.reduce<unknown>((at, one) => one(at), before.data) as Data;
        const written = patchedEntry(kind, text, after, before.body);
        expect(readEntryText(kind, written)).toEqual({ data: saidOf(after), body: before.body });
        if (written !== entryFile(kind, after, before.body)) inPlace++;
        expect(patchedEntry(kind, written, after, before.body)).toBe(written);
      }),
      runs(600),
    );
    expect(inPlace).toBeGreaterThan(runs(600).numRuns / 4);
  });

  it('keeps all its bytes while nothing changes, and all other lines while one text does', () => {
    fc.assert(
      fc.property(opened, fc.nat(), ({ kind, text }, pick) => {
        const before = readEntryText(kind, text);
        expect(patchedEntry(kind, text, before.data, before.body)).toBe(text);
        const paths = textsIn(before.data).filter((path) =>
          / \p{L}{3,} /u.test(String(at(before.data, path))),
        );
        const path = paths[pick % paths.length];
        if (!path) return;
        const changed = replaced(
          before.data,
          path,
          String(at(before.data, path)).replace(/ (\p{L})\p{L}+ /u, ' $1xy '),
        );
        const written = patchedEntry(kind, text, changed as Data, before.body);
        expect(differing(text, written).length, written).toBe(1);
      }),
      runs(600),
    );
  });
});

type Path = (string | number)[];
type Change = (data: unknown) => unknown;

/** Sets, clears, adds, moves or repeats something somewhere in the data. */
function change(): fc.Arbitrary<Change> {
  const value = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      'zwei\nZeilen',
      'Ende: # nein',
      "Müller's",
      '"x"',
      '2020',
      'yes',
      '- a',
      'de',
      ' vorn',
      'hinten ',
      '|',
    ),
    fc.integer(),
    fc.boolean(),
    fc.constant(['a', 'b']),
    fc.constant({ de: 'x', en: 'y' }),
    fc.constant(undefined),
  );
  return fc
    .tuple(fc.nat(), value, fc.constantFrom('set', 'add', 'move', 'repeat'))
    .map(([pick, to, act]) => (data) => {
      const paths = pathsIn(data);
      const path = paths[pick % Math.max(paths.length, 1)] ?? [];
      const found = at(data, path);
      if (Array.isArray(found) && found.length > 0 && act !== 'set') {
        if (act === 'move') return replaced(data, path, [...found.slice(1), found[0]]);
        return replaced(data, path, act === 'repeat' ? [found.at(-1), ...found] : [...found, to ?? 'neu']);
      }
      if (act === 'add' && typeof found === 'object' && found !== null && !Array.isArray(found))
        return replaced(data, path, { ...found, neuesFeld: to });
      return path.length === 0 ? data : replaced(data, path, to);
    });
}

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Array.isArray(value)
    ? value.flatMap((item, index) => pathsIn(item, [...path, index]))
    : Object.entries(value).flatMap(([key, item]) => pathsIn(item, [...path, key]));
  return [path, ...inner];
}

function textsIn(data: unknown): Path[] {
  return pathsIn(data).filter((path) => typeof at(data, path) === 'string');
}

function at(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, part) => (value as Data)[part], data);
}

function replaced(data: unknown, [part, ...rest]: Path, to: unknown): unknown {
  if (part === undefined) return to;
  if (Array.isArray(data))
    return data.map((item, index) => (index === part ? replaced(item, rest, to) : (item as unknown)));
  return { ...(data as Data), [part]: replaced((data as Data)[part], rest, to) };
}

/** A note above every third field, and one beside every fifth single value. */
function noted(yaml: string): string {
  let isText = false;
  return yaml
    .split('\n')
    .map((line, n) => {
      const key = /^( *)[a-zA-Z]+:/.exec(line);
      if (!key) return line;
      isText = /[|>][-+]?$/.test(line) || !/: (?:\d+|'[^']*'|"[^"]*"|true|false)$/.test(line);
      const beside = !isText && n % 5 === 0 ? ' # hier' : '';
      return `${n % 3 === 0 ? `${key[1]}# Notiz ${n}\n` : ''}${line}${beside}`;
    })
    .join('\n');
}

/** The lines of two texts that differ, side by side, where no line is more or less. */
function differing(one: string, other: string): [string, string][] {
  const [a, b] = [one.split('\n'), other.split('\n')];
  if (a.length !== b.length)
    return [
      [one, other],
      [one, other],
    ];
  return a.flatMap((line, n): [string, string][] => (line === b[n] ? [] : [[line, b[n]!]]));
}
