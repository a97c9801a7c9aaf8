import { allSteps, stepsOf, type Workflow } from './workflow.ts';

/** Parts of an event that strangers write, by the end of their names: GitHub's list, and what it says of forks. */
const WRITTEN =
  /github\.(?:head_ref\b|event\.[\w.*[\]'-]*\b(?:title|body|message|name|email|label|ref|head_branch|head_ref|display_title|default_branch|page_name|login|clone_url|html_url|description)\b)/;
const TOKEN = /\b(?:github\.token|secrets\.GITHUB_TOKEN)\b/;

/** What expressions may say. Conditions compare and groups name: neither runs anything. */
export function ofExpressions({ values, triggers, env, jobs }: Workflow): string[] {
  const found: string[] = [];
  for (const { path, value } of values) {
    const [key] = path.slice(-1);
    if (key !== 'if' && !value.includes('${{')) continue;
    if (key !== 'if' && path[0] !== 'concurrency' && WRITTEN.test(value)) {
      found.push('takes what a stranger wrote into an expression: read the event file');
    }
    if (/toJSON\(\s*(?:github|secrets|env)\b/i.test(value)) found.push('hands everything on at once');
    if (/\bsecrets\s*(?:\[|\.(?!GITHUB_TOKEN\b))/.test(value)) found.push('uses a secret of its own');
    if (triggers.has('pull_request') && TOKEN.test(value)) found.push("hands the token to a stranger's code");
  }
  for (const shared of [env, ...jobs.map(([, job]) => job.env)]) {
    if (Object.values(shared ?? {}).some((value) => TOKEN.test(String(value)))) {
      found.push('hands the token to every step');
    }
  }
  return found;
}

/** Workflows that run with rights because of what strangers did: only the main branch runs there, on data alone. */
export function ofTrust(workflow: Workflow): string[] {
  return [...ofWorkflowRun(workflow), ...ofIssues(workflow)];
}

function ofWorkflowRun(workflow: Workflow): string[] {
  const { triggers, jobs } = workflow;
  if (!triggers.has('workflow_run')) return [];
  const trigger = triggers.get('workflow_run');
  const { types, workflows } = trigger && !Array.isArray(trigger) ? trigger : {};
  return [
    ...(types?.join() === 'completed' ? [] : ['follows runs that have not ended']),
    ...(workflows?.join() === 'ci' ? [] : ['follows other workflows than ci']),
    ...(triggers.size > 1 ? ['follows a run and starts on other events too'] : []),
    ...jobs
      .filter(([, job]) => !/github\.event\.workflow_run\.event == '/.test(String(job.if ?? '')))
      .map(([name]) => `job ${name} does not say which runs it follows`),
    ...jobs.flatMap(([, job]) => stepsOf(job).flatMap(ofTrustedStep)),
  ];
}

const TRUSTED_LINE = /^npm (?:ci|run hub -- [\w -]+)$/;

function ofTrustedStep({ uses = '', run, with: given = {} }: ReturnType<typeof allSteps>[number]): string[] {
  const found: string[] = [];
  if (uses.startsWith('actions/checkout@') && ('ref' in given || 'repository' in given)) {
    found.push('checks out what a stranger proposes');
  }
  if (uses.startsWith('actions/download-artifact@')) found.push('unpacks what a stranger made');
  if (/^actions\/(?:cache|setup-)/.test(uses)) found.push('takes from a cache that strangers fill');
  if (
    run !== undefined &&
    run.split('\n').some((line) => line.trim() !== '' && !TRUSTED_LINE.test(line.trim()))
  ) {
    found.push('runs more than a command of the hub');
  }
  return found;
}

/** Anybody may open an issue. What writes files because of one waits for a maintainer's label. */
function ofIssues(workflow: Workflow): string[] {
  const { triggers, jobs } = workflow;
  if (!triggers.has('issues')) return [];
  const trigger = triggers.get('issues');
  const types = (trigger && !Array.isArray(trigger) ? trigger.types : undefined) ?? [];
  const writes = jobs.filter(
    ([, { permissions }]) => (permissions as Record<string, string> | null)?.['contents'] === 'write',
  );
  return [
    ...(types.length === 0 ? ['starts on everything that happens to an issue'] : []),
    ...writes
      .filter(
        ([, job]) =>
          types.join() !== 'labeled' && !/github\.event\.(?:action|label)/.test(String(job.if ?? '')),
      )
      .map(([name]) => `job ${name} writes files because anybody opened an issue`),
    ...allSteps(workflow)
      .filter(({ uses = '', with: given = {} }) => uses.startsWith('actions/checkout@') && 'ref' in given)
      .map(() => 'checks out what a stranger proposes'),
  ];
}
