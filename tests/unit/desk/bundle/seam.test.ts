import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adminBundle } from '#desk/bundle/bundle.ts';
import { classesIn } from '#desk/bundle/classes.ts';
import { extendedClasses, overrideFaults, subclassesOf } from '#desk/bundle/overrides.ts';
import { bundled, files } from './small-decap.ts';

const ROOT = resolve(import.meta.dirname, '../../../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const CORE = 'node_modules/decap-cms-core/dist/esm';
const API = 'node_modules/decap-cms-backend-github/dist/esm/API.js';

describe('what the desk changes in Decap', () => {
  it('is changed where Decap is as expected', async () => {
    const code = await bundled();
    expect(code).toContain('button: false');
    expect(code).toContain('nothing stands here');
    expect(code).not.toContain("'heavy'");
  });

  it.each([
    [
      'a corrected file has another name',
      {
        [`${CORE}/index.js`]: files[`${CORE}/index.js`].replace('./media', './library'),
        [`${CORE}/library.js`]: files[`${CORE}/media.js`],
        [`${CORE}/media.js`]: undefined,
      },
      [
        'A correction found no place: decap-cms-core/dist/esm/media.js is not part of the bundle.',
        'It is there because: Images would get past review.',
        'src/desk/bundle/corrections.ts',
        'A stand-in found no place: decap-cms-core/dist/esm/media.js with its import of ./heavy',
      ],
    ],
    [
      'a corrected place is written otherwise',
      { [`${CORE}/media.js`]: files[`${CORE}/media.js`].replace('button: true', 'button: !0') },
      [
        'found its place 0 times instead of 1: button: true in decap-cms-core/dist/esm/media.js',
        'past review',
      ],
    ],
    [
      'a corrected place is there twice',
      { [`${CORE}/media.js`]: `${files[`${CORE}/media.js`]} export const other = { button: true };` },
      ['found its place 2 times instead of 1'],
    ],
    [
      'a module with a stand-in has another name',
      {
        [`${CORE}/media.js`]: files[`${CORE}/media.js`].replace('./heavy', './heavier'),
        [`${CORE}/heavier.js`]: files[`${CORE}/heavy.js`],
      },
      ['A stand-in found no place', 'It is heavy.', 'src/desk/bundle/stand-ins.ts'],
    ],
    [
      'a word that the desk goes by is another',
      { [`${CORE}/media.js`]: files[`${CORE}/media.js`].replace('MEDIA_OPEN', 'MEDIA_SHOW') },
      [
        "decap-cms-core/dist/esm/media.js no longer has 'MEDIA_OPEN'",
        'Messages go by it.',
        'src/desk/bundle/footholds.ts',
      ],
    ],
    [
      'an overridden method has another name',
      { [API]: files[API].replace('merge()', 'mergePullRequest()') },
      [
        'Drafts.merge is meant to take the place of a method that Decap no longer has',
        'decap-cms-backend-github/dist/esm/API.js',
        'decap.d.ts declares API.merge',
      ],
    ],
    [
      'a method overridden at one remove has another name',
      { [API]: files[API].replace('list(path)', 'listFiles(path)') },
      ['Files.list is meant to take the place'],
    ],
    [
      'an overridden method became a field',
      { [API]: files[API].replace('merge() { return 0; }', 'merge = 0;') },
      ['Drafts.merge is meant to take the place'],
    ],
    [
      'a field has another name',
      { [API]: files[API].replaceAll('branch', 'ref') },
      ['Drafts sets or reads branch, which Decap no longer knows', 'decap.d.ts declares API.branch'],
    ],
    [
      'Decap has a method by the name of one of ours',
      { [API]: files[API].replace('merge()', 'seen() { return 2; } merge()') },
      ['API.seen is ours and now also Decap’s'],
    ],
    [
      'the class is elsewhere',
      {
        [API]: "export { default } from './Client';",
        [API.replace('API.js', 'Client.js')]: files[API],
      },
      ['API.js has no class that could be API'],
    ],
    [
      'a class of Decap is extended that nobody listed',
      {
        'editor/start.ts': `${files['editor/start.ts']}
          import { Cursor } from 'decap-cms-core';
          class OurCursor extends Cursor { next() { return 1; } }
          console.log(new OurCursor());`,
        [`${CORE}/index.js`]: `${files[`${CORE}/index.js`]} export class Cursor { next() { return 0; } }`,
      },
      ['OurCursor extends Cursor, which src/desk/bundle/overrides.ts does not list'],
    ],
  ])('stops the bundle when %s', async (_, changes, sentences) => {
    const error = await bundled(changes).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Error);
    for (const sentence of ['docs/upgrading.md', ...sentences])
      expect((error as Error).message).toContain(sentence);
  });

  it('all finds its place in the Decap that is installed', async () => {
    expect(existsSync(await adminBundle())).toBe(true);
  });
});

describe.each(extendedClasses.filter(({ package: name }) => name.includes('backend')))(
  '$name of Decap',
  (extended) => {
    const path = `node_modules/${extended.package}/dist/esm/${extended.file}`;
    const text = read(path);
    const ours = subclassesOf(
      extended,
      ['api', 'backend', 'connection', 'files']
        .map((name) => `github/${name}`)
        .concat('local')
        .flatMap((name) => classesIn(read(`src/desk/editor/${name}.ts`), `${name}.ts`)),
    );
    const overridden = ours.flatMap(({ methods }) => methods).filter((name) => !extended.own.includes(name));
    const faultsWith = (theirs: string) =>
      overrideFaults(extended, { theirs: classesIn(theirs, path)[0], declared: undefined, ours });

    it('is overridden only where it has a method', () => {
      expect(overridden.length).toBeGreaterThan(0);
      expect(faultsWith(text)).toEqual([]);
    });

    it.each([...new Set(overridden)])('is missed when it no longer has %s', (name) => {
      const definition = new RegExp(`^(  (?:async )?)${name}( = |\\()`, 'm');
      const renamed = text.replace(definition, '$1renamed$2');
      expect(renamed).not.toBe(text);
      expect(faultsWith(renamed).join('\n')).toContain(`.${name} is meant to take the place`);
    });
  },
);
