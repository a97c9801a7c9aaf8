import { mayWrite } from './access.ts';
import { created, ok, page, textOf, type Answer, type Call, type RepositoryCall } from './call.ts';
import { invalid } from './errors.ts';
import { editIssue, issueOf, labelNames, newIssue, setLabels } from './issue-state.ts';
import { issueShape } from './shapes.ts';
import { findRepository, type Issue } from './world.ts';

/** GET /repos/{owner}/{repo}/issues: pull requests too, as GitHub does. */
export async function listIssues(call: RepositoryCall): Promise<Answer> {
  const { world, repository, query } = call;
  const state = query.get('state') ?? 'open';
  const labels = (query.get('labels') ?? '').split(',').filter(Boolean);
  const creator = query.get('creator');
  const found = [...repository.issues.values()]
    .filter((issue) => state === 'all' || issue.state === state)
    .filter((issue) => labels.every((label) => hasLabel(issue, label)))
    .filter((issue) => creator === null || issue.user.login.toLowerCase() === creator.toLowerCase())
    .reverse();
  const ordered = query.get('direction') === 'asc' ? found.reverse() : found;
  return page(
    call,
    ordered.map((issue) => issueShape(world, repository, issue)),
  );
}

/** GET /repos/{owner}/{repo}/issues/{number} */
export async function getIssue(call: RepositoryCall): Promise<Answer> {
  return ok(issueShape(call.world, call.repository, issueOf(call)));
}

/** POST /repos/{owner}/{repo}/issues */
export async function createIssue(call: RepositoryCall): Promise<Answer> {
  const { world, repository, body } = call;
  const title = textOf(call, 'title') ?? '';
  if (title.trim() === '') throw invalid('Issue', 'title', 'missing_field');
  const issue = newIssue(world, repository, call.user!, title, textOf(call, 'body') ?? null);
  // Labels of those who may not set them are dropped without a word.
  if (mayWrite(repository, call.user) && Array.isArray(body['labels']))
    setLabels(world, repository, issue, labelNames(body['labels']));
  return created(issueShape(world, repository, issue));
}

/** PATCH /repos/{owner}/{repo}/issues/{number} */
export async function changeIssue(call: RepositoryCall): Promise<Answer> {
  const issue = issueOf(call);
  editIssue(call, issue);
  return ok(issueShape(call.world, call.repository, issue));
}

/** GET /search/issues: the qualifiers that Decap's notes use, `repo:`, `label:`, `state:`, and a text in the body. */
export async function searchIssues(call: Call): Promise<Answer> {
  const { world, query } = call;
  const asked = query.get('q') ?? '';
  const value = (key: string): string | undefined => new RegExp(`\\b${key}:"?([^\\s"]+)`).exec(asked)?.[1];
  const [owner = '', name = ''] = (value('repo') ?? '').split('/');
  const repository = findRepository(world, owner, name);
  const label = value('label');
  const state = value('state');
  const text = /"([^"]+)" in:body/.exec(asked)?.[1];
  const found = [...(repository?.issues.values() ?? [])].filter(
    (issue) =>
      (label === undefined || hasLabel(issue, label)) &&
      (state === undefined || issue.state === state) &&
      (text === undefined || issue.body?.includes(text)),
  );
  const answer = page(call, repository ? found.map((issue) => issueShape(world, repository, issue)) : []);
  return { ...answer, body: { total_count: found.length, incomplete_results: false, items: answer.body } };
}

function hasLabel(issue: Issue, label: string): boolean {
  return issue.labels.some((name) => name.toLowerCase() === label.toLowerCase());
}
