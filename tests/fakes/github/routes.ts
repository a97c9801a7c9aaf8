import type { Access } from './access.ts';
import type { Answer, Call, RepositoryCall, UserCall } from './call.ts';
import * as assignees from './assignees.ts';
import * as comments from './comments.ts';
import * as commits from './commits.ts';
import { compare } from './compare.ts';
import * as contents from './contents.ts';
import * as forks from './forks.ts';
import * as issues from './issues.ts';
import * as labels from './labels.ts';
import { mergePull } from './merge.ts';
import * as objects from './objects.ts';
import * as pulls from './pulls.ts';
import * as refs from './refs.ts';
import * as reviews from './reviews.ts';
import * as statuses from './statuses.ts';
import * as users from './users.ts';

/** `:name` is one part of the path, `*name` all the rest of it. */
export type Route =
  | [method: string, path: string, access: 'anyone', answer: (call: Call) => Promise<Answer>]
  | [method: string, path: string, access: 'user', answer: (call: UserCall) => Promise<Answer>]
  | [
      method: string,
      path: string,
      access: Exclude<Access, 'anyone' | 'user'>,
      answer: (call: RepositoryCall) => Promise<Answer>,
    ];

const REPO = '/repos/:owner/:repo';

/** Every end point, and what the caller must be allowed. The first that fits answers. */
export const ROUTES: readonly Route[] = [
  ['GET', '/user', 'user', users.getSelf],
  ['GET', '/users/:login', 'anyone', users.getUser],
  ['GET', '/rate_limit', 'anyone', users.getRateLimit],
  ['GET', '/search/issues', 'anyone', issues.searchIssues],

  ['GET', REPO, 'read', users.getRepository],
  ['GET', `${REPO}/collaborators/:login/permission`, 'read', users.getPermission],
  ['GET', `${REPO}/forks`, 'read', forks.listForks],
  ['POST', `${REPO}/forks`, 'take-part', forks.createFork],
  ['POST', `${REPO}/merge-upstream`, 'write', forks.mergeUpstream],

  ['POST', `${REPO}/git/blobs`, 'write', objects.createBlob],
  ['GET', `${REPO}/git/blobs/:sha`, 'read', objects.getBlob],
  ['POST', `${REPO}/git/trees`, 'write', objects.createTree],
  ['GET', `${REPO}/git/trees/*tree`, 'read', objects.getTree],
  ['POST', `${REPO}/git/commits`, 'write', commits.createCommit],
  ['GET', `${REPO}/git/commits/:sha`, 'read', commits.getGitCommit],
  ['GET', `${REPO}/git/ref/*ref`, 'read', refs.getRef],
  ['GET', `${REPO}/git/matching-refs/*ref`, 'read', refs.matchingRefs],
  ['POST', `${REPO}/git/refs`, 'write', refs.createRef],
  ['GET', `${REPO}/git/refs/*ref`, 'read', refs.getRefs],
  ['PATCH', `${REPO}/git/refs/*ref`, 'write', refs.updateRef],
  ['DELETE', `${REPO}/git/refs/*ref`, 'write', refs.deleteRef],
  ['GET', `${REPO}/branches`, 'read', refs.listBranches],
  ['GET', `${REPO}/branches/*branch`, 'read', refs.getBranch],

  ['GET', `${REPO}/commits`, 'read', commits.listCommits],
  ['GET', `${REPO}/commits/:ref/status`, 'read', statuses.combinedStatus],
  ['GET', `${REPO}/commits/:ref/statuses`, 'read', statuses.listStatuses],
  ['GET', `${REPO}/commits/:ref/check-runs`, 'read', statuses.listCheckRuns],
  ['GET', `${REPO}/commits/*ref`, 'read', commits.getCommit],
  ['POST', `${REPO}/statuses/:sha`, 'write', statuses.createStatus],
  ['GET', `${REPO}/compare/*basehead`, 'read', compare],

  ['GET', `${REPO}/contents`, 'read', contents.getContents],
  ['GET', `${REPO}/contents/*path`, 'read', contents.getContents],
  ['PUT', `${REPO}/contents/*path`, 'write', contents.putContents],
  ['DELETE', `${REPO}/contents/*path`, 'write', contents.deleteContents],

  ['GET', `${REPO}/pulls`, 'read', pulls.listPulls],
  ['POST', `${REPO}/pulls`, 'take-part', pulls.createPull],
  ['GET', `${REPO}/pulls/:number`, 'read', pulls.getPull],
  ['PATCH', `${REPO}/pulls/:number`, 'take-part', pulls.editPull],
  ['GET', `${REPO}/pulls/:number/files`, 'read', pulls.listPullFiles],
  ['GET', `${REPO}/pulls/:number/commits`, 'read', pulls.listPullCommits],
  ['PUT', `${REPO}/pulls/:number/merge`, 'write', mergePull],
  ['GET', `${REPO}/pulls/:number/reviews`, 'read', reviews.listReviews],
  ['POST', `${REPO}/pulls/:number/reviews`, 'take-part', reviews.createReview],

  ['GET', `${REPO}/issues`, 'read', issues.listIssues],
  ['POST', `${REPO}/issues`, 'take-part', issues.createIssue],
  ['GET', `${REPO}/issues/comments/:id`, 'read', comments.getComment],
  ['PATCH', `${REPO}/issues/comments/:id`, 'take-part', comments.editComment],
  ['DELETE', `${REPO}/issues/comments/:id`, 'take-part', comments.deleteComment],
  ['GET', `${REPO}/issues/:number`, 'read', issues.getIssue],
  ['PATCH', `${REPO}/issues/:number`, 'take-part', issues.changeIssue],
  ['GET', `${REPO}/issues/:number/comments`, 'read', comments.listComments],
  ['POST', `${REPO}/issues/:number/comments`, 'take-part', comments.createComment],

  ['POST', `${REPO}/issues/:number/assignees`, 'take-part', assignees.addAssignees],
  ['DELETE', `${REPO}/issues/:number/assignees`, 'take-part', assignees.removeAssignees],

  ['GET', `${REPO}/labels`, 'read', labels.listLabels],
  ['POST', `${REPO}/labels`, 'write', labels.createLabel],
  ['GET', `${REPO}/labels/:name`, 'read', labels.getLabel],
  ['PATCH', `${REPO}/labels/:name`, 'write', labels.editLabel],
  ['DELETE', `${REPO}/labels/:name`, 'write', labels.deleteLabel],
  ['GET', `${REPO}/issues/:number/labels`, 'read', labels.listIssueLabels],
  ['POST', `${REPO}/issues/:number/labels`, 'triage', labels.addIssueLabels],
  ['PUT', `${REPO}/issues/:number/labels`, 'triage', labels.putIssueLabels],
  ['DELETE', `${REPO}/issues/:number/labels`, 'triage', labels.clearIssueLabels],
  ['DELETE', `${REPO}/issues/:number/labels/:name`, 'triage', labels.deleteIssueLabel],
];
