import { createHash } from 'node:crypto';
import { markerOf, sameText, WORKFLOW_USER, type Comment } from '#github/comment.ts';
import { branchName, branchOf, writeBranch, type Branch } from './issue-branch.ts';
import { issueDraft, type Proposal } from './issue-draft.ts';
import type { IssueEvent } from './issue-event.ts';
import { markIssue, stateLabels, type State } from './issue-labels.ts';
import {
  incompleteReply,
  proposedReply,
  pullBody,
  pullTitle,
  refusedReply,
  reportedReply,
  type Refusal,
} from './issue-replies.ts';
import { GitHubError, isMissing } from '#github/errors.ts';
import type { Surroundings } from '#github/surroundings.ts';
import type { Lang, PlainDate } from '#schemas/fields.ts';

export interface IssueTask {
  surroundings: Pick<Surroundings, 'client' | 'root'>;
  /** The content folder in the checkout. */
  root: string;
  /** The content folder, from the top of the repository; `.` where it is the whole of it. */
  folder: string;
  /** The full commit that is checked out. */
  commit: string;
  today: PlainDate;
  /** Language of the desk. */
  lang: Lang;
}

export type IssueOutcome =
  | { is: 'ignored' | 'incomplete' | 'reported' }
  | { is: 'refused'; why: Refusal['why'] }
  | { is: 'proposed' | 'updated' | 'unchanged'; pull: number };

interface Pull {
  number: number;
  state: string;
  merged_at: string | null;
}

/** The workflow whose run a pull request needs before it may be merged. */
const CHECKS = 'ci.yml';

/**
 * Takes over an issue that the desk has labelled: makes a pull request of its form, or says in the issue what is
 * missing. Doing it again changes nothing, and after an edit of the issue the same pull request.
 * @throws GitHubError
 */
export async function issueToPullRequest(event: IssueEvent, task: IssueTask): Promise<IssueOutcome> {
  const { issue, label, sender } = event;
  if (label.name !== stateLabels.take || issue.state !== 'open' || issue.pull_request !== undefined)
    return { is: 'ignored' };
  const body = issue.body ?? '';
  const said: Said = { number: issue.number, hash: hashOf(body) };
  const refuse = (refusal: Refusal): Promise<IssueOutcome> => refused(said, refusal, task);

  if (!(await mayWrite(task, sender.login))) return refuse({ is: 'refused', why: 'no-permission' });
  if (hashOf(await currentBody(task, issue.number)) !== hashOf(body))
    return refuse({ is: 'refused', why: 'edited' });
  const branch = await branchOf(task.surroundings, issue.number);
  const pulls = await pullsOf(task, branchName(issue.number), event.repository.default_branch);
  const merged = pulls.find(({ merged_at }) => merged_at !== null);
  if (merged) return refuse({ is: 'refused', why: 'merged', pull: merged.number });
  if (branch && !branch.mark) return refuse({ is: 'refused', why: 'branch-taken', branch: branch.name });
  const open = pulls.find(({ state }) => state === 'open');
  const draft = issueDraft({ number: issue.number, body }, { ...task, keptEntry: branch?.mark?.entry });
  const place: ReplyPlace = { ...said, base: event.repository.default_branch, branch, open };
  switch (draft.is) {
    case 'refused':
      return refuse(draft);
    case 'incomplete':
      return answered(incompleteReply(draft), 'incomplete', { is: 'incomplete' }, place, task);
    case 'report':
      return answered(reportedReply(draft), undefined, { is: 'reported' }, place, task);
    case 'proposal':
      try {
        return await propose(draft, place, task);
      } catch (error) {
        if (!isForbiddenPull(error)) throw error;
        return refuse({ is: 'refused', why: 'pulls-forbidden' });
      }
  }
}

/** An issue and the text that an answer is about. */
interface Said {
  number: number;
  hash: string;
}

interface ReplyPlace extends Said {
  base: string;
  branch: Branch | undefined;
  open: Pull | undefined;
}

async function propose(proposal: Proposal, place: ReplyPlace, task: IssueTask): Promise<IssueOutcome> {
  const { hash, branch, open } = place;
  // The same text again: only what a run that was cut off left undone.
  const isSame = open !== undefined && branch?.mark?.hash === hash;
  const pull = isSame ? open.number : await writePull(proposal, place, task);
  const is = isSame ? 'unchanged' : open ? 'updated' : 'proposed';
  const reply = proposedReply(proposal, pull, branch?.mark !== undefined && !isSame);
  return answered(reply, 'taken', { is, pull }, place, task);
}

