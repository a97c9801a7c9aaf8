import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gitHubClient } from '#github/client.ts';
import { issueEvent, type IssueEvent } from '#issue-forms/replies/issue-event.ts';
import { issueToPullRequest, type IssueOutcome } from '#issue-forms/replies/issue-to-pull-request.ts';
import { startFakeGitHub, type FakeGitHub } from '../../../fakes/github/server.ts';
import type { Issue, Repository } from '../../../fakes/github/world.ts';

const TODAY = '2020-05-12';
const BOT = 'github-actions[bot]';

/** A hub's repository on the fake GitHub, its checkout, and what the desk does there. */
export interface IssueHub {
  github: FakeGitHub;
  repository: Repository;
  /** The content folder of the checkout. */
  content: string;
  /** Opens the issue of a recorded event and labels it as the recorded sender did. */
  open(event: string, change?: (body: string) => string): IssueEvent;
  /** What the workflow does with an event. */
  run(event: IssueEvent): Promise<IssueOutcome>;
  /** The event of labelling an issue as it is now. */
  labelled(event: IssueEvent, sender?: string): IssueEvent;
  issue(number: number): Issue;
  comments(number: number): string[];
  file(branch: string, path: string): Promise<string | undefined>;
  close(): Promise<void>;
}

export async function issueHub(): Promise<IssueHub> {
  const folder = mkdtempSync(join(tmpdir(), 'hub-issues-'));
  const content = join(folder, 'content');
  cpSync('tests/fixtures/check/base', content, { recursive: true });
  const github = await startFakeGitHub();
  github.addUser({ login: 'probe' });
  github.addUser({ login: 'redakteurin' });
  github.addUser({ login: BOT, token: 'workflow', scopes: null });
  const collaborators = { redakteurin: 'write', [BOT]: 'write' } as const;
  await github.createRepository({ owner: 'probe', name: 'hub', from: folder, collaborators });
  const repository = github.world.repositories.get('probe/hub')!;
  const base = (await repository.git.commitSha('main'))!;
  const client = gitHubClient({ apiUrl: github.apiRoot, token: 'workflow', wait: () => Promise.resolve() });
  const issue = (number: number): Issue => repository.issues.get(number)!;
  const labelled = (event: IssueEvent, sender = event.sender.login): IssueEvent => {
    const now = issue(event.issue.number);
    if (!now.labels.includes('übernehmen')) now.labels.push('übernehmen');
    return {
      ...event,
      sender: { login: sender },
      issue: { ...event.issue, body: now.body, state: now.state },
    };
  };
  let opened = 11;
  return {
    github,
    repository,
    content,
    issue,
    labelled,
    open(name, change = (body) => body) {
      const event = recorded(name);
      opened += 1;
      const body = change(event.issue.body ?? '');
      const author = github.addUser({ login: 'einsender' });
      repository.issues.set(opened, newIssue(opened, body, author));
      return labelled({ ...event, issue: { ...event.issue, number: opened } });
    },
    run: (event) =>
      issueToPullRequest(event, {
        surroundings: { client, root: '/repos/probe/hub' },
        root: content,
        folder: 'content',
        commit: base,
        today: TODAY,
        lang: 'de',
      }),
    comments: (number) => issue(number).comments.map(({ body }) => body.replace(/^<!--.*-->\n/, '')),
    file: (branch, path) => github.file('probe', 'hub', branch, path),
    async close() {
      await github.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** An event as GitHub sent it: `tests/fixtures/events/issue-<name>.json`. */
export function recorded(name: string): IssueEvent {
  return issueEvent.parse(JSON.parse(readFileSync(`tests/fixtures/events/issue-${name}.json`, 'utf8')));
}

function newIssue(number: number, body: string, user: Issue['user']): Issue {
  const at = '2020-05-12T08:00:00Z';
  return {
    id: 3000 + number,
    number,
    title: 'Angebot',
    body,
    state: 'open',
    stateReason: null,
    user,
    labels: [],
    assignees: [],
    comments: [],
    createdAt: at,
    updatedAt: at,
    closedAt: null,
    pull: undefined,
  };
}
