import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  uses?: string;
  permissions?: unknown;
  'runs-on'?: unknown;
  'timeout-minutes'?: number;
  'continue-on-error'?: unknown;
  secrets?: unknown;
  steps?: Step[];
}
interface Workflow {
  on?: unknown;
  permissions?: unknown;
  concurrency?: unknown;
  jobs?: Record<string, Job>;
}

const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;
/** Triggers that run with the repository's rights on what strangers wrote. */
const PRIVILEGED = ['pull_request_target', 'workflow_run', 'issue_comment'];
const DEPLOYS = 'actions/deploy-pages@';

/**
 * What is unsafe in a workflow file, one sentence each. Sources: GitHub's "Secure use reference" and OpenSSF's
 * Scorecard checks Pinned-Dependencies, Token-Permissions and Dangerous-Workflow.
 */
export function weaknessesOf(text: string): string[] {
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs ?? {});
  return [
    ...ofTop(workflow),
    ...ofPins(text, jobs),
    ...jobs.flatMap(([name, job]) => ofJob(name, job)),
    ...jobs.flatMap(([, job]) => (job.steps ?? []).flatMap(ofStep)),
    ...(deploys(jobs) ? jobs.flatMap(([, job]) => (job.steps ?? []).flatMap(ofCache)) : []),
    ...(/ACTIONS_ALLOW_UNSECURE_COMMANDS/.test(text) ? ['allows commands in log lines'] : []),
  ];
}

function ofTop({ on, permissions, concurrency }: Workflow): string[] {
  const triggers = typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(on ?? {});
  return [
    ...triggers.filter((trigger) => PRIVILEGED.includes(trigger)).map((trigger) => `runs on ${trigger}`),
    ...(isEmptyMap(permissions) ? [] : ['does not start from permissions: {}']),
    ...(concurrency === undefined ? ['lets runs overlap: no concurrency'] : []),
  ];
}

function ofPins(text: string, jobs: [string, Job][]): string[] {
  const used = jobs.flatMap(([, job]) => [job.uses, ...(job.steps ?? []).map((step) => step.uses)]);
  const remote = used.filter((uses) => uses !== undefined).filter((uses) => !uses.startsWith('./'));
  return remote.flatMap((uses) => {
    if (!PINNED.test(uses)) return [`${uses} is not pinned by a full commit`];
    if (!uses.startsWith('actions/')) return [`${uses} is not one of GitHub's own actions`];
    const named = text.split('\n').some((line) => line.includes(uses) && /\s# v\d+\.\d+\.\d+$/.test(line));
    return named ? [] : [`${uses} does not say its version`];
  });
}

function ofJob(name: string, job: Job): string[] {
  const granted = job.permissions;
  const found: string[] = [];
  if (typeof granted !== 'object' || granted === null)
    found.push(`job ${name} does not name its permissions`);
  else {
    const online = (job.steps ?? []).some((step) => step.uses?.startsWith(DEPLOYS));
    for (const [scope, level] of Object.entries(granted)) {
      if (level === 'write' && !(online && ['pages', 'id-token'].includes(scope))) {
        found.push(`job ${name} may write ${scope}`);
      }
    }
  }
  if (job['timeout-minutes'] === undefined) found.push(`job ${name} has no timeout`);
  if (!/^(?:ubuntu|windows|macos)-\d[\d.]*$/.test(String(job['runs-on']))) {
    found.push(`job ${name} does not run on a named GitHub machine`);
  }
  if (job['continue-on-error']) found.push(`job ${name} hides its failure`);
  if (job.secrets === 'inherit') found.push(`job ${name} hands all secrets on`);
  return found;
}

function ofStep({ uses = '', run = '', with: given = {} }: Step): string[] {
  const found: string[] = [];
  if (run.includes('${{')) found.push('puts an expression into a shell line: use env');
  if (String(given['script'] ?? '').includes('${{')) found.push('puts an expression into a script: use env');
  if (/\b(?:curl|wget)\b[^\n]*\|\s*(?:ba)?sh\b/.test(run)) found.push('runs what it downloads');
  if (/\bnpm (?:install|i)\b/.test(run)) found.push('installs past the lockfile: use npm ci');
  if (uses.startsWith('actions/checkout@') && given['persist-credentials'] !== false) {
    found.push('leaves the token in the checkout');
  }
  return found;
}

function ofCache({ uses = '', with: given = {} }: Step): string[] {
  if (uses.startsWith('actions/cache')) return ['deploys what a cache holds'];
  if (!/^actions\/setup-/.test(uses)) return [];
  const off = given['cache'] === undefined && given['package-manager-cache'] === false;
  return off ? [] : ['deploys what a cache holds'];
}

function deploys(jobs: [string, Job][]): boolean {
  return jobs.some(([, job]) => (job.steps ?? []).some((step) => step.uses?.startsWith(DEPLOYS)));
}

function isEmptyMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
