import { putsOnline, type Job, type Step, type Workflow } from './workflow.ts';

/** What each workflow may write, and nothing else may. */
const WRITES: Readonly<Record<string, readonly string[]>> = {
  'review.yml': ['checks', 'pull-requests', 'statuses'],
  'issue-to-pr.yml': ['actions', 'contents', 'issues', 'pull-requests'],
  'links.yml': ['issues'],
  'stale-forks.yml': ['issues'],
  'upgrade.yml': ['issues'],
};
const LONGEST = 120;

export function ofJob(name: string, job: Job, workflow: Workflow): string[] {
  return [
    ...ofPermissions(name, job, workflow),
    ...(job['timeout-minutes'] === undefined ? [`job ${name} has no timeout`] : []),
    ...(Number(job['timeout-minutes']) > LONGEST ? [`job ${name} may run for hours`] : []),
    ...(/^(?:ubuntu|windows|macos)-\d[\d.]*$/.test(String(job['runs-on']))
      ? []
      : [`job ${name} does not run on a named GitHub machine`]),
    ...(job['continue-on-error'] ? [`job ${name} hides its failure`] : []),
    ...(job.secrets === 'inherit' ? [`job ${name} hands all secrets on`] : []),
    ...(job.container !== undefined || job.services !== undefined
      ? [`job ${name} runs somebody's image`]
      : []),
  ];
}

function ofPermissions(name: string, job: Job, { name: file, triggers }: Workflow): string[] {
  const granted = job.permissions;
  if (typeof granted !== 'object' || granted === null) return [`job ${name} does not name its permissions`];
  const writes = Object.entries(granted)
    .filter(([, level]) => level === 'write')
    .map(([scope]) => scope);
  const allowed = putsOnline(job) ? ['pages', 'id-token'] : (WRITES[file] ?? []);
  const push = triggers.get('push');
  const isOpen = triggers.has('push') && !(push && !Array.isArray(push) && push.branches?.join() === 'main');
  return [
    ...writes.filter((scope) => !allowed.includes(scope)).map((scope) => `job ${name} may write ${scope}`),
    ...(writes.length > 0 && triggers.has('pull_request')
      ? [`job ${name} has rights while a stranger's code runs`]
      : []),
    ...(writes.length > 0 && isOpen ? [`job ${name} has rights on any branch`] : []),
  ];
}

export function ofStep(step: Step): string[] {
  const { uses = '', run = '', with: given = {} } = step;
  const found: string[] = [];
  if (run.includes('${{')) found.push('puts an expression into a shell line: use env');
  if (/\b(?:curl|wget)\b[^\n]*\|\s*(?:ba)?sh\b/.test(run)) found.push('runs what it downloads');
  if (/\bnpm (?:install|i)\b/.test(run)) found.push('installs past the lockfile: use npm ci');
  if (/\b(?:npx|npm exec|pip install|sudo)\b/.test(run)) found.push('runs a package past the lockfile');
  if (/\|\|\s*(?:true|:)|\bset \+e\b/.test(run)) found.push('hides the failure of a line');
  if (/GITHUB_(?:ENV|PATH)\b/.test(run)) found.push('changes the surroundings of later steps');
  if (/\beval\b/.test(run)) found.push('runs a text as commands');
  if (step['continue-on-error']) found.push('hides the failure of a step');
  if (step.shell !== undefined) found.push('runs in a shell of its own');
  if (uses.startsWith('actions/checkout@') && given['persist-credentials'] !== false) {
    found.push('leaves the token in the checkout');
  }
  if (uses.startsWith('actions/upload-artifact@') && isWholeFolder(given['path'])) {
    found.push('hands over the whole working folder');
  }
  return found;
}

function isWholeFolder(path: unknown): boolean {
  return String(path ?? '.')
    .split('\n')
    .some(
      (line) =>
        /^(?:\.{0,2}\/?|\*\*?(?:\/\*)?|~.*|\/.*|.*github\.workspace.*)$/.test(line.trim()) &&
        line.trim() !== '',
    );
}
