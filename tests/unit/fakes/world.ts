import { startFakeGitHub, type FakeGitHub } from '../../fakes/github/server.ts';
import type { NewRepository } from '../../fakes/github/repositories.ts';

export interface Reply {
  status: number;
  headers: Headers;
  /** The answer's JSON, read as freely as a script would. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- The shapes under test are GitHub's.
  json: any;
}

export type Ask = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Reply>;

export interface TestWorld {
  github: FakeGitHub;
  /** Asks with somebody's token, which is `token-<login>`; `undefined` asks without one. */
  as: (login: string | undefined) => Ask;
}

/** A hub with an admin, an editor, and a contributor without any right. */
export async function testWorld(repository: Partial<NewRepository> = {}): Promise<TestWorld> {
  const github = await startFakeGitHub();
  for (const login of ['ada', 'edith', 'carl']) github.addUser({ login, token: `token-${login}` });
  await github.createRepository({
    owner: 'hub',
    name: 'hub',
    files: {
      'content/offers/a.yaml': 'title: "Ärzte"\n',
      'content/offers/b.yaml': 'title: "B"\n',
      'README.md': 'Hub\n',
    },
    collaborators: { ada: 'admin', edith: 'write' },
    ...repository,
  });
  return { github, as: (login) => askWith(github, login === undefined ? undefined : `token-${login}`) };
}

export function askWith(github: FakeGitHub, token: string | undefined): Ask {
  return async (method, path, body, headers = {}) => {
    const response = await fetch(path.startsWith('http') ? path : github.apiRoot + path, {
      method,
      headers: { ...(token ? { authorization: `token ${token}` } : {}), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    return {
      status: response.status,
      headers: response.headers,
      json: isJson && text ? JSON.parse(text) : text,
    };
  };
}

/** Puts files on a new branch in one commit, as Decap does. @returns the commit's SHA */
export async function branchWith(
  ask: Ask,
  repository: string,
  branch: string,
  files: Record<string, string | null>,
  message = 'Change',
): Promise<string> {
  const at = `/repos/${repository}`;
  const parent = (await ask('GET', `${at}/branches/main`)).json.commit.sha;
  const commit = await commitWith(ask, repository, parent, files, message);
  await ask('POST', `${at}/git/refs`, { ref: `refs/heads/${branch}`, sha: commit });
  return commit;
}

/** A commit on another, on no branch yet. */
export async function commitWith(
  ask: Ask,
  repository: string,
  parent: string,
  files: Record<string, string | null>,
  message = 'Change',
): Promise<string> {
  const at = `/repos/${repository}`;
  const tree = [];
  for (const [path, text] of Object.entries(files)) {
    const content = Buffer.from(text ?? '').toString('base64');
    const blob = text === null ? null : await ask('POST', `${at}/git/blobs`, { content, encoding: 'base64' });
    tree.push({ path, mode: '100644', type: 'blob', sha: blob?.json.sha ?? null });
  }
  const made = await ask('POST', `${at}/git/trees`, { base_tree: parent, tree });
  const commit = await ask('POST', `${at}/git/commits`, { message, tree: made.json.sha, parents: [parent] });
  return commit.json.sha;
}
