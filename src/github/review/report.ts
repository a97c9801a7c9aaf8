import { z } from 'zod';
import { sha } from '../events.ts';
import { lang } from '#schemas/fields.ts';
import { kindNames } from '#schemas/kinds.ts';

/** What the check of a pull request hands over, and where it stops listing. The rest is in its log. */
export const LIMITS = { entries: 100, problems: 300, files: 100, duplicates: 30, bytes: 512 * 1024 } as const;

const path = z.string().min(1).max(400);
const id = z.string().max(120);
const count = z.number().int().min(0).max(1_000_000);
const titled = z.strictObject({ kind: z.enum(kindNames), id, title: z.string().max(200).optional() });

const entry = titled.extend({
  file: path,
  change: z.enum(['added', 'changed', 'removed']),
  lang: lang.optional(),
  /** Address of its page inside the site; none where it has no page or cannot be shown. */
  address: z
    .string()
    .max(300)
    .regex(/^\/(?:[a-z0-9-]+\/)*$/)
    .optional(),
});

const problem = z.strictObject({
  file: path,
  line: z.number().int().min(1).max(10_000_000),
  column: z.number().int().min(1).max(10_000_000),
  code: z.string().regex(/^[a-z0-9-]{1,60}$/),
  facts: z.record(z.string().regex(/^[\w:-]{1,40}$/), z.union([z.string().max(500), z.number()])),
});

/**
 * The only thing that goes from the check of a pull request, where anything may have run, to the workflow that may
 * write comments. Data alone: the words around it come from the catalogue of whoever reads it.
 */
export const report = z.strictObject({
  version: z.literal(1),
  head: sha,
  entries: z.array(entry).max(LIMITS.entries),
  problems: z.array(problem).max(LIMITS.problems),
  /** Files that have problems without being part of the change. */
  elsewhere: z.array(path).max(LIMITS.files),
  duplicates: z.array(z.strictObject({ file: path, other: titled })).max(LIMITS.duplicates),
  /** How many of each there are, listed or not. */
  counts: z.strictObject({ entries: count, problems: count, duplicates: count }),
});
export type Report = z.infer<typeof report>;
export type ReportedEntry = z.infer<typeof entry>;
export type ReportedProblem = z.infer<typeof problem>;
export type ReportedDuplicate = Report['duplicates'][number];

/**
 * Reads a report that strangers may have written.
 * @returns undefined for anything else
 */
export function readReport(text: string): Report | undefined {
  if (text.length > LIMITS.bytes) return undefined;
  try {
    return report.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
