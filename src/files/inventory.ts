import { basename } from 'node:path';
import type { Finding } from '#checks/finding.ts';
import { START } from '#checks/finding.ts';
import { likelyId } from '#checks/likely-id.ts';
import { nearest } from '#checks/nearest.ts';
import { id as idSchema } from '#schemas/fields.ts';
import { kinds } from '#schemas/kinds.ts';
import { vocabularyFiles } from '#schemas/vocabulary.ts';
import type { Source } from './source.ts';
import { isKnownFolder, targetOf, topFolders, type EntryTarget } from './target.ts';
import { walk } from './walk.ts';

/** Files with something to read, and what is wrong with names alone. */
export interface Inventory {
  files: { path: string; target: Source['target'] }[];
  images: string[];
  findings: Finding[];
}

/** Files that may stand at the top of a content folder that is a repository of its own. */
const TOP_IGNORED = /^(?:README|LICEN[CS]E|NOTICE|CHANGELOG|CONTRIBUTING|SECURITY|CODE_OF_CONDUCT)(?:\.[\w-]+)?(?:\.(?:md|txt))?$/i;

/** Looks at every name below the content folder. Names that begin with a dot belong to tools and are left alone. */
export function inventory(root: string): Inventory {
  const found: Inventory = { files: [], images: [], findings: [] };
  const report = (code: Finding['code'], file: string, facts: Finding['facts'] = {}): void => {
    found.findings.push({ code, file, at: START, facts: { name: basename(file), ...facts } });
  };
  const taken = new Map<string, string>();
  for (const { path, is } of walk(root, (folder) => isKnownFolder(folder))) {
    const name = basename(path);
    if (name.startsWith('.') || (is === 'file' && TOP_IGNORED.test(path))) continue;
    if (is === 'folder') report('folder-unexpected', path, { nearest: path.includes('/') ? '' : (nearest(name, topFolders) ?? ''), allowed: topFolders.join(', ') });
    else if (is !== 'file') report(is === 'symlink' ? 'file-symlink' : is === 'other' ? 'file-special' : 'file-unreadable', path);
    else {
      const target = targetOf(path);
      if (target.is === 'unknown') report('file-unexpected', path);
      else if (target.is === 'image') found.images.push(path);
      else if (target.is === 'vocabulary') found.files.push({ path, target });
      else if (isAcceptable(path, target, taken, report)) found.files.push({ path, target });
    }
  }
  const present = new Set(found.files.map((file) => file.path));
  for (const needed of requiredFiles) if (!present.has(needed)) report('file-missing', needed);
  return found;
}

const requiredFiles = [kinds.settings.path, ...Object.keys(vocabularyFiles).map((name) => `vocabulary/${name}.yaml`)];

function isAcceptable(
  path: string,
  target: EntryTarget,
  taken: Map<string, string>,
  report: (code: Finding['code'], file: string, facts?: Finding['facts']) => void,
): boolean {
  const { kind, id, lang, call, badLang, wantedEnding } = target;
  const key = [kind, lang ?? badLang, call, id].join('/').toLowerCase();
  const other = taken.get(key);
  if (other === undefined) taken.set(key, path);
  else report('id-duplicate', path, { other, id });
  if (badLang !== undefined) report('language-folder', path, { found: badLang, allowed: 'de, en' });
  if (wantedEnding !== undefined) report('file-ending', path, { wanted: wantedEnding });
  for (const part of call === undefined ? [id] : [call, id]) {
    if (part.length > 80) report('id-too-long', path, { found: part.length, limit: 80 });
    else if (!idSchema.safeParse(part).success) report('id-malformed', path, { found: part, likely: likelyId(part) });
  }
  return badLang === undefined && wantedEnding === undefined;
}