/** @returns its number */
async function writePull(
  proposal: Proposal,
  { number, hash, base, branch, open }: ReplyPlace,
  task: IssueTask,
): Promise<number> {
  const { surroundings, folder, lang } = task;
  const { client, root } = surroundings;
  const inside = folder === '.' ? '' : `${folder}/`;
  const title = pullTitle(proposal, number, lang);
  const [entry = ''] = proposal.files.keys();
  await writeBranch(surroundings, {
    number,
    base: task.commit,
    files: new Map([...proposal.files].map(([path, text]) => [`${inside}${path}`, text])),
    subject: title,
    mark: { hash, entry },
    present: branch,
  });
  const head = branchName(number);
  const isChecked = await startChecks(task, head);
  const body = pullBody(proposal, { number, hash, branch: head, isChecked, folder }, lang);
  const pull = open
    ? await client.send<Pull>('PATCH', `${root}/pulls/${open.number}`, { title, body })
    : await client.send<Pull>('POST', `${root}/pulls`, { title, body, head, base });
  return pull.number;
}

async function refused(issue: Said, refusal: Refusal, task: IssueTask): Promise<IssueOutcome> {
  return answered(
    refusedReply(refusal, task.lang),
    undefined,
    { is: 'refused', why: refusal.why },
    issue,
    task,
  );
}

/** Says it, and takes the order off the issue. */
async function answered(
  reply: string,
  state: State | undefined,
  outcome: IssueOutcome,
  issue: Said,
  task: IssueTask,
): Promise<IssueOutcome> {
  await sayOnce(task, issue, state, reply);
  await markIssue(task.surroundings, issue.number, state);
  return outcome;
}

/** Repositories let workflows open pull requests only where a setting says so. */
function isForbiddenPull(error: unknown): boolean {
  return (
    error instanceof GitHubError && error.status === 403 && error.message.includes('not permitted to create')
  );
}

/** Labels can be set by people who only sort issues, and by programs. */
async function mayWrite({ surroundings: { client, root } }: IssueTask, login: string): Promise<boolean> {
  try {
    const { permission } = await client.get<{ permission: string }>(
      `${root}/collaborators/${encodeURIComponent(login)}/permission`,
    );
    return permission === 'admin' || permission === 'write';
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

async function currentBody({ surroundings: { client, root } }: IssueTask, number: number): Promise<string> {
  return (await client.get<{ body: string | null }>(`${root}/issues/${number}`)).body ?? '';
}

/** GitHub may send one text with different line ends. */
function hashOf(body: string): string {
  return createHash('sha256').update(body.replaceAll('\r\n', '\n')).digest('hex');
}

async function pullsOf(
  { surroundings: { client, root } }: IssueTask,
  head: string,
  base: string,
): Promise<Pull[]> {
  const owner = root.split('/')[2] ?? '';
  return client.all<Pull>(
    `${root}/pulls?state=all&head=${encodeURIComponent(`${owner}:${head}`)}&base=${encodeURIComponent(base)}`,
  );
}

/** The same answer to the same text is given once, however often the workflow runs. */
async function sayOnce(
  { surroundings: { client, root } }: IssueTask,
  { number, hash }: Said,
  state: State | undefined,
  reply: string,
): Promise<void> {
  const comments = `${root}/issues/${number}/comments`;
  const marker = markerOf(`issue ${state ?? 'answered'} ${hash}`);
  const body = `${marker}\n${reply}`;
  const own = (await client.all<Comment>(comments)).filter(({ user }) => user?.login === WORKFLOW_USER);
  // Whether it was taken over as new or as a change is said once; what is missing may change with the hub.
  const isSaid = own.some((said) =>
    state === 'taken' ? said.body.startsWith(marker) : sameText(said.body, body),
  );
  if (!isSaid) await client.send('POST', comments, { body });
}

/** Pull requests of the workflow's own token start no workflow; a dispatch does. */
async function startChecks({ surroundings: { client, root } }: IssueTask, ref: string): Promise<boolean> {
  try {
    await client.send('POST', `${root}/actions/workflows/${CHECKS}/dispatches`, { ref });
    return true;
  } catch (error) {
    // Without the workflow, without its trigger, or without the right to start it: the pull request says how else.
    if (error instanceof GitHubError && [403, 404, 422].includes(error.status)) return false;
    throw error;
  }
}
