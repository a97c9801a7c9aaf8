import { assemble } from './assemble.ts';
import { draftOf, type Drafted } from './draft.ts';
import { imageFindings } from './image-file.ts';
import { inventory } from './inventory.ts';
import { problemsOf } from './problems.ts';
import { quarantined } from './quarantine.ts';
import { readSource } from './read-source.ts';
import type { Source } from './source.ts';
import type { Finding } from '#checks/finding.ts';
import type { Problem } from '#checks/problem.ts';
import { rules } from '#checks/rules.ts';
import { subjectOf } from '#checks/subject.ts';
import type { Content } from '#schemas/entry.ts';
import type { PlainDate } from '#schemas/fields.ts';

/** A content folder, read and checked once. */
export interface Reading {
  /** What passed; undefined when settings or vocabulary cannot be read. */
  content: Content | undefined;
  /** Everything that is wrong, by file, line and column. */
  problems: Problem[];
  /** How many files were looked at. */
  files: number;
  /** Files left out of `content` in quarantine, because of their own problems or of what they refer to. */
  setAside: string[];
}

/**
 * Reads and checks a content folder. Never throws on what is in it.
 * @param today plain date in the hub's time zone
 * @param quarantine also leaves out entries that refer to what was left out, so that the rest can be published
 * @param found what was found in its files by other means
 * @param onProgress told how many files were read so far
 */
export function readContent(
  root: string,
  options: {
    today: PlainDate;
    quarantine?: boolean;
    found?: readonly Finding[];
    onProgress?: (files: number) => void;
  },
): Reading {
  const { files, images, findings } = inventory(root);
  const report = (found: Iterable<Finding>): void => {
    for (const finding of found) findings.push(finding);
  };
  report(options.found ?? []);
  const sources = new Map<string, Source>();
  const drafted: Drafted[] = [];
  for (const [at, { path, target }] of files.entries()) {
    options.onProgress?.(at);
    const read = readSource(root, path, target);
    report(read.findings);
    if (!read.source) continue;
    sources.set(path, read.source);
    if (!read.isWhole) continue;
    const result = draftOf(read.source);
    report(result.findings);
    drafted.push(result);
  }
  report(imageFindings(root, images));
  const subject = subjectOf(drafted, files, images, options.today);
  for (const rule of rules) report(rule(subject));
  const kept = quarantined(drafted, findings, options.quarantine ?? false);
  report(kept.findings);
  return {
    content: assemble(kept.drafted),
    problems: problemsOf(findings, sources),
    files: files.length + images.length,
    setAside: kept.setAside,
  };
}
