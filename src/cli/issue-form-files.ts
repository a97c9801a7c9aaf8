import { join, relative, resolve, sep } from 'node:path';
import { parse } from 'yaml';
import { issueFormFiles } from '#issue-forms/questions/form-files.ts';
import type { Content } from '#schemas/entry.ts';
import type { GeneratedFolder, StaleFile } from './generated-folder.ts';

const FOLDER = '.github/ISSUE_TEMPLATE';
/** Files that the command writes; other templates beside them are left alone. */
const OURS = /^(?:(?:de|en)-\d-[a-z-]+|config)\.yml$/;

/**
 * The issue forms of the repository that holds the content. Forms that only offer other terms may wait: the desk adds
 * terms where nobody can run a command, and a form that offers fewer of them still works.
 * @returns undefined where the content folder is not the one that the settings name
 */
export function issueFormFolder(contentFolder: string, content: Content): GeneratedFolder | undefined {
  const root = repositoryRoot(contentFolder, content.settings.repository.folder);
  if (root === undefined) return undefined;
  const folder = join(root, FOLDER);
  return {
    folder: relative(process.cwd(), folder) || folder,
    files: issueFormFiles(content),
    isOurs: (name) => OURS.test(name),
    mayWait: differsInTermsOnly,
  };
}

/** Where the repository begins above its content folder; undefined where the folder's name is another one. */
function repositoryRoot(contentFolder: string, folder: string): string | undefined {
  const path = resolve(contentFolder);
  if (folder === '.') return path;
  const inside = `${sep}${folder.split('/').join(sep)}`;
  return path.endsWith(inside) ? path.slice(0, -inside.length) || sep : undefined;
}

function differsInTermsOnly({ before, after }: StaleFile): boolean {
  if (before === undefined || after === undefined) return false;
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
