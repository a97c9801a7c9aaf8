import { basename } from 'node:path';
import type { Finding } from '#checks/finding.ts';
import { START } from '#checks/finding.ts';
import { slugOf } from '#domain/slug.ts';
import { nearest } from '#checks/nearest.ts';
import { id as idSchema } from '#schemas/fields.ts';
import { kinds } from '#schemas/kinds.ts';
import { vocabularyFiles } from '#schemas/vocabulary.ts';
import type { Source } from './source.ts';
import { isKnownFolder, targetOf, topFolders, type EntryRole } from './file-role.ts';
import { walk } from './walk.ts';

/** Files with something to read, and what is wrong with names alone. */
export interface Inventory {
  files: { path: string; target: Source['target'] }[];
  images: string[];
  findings: Finding[];
}

/** Files that may stand at the top of a content folder that is a repository of its own. */
const TOP_IGNORED =
  /^(?:README|LICEN[CS]E|NOTICE|CHANGELOG|CONTRIBUTING|SECURITY|CODE_OF_CONDUCT)(?:\.[\w-]+)?(?:\.(?:md|txt))?$/i;

/** Characters that an id may have, as its schema says. */
const MAX_ID = 80;

/** Looks at every name below the content folder. Names that begin with a dot belong to tools and are left alone. */
export function inventory(root: string): Inventory {
  const found: Inventory = { files: [], images: [], findings: [] };
  const report: Report = (code, file, facts = {}) => {
    found.findings.push({ code, file, at: START, facts: { name: basename(file), ...facts } });
  };
  const entries: EntryFile[] = [];
  for (const { path, is } of walk(root, (folder) => isKnownFolder(folder))) {
    const name = basename(path);
    if (name.startsWith('.') || (is === 'file' && TOP_IGNORED.test(path))) continue;
    if (is === 'folder')
      report('folder-unexpected', path, {
        nearest: path.includes('/') ? '' : (nearest(name, topFolders) ?? ''),
        allowed: topFolders.join(', '),
      });
    else if (is !== 'file')
      report(is === 'symlink' ? 'file-symlink' : is === 'other' ? 'file-special' : 'file-unreadable', path);
    else {
      const target = targetOf(path);
      if (target.is === 'unknown') report('file-unexpected', path);
      else if (target.is === 'image') found.images.push(path);
      else if (target.is === 'vocabulary') found.files.push({ path, target });
      else entries.push({ path, target, isSound: isSound(path, target, report) });
    }
  }
  for (const { path, target, isSound } of entries) {
    if (isSound || isNameAlone(target)) found.files.push({ path, target });
  }
  reportDuplicates(entries, report);
  const present = new Set(found.files.map((file) => file.path));
  for (const needed of requiredFiles) if (!present.has(needed)) report('file-missing', needed);
  return found;
}

const requiredFiles = [
  kinds.settings.path,
  ...Object.keys(vocabularyFiles).map((name) => `vocabulary/${name}.yaml`),
];

type Report = (code: Finding['code'], file: string, facts?: Finding['facts']) => void;

interface EntryFile {
  path: string;
  target: EntryRole;
  isSound: boolean;
}

/** Whether folder, name and ending are as they must be; says what is not. */
function isSound(path: string, { id, call, badLang, wantedEnding }: EntryRole, report: Report): boolean {
  let sound = true;
  const refuse: Report = (code, file, facts) => {
    sound = false;
    report(code, file, facts);
  };
  if (badLang !== undefined) refuse('language-folder', path, { found: badLang, allowed: 'de, en' });
  if (wantedEnding !== undefined) refuse('file-ending', path, { wanted: wantedEnding });
  for (const part of call === undefined ? [id] : [call, id]) {
    if (part.length > MAX_ID) refuse('id-too-long', path, { found: part.length, limit: MAX_ID });
    else if (!idSchema.safeParse(part).success)
      refuse('id-malformed', path, { found: part, likely: slugOf(part, '') });
  }
  return sound;
}

/** Whether only the name is wrong, so that the rest can be checked in the same run. */
function isNameAlone({ badLang, wantedEnding }: EntryRole): boolean {
  return badLang === undefined && wantedEnding === undefined;
}

/** Files that would share an address, also on machines where capitals do not count: all but the soundest are named. */
function reportDuplicates(entries: readonly EntryFile[], report: Report): void {
  const groups = Map.groupBy(entries, ({ target: { kind, id, lang, call, badLang } }) =>
    [kind, lang ?? badLang, call, id].join('/').toLowerCase(),
  );
  for (const group of groups.values()) {
    if (group.length === 1) continue;
    const keeper = group.find((file) => file.isSound) ?? group[0]!;
    for (const { path, target } of group)
      if (path !== keeper.path) report('id-duplicate', path, { other: keeper.path, id: target.id });
  }
}
