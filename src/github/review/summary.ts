import type { ForeignFile } from '../own-paths.ts';
import { fitting } from '../fitting.ts';
import { code, link, plainWords } from '../markdown.ts';
import { stateOf } from './completeness.ts';
import type { Report, ReportedDuplicate, ReportedEntry, ReportedProblem } from './report.ts';
import { codesOf, describe, topics } from '#checks/catalogue.ts';
import { gitHubWords, type GitHubWords } from '#i18n/github/words.ts';
import type { Lang } from '#schemas/fields.ts';
import { kinds } from '#schemas/kinds.ts';

/** What a summary says beside the report: all of it ours. */
export interface SummaryFacts {
  /** What the check found; undefined where it did not get to its end. */
  report: Report | undefined;
  /** Files that an outsider should not touch. */
  foreign: readonly ForeignFile[];
  /** Whether the author is here for the first time. */
  isFirst: boolean;
  /** The content folder. */
  folder: string;
  /** The commit that was looked at. */
  head: string;
  /** Address of the repository: `https://github.com/owner/name`. */
  page: string;
  runId: number;
  /** Address of a preview of this very change, where a host offers one. */
  previewUrl?: string | undefined;
}

const TITLES = { fine: '✅ Prüfung', incomplete: '✏️ Entwurf', broken: '❌ Prüfung' } as const;

/** Rows of each list in one comment. */
const ROWS = 60;

/** The one summary of a pull request, in Markdown: German, and English folded below it. */
export function summaryOf(facts: SummaryFacts): string {
  const title = TITLES[stateOf(facts)];
  return fitting(
    (rows) =>
      [
        `### ${title} · Review`,
        ...sections(facts, 'de', rows),
        '<details><summary>English</summary>',
        ...sections(facts, 'en', rows),
        '</details>',
      ]
        .join('\n\n')
        .concat('\n'),
    ROWS,
  );
}

function sections(facts: SummaryFacts, lang: Lang, rows: number): string[] {
  const say = gitHubWords(lang);
  const { report, foreign } = facts;
  const log = link(say('log'), `${facts.page}/actions/runs/${facts.runId}`);
  return [
    ...(facts.isFirst ? [say('welcome', { guide: link(say('guide'), guideOf(facts)) })] : []),
    verdict(facts, say, log),
    ...(report ? entrySection(report, facts, say, rows) : []),
    ...(report ? problemSection(report, facts, say, { log, rows }) : []),
    ...(report && report.duplicates.length > 0 ? duplicateSection(report, say, rows) : []),
    ...(foreign.length > 0 ? foreignSection(foreign, facts, say, rows) : []),
    say('state', { commit: code(facts.head.slice(0, 7)), links: links(facts, say) }),
  ];
}

function verdict(facts: SummaryFacts, say: GitHubWords, log: string): string {
  const { report, foreign } = facts;
  if (!report) return say('notFinished', { log });
  if (stateOf(facts) === 'incomplete') return say('incomplete', { n: report.counts.problems });
  if (report.counts.problems > 0) return say('problemsFound', { n: report.counts.problems });
  return say(foreign.length > 0 ? 'fineButForeign' : 'fine');
}

function entrySection(
  { entries, counts }: Report,
  facts: SummaryFacts,
  say: GitHubWords,
  rows: number,
): string[] {
  if (entries.length === 0) return [say('noEntries')];
  const lines = entries.slice(0, rows).map((entry) => entryLine(entry, facts, say));
  return [`#### ${say('entries')}`, list(lines, counts.entries, say)];
}

/** Rows of a list, and how many more there are. */
function list(lines: readonly string[], all: number, say: GitHubWords): string {
  const rest = all - lines.length;
  return [...lines, ...(rest > 0 ? [say('more', { n: rest })] : [])].map((line) => `- ${line}`).join('\n');
}

