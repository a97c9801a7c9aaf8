import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bringUpToDate } from '#cli/generated-folder.ts';
import { issueFormFolder } from '#cli/issue-form-files.ts';
import { staleProblems } from '#cli/stale-problems.ts';
import { readContent } from '#files/content.ts';

describe('hub generate and the issue forms', () => {
  let root: string;
  let said: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'hub-forms-'));
    cpSync('tests/fixtures/check/base', join(root, 'content'), { recursive: true });
    said = '';
    for (const stream of [process.stdout, process.stderr]) {
      vi.spyOn(stream, 'write').mockImplementation((text) => {
        said += String(text);
        return true;
      });
    }
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(root, { recursive: true, force: true });
  });
  const folder = () => join(root, '.github/ISSUE_TEMPLATE');
  const content = () => join(root, 'content');
  const read = () => readContent(content(), { today: '2020-05-12' }).content!;
  const write = (check: boolean) => bringUpToDate(issueFormFolder(content(), read())!, check);
  const problems = () => staleProblems(content(), read()).map(({ code, file }) => `${code} ${file}`);
  const edit = (file: string, from: string, to: string) => {
    const path = join(root, file);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
  };

  it('writes them into the repository that holds the content', () => {
    expect(write(false)).toBe(0);
    expect(readdirSync(folder())).toHaveLength(11);
    expect(write(true)).toBe(0);
    expect(said).toContain('up to date');
  });

  it('with --check a form that is missing or was changed by hand is out of date', () => {
    expect(write(true)).toBe(1);
    write(false);
    edit('.github/ISSUE_TEMPLATE/de-1-angebot.yml', 'label: Titel des Angebots', 'label: Titel');
    expect(write(true)).toBe(1);
    expect(said).toContain('de-1-angebot.yml');
    expect(write(false)).toBe(0);
    expect(write(true)).toBe(0);
  });

  it('with --check a new term is no fault: the desk adds terms where nobody can run a command', () => {
    write(false);
    edit(
      'content/vocabulary/categories.yaml',
      'items:\n',
      'items:\n  - id: gloves\n    label: { de: Handschuhe, en: Gloves }\n',
    );
    expect(write(true)).toBe(0);
    expect(said).toContain('earlier vocabulary');
    write(false);
    expect(readFileSync(join(folder(), 'de-1-angebot.yml'), 'utf8')).toContain('Handschuhe');
  });

  it('takes away the forms of a language that the hub no longer has, and leaves those of others alone', () => {
    mkdirSync(folder(), { recursive: true });
    writeFileSync(join(folder(), 'bug.yml'), 'name: Bug\n');
    write(false);
    edit('content/settings/site.yaml', 'languages: [de, en]', 'languages: [de]');
    expect(write(true)).toBe(1);
    expect(write(false)).toBe(0);
    expect(readdirSync(folder()).filter((name) => !name.startsWith('de-'))).toEqual([
      'bug.yml',
      'config.yml',
    ]);
  });

  it('writes beside content that is a repository of its own', () => {
    edit('content/settings/site.yaml', '  name: hub\n', '  name: hub\n  folder: .\n');
    expect(write(false)).toBe(0);
    expect(readdirSync(join(root, 'content/.github/ISSUE_TEMPLATE'))).toHaveLength(11);
  });

  it('writes nothing where the settings name another folder', () => {
    edit('content/settings/site.yaml', '  name: hub\n', '  name: hub\n  folder: inhalt\n');
    expect(issueFormFolder(content(), read())).toBeUndefined();
    expect(problems()).toEqual([]);
  });

  it('the check names forms that say what the settings no longer say, also one that is missing or left over', () => {
    expect(problems()).toEqual([]);
    write(false);
    expect(problems()).toEqual([]);
    edit('content/settings/site.yaml', 'desk:\n  mail: info@', 'desk:\n  mail: post@');
    expect(problems()).toContain('generated-stale ../.github/ISSUE_TEMPLATE/de-1-angebot.yml');
    write(false);
    rmSync(join(folder(), 'de-2-gesuch.yml'));
    expect(problems()).toEqual(['generated-stale ../.github/ISSUE_TEMPLATE/de-2-gesuch.yml']);
    write(false);
    edit('content/settings/site.yaml', 'languages: [de, en]', 'languages: [de]');
    expect(problems()).toContain('generated-stale ../.github/ISSUE_TEMPLATE/en-1-offer.yml');
  });

  it('the check names no form for a new term', () => {
    write(false);
    edit(
      'content/vocabulary/categories.yaml',
      'items:\n',
      'items:\n  - id: gloves\n    label: { de: Handschuhe, en: Gloves }\n',
    );
    expect(problems()).toEqual([]);
  });

  it('the check names a guide whose tables are not what the schemas say', () => {
    const guide = readFileSync('content/README.md', 'utf8');
    writeFileSync(join(content(), 'README.md'), guide);
    expect(problems()).toEqual([]);
    writeFileSync(join(content(), 'README.md'), guide.replace('| `title` | ja |', '| `title` | nein |'));
    expect(problems()).toEqual(['generated-stale README.md']);
  });
});
