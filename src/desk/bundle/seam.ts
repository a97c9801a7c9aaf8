import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { classesIn, type ClassText } from './classes.ts';
import type { Correction } from './correction.ts';
import { corrections } from './corrections.ts';
import { footholds, type Foothold } from './footholds.ts';
import { extendedClasses, overrideFaults, subclassesOf, unlisted, type Extended } from './overrides.ts';
import { standIns, type StandIn } from './stand-ins.ts';

/** Everything by which the desk holds on to Decap. */
export interface Seam {
  corrections: readonly Correction[];
  standIns: readonly StandIn[];
  footholds: readonly Foothold[];
  extended: readonly Extended[];
  /** Folder of the desk's editor, with `decap.d.ts` and `stand-ins/`. */
  editor: string;
}

const EDITOR = fileURLToPath(new URL('../editor', import.meta.url));

export const decapSeam: Seam = {
  corrections,
  standIns,
  footholds,
  extended: extendedClasses,
  editor: EDITOR,
};

/**
 * Applies the corrections and stand-ins while a bundle is made, and stops it when one of them, a word that the desk goes
 * by or a method that it overrides is no longer where it was.
 */
export function seamPlugin({ corrections, standIns, footholds, extended, editor }: Seam): Plugin {
  const faults = new Set<string>();
  /** Texts of Decap's and of the desk's files that are part of the bundle. */
  const texts = new Map<string, string>();
  const stoodIn = new Set<StandIn>();

  return {
    name: 'desk-seam',
    enforce: 'pre',
    resolveId(id, importer = '') {
      const from = packagePath(importer);
      const row = standIns.find((one) => one.module === id && one.importer === from);
      if (!row) return null;
      stoodIn.add(row);
      return 'file' in row.by
        ? join(editor, 'stand-ins', `${row.by.file}.ts`)
        : this.resolve(row.by.package, join(editor, 'start.ts'));
    },
    transform(text, id) {
      const path = packagePath(id) ?? id;
      texts.set(path, text);
      const own = corrections.filter((one) => placeOf(one) === path);
      if (own.length === 0) return null;
      return own.reduce((written, one) => corrected(written, one, (fault) => faults.add(fault)), text);
    },
    buildEnd(error) {
      if (error) return;
      for (const one of corrections)
        if (!texts.has(placeOf(one))) faults.add(lost('correction', placeOf(one), one));
      for (const one of standIns)
        if (!stoodIn.has(one))
          faults.add(lost('stand-in', `${one.importer} with its import of ${one.module}`, one));
      for (const one of footholds) missingWords(one, texts).forEach((fault) => faults.add(fault));
      overridden(extended, texts, editor).forEach((fault) => faults.add(fault));
      if (faults.size > 0)
        this.error(
          `Decap is not what the desk was made for (docs/upgrading.md):\n\n${[...faults].join('\n\n')}\n`,
        );
    },
  };
}

/** A correction that does not find its place as often as it says is a fault, and the text stays as it is. */
function corrected(text: string, correction: Correction, fault: (sentence: string) => void): string {
  const { from, to, times = 1, why } = correction;
  const pattern = typeof from === 'string' ? from : new RegExp(from, `${from.flags}g`);
  const found =
    typeof pattern === 'string' ? text.split(pattern).length - 1 : [...text.matchAll(pattern)].length;
  if (found === times) return text.replaceAll(pattern, to);
  fault(
    `A correction found its place ${found} times instead of ${times}: ${String(from)} in ${placeOf(correction)}. ` +
      `It is there because: ${why} Look at that file, then at src/desk/bundle/corrections.ts.`,
  );
  return text;
}

function lost(what: 'correction' | 'stand-in', place: string, { why }: { why: string }): string {
  return (
    `A ${what} found no place: ${place} is not part of the bundle. It is there because: ${why} ` +
    `Look for where Decap does that now, then at src/desk/bundle/${what}s.ts.`
  );
}

function missingWords(
  { package: name, file, words, why }: Foothold,
  texts: ReadonlyMap<string, string>,
): string[] {
  const place = `${name}/${file}`;
  const text = texts.get(place);
  const missing = words.filter((word) => !text?.includes(word));
  if (missing.length === 0) return [];
  const found =
    text === undefined
      ? `${place} is not part of the bundle`
      : `${place} no longer has ${missing.join(' and ')}`;
  return [
    `${found}. The desk goes by it: ${why} Look for where Decap does that now, then at src/desk/bundle/footholds.ts.`,
  ];
}

function overridden(
  extended: readonly Extended[],
  texts: ReadonlyMap<string, string>,
  editor: string,
): string[] {
  const declarations = classesIn(readFileSync(join(editor, 'decap.d.ts'), 'utf8'), 'decap.d.ts');
  const classes: ClassText[] = [];
  for (const [path, text] of texts) if (path.startsWith(editor)) classes.push(...classesIn(text, path));
  const faults = extended.flatMap((one) => {
    const text = texts.get(`${one.package}/dist/esm/${one.file}`);
    return overrideFaults(one, {
      theirs: text === undefined ? undefined : classesIn(text, one.file)[0],
      declared: declarations.find(({ name }) => name === one.name),
      ours: subclassesOf(one, classes),
    });
  });
  return [...faults, ...unlisted(extended, classes)];
}

/** `decap-cms-core/dist/esm/backend.js`, of a module in a `node_modules` folder. */
function packagePath(id: string): string | undefined {
  const [path = ''] = id.split('?');
  const at = path.lastIndexOf('/node_modules/');
  return at < 0 ? undefined : path.slice(at + '/node_modules/'.length);
}

function placeOf({ package: name = 'decap-cms-core', file }: Correction): string {
  return `${name}/dist/esm/${file}`;
}
