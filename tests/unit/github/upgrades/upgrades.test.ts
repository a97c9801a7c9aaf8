import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { upgradeGroups } from '#github/upgrades/groups.ts';
import { missingPlatforms, type LockFile } from '#github/upgrades/platforms.ts';
import { readTrials, upgradesIssue, type Trial } from '#github/upgrades/report.ts';

const read = (path: string) => readFileSync(resolve(import.meta.dirname, '../../../..', path), 'utf8');

const dependabot = `
updates:
  - package-ecosystem: github-actions
    groups: { actions: { patterns: ['*'] } }
  - package-ecosystem: npm
    groups:
      editor: { patterns: ['decap-*', '@decap/*'] }
      rest: { patterns: ['*'] }
    ignore:
      - dependency-name: typescript
        update-types: ['version-update:semver-major']
`;

describe('packages that are raised together', () => {
  it('are those of the first group that names them, within their major version where a newer one is held back', () => {
    const versions = {
      'decap-cms-core': '3.1.0',
      '@decap/x': '1.0.0',
      typescript: '6.0.3',
      'my-decap-x': '1.0.0',
    };
    expect(upgradeGroups(dependabot, versions)).toEqual([
      {
        name: 'editor',
        packages: [
          { name: 'decap-cms-core', take: 'latest' },
          { name: '@decap/x', take: 'latest' },
        ],
      },
      {
        name: 'rest',
        packages: [
          { name: 'typescript', take: '6' },
          { name: 'my-decap-x', take: 'latest' },
        ],
      },
    ]);
  });

  it('are grouped in this repository by patterns that all fit something', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
      read('package.json'),
    ) as Record<string, Record<string, string>>;
    const versions = { ...dependencies, ...devDependencies, ...optionalDependencies };
    const groups = upgradeGroups(read('.github/dependabot.yml'), versions);
    expect(groups.filter(({ packages }) => packages.length === 0)).toEqual([]);
    const core = groups.find(({ name }) => name === 'decap')!.packages.map(({ name }) => name);
    expect(core).toEqual(Object.keys(versions).filter((name) => name.startsWith('decap-')));
  });
});

describe('the packages for other platforms', () => {
  const lock = (packages: LockFile['packages']) => missingPlatforms({ packages });
  const there = { version: '1.0.0', integrity: 'sha512-x' };

  it('are all in our lock file', () => {
    expect(missingPlatforms(JSON.parse(read('package-lock.json')) as LockFile)).toEqual([]);
  });

  it('are missed where the lock file does not have them', () => {
    const optionalDependencies = { '@x/linux': '1.0.0', '@x/windows': '1.0.0' };
    expect(
      lock({ 'node_modules/x': { ...there, optionalDependencies }, 'node_modules/@x/linux': there }),
    ).toEqual(['x → @x/windows']);
    expect(
      lock({
        '': { optionalDependencies },
        'node_modules/@x/linux': there,
        'node_modules/@x/windows': { version: '1.0.0' },
      }),
    ).toEqual(['package.json → @x/windows']);
  });

  it('are looked for as Node does, from the innermost folder on', () => {
    const optionalDependencies = { z: '1.0.0' };
    const path = 'node_modules/a/node_modules/b';
    expect(
      lock({ [path]: { ...there, optionalDependencies }, 'node_modules/a/node_modules/z': there }),
    ).toEqual([]);
    expect(lock({ [path]: { ...there, optionalDependencies }, 'node_modules/z': there })).toEqual([]);
    expect(
      lock({ [path]: { ...there, optionalDependencies }, 'node_modules/c/node_modules/z': there }),
    ).toEqual(['b → z']);
  });
});

describe('the issue about newer versions', () => {
  const trial: Trial = {
    group: 'search',
    outcome: 'tests-fail',
    raised: [{ name: 'pagefind', from: '1.5.2', to: '1.6.0' }],
    said: 'one\ntwo',
  };

  it('says in both languages what was tried and what came of it', () => {
    const { body, isNeeded } = upgradesIssue([trial, { ...trial, group: 'images', outcome: 'current' }]);
    expect(isNeeded).toBe(true);
    expect(body).toContain('#### search: Tests schlagen fehl');
    expect(body).toContain('#### search: tests fail');
    expect(body).toContain('- `pagefind` 1.5.2 → 1.6.0');
    expect(body).toContain('```text\none\ntwo\n```');
    expect(body).not.toContain('images');
  });

  it('is not needed while everything is up to date', () => {
    expect(upgradesIssue([{ ...trial, outcome: 'current', raised: [] }]).isNeeded).toBe(false);
  });

  it('is not changed by what a package printed', () => {
    const said = '```\n@team <img src=x> #1\n````';
    expect(upgradesIssue([{ ...trial, said }]).body).toContain(`\`\`\`\`\`text\n${said}\n\`\`\`\`\``);
  });

  it.each([
    ['a name that is none', { ...trial, raised: [{ name: '@team](x)', from: '1.0.0', to: '2.0.0' }] }],
    ['a group that is none', { ...trial, group: '# x' }],
    ['a key nobody knows', { ...trial, more: 1 }],
    ['a text without end', { ...trial, said: 'x'.repeat(5000) }],
  ])('is not made of %s', (_, wrong) => {
    expect(() => readTrials(JSON.stringify([wrong]))).toThrow();
    expect(readTrials(JSON.stringify([trial]))).toEqual([trial]);
  });
});
