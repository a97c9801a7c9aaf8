import { basename, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { problemPages } from '#checks/problem-pages.ts';
import type { GeneratedFolder } from './generated-folder.ts';

const PROBLEMS = fileURLToPath(new URL('../../docs/problems', import.meta.url));

/** The help page of every problem. */
export function problemPageFolder(folder = relative(process.cwd(), PROBLEMS)): GeneratedFolder {
  const files = new Map(problemPages().map(({ path, text }) => [basename(path), text]));
  return { folder, files, isOurs: () => true };
}
