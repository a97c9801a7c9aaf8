import type { PullRequest } from 'decap-cms-backend-github';
import { placeOfFiles } from '#desk/lists/desk-entry.ts';
import type { DeskSource, Draft } from '../lists/desk-source.ts';
import { entryReader } from '../lists/entry-reader.ts';
import type { HubApi } from './api.ts';

/** Deep enough for every file of the content folder. */
const WHOLE = 9;
const STATUS = /(draft|pending_review|pending_publish)$/;

/** What the desk's own parts show of a repository on GitHub. @param contentFolder path in it; empty where it is all of it */
export function githubSource(api: HubApi, contentFolder: string): DeskSource {
  const inRepository = (path: string): string => [contentFolder, path].filter(Boolean).join('/');
  const at = { repoURL: api.originRepoURL };
  const readEntries = entryReader(
    contentFolder,
    async ({ path, id }) => (await api.readFile(path, id, at)) as string,
  );
  return {
    async entries(collections) {
      const [only, ...others] = collections;
      const place = only && others.length === 0 ? placeOfFiles(only) : undefined;
      const files = place
        ? await api.listFiles(inRepository(place.folder), { ...at, depth: place.depth })
        : await api.listFiles(contentFolder, { ...at, depth: WHOLE });
      const failed: string[] = [];
      const entries = await readEntries(files, collections, (path) => failed.push(path));
      if (failed.length > 0) throw api.incomplete(failed);
      return entries;
    },
    async drafts() {
      if (api.useOpenAuthoring) {
        const branches = await api.listUnpublishedBranches();
        return branches.map((branch) => ({ ...placeOfBranch(branch, api), ...NO_PULL }));
      }
      return (await api.openDrafts()).map((pull) => draftOf(pull, api));
    },
  };
}

const NO_PULL = { number: undefined, title: '', author: '', status: undefined, assignees: [] } as const;

function draftOf(pull: PullRequest, api: HubApi): Draft {
  const status = pull.labels.map(({ name }) => STATUS.exec(name)?.[1]).find(Boolean);
  return {
    ...placeOfBranch(pull.head.ref, api),
    number: pull.number,
    title: pull.title,
    author: pull.user?.login ?? '?',
    status: status as Draft['status'],
    assignees: (pull.assignees ?? []).map(({ login }) => login),
  };
}

function placeOfBranch(branch: string, api: HubApi): Pick<Draft, 'branch' | 'collection' | 'slug'> {
  const { collection, slug } = api.parseContentKey(branch.replace(/^cms\//, ''));
  return { branch, collection, slug };
}
