import { created, noContent, ok, page, textOf, type Answer, type RepositoryCall } from './call.ts';
import { invalid, notFound, Refusal } from './errors.ts';
import { issueOf, labelNames, setLabels } from './issue-state.ts';
import { labelShape, labelShapes } from './shapes.ts';
import type { Label } from './world.ts';

/** GET /repos/{owner}/{repo}/labels */
export async function listLabels(call: RepositoryCall): Promise<Answer> {
  const { world, repository } = call;
  return page(
    call,
    [...repository.labels.values()].map((label) => labelShape(world, repository, label)),
  );
}

/** GET /repos/{owner}/{repo}/labels/{name} */
export async function getLabel(call: RepositoryCall): Promise<Answer> {
  return ok(labelShape(call.world, call.repository, labelOf(call)));
}

/** POST /repos/{owner}/{repo}/labels */
export async function createLabel(call: RepositoryCall): Promise<Answer> {
  const { world, repository } = call;
  const name = textOf(call, 'name') ?? '';
  const description = textOf(call, 'description') ?? null;
  const color = textOf(call, 'color') ?? 'ededed';
  if (name === '') throw invalid('Label', 'name', 'missing_field');
  if (!/^[0-9a-f]{6}$/i.test(color)) throw invalid('Label', 'color', 'invalid');
  if ((description?.length ?? 0) > 100) throw invalid('Label', 'description', 'too_long');
  if (repository.labels.has(name.toLowerCase())) throw invalid('Label', 'name', 'already_exists');
  const label: Label = { id: world.nextId(), name, color, description };
  repository.labels.set(name.toLowerCase(), label);
  return created(labelShape(world, repository, label));
}

/** PATCH /repos/{owner}/{repo}/labels/{name} */
export async function editLabel(call: RepositoryCall): Promise<Answer> {
  const { world, repository } = call;
  const label = labelOf(call);
  label.color = textOf(call, 'color') ?? label.color;
  label.description = textOf(call, 'description') ?? label.description;
  return ok(labelShape(world, repository, label));
}

/** DELETE /repos/{owner}/{repo}/labels/{name} */
export async function deleteLabel(call: RepositoryCall): Promise<Answer> {
  const { name } = labelOf(call);
  call.repository.labels.delete(name.toLowerCase());
  for (const issue of call.repository.issues.values())
    issue.labels = issue.labels.filter((other) => other !== name);
  return noContent();
}

/** GET /repos/{owner}/{repo}/issues/{number}/labels */
export async function listIssueLabels(call: RepositoryCall): Promise<Answer> {
  return page(call, labelShapes(call.world, call.repository, issueOf(call)));
}

/** POST /repos/{owner}/{repo}/issues/{number}/labels */
export async function addIssueLabels(call: RepositoryCall): Promise<Answer> {
  const issue = issueOf(call);
  setLabels(call.world, call.repository, issue, [...issue.labels, ...namesIn(call)]);
  return ok(labelShapes(call.world, call.repository, issue));
}

/** PUT /repos/{owner}/{repo}/issues/{number}/labels */
export async function putIssueLabels(call: RepositoryCall): Promise<Answer> {
  const issue = issueOf(call);
  setLabels(call.world, call.repository, issue, namesIn(call));
  return ok(labelShapes(call.world, call.repository, issue));
}

/** DELETE /repos/{owner}/{repo}/issues/{number}/labels/{name} */
export async function deleteIssueLabel(call: RepositoryCall): Promise<Answer> {
  const issue = issueOf(call);
  const name = call.params['name']!.toLowerCase();
  const rest = issue.labels.filter((label) => label.toLowerCase() !== name);
  if (rest.length === issue.labels.length) throw new Refusal(404, 'Label does not exist');
  setLabels(call.world, call.repository, issue, rest);
  return ok(labelShapes(call.world, call.repository, issue));
}

/** DELETE /repos/{owner}/{repo}/issues/{number}/labels */
export async function clearIssueLabels(call: RepositoryCall): Promise<Answer> {
  setLabels(call.world, call.repository, issueOf(call), []);
  return noContent();
}

function namesIn({ body }: RepositoryCall): string[] {
  return labelNames(Array.isArray(body['labels']) ? body['labels'] : []);
}

function labelOf({ repository, params }: RepositoryCall): Label {
  const label = repository.labels.get(params['name']!.toLowerCase());
  if (!label) throw notFound();
  return label;
}
