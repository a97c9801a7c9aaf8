import type { DeskWords } from '#desk/words/desk-words.ts';
import type { ChangedFile, DraftStatus } from '../lists/desk-source.ts';
import type { HubApi } from './api.ts';
import { DeskError } from './desk-error.ts';

export interface NewDraft {
  branch: string;
  title: string;
  body: string;
  files: readonly ChangedFile[];
  status: DraftStatus;
}

interface Sha {
  sha: string;
}

/**
 * Writes changes of published files as one new draft, in as many requests for fifty files as for one.
 * @returns number of its pull request
 * @throws DeskError where a file is no longer the one that was read, or where there is such a draft already
 */
export async function writeDraft(api: HubApi, draft: NewDraft, say: DeskWords): Promise<number> {
  const { object: base } = await api.request<{ object: Sha }>(`${api.repoURL}/git/ref/heads/${api.branch}`);
  if (!(await areAsRead(api, draft.files, base.sha))) throw new DeskError(say('entryMoved'), 409);
  const commit = await commitOn(api, base.sha, draft.title, draft.files);
  await createBranch(api, draft.branch, commit, say);
  const pull = await api.createPR(draft.title, draft.branch);
  await post(api, `/pulls/${pull.number}`, { body: draft.body }, 'PATCH');
  await api.updatePullRequestLabels(pull.number, [`${api.cmsLabelPrefix || 'decap-cms/'}${draft.status}`]);
  return pull.number;
}

/** Adds a change to an open draft. @throws DeskError where the draft was changed by somebody else meanwhile */
export async function addToDraft(
  api: HubApi,
  branch: string,
  title: string,
  file: ChangedFile,
  say: DeskWords,
): Promise<void> {
  const { object: head } = await api.request<{ object: Sha }>(`${api.repoURL}/git/ref/heads/${branch}`);
  if (!(await areAsRead(api, [file], head.sha))) throw new DeskError(say('draftMoved'), 409);
  const commit = await commitOn(api, head.sha, title, [file]);
  await api.patchBranch(branch, commit);
}

async function commitOn(
  api: HubApi,
  parent: string,
  message: string,
  files: readonly ChangedFile[],
): Promise<string> {
  const entries = files.map(({ path, text }) => ({ path, mode: '100644', type: 'blob', content: text }));
  const { tree: before } = await api.request<{ tree: Sha }>(`${api.repoURL}/git/commits/${parent}`);
  const tree = await post<Sha>(api, '/git/trees', { base_tree: before.sha, tree: entries });
  const { sha } = await api.createCommit(message, tree.sha, [parent]);
  return sha;
}

async function createBranch(api: HubApi, branch: string, commit: string, say: DeskWords): Promise<void> {
  try {
    await api.createRef('heads', branch, commit);
  } catch (error) {
    const [open] = await api.getPullRequests(branch, 'open', () => true);
    if (open) {
      const author = open.user?.login ?? '?';
      throw new DeskError(say('draftExists', { number: open.number, author }), 409);
    }
    // What is left of a draft that was published or dismissed.
    if (!(error instanceof DeskError) || error.status !== 422) throw error;
    await api.patchBranch(branch, commit, { force: true });
  }
}

async function areAsRead(api: HubApi, files: readonly ChangedFile[], commit: string): Promise<boolean> {
  const folders = new Set(files.map(({ path }) => path.slice(0, path.lastIndexOf('/'))));
  const listed = await Promise.all([...folders].map((folder) => api.listFiles(folder, { branch: commit })));
  const hashes = new Map(listed.flat().map(({ path, id }) => [path, id]));
  return files.every(({ path, hash }) => hashes.get(path) === hash);
}

function post<T>(api: HubApi, path: string, body: object, method = 'POST'): Promise<T> {
  return api.request<T>(api.repoURL + path, { method, body: JSON.stringify(body) });
}
