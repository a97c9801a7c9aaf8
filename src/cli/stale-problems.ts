import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Problem } from '#checks/problem.ts';
import type { Reading } from '#files/content.ts';
import { withFieldTables } from '#forms/contributor-guide.ts';
import { staleFiles } from './generated-folder.ts';
import { issueFormFolder } from './issue-form-files.ts';

/**
 * Generated files that no longer follow from this hub's content: its guide's tables and its issue forms. A repository
 * without any forms wants none.
 */
export function staleProblems(contentFolder: string, content: Reading['content']): Problem[] {
  const forms = content && issueFormFolder(contentFolder, content);
  const stale = forms ? staleFiles(forms) : [];
  const hasForms =
    stale.length < (forms?.files.size ?? 0) || stale.some(({ before }) => before !== undefined);
  const named = hasForms ? stale.filter((file) => !forms?.mayWait?.(file)) : [];
  return [
    ...(isGuideStale(join(contentFolder, 'README.md')) ? ['README.md'] : []),
    ...named.map(({ name }) => relative(contentFolder, join(forms!.folder, name)).replaceAll('\\', '/')),
  ].map((file) => ({ code: 'generated-stale', file, line: 1, column: 1, facts: {} }));
}

function isGuideStale(path: string): boolean {
  if (!existsSync(path)) return false;
  const text = readFileSync(path, 'utf8');
  return withFieldTables(text).text !== text;
}
