import { z } from 'zod';

/** A full commit. */
export const sha = z.string().regex(/^[0-9a-f]{40}$/);
const repository = z.object({ full_name: z.string().regex(/^[\w.-]+\/[\w.-]+$/) });

/** Of a pull request what we look at, the same in events and answers. A deleted fork leaves no repository. */
export const pullRequest = z.object({
  number: z.number().int().positive(),
  author_association: z.string(),
  user: z.object({ login: z.string() }).nullable(),
  head: z.object({ sha, ref: z.string(), repo: repository.nullable() }),
  base: z.object({ sha, ref: z.string(), repo: repository }),
});
export type PullRequest = z.infer<typeof pullRequest>;

/** https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request */
export const pullRequestEvent = z.object({ pull_request: pullRequest });

/**
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads#workflow_run — its list of pull requests is empty for
 * those from forks, so nothing here relies on it.
 */
export const workflowRunEvent = z.object({
  workflow_run: z.object({
    id: z.number().int().positive(),
    name: z.string(),
    event: z.string(),
    conclusion: z.string().nullable(),
    head_sha: sha,
    head_branch: z.string().nullable(),
    head_repository: repository.nullable(),
  }),
});
export type WorkflowRun = z.infer<typeof workflowRunEvent>['workflow_run'];

/** https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule */
export const scheduleEvent = z.object({ schedule: z.string() });

/** GitHub's word for how an author belongs here. All of them may be able to write, nobody else is. */
const INSIDE = ['OWNER', 'MEMBER', 'COLLABORATOR'];

/**
 * Whether somebody without the right to write proposes this, as far as the event alone can tell: a branch of this very
 * repository needs that right, and so does nearly every one of its members.
 */
export function isFromOutside({ head, base, author_association }: PullRequest): boolean {
  return head.repo?.full_name !== base.repo.full_name && !INSIDE.includes(author_association);
}
