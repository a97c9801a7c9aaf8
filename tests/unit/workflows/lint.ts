import { ofDeployment } from './lint-deployment.ts';
import { ofJob, ofStep } from './lint-jobs.ts';
import { ofExpressions, ofTrust } from './lint-trust.ts';
import { allSteps, readWorkflow, type Workflow } from './workflow.ts';

const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;
/** Triggers that run with the repository's rights on what strangers wrote, in a way that nothing here makes safe. */
const PRIVILEGED = ['pull_request_target', 'issue_comment'];

/**
 * What is unsafe in a workflow file, one sentence each. Sources: GitHub's "Secure use reference" and OpenSSF's
 * Scorecard checks Pinned-Dependencies, Token-Permissions and Dangerous-Workflow.
 * @param name file name: what a workflow may write is decided for each of them
 */
export function weaknessesOf(text: string, name = 'any.yml'): string[] {
  const workflow = readWorkflow(text, name);
  return [
    ...ofTop(workflow),
    ...ofPins(workflow),
    ...workflow.jobs.flatMap(([job, content]) => ofJob(job, content, workflow)),
    ...allSteps(workflow).flatMap(ofStep),
    ...ofExpressions(workflow),
    ...ofTrust(workflow),
    ...ofDeployment(workflow),
    ...(/ACTIONS_ALLOW_UNSECURE_COMMANDS/.test(text) ? ['allows commands in log lines'] : []),
  ];
}

function ofTop({ triggers, permissions, concurrency }: Workflow): string[] {
  return [
    ...[...triggers.keys()]
      .filter((trigger) => PRIVILEGED.includes(trigger))
      .map((trigger) => `runs on ${trigger}`),
    ...(isEmptyMap(permissions) ? [] : ['does not start from permissions: {}']),
    ...(concurrency === undefined ? ['lets runs overlap: no concurrency'] : []),
  ];
}

function ofPins({ text, jobs, ...workflow }: Workflow): string[] {
  const used = [
    ...jobs.map(([, job]) => job.uses),
    ...allSteps({ text, jobs, ...workflow }).map(({ uses }) => uses),
  ];
  const remote = used.filter((uses) => uses !== undefined).filter((uses) => !uses.startsWith('./'));
  return remote.flatMap((uses) => {
    if (!PINNED.test(uses)) return [`${uses} is not pinned by a full commit`];
    if (!uses.startsWith('actions/')) return [`${uses} is not one of GitHub's own actions`];
    const named = text.split('\n').some((line) => line.includes(uses) && /\s# v\d+\.\d+\.\d+$/.test(line));
    return named ? [] : [`${uses} does not say its version`];
  });
}

function isEmptyMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
