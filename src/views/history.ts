import type { Hub } from '#domain/hub.ts';
import type { Entry } from '#schemas/entry.ts';

/** Where GitHub shows every change of an entry. */
export function historyUrl(entry: Pick<Entry, 'file'>, hub: Hub): string {
  const { owner, name, branch, folder } = hub.settings.repository;
  return `https://github.com/${owner}/${name}/commits/${branch}/${folder === '.' ? '' : `${folder}/`}${entry.file}`;
}
