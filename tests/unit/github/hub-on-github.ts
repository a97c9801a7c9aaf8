import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gitHubClient, type GitHubClient } from '#github/client.ts';
import { workflowRunEvent, type WorkflowRun } from '#github/events.ts';
import type { Surroundings } from '#github/surroundings.ts';
import { startFakeGitHub, type FakeGitHub } from '../../fakes/github/server.ts';

const ROOT = '/repos/drehscheibe/drehscheibe';
const EVENT = resolve(import.meta.dirname, '../../fixtures/events/workflow_run-fork.json');
export const MASKS = '---\ntitle: Masken\n---\n';

/** What a workflow asks of GitHub beside its files and people: artifacts of runs, and runs of checks. */
export interface Actions {
  artifacts: Record<number, { name: string; zip: Buffer; expired?: boolean }[]>;
  runs: { id: number; head_sha: string }[];
  checks: { method: string; path: string; body: Record<string, unknown> }[];
}

export interface HubOnGitHub {
  fake: FakeGitHub;
  /** As the workflow sees it. */
  surroundings: Surroundings;
  actions: Actions;
  as(login: string): GitHubClient;
  /** Somebody without rights forks the hub, changes files there and proposes them. */
  propose(files: Record<string, string | null>, title?: string): Promise<{ number: number; sha: string }>;
  /** The finished run of the checks on the proposal's branch. */
  run(sha: string, changes?: Partial<WorkflowRun>): WorkflowRun;
  comments(number: number): Promise<{ body: string; user: { login: string } }[]>;
  close(): Promise<void>;
}

/** A hub's repository on the fake GitHub, with a maintainer, an outsider and the user of workflows. */
export async function hubOnGitHub(): Promise<HubOnGitHub> {
  const fake = await startFakeGitHub();
  for (const login of ['redakteurin', 'mitmacherin', 'github-actions[bot]'])
    fake.addUser({ login, token: `token-${login}`, scopes: login.endsWith(']') ? null : ['public_repo'] });
  await fake.createRepository({
    owner: 'drehscheibe',
    name: 'drehscheibe',
    files: { 'content/offers/masken.md': MASKS, 'src/x.ts': 'x\n', 'content/settings/site.yaml': 'x: y\n' },
    collaborators: { redakteurin: 'write', 'github-actions[bot]': 'write' },
  });
  const as = (login: string): GitHubClient => gitHubClient({ apiUrl: fake.apiRoot, token: `token-${login}` });
  const actions: Actions = { artifacts: {}, runs: [], checks: [] };
  const branch = 'cms/mitmacherin/drehscheibe/offers/masken';
  const fork = '/repos/mitmacherin/drehscheibe';
  return {
    fake,
    actions,
    as,
    surroundings: {
      client: withActions(as('github-actions[bot]'), actions),
      repository: 'drehscheibe/drehscheibe',
      root: ROOT,
      page: 'https://github.com/drehscheibe/drehscheibe',
      runId: 99,
    },
    propose: async (files, title = 'Masken') => {
      const outsider = as('mitmacherin');
      await outsider.send('POST', `${ROOT}/forks`);
      const main = await outsider.get<{ object: { sha: string } }>(`${fork}/git/ref/heads/main`);
      await outsider.send('POST', `${fork}/git/refs`, { ref: `refs/heads/${branch}`, sha: main.object.sha });
      for (const [path, text] of Object.entries(files)) {
        const at = `${fork}/contents/${path.split('/').map(encodeURIComponent).join('/')}`;
        const old = await outsider
          .get<{ sha: string }>(`${at}?ref=${encodeURIComponent(branch)}`)
          .catch(() => undefined);
        const content = text === null ? {} : { content: Buffer.from(text).toString('base64') };
        await outsider.send(text === null ? 'DELETE' : 'PUT', at, {
          message: 'x',
          branch,
          sha: old?.sha,
          ...content,
        });
      }
      const head = `mitmacherin:${branch}`;
      const pull = await outsider.send<{ number: number; head: { sha: string } }>('POST', `${ROOT}/pulls`, {
        title,
        head,
        base: 'main',
      });
      return { number: pull.number, sha: pull.head.sha };
    },
    run: (head_sha, changes) => {
      const { workflow_run: run } = workflowRunEvent.parse(JSON.parse(readFileSync(EVENT, 'utf8')));
      return { ...run, head_sha, head_branch: branch, ...changes };
    },
    comments: (number) => as('redakteurin').all(`${ROOT}/issues/${number}/comments`),
    close: () => fake.close(),
  };
}

/** The fake knows repositories; what runs in workflows is answered here. */
function withActions(client: GitHubClient, actions: Actions): GitHubClient {
  const artifactsOf = (path: string) =>
    (actions.artifacts[Number(/runs\/(\d+)\/artifacts/.exec(path)?.[1])] ?? []).map((artifact, at) => ({
      id: Number(/runs\/(\d+)/.exec(path)?.[1]) * 10 + at,
      name: artifact.name,
      expired: artifact.expired ?? false,
      size_in_bytes: artifact.zip.length,
    }));
  return {
    ...client,
    get: <T>(path: string) =>
      path.includes('/actions/workflows/')
        ? Promise.resolve({ workflow_runs: actions.runs } as T)
        : client.get<T>(path),
    all: <T>(path: string, key?: string) =>
      path.includes('/artifacts') ? Promise.resolve(artifactsOf(path) as T[]) : client.all<T>(path, key),
    bytes: (path) => {
      const id = Number(/artifacts\/(\d+)\/zip/.exec(path)?.[1]);
      const zip = actions.artifacts[Math.floor(id / 10)]?.[id % 10]?.zip;
      return zip ? Promise.resolve(zip) : Promise.reject(new Error('no artifact'));
    },
    send: <T>(method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: unknown) => {
      if (!path.includes('/check-runs')) return client.send<T>(method, path, body);
      actions.checks.push({ method, path, body: body as Record<string, unknown> });
      return Promise.resolve({ id: 4711 } as T);
    },
  };
}
