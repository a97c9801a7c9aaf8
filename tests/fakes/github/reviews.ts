import { ok, page, textOf, type Answer, type RepositoryCall } from './call.ts';
import { invalid, Refusal } from './errors.ts';
import { pullOf } from './pulls.ts';
import { reviewShape } from './shapes.ts';
import { timestamp, type Review } from './world.ts';

const STATES: Record<string, Review['state']> = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
};

/** GET /repos/{owner}/{repo}/pulls/{number}/reviews */
export async function listReviews(call: RepositoryCall): Promise<Answer> {
  const { reviews } = (await pullOf(call)).pull;
  return page(
    call,
    reviews.map((review) => reviewShape(call.world, call.repository, review)),
  );
}

/** POST /repos/{owner}/{repo}/pulls/{number}/reviews */
export async function createReview(call: RepositoryCall): Promise<Answer> {
  const { world, repository } = call;
  const issue = await pullOf(call);
  const state = STATES[textOf(call, 'event') ?? ''];
  if (!state) throw invalid('PullRequestReview', 'event', 'invalid');
  if (state === 'APPROVED' && issue.user.login === call.user!.login)
    throw new Refusal(422, 'Review Can not approve your own pull request');
  const review: Review = {
    id: world.nextId(),
    user: call.user!,
    body: textOf(call, 'body') ?? '',
    state,
    commitId: issue.pull.head.sha,
    submittedAt: timestamp(world),
  };
  issue.pull.reviews.push(review);
  return ok(reviewShape(world, repository, review));
}
