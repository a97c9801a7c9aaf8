import { posix } from 'node:path';
import type { ChangedFile } from '../changed-files.ts';
import { insideContent } from '../own-paths.ts';
import { LIMITS, type Report, type ReportedEntry, type ReportedProblem } from './report.ts';
import type { Problem } from '#checks/problem.ts';
import { addressOf, placeOf } from '#domain/addresses.ts';
import { isShown, spokenLanguage } from '#domain/languages.ts';
import type { Reading } from '#files/content.ts';
import { targetOf } from '#files/file-role.ts';
import type { Content, Entry } from '#schemas/entry.ts';
import { kindNames } from '#schemas/kinds.ts';
import type { Settings } from '#schemas/settings.ts';

/** What is known about a change before anybody words it. */
export interface Collected {
  head: string;
  files: readonly ChangedFile[];
  /** The content folder as it would be after the change. */
  reading: Pick<Reading, 'content' | 'problems'>;
  folder: string;
  duplicates: readonly Duplicate[];
}

/** A changed entry, and one that was there before and seems to be the same. */
export interface Duplicate {
  entry: Entry;
  other: Entry;
}

/** Puts together what a check of a pull request hands over, cut to what a comment can hold. */
export function reportOf({ head, files, reading, folder, duplicates }: Collected): Report {
  const entries = changedEntries(files, reading.content, folder);
  const inChange = new Set(files.map(({ path }) => path));
  const problems = reading.problems.map((problem) => reported(problem, folder));
  // What the change itself brings comes first: where the list is cut, the rest is what others have to mend.
  const sorted = [
    ...problems.filter(({ file }) => inChange.has(file)),
    ...problems.filter(({ file }) => !inChange.has(file)),
  ];
  const listed = sorted.slice(0, LIMITS.problems);
  const elsewhere = [...new Set(listed.map(({ file }) => file).filter((file) => !inChange.has(file)))];
  return {
    version: 1,
    head,
    entries: entries.slice(0, LIMITS.entries),
    problems: listed,
    elsewhere: elsewhere.slice(0, LIMITS.files),
    duplicates: duplicates.slice(0, LIMITS.duplicates).map(({ entry, other }) => ({
      file: inRepository(entry.file, folder),
      other: { kind: other.kind, id: other.id, ...titleOf(other) },
    })),
    counts: { entries: entries.length, problems: problems.length, duplicates: duplicates.length },
  };
}

/** Entries whose files the change touches, valid or not. */
export function changedEntries(
  files: readonly ChangedFile[],
  content: Content | undefined,
  folder: string,
): ReportedEntry[] {
  const byFile = new Map<string, Entry>();
  for (const kind of kindNames)
    for (const entry of content?.entries[kind] ?? []) byFile.set(entry.file, entry as Entry);
  return files.flatMap(({ path, change }): ReportedEntry[] => {
    const inside = insideContent(path, folder);
    const target = inside === undefined ? undefined : targetOf(inside);
    if (target?.is !== 'entry' || target.kind === 'settings') return [];
    const { kind, id, lang } = target;
    const entry = byFile.get(inside!);
    return [
      {
        kind,
        id: id.slice(0, 120),
        file: path.slice(0, 400),
        change,
        ...(lang && { lang }),
        ...(entry && titleOf(entry)),
        ...(entry && change !== 'removed' && addressIn(content!.settings, { kind, id, lang })),
      },
    ];
  });
}

/** A text in a language that the hub does not have is kept and has no page. */
function addressIn(settings: Settings, { kind, id, lang }: Pick<Entry, 'kind' | 'id' | 'lang'>) {
  const place = isShown(settings, { lang }) ? placeOf(kind, id) : undefined;
  return place ? { address: addressOf(place, lang ?? spokenLanguage(settings, 'de')) } : {};
}

function titleOf({ data }: Entry): { title?: string } {
  const { title, name } = data as { title?: string; name?: string };
  const words = title ?? name;
  return words === undefined ? {} : { title: words.slice(0, 200) };
}

function reported({ file, line, column, code, facts }: Problem, folder: string): ReportedProblem {
  return {
    file: inRepository(file, folder).slice(0, 400),
    line,
    column,
    code,
    facts: Object.fromEntries(
      Object.entries(facts).map(([name, fact]) => [
        name,
        typeof fact === 'string' ? fact.slice(0, 500) : fact,
      ]),
    ),
  };
}

/** Generated files stand beside the content folder: `../.github/…`. */
function inRepository(file: string, folder: string): string {
  return posix.join(folder, file);
}
