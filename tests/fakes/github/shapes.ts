import { permissionOf } from './access.ts';
import type { Comment, Issue, Label, Repository, Review, Status, User, World } from './world.ts';

/** The objects of the answers, with the fields of GitHub's that somebody reads. */

export function userShape(world: World, user: User): Record<string, unknown> {
  return {
    login: user.login,
    id: user.id,
    node_id: `U_${user.id}`,
    avatar_url: `${world.origin}/avatars/u/${user.id}`,
    url: `${world.apiRoot}/users/${user.login}`,
    html_url: `${world.origin}/${user.login}`,
    type: user.login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false,
  };
}

export function ownerOf(world: World, repository: Repository): User {
  const { owner, id } = repository;
  return world.users.get(owner.toLowerCase()) ?? { id, login: owner, name: owner };
}

export const fullName = (repository: Repository): string => `${repository.owner}/${repository.name}`;
export const apiUrl = (world: World, repository: Repository): string =>
  `${world.apiRoot}/repos/${fullName(repository)}`;
export const webUrl = (world: World, repository: Repository): string =>
  `${world.origin}/${fullName(repository)}`;

export function repositoryShape(world: World, repository: Repository): Record<string, unknown> {
  return {
    id: repository.id,
    node_id: `R_${repository.id}`,
    name: repository.name,
    full_name: fullName(repository),
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    owner: userShape(world, ownerOf(world, repository)),
    html_url: webUrl(world, repository),
    url: apiUrl(world, repository),
    clone_url: `${webUrl(world, repository)}.git`,
    description: null,
    fork: repository.parent !== undefined,
    default_branch: repository.defaultBranch,
    archived: false,
    has_issues: true,
    allow_merge_commit: true,
    allow_squash_merge: true,
    allow_rebase_merge: false,
    created_at: repository.createdAt,
    pushed_at: repository.createdAt,
    open_issues_count: [...repository.issues.values()].filter(({ state }) => state === 'open').length,
  };
}

/** With what only the repository's own end point says: the caller's rights, and where a fork comes from. */
export function fullRepositoryShape(
  world: World,
  repository: Repository,
  user: User | undefined,
): Record<string, unknown> {
  const permission = permissionOf(repository, user);
  const { parent } = repository;
  const write = permission === 'admin' || permission === 'write';
  return {
    ...repositoryShape(world, repository),
    ...(user
      ? {
          permissions: {
            admin: permission === 'admin',
            maintain: permission === 'admin',
            push: write,
            triage: write,
            pull: true,
          },
        }
      : {}),
    ...(parent
      ? {
          parent: repositoryShape(world, parent),
          source: repositoryShape(world, sourceOf(parent)),
        }
      : {}),
  };
}

export function sourceOf(repository: Repository): Repository {
  return repository.parent ? sourceOf(repository.parent) : repository;
}

export function labelShape(world: World, repository: Repository, label: Label): Record<string, unknown> {
  return {
    id: label.id,
    node_id: `LA_${label.id}`,
    url: `${apiUrl(world, repository)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: false,
    description: label.description,
  };
}

export function labelShapes(world: World, repository: Repository, issue: Issue): Record<string, unknown>[] {
  return issue.labels.flatMap((name) => {
    const label = repository.labels.get(name.toLowerCase());
    return label ? [labelShape(world, repository, label)] : [];
  });
}

export function issueShape(world: World, repository: Repository, issue: Issue): Record<string, unknown> {
  const api = apiUrl(world, repository);
  const web = webUrl(world, repository);
  return {
    id: issue.id,
    node_id: `I_${issue.id}`,
    url: `${api}/issues/${issue.number}`,
    repository_url: api,
    comments_url: `${api}/issues/${issue.number}/comments`,
    html_url: `${web}/${issue.pull ? 'pull' : 'issues'}/${issue.number}`,
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    state_reason: issue.stateReason,
    user: userShape(world, issue.user),
    author_association: associationOf(repository, issue.user),
    labels: labelShapes(world, repository, issue),
    assignees: issue.assignees.map((user) => userShape(world, user)),
    milestone: null,
    locked: false,
    comments: issue.comments.length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    ...(issue.pull
      ? {
          pull_request: {
            url: `${api}/pulls/${issue.number}`,
            html_url: `${web}/pull/${issue.number}`,
            merged_at: issue.pull.mergedAt,
          },
        }
      : {}),
  };
}

export function associationOf(repository: Repository, user: User): string {
  if (user.login.toLowerCase() === repository.owner.toLowerCase()) return 'OWNER';
  return repository.collaborators.has(user.login.toLowerCase()) ? 'COLLABORATOR' : 'NONE';
}

export function commentShape(
  world: World,
  repository: Repository,
  issue: Issue,
  comment: Comment,
): Record<string, unknown> {
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${apiUrl(world, repository)}/issues/comments/${comment.id}`,
    html_url: `${webUrl(world, repository)}/issues/${issue.number}#issuecomment-${comment.id}`,
    issue_url: `${apiUrl(world, repository)}/issues/${issue.number}`,
    body: comment.body,
    user: userShape(world, comment.user),
    author_association: associationOf(repository, comment.user),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
  };
}

export function reviewShape(world: World, repository: Repository, review: Review): Record<string, unknown> {
  return {
    id: review.id,
    node_id: `PRR_${review.id}`,
    user: userShape(world, review.user),
    body: review.body,
    state: review.state,
    commit_id: review.commitId,
    author_association: associationOf(repository, review.user),
    submitted_at: review.submittedAt,
  };
}

export function statusShape(world: World, repository: Repository, status: Status): Record<string, unknown> {
  return {
    id: status.id,
    node_id: `SC_${status.id}`,
    url: `${apiUrl(world, repository)}/statuses/${status.sha}`,
    state: status.state,
    context: status.context,
    description: status.description,
    target_url: status.targetUrl,
    creator: userShape(world, status.creator),
    created_at: status.createdAt,
    updated_at: status.createdAt,
  };
}
