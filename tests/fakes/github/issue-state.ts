import { mayWrite } from './access.ts';
import { textOf, type RepositoryCall } from './call.ts';
import { notFound, Refusal } from './errors.ts';
import {
  timestamp,
  type Issue,
  type Label,
  type Pull,
  type Repository,
  type User,
  type World,
} from './world.ts';

/** A new issue or pull request, with the next number of both. */
export function newIssue(
  world: World,
  repository: Repository,
  user: User,
  title: string,
  body: string | null,
  pull?: Pull,
): Issue {
  const now = timestamp(world);
  const issue: Issue = {
    id: world.nextId(),
    number: repository.issues.size + 1,
    title,
    body,
    state: 'open',
    stateReason: null,
    user,
    labels: [],
    assignees: [],
    comments: [],
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    pull,
  };
  repository.issues.set(issue.number, issue);
  return issue;
}

/** Takes over what a PATCH names. @throws Refusal where the caller neither wrote it nor may write here */
export function editIssue(call: RepositoryCall, issue: Issue): void {
  const { world, repository, body, user } = call;
  const writer = mayWrite(repository, user);
  if (!writer && user!.login !== issue.user.login)
    throw call.token?.scopes
      ? notFound()
      : new Refusal(403, 'Resource not accessible by personal access token');
  const state = textOf(call, 'state');
  issue.title = textOf(call, 'title') ?? issue.title;
  issue.body = textOf(call, 'body') ?? issue.body;
  if (state === 'closed' && issue.state === 'open') {
    issue.closedAt = timestamp(world);
    issue.stateReason = issue.pull ? null : (textOf(call, 'state_reason') ?? 'completed');
  }
  if (state === 'open' && issue.state === 'closed') {
    issue.closedAt = null;
    issue.stateReason = issue.pull ? null : 'reopened';
  }
  if (state === 'open' || state === 'closed') issue.state = state;
  if (writer && Array.isArray(body['labels']))
    setLabels(world, repository, issue, labelNames(body['labels']));
  issue.updatedAt = timestamp(world);
}

/** Gives an issue exactly these labels; GitHub creates those that do not exist. */
export function setLabels(
  world: World,
  repository: Repository,
  issue: Issue,
  names: readonly string[],
): void {
  issue.labels = [...new Set(names.map((name) => labelNamed(world, repository, name).name))];
  issue.updatedAt = timestamp(world);
}

export function labelNames(labels: readonly unknown[]): string[] {
  return labels.flatMap((label) => {
    const name = typeof label === 'object' && label !== null && 'name' in label ? label.name : label;
    return typeof name === 'string' && name !== '' ? [name] : [];
  });
}

function labelNamed(world: World, repository: Repository, name: string): Label {
  const known = repository.labels.get(name.toLowerCase());
  if (known) return known;
  const label: Label = { id: world.nextId(), name, color: 'ededed', description: null };
  repository.labels.set(name.toLowerCase(), label);
  return label;
}

/** The issue or pull request of the address. @throws Refusal 404 */
export function issueOf({ repository, params }: RepositoryCall): Issue {
  const issue = repository.issues.get(Number(params['number']));
  if (!issue) throw notFound();
  return issue;
}
