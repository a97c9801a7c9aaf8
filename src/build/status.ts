import type { Hub } from '#domain/hub.ts';
import { languagesOf } from '#domain/languages.ts';
import { describe } from '#checks/catalogue.ts';
import type { ProblemWords } from '#i18n/check/words.ts';
import type { Problem } from '#checks/problem.ts';
import { kindNames, type Kind } from '#schemas/kinds.ts';
import { reading } from './content.ts';

/** What editors see of a build at `/status/`. */
export interface Status {
  today: string;
  entries: Record<Kind, number>;
  /** Files that were set aside, with everything that is wrong in them, in the hub's first language. */
  setAside: {
    file: string;
    problems: (Pick<Problem, 'line' | 'column'> & Pick<ProblemWords, 'message' | 'fix'>)[];
  }[];
}

/** The state of this build's content. */
export function statusOf(hub: Hub): Status {
  const { problems, setAside } = reading();
  const [lang] = languagesOf(hub.settings);
  return {
    today: hub.today,
    entries: Object.fromEntries(kindNames.map((kind) => [kind, hub.all(kind).length])) as Record<
      Kind,
      number
    >,
    setAside: setAside.map((file) => ({
      file,
      problems: problems
        .filter((problem) => problem.file === file)
        .map((problem) => ({ line: problem.line, column: problem.column, ...describe(problem, lang) })),
    })),
  };
}

/** What the build command prints and tests read: counts only, so that equal builds give equal files. */
export function summaryOf(
  hub: Hub,
  built: { pages: number; search: { records: string[]; archive: string[]; bytes: number } },
) {
  const { entries, setAside, today } = statusOf(hub);
  return {
    today,
    entries,
    pages: built.pages,
    search: {
      records: built.search.records.length,
      archive: built.search.archive.length,
      bytes: built.search.bytes,
    },
    setAside: setAside.map(({ file }) => file),
  };
}

export type BuildSummary = ReturnType<typeof summaryOf>;
