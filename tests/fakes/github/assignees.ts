import { mayWrite } from './access.ts';
import { created, ok, type Answer, type RepositoryCall } from './call.ts';
import { issueOf } from './issue-state.ts';
import { issueShape } from './shapes.ts';
import { timestamp, type User } from './world.ts';

/** GitHub assigns no more. */
const MOST = 10;

/** POST /repos/{owner}/{repo}/issues/{number}/assignees: whoever cannot be assigned is left out without a word. */
export async function addAssignees(call: RepositoryCall): Promise<Answer> {
  const issue = issueOf(call);
  if (mayWrite(call.repository, call.user)) {
    issue.assignees = [...new Set([...issue.assignees, ...named(call)])].slice(0, MOST);
    issue.updatedAt = timestamp(call.world);
  }
  return created(issueShape(call.world, call.repository, issue));
}

/** DELETE /repos/{owner}/{repo}/issues/{number}/assignees */
export async function removeAssignees(call: RepositoryCall): Promise<Answer> {
  const issue = issueOf(call);
  if (mayWrite(call.repository, call.user)) {
    const gone = named(call);
    issue.assignees = issue.assignees.filter((user) => !gone.includes(user));
  }
  return ok(issueShape(call.world, call.repository, issue));
}

function named({ world, repository, body }: RepositoryCall): User[] {
  const logins = Array.isArray(body['assignees']) ? body['assignees'] : [];
  return logins
    .map((login) => world.users.get(String(login).toLowerCase()))
    .filter((user) => user !== undefined)
    .filter((user) => mayWrite(repository, user));
}
