import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parse } from 'yaml';
import { issueFormFiles } from '#issue-forms/questions/form-files.ts';
import type { Content } from '#schemas/entry.ts';

const FOLDER = '.github/ISSUE_TEMPLATE';
/** Files that this command writes; other templates beside them are left alone. */
const OURS = /^(?:(?:de|en)-\d-[a-z-]+|config)\.yml$/;

/**
 * Writes the issue forms of the repository that holds the content, and removes those of languages it no longer has.
 * @param check writes nothing and only says what would change. Forms that only offer other terms are no fault then: the
 *   desk adds terms where nobody can run a command, and a form that offers fewer of them still works.
 * @returns exit code: 1 where `check` finds something out of date
 */
export function writeIssueForms(contentFolder: string, content: Content, check: boolean): number {
  const root = repositoryRoot(contentFolder, content.settings.repository.folder);
  if (root === undefined) {
    process.stderr.write(
      `Issue forms skipped: "${contentFolder}" is not the folder that settings/site.yaml names in repository.folder.\n`,
    );
    return 0;
  }
  const folder = join(root, FOLDER);
  const shown = relative(process.cwd(), folder) || folder;
  const files = issueFormFiles(content);
  const present = existsSync(folder) ? readdirSync(folder).filter((name) => OURS.test(name)) : [];
  const before = new Map(present.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const surplus = present.filter((name) => !files.has(name));
  const stale = [...files].filter(([name, text]) => before.get(name) !== text);
  const changed = [...stale.map(([name]) => name), ...surplus];
  if (changed.length === 0) {
    process.stdout.write(`${shown} is up to date.\n`);
    return 0;
  }
  if (check) {
    if (surplus.length === 0 && stale.every(([name, text]) => differsInTermsOnly(before.get(name), text))) {
      process.stdout.write(
        `${shown} offers terms of an earlier vocabulary: run npm run hub -- generate when convenient.\n`,
      );
      return 0;
    }
    process.stderr.write(`${shown} is out of date (${changed.join(', ')}): run npm run hub -- generate.\n`);
    return 1;
  }
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of stale) writeFileSync(join(folder, name), text);
  for (const name of surplus) rmSync(join(folder, name));
  process.stdout.write(`${shown} written.\n`);
  return 0;
}

/** Where the repository begins above its content folder; undefined where the folder's name is another one. */
function repositoryRoot(contentFolder: string, folder: string): string | undefined {
  const path = resolve(contentFolder);
  if (folder === '.') return path;
  const inside = `${sep}${folder.split('/').join(sep)}`;
  return path.endsWith(inside) ? path.slice(0, -inside.length) || sep : undefined;
}

function differsInTermsOnly(before: string | undefined, after: string): boolean {
  if (before === undefined) return false;
  try {
    return JSON.stringify(withoutOptions(parse(before))) === JSON.stringify(withoutOptions(parse(after)));
  } catch {
    return false;
  }
}

function withoutOptions(form: unknown): unknown {
  const { body, ...rest } = form as { body?: { attributes?: object }[] };
  const elements = body?.map(({ attributes, ...element }) => ({
    ...element,
    attributes: { ...attributes, options: [] },
  }));
  return { ...rest, body: elements };
}
