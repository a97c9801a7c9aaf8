import { parse } from 'yaml';

export interface Step {
  if?: string;
  uses?: string;
  run?: string;
  shell?: string;
  env?: Record<string, unknown>;
  with?: Record<string, unknown>;
  'continue-on-error'?: unknown;
}
export interface Job {
  if?: unknown;
  uses?: string;
  permissions?: unknown;
  'runs-on'?: unknown;
  'timeout-minutes'?: number;
  'continue-on-error'?: unknown;
  secrets?: unknown;
  environment?: unknown;
  container?: unknown;
  services?: unknown;
  env?: Record<string, unknown>;
  steps?: Step[];
}
export interface Trigger {
  types?: string[];
  branches?: string[];
  workflows?: string[];
  cron?: string;
}
export interface Workflow {
  /** File name, such as `ci.yml`. */
  name: string;
  text: string;
  triggers: Map<string, Trigger | Trigger[] | null>;
  permissions: unknown;
  concurrency: unknown;
  env: Record<string, unknown> | undefined;
  jobs: [string, Job][];
  /** Every value of the file with the keys that lead to it. */
  values: { path: string[]; value: string }[];
}

export function readWorkflow(text: string, name: string): Workflow {
  const file = parse(text) as Record<string, unknown>;
  const on = file['on'];
  const triggers =
    typeof on === 'string'
      ? { [on]: null }
      : Array.isArray(on)
        ? Object.fromEntries(on.map((key) => [key, null]))
        : on;
  return {
    name,
    text,
    triggers: new Map(Object.entries((triggers ?? {}) as Record<string, Trigger | null>)),
    permissions: file['permissions'],
    concurrency: file['concurrency'],
    env: file['env'] as Workflow['env'],
    jobs: Object.entries((file['jobs'] ?? {}) as Record<string, Job>),
    values: valuesIn(file, []),
  };
}

export function stepsOf(job: Job): Step[] {
  return job.steps ?? [];
}

export function allSteps({ jobs }: Workflow): Step[] {
  return jobs.flatMap(([, job]) => stepsOf(job));
}

export const DEPLOYS = 'actions/deploy-pages@';

export function putsOnline(job: Job): boolean {
  return stepsOf(job).some((step) => step.uses?.startsWith(DEPLOYS));
}

function valuesIn(value: unknown, path: string[]): Workflow['values'] {
  if (typeof value === 'string') return [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => valuesIn(inner, [...path, key]));
}
