import { mayWrite } from './access.ts';
import { created, noContent, ok, page, textOf, type Answer, type RepositoryCall } from './call.ts';
import { invalid, notFound, Refusal } from './errors.ts';
import { issueOf } from './issue-state.ts';
import { commentShape } from './shapes.ts';
import { timestamp, type Comment, type Issue } from './world.ts';

/** GitHub's limit for one text, in characters. */
const LONGEST = 65_536;

/** GET /repos/{owner}/{repo}/issues/{number}/comments */
export async function listComments(call: RepositoryCall): Promise<Answer> {
  const { world, repository } = call;
  const issue = issueOf(call);
  return page(
    call,
    issue.comments.map((comment) => commentShape(world, repository, issue, comment)),
  );
}

/** POST /repos/{owner}/{repo}/issues/{number}/comments */
export async function createComment(call: RepositoryCall): Promise<Answer> {
  const { world, repository } = call;
  const issue = issueOf(call);
  const now = timestamp(world);
  const comment: Comment = {
    id: world.nextId(),
    body: bodyOf(call),
    user: call.user!,
    createdAt: now,
    updatedAt: now,
  };
  issue.comments.push(comment);
  issue.updatedAt = now;
  return created(commentShape(world, repository, issue, comment));
}

/** GET /repos/{owner}/{repo}/issues/comments/{id} */
export async function getComment(call: RepositoryCall): Promise<Answer> {
  const { issue, comment } = commentOf(call);
  return ok(commentShape(call.world, call.repository, issue, comment));
}

/** PATCH /repos/{owner}/{repo}/issues/comments/{id} */
export async function editComment(call: RepositoryCall): Promise<Answer> {
  const { world, repository } = call;
  const { issue, comment } = ownComment(call);
  comment.body = bodyOf(call);
  comment.updatedAt = timestamp(world);
  return ok(commentShape(world, repository, issue, comment));
}

/** DELETE /repos/{owner}/{repo}/issues/comments/{id} */
export async function deleteComment(call: RepositoryCall): Promise<Answer> {
  const { issue, comment } = ownComment(call);
  issue.comments = issue.comments.filter((other) => other !== comment);
  return noContent();
}

function bodyOf(call: RepositoryCall): string {
  const body = textOf(call, 'body') ?? '';
  if (body.trim() === '') throw invalid('IssueComment', 'body', 'missing_field');
  if (body.length > LONGEST)
    throw invalid('IssueComment', 'body', 'custom', `body is too long (maximum is ${LONGEST} characters)`);
  return body;
}

function commentOf({ repository, params }: RepositoryCall): { issue: Issue; comment: Comment } {
  for (const issue of repository.issues.values()) {
    const comment = issue.comments.find(({ id }) => id === Number(params['id']));
    if (comment) return { issue, comment };
  }
  throw notFound();
}

function ownComment(call: RepositoryCall): { issue: Issue; comment: Comment } {
  const found = commentOf(call);
  if (found.comment.user.login !== call.user!.login && !mayWrite(call.repository, call.user))
    throw new Refusal(403, 'Must have admin rights to Repository.');
  return found;
}
