import { putsOnline, stepsOf, type Step, type Workflow } from './workflow.ts';

/** The two hours in UTC of which one is three o'clock in Berlin. */
const NIGHTLY = ['0 1 * * *', '0 2 * * *'];

/** What must hold where a site goes online. */
export function ofDeployment(workflow: Workflow): string[] {
  const deploying = workflow.jobs.filter(([, job]) => putsOnline(job));
  if (deploying.length === 0) return [];
  return [
    ...workflow.jobs.flatMap(([, job]) => stepsOf(job).flatMap(ofCache)),
    ...deploying
      .filter(
        ([, { environment }]) => (environment as { name?: string } | undefined)?.name !== 'github-pages',
      )
      .map(([name]) => `job ${name} goes online outside of its environment`),
    ...deploying
      .filter(([, job]) => /\balways\(\)/.test(String(job.if ?? '')))
      .map(([name]) => `job ${name} goes online whatever failed before`),
    ...ofOverlap(workflow),
    ...ofPlan(workflow),
  ];
}

function ofOverlap({ concurrency }: Workflow): string[] {
  const cancels = (concurrency as Record<string, unknown> | undefined)?.['cancel-in-progress'];
  return cancels === false ? [] : ['may stop a deployment half-way'];
}

function ofPlan({ triggers, jobs }: Workflow): string[] {
  const schedule = triggers.get('schedule');
  if (!Array.isArray(schedule)) return [];
  const crons = schedule.map(({ cron }) => cron);
  const guarded = jobs.some(([, job]) =>
    stepsOf(job).some(({ run }) => run?.trim() === 'npm run hub -- nightly'),
  );
  const obeys = jobs
    .filter(([, job]) => putsOnline(job))
    .some(([, job]) => /needs\.\w+\.outputs\.go == 'true'/.test(String(job.if ?? '')));
  return [
    ...(crons.join() === NIGHTLY.join() ? [] : ["is not planned for three o'clock in Berlin all year"]),
    ...(guarded && obeys ? [] : ['goes online twice a night: no guard']),
  ];
}

function ofCache({ uses = '', with: given = {} }: Step): string[] {
  if (uses.startsWith('actions/cache')) return ['deploys what a cache holds'];
  if (!/^actions\/setup-/.test(uses)) return [];
  const off = given['cache'] === undefined && given['package-manager-cache'] === false;
  return off ? [] : ['deploys what a cache holds'];
}
