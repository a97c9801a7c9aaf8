import type { Lang } from '#schemas/fields.ts';
import { lang as language } from '#schemas/fields.ts';
import { kindNames, kinds, type Kind } from '#schemas/kinds.ts';
import { vocabularyFiles, type VocabularyFile } from '#schemas/vocabulary.ts';

/** What a file of the content folder is, by its path alone. */
export type FileRole =
  EntryRole | { is: 'vocabulary'; name: VocabularyFile } | { is: 'image' } | { is: 'unknown' };

export interface EntryRole {
  is: 'entry';
  kind: Kind;
  id: string;
  lang?: Lang;
  call?: string;
  /** The folder stands where a language is expected but is none. */
  badLang?: string;
  /** The ending that the kind wants, where the file has another one. */
  wantedEnding?: string;
}

/** Endings that people write for entries by mistake: worth a hint instead of "unknown file". */
const ENTRY_ENDING = /\.(mdx?|markdown|ya?ml|json|txt)$/i;
const IMAGE_ENDING = /\.(jpe?g|png|webp|svg|avif|gif|bmp|tiff?|heic|ico)$/i;

const templates = kindNames.map((kind) => ({ kind, parts: kinds[kind].path.split('/') }));
const VOCABULARY = 'vocabulary';

/** Whether entries or vocabulary can stand in or below a folder. */
export function isKnownFolder(path: string): boolean {
  const parts = path.split('/');
  if (path === VOCABULARY) return true;
  return templates.some(
    (template) =>
      template.parts.length > parts.length && parts.every((part, at) => fits(template.parts[at]!, part)),
  );
}

/** Names of the folders at the top of a content folder. */
export const topFolders = [...new Set([...templates.map((template) => template.parts[0]!), VOCABULARY])];

export function targetOf(path: string): FileRole {
  const parts = path.split('/');
  if (parts[0] === VOCABULARY && parts.length === 2) {
    const name = parts[1]!.replace(/\.yaml$/, '');
    return name !== parts[1] && Object.hasOwn(vocabularyFiles, name)
      ? { is: 'vocabulary', name: name as VocabularyFile }
      : { is: 'unknown' };
  }
  const name = parts.at(-1)!;
  for (const template of templates) {
    const target = entryTarget(template.kind, template.parts, parts);
    if (target) return target;
  }
  return IMAGE_ENDING.test(name) && isKnownFolder(parts.slice(0, -1).join('/'))
    ? { is: 'image' }
    : { is: 'unknown' };
}

function entryTarget(kind: Kind, template: string[], parts: string[]): EntryRole | undefined {
  if (template.length !== parts.length) return undefined;
  const last = parts.length - 1;
  for (let at = 0; at < last; at++) if (!fits(template[at]!, parts[at]!)) return undefined;
  const [stem, ending] = stemAndEnding(parts[last]!);
  const [wantedStem, wantedEnding] = stemAndEnding(template[last]!);
  if (!fits(wantedStem, stem) || (ending !== wantedEnding && !ENTRY_ENDING.test(parts[last]!)))
    return undefined;
  const value = (name: string): string | undefined => {
    const at = template.findIndex((part) => stemAndEnding(part)[0] === name);
    return at < 0 ? undefined : at === last ? stem : parts[at];
  };
  const folderLang = value(':lang');
  const lang = language.safeParse(folderLang).data;
  return {
    is: 'entry',
    kind,
    id: value(':id') ?? stem,
    ...(lang && { lang }),
    ...(folderLang !== undefined && !lang && { badLang: folderLang }),
    ...(value(':call') !== undefined && { call: value(':call')! }),
    ...(ending !== wantedEnding && { wantedEnding }),
  };
}

function fits(template: string, part: string): boolean {
  return template.startsWith(':') || template === part;
}

function stemAndEnding(name: string): [stem: string, ending: string] {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
}
