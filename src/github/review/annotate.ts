import type { Surroundings } from '../surroundings.ts';
import type { State } from './completeness.ts';
import { isKnown } from './summary.ts';
import type { Report, ReportedProblem } from './report.ts';
import { describe } from '#checks/catalogue.ts';
import { gitHubWords } from '#i18n/github/words.ts';

/** Of one step GitHub shows ten errors, and takes fifty annotations at a time. */
const SHOWN_BY_THE_LOG = 10;
const AT_A_TIME = 50;

/**
 * Puts every problem at its line, where there are more than the log of the check can show.
 * https://docs.github.com/en/rest/checks/runs
 */
export async function annotateAll(
  { client, root }: Surroundings,
  report: Report,
  state: State,
): Promise<void> {
  if (report.problems.length <= SHOWN_BY_THE_LOG) return;
  const say = gitHubWords('de');
  const isIncomplete = state === 'incomplete';
  const title = say(isIncomplete ? 'missing' : 'problems');
  const summary = say(isIncomplete ? 'incomplete' : 'problemsFound', { n: report.counts.problems });
  const level = isIncomplete ? 'notice' : 'failure';
  const all = report.problems.map((problem) => annotationOf(problem, level));
  const output = (from: number) => ({ title, summary, annotations: all.slice(from, from + AT_A_TIME) });
  const { id } = await client.send<{ id: number }>('POST', `${root}/check-runs`, {
    name: say('allPlaces'),
    head_sha: report.head,
    status: 'completed',
    // The check itself fails; this one only shows where.
    conclusion: 'neutral',
    output: output(0),
  });
  for (let from = AT_A_TIME; from < all.length; from += AT_A_TIME)
    await client.send('PATCH', `${root}/check-runs/${id}`, { output: output(from) });
}

function annotationOf(problem: ReportedProblem, level: 'failure' | 'notice'): Record<string, unknown> {
  const { file, line, column, code } = problem;
  const words = isKnown(code) ? describe(problem, 'de') : undefined;
  return {
    path: file,
    start_line: line,
    end_line: line,
    start_column: column,
    end_column: column,
    annotation_level: level,
    title: words ? `${words.title} (${code})` : code,
    message: words ? `${words.message} ${words.fix}` : code,
  };
}
