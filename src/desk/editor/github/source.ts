import type { PullRequest } from 'decap-cms-backend-github';
import { deskEntry, placeOfFiles } from '#desk/lists/desk-entry.ts';
import type { DeskWords } from '#desk/words/desk-words.ts';
import type { Change, DeskSource, Draft } from '../lists/desk-source.ts';
import { entryReader } from '../lists/entry-reader.ts';
import type { HubApi } from './api.ts';
import { addToDraft, writeDraft } from './draft-writer.ts';
import { sharedSource } from './shared-source.ts';

/** Deep enough for every file of the content folder. */
const WHOLE = 9;
const STATUS = /(draft|pending_review|pending_publish)$/;
/** Drafts of several entries: no section is called so. */
const SEVERAL = 'cms/acts/';

/** What the desk's own parts show of a repository on GitHub. @param contentFolder path in it; empty where it is all of it */
export function githubSource(api: HubApi, contentFolder: string, say: DeskWords): DeskSource {
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
      if (!api.useOpenAuthoring) return (await api.openDrafts()).map((pull) => draftOf(pull, api));
      const branches = await api.listUnpublishedBranches();
      return branches.map((branch) => ({ ...NO_PULL, ...placeOfBranch(branch, api) }));
    },
    async entry(collection, slug, branch = api.branch) {
      const { folder, ending } = placeOfFiles(collection);
      const inContent = `${folder}/${slug}${ending}`;
      const path = inRepository(inContent);
      const hash = await api.getFileSha(path, { ...at, branch });
      const text = (await api.readFile(path, hash, at)) as string;
      return deskEntry(collection, inContent, { path, hash, text });
    },
    // A contributor's drafts are proposals in their own fork: what others published is not theirs to confirm.
    ...(!api.useOpenAuthoring && {
      newDraft: ({ title, files, status }) =>
        writeDraft(api, { branch: branchFor(files), title, body: bodyOf(files), files, status }, say),
      addToDraft: (branch, title, file) => addToDraft(api, branch, title, file, say),
      shared: sharedSource(api),
    }),
  };
}

const NO_PULL = { number: undefined, title: '', author: '', status: undefined, assignees: [] } as const;

function draftOf(pull: PullRequest, api: HubApi): Draft {
  const status = pull.labels.map(({ name }) => STATUS.exec(name)?.[1]).find(Boolean);
  return {
    ...placeOfBranch(pull.head.ref, api),
    entries: entriesIn(pull.body ?? ''),
    number: pull.number,
    title: pull.title,
    author: pull.user?.login ?? '?',
    status: status as Draft['status'],
    assignees: (pull.assignees ?? []).map(({ login }) => login),
  };
}

function placeOfBranch(
  branch: string,
  api: HubApi,
): Pick<Draft, 'branch' | 'collection' | 'slug' | 'entries'> {
  if (branch.startsWith(SEVERAL)) return { branch, collection: undefined, slug: '', entries: [] };
  const { collection, slug } = api.parseContentKey(branch.replace(/^cms\//, ''));
  return { branch, collection, slug, entries: [] };
}

/** The draft of one entry is the one that its form opens. */
function branchFor(files: Change['files']): string {
  const [only, ...others] = files;
  if (only && others.length === 0) return `cms/${only.collection}/${only.slug}`;
  return SEVERAL + crypto.randomUUID().slice(0, 8);
}

/** For people who look at the pull request; {@link entriesIn} reads it back. */
function bodyOf(files: Change['files']): string {
  return files.map(({ path, name }) => `- \`${path}\`: ${name}`).join('\n');
}

function entriesIn(body: string): Draft['entries'] {
  return [...body.matchAll(/^- `([^`]+)`: (.*)$/gm)].map(([, path, name]) => ({ path: path!, name: name! }));
}
