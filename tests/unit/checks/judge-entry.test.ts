import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readBody as readInBrowser } from '#desk/editor/markdown-parser.ts';
import { judgeEntry, type EditedEntry } from '#checks/judge-entry.ts';
import { knownOf, type Known } from '#checks/known.ts';
import { readContent } from '#files/content.ts';
import { problemsOf } from '#files/problems.ts';
import { sourceOf } from '#files/read-source.ts';
import type { Source } from '#files/source.ts';
import { targetOf } from '#files/file-role.ts';

import { readYaml } from '#files/yaml.ts';
import { kindNames, kinds } from '#schemas/kinds.ts';
import { BASE, cases, TODAY, withHub } from '../files/fixture.ts';

const base = readContent(BASE, { today: TODAY }).content!;
const known = knownOf(base, TODAY);

/** What a draft in the editor cannot have, or cannot tell, each with the reason. */
const beyond: Record<string, string> = {
  'image-missing': 'an image that was just chosen is saved together with the entry',
  'encoding-bom': 'the editor writes the file anew',
  'reference-cycle': 'circles lead by way of other entries',
};
/** Names of files and folders are no part of a draft. */
const ofNames = /^(?:id-|file-|folder-|language-)/;

interface Edited {
  entry: EditedEntry;
  source: Source;
}

/** An entry of a folder as the editor would hold it; undefined where there is no entry or it cannot be read. */
function edited(root: string, path: string): Edited | undefined {
  const target = targetOf(path);
  const file = join(root, path);
  if (target.is !== 'entry' && target.is !== 'vocabulary') return undefined;
  if (!existsSync(file) || !lstatSync(file).isFile()) return undefined;
  const { source, isWhole } = sourceOf(readFileSync(file), path, target);
  if (!source || !isWhole) return undefined;
  const { value, findings } = readYaml(source.text.slice(source.head.start, source.head.end));
  if (findings.length > 0 || typeof value !== 'object' || value === null) return undefined;
  const fields = { data: value as Record<string, unknown>, body: source.text.slice(source.body) };
  if (target.is === 'vocabulary')
    return { source, entry: { kind: `vocabulary/${target.name}`, id: target.name, ...fields } };
  // Responses are not written in the editor; nor can an entry get into the wrong folder.
  if (target.kind === 'response' || target.badLang !== undefined || target.wantedEnding !== undefined)
    return undefined;
  const { kind, id, lang } = target;
  return { source, entry: { kind, id, ...(lang && { lang }), ...fields } };
}

function judged({ entry, source }: Edited, around: Known): string[] {
  const findings = judgeEntry(entry, around, TODAY, readInBrowser).map((found) => ({
    ...found,
    file: source.file,
  }));
  return problemsOf(findings, new Map([[source.file, source]])).map(
    ({ file, line, column, code }) => `${file}:${line}:${column} ${code}`,
  );
}

/** The base hub with the other entries of a case, and its settings where the case changes them. */
function withNeighbours(root: string, paths: readonly string[]): Known {
  const ids = structuredClone(known.ids);
  for (const path of paths) {
    const target = targetOf(path);
    if (target.is === 'entry') ids[target.kind].push(target.id);
  }
  const changed = paths.includes(kinds.settings.path) && readContent(root, { today: TODAY }).content;
  return { ...known, ids, ...(changed && { settings: changed.settings }) };
}

/** Of a character within a field the editor names the field. */
function withoutColumn(line: string): string {
  return line.replace(/:\d+ (character-|encoding-)/, ' $1');
}

function isTellable(line: string): boolean {
  const code = line.split(' ').at(-1)!;
  return !Object.hasOwn(beyond, code) && !ofNames.test(code);
}

const judgedCases = cases().flatMap((one) =>
  withHub((root) => {
    one.apply(root);
    const around = withNeighbours(root, one.paths);
    return [...new Set(one.paths)].flatMap((path) => {
      const found = edited(root, path);
      const expected = one.expected.filter((line) => line.startsWith(`${path}:`) && isTellable(line));
      return found ? [{ ...one, path, expected, found: judged(found, around) }] : [];
    });
  }),
);

describe('a draft in the editor', () => {
  it('is there for most of the cases', () => expect(judgedCases.length).toBeGreaterThan(220));

  it.each(judgedCases)('$name ($path): $sentence', ({ expected, found }) => {
    expect(found.filter(isTellable).map(withoutColumn).sort()).toEqual(expected.map(withoutColumn).sort());
  });

  it.each(kindNames.flatMap((kind) => base.entries[kind].map((entry) => ({ kind, entry, id: entry.id }))))(
    'is fine where the base hub has no mistake: $kind $id',
    ({ kind, entry: { id, lang, call, data, body } }) => {
      const draft = { kind, id, ...(lang && { lang }), ...(call && { call }), data: { ...data }, body };
      expect(judgeEntry(draft, known, TODAY, readInBrowser)).toEqual([]);
    },
  );

  it('may cite itself before it has a file', () => {
    const entry = base.entries.guidance[0]!;
    const data = { ...entry.data, supersededBy: undefined };
    const draft = { kind: 'guidance', id: 'neu', lang: 'de', data, body: '[hier](/amtliches/neu/)' } as const;
    expect(judgeEntry(draft, known, TODAY, readInBrowser)).toEqual([]);
  });
});

describe('what is known of a hub', () => {
  it('is plain JSON, and small for 1,500 listings', () => {
    const offers = Array.from({ length: 1500 }, (_, at) => ({
      ...base.entries.offer[0]!,
      id: `masken-aus-werk-${at}`,
    }));
    const large = knownOf({ ...base, entries: { ...base.entries, offer: offers } }, TODAY);
    expect(JSON.parse(JSON.stringify(large))).toEqual(large);
    expect(gzipSync(JSON.stringify(large)).length).toBeLessThan(20_000);
  });

  it('names the day only where the build is pinned to one', () => {
    expect([knownOf(base, TODAY).today, knownOf(base, TODAY, true).today]).toEqual([undefined, TODAY]);
  });
});
