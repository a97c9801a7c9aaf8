import type { DeskSource, Draft } from '../lists/desk-source.ts';
import type { HubApi } from './api.ts';
import { isMissing } from './desk-error.ts';

/** How many versions of a file are listed. */
const VERSIONS = 50;

interface Commit {
  sha: string;
  commit: { message: string; author: { name: string; date: string } };
  author: { login: string } | null;
}

interface Comment {
  id: number;
  body: string;
  created_at: string;
  user: { login: string } | null;
}

/** What of a repository several people share: drafts to publish, the history of files, remarks. */
export function sharedSource(api: HubApi): NonNullable<DeskSource['shared']> {
  const send = (path: string, method: string, body: object) =>
    api.request(api.repoURL + path, { method, body: JSON.stringify(body) });
  const pullOf = async ({ branch }: Draft) => api.getBranchPullRequest(branch);
  const login = async (): Promise<string> => String((await api.user())['login']);
  return {
    login,
    async publish(draft) {
      await api.mergePR(await pullOf(draft));
      await api.deleteBranch(draft.branch);
    },
    async discard(draft) {
      await send(`/pulls/${draft.number}`, 'PATCH', { state: 'closed' });
      await api.deleteBranch(draft.branch);
    },
    async versions(path) {
      const params = { path, sha: api.branch, per_page: VERSIONS };
      const commits = await api.request<Commit[]>(`${api.repoURL}/commits`, { params });
      return commits.map(({ sha, commit, author }) => ({
        commit: sha,
        at: commit.author.date,
        author: author?.login ?? commit.author.name,
        message: commit.message.split('\n')[0]!,
      }));
    },
    async textAt(path, commit) {
      try {
        const hash = await api.getFileSha(path, { branch: commit });
        return (await api.readFile(path, hash)) as string;
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },
    async remarks({ number }) {
      const comments = await api.requestAllPages<Comment>(`${api.repoURL}/issues/${number}/comments`);
      return comments.map(({ id, body, created_at: at, user }) => ({
        id,
        at,
        author: user?.login ?? '?',
        text: body,
      }));
    },
    async remark({ number }, text) {
      await send(`/issues/${number}/comments`, 'POST', { body: text });
    },
    async assign({ number }) {
      await send(`/issues/${number}/assignees`, 'POST', { assignees: [await login()] });
    },
  };
}
