import { kinds } from '#schemas/kinds.ts';
import { isKind, isVocabularyFile, type ReferenceTarget } from '#schemas/pointers.ts';
import { pathOf } from '../directory/companions.ts';
import type { Lookup, Unbuilt } from '../directory/directory.ts';
import { entryAt, unbuiltIn } from '../directory/unbuilt-in.ts';

/** A file by its path in the content folder. */
export interface ContentFile {
  path: string;
  read: () => Promise<string>;
}

/** What is asked of GitHub. */
export interface Places {
  /** Files below a folder on the main branch. */
  published(folder: string): Promise<readonly ContentFile[]>;
  /** Files that open drafts say they hold. */
  drafted(): Promise<readonly ContentFile[]>;
}

/** New files are few between two builds: what is more waits for the next build. */
const MOST_READ = 60;

/** Looks up entries and terms that were published or written since the build: two requests, and one for each new file. */
export function unbuiltAt({ published, drafted }: Places): Lookup {
  return async (target, known) => {
    const folder = folderOf(target);
    if (folder === undefined) return [];
    const isWanted = wantedFor(target, known);
    const [onMain, inDrafts] = await Promise.all([published(folder), drafted()]);
    const read = async ({ path, read }: ContentFile, state: Unbuilt['state']) =>
      unbuiltIn(path, await read().catch(() => ''), state);
    const found = await Promise.all([
      ...inDrafts.filter(isWanted).map((file) => read(file, 'drafted')),
      ...onMain
        .filter(isWanted)
        .slice(0, MOST_READ)
        .map((file) => read(file, 'published')),
    ]);
    return found.flat().filter((item) => item.target === target && !known.has(item.id));
  };
}

/** Undefined for what is in no file, or in folders by language: those are seldom new between two builds. */
function folderOf(target: ReferenceTarget): string | undefined {
  if (isVocabularyFile(target)) return 'vocabulary';
  return isKind(target) && !kinds[target].path.includes(':lang') ? kinds[target].folder : undefined;
}

function wantedFor(target: ReferenceTarget, known: ReadonlySet<string>): (file: ContentFile) => boolean {
  if (isVocabularyFile(target)) return ({ path }) => path === pathOf(target, '');
  return ({ path }) => {
    const entry = entryAt(path);
    return entry?.kind === target && !known.has(entry.id);
  };
}