function entryLine(entry: ReportedEntry, { previewUrl }: SummaryFacts, say: GitHubWords): string {
  const { address } = entry;
  const shown = address === undefined ? '' : previewUrl ? previewLink(previewUrl, address) : code(address);
  const page = shown === '' ? '' : ` · ${say('page', { address: shown })}`;
  return `**${say(entry.change)}** ${named(entry, say.lang)} · ${code(entry.file)}${page}`;
}

function named({ kind, id, title }: ReportedDuplicate['other'], lang: Lang): string {
  const name = plainWords(title ?? id);
  return `${kinds[kind].label[lang]} ${lang === 'de' ? `„${name}“` : `“${name}”`}`;
}

function previewLink(base: string, address: string): string {
  return link(code(address), new URL(`.${address}`, base.endsWith('/') ? base : `${base}/`).href);
}

function problemSection(
  report: Report,
  facts: SummaryFacts,
  say: GitHubWords,
  { log, rows }: { log: string; rows: number },
): string[] {
  if (report.problems.length === 0) return [];
  const shown = report.problems.slice(0, rows);
  const rest = report.counts.problems - shown.length;
  const elsewhere = new Set(report.elsewhere);
  const groups = [...Map.groupBy(shown, ({ file }) => file)];
  const block = (wanted: boolean): string[] =>
    groups
      .filter(([file]) => elsewhere.has(file) === wanted)
      .map(([file, problems]) =>
        [code(file), ...problems.map((problem) => problemLine(problem, facts, say))].join('\n'),
      );
  const others = block(true);
  return [
    `#### ${say(stateOf(facts) === 'incomplete' ? 'missing' : 'problems')}`,
    ...block(false),
    ...(others.length > 0 ? [say('elsewhere'), ...others] : []),
    ...(rest > 0 ? [say('moreProblems', { n: rest, log })] : []),
  ];
}

function problemLine(problem: ReportedProblem, facts: SummaryFacts, say: GitHubWords): string {
  const { line, column } = problem;
  const place = say('place', { line: `${line}`, column: `${column}` });
  // Whoever proposes the change may have another catalogue than the one that reads it.
  if (!isKnown(problem.code)) return `- ${place}: ${code(problem.code)}`;
  const { message, fix } = describe(problem, say.lang);
  const help = link(say('help'), `${facts.page}/blob/HEAD/docs/problems/${problem.code}.md`);
  return `- ${place}: ${plainWords(message, 600)} → **${plainWords(fix, 600)}** (${help})`;
}

/** Whether our catalogue has words for it. */
export function isKnown(code: string): boolean {
  return topics.some((topic) => (codesOf(topic) as string[]).includes(code));
}

function duplicateSection({ duplicates, counts }: Report, say: GitHubWords, rows: number): string[] {
  const lines = duplicates
    .slice(0, rows)
    .map(({ file, other }) => say('duplicate', { file: code(file), other: named(other, say.lang) }));
  return [`#### ${say('duplicates')}`, list(lines, counts.duplicates, say)];
}

function foreignSection(
  foreign: readonly ForeignFile[],
  { folder }: SummaryFacts,
  say: GitHubWords,
  rows: number,
): string[] {
  const lines = foreign
    .slice(0, rows)
    .map(({ path, reason }) => `${code(path)}: ${say(reason === 'removed' ? 'gone' : reason)}`);
  return [
    `#### ${say('foreign')}`,
    say('foreignIntro', { folder: code(`${folder}/`) }),
    list(lines, foreign.length, say),
    say('foreignClosing'),
  ];
}

function links(facts: SummaryFacts, say: GitHubWords): string {
  const run = `${facts.page}/actions/runs/${facts.runId}`;
  return [
    ...(facts.previewUrl ? [link(say('preview'), facts.previewUrl)] : []),
    ...(facts.report?.entries.some(({ address }) => address !== undefined)
      ? [link(say('previewFiles'), `${run}#artifacts`)]
      : []),
    link(say('log'), run),
  ].join(' · ');
}

function guideOf({ page }: SummaryFacts): string {
  return `${page}/blob/HEAD/.github/CONTRIBUTING.md`;
}
