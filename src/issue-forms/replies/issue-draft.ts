import { problemLines, type Placed } from './issue-problems.ts';
import type { Problem } from '#checks/problem.ts';
import { createHub, type Hub, type ListingEntry } from '#domain/hub.ts';
import { readContent, type Reading } from '#files/content.ts';
import { targetOf } from '#files/file-role.ts';
import { readText } from '#files/read-text.ts';
import { readTrial } from '#files/trial.ts';
import { issueForms, type IssueForm } from '#issue-forms/questions/issue-forms.ts';
import { presetsOf } from '#forms/presets.ts';
import { entryFile } from '#formats/entry-file.ts';
import { readEntryText } from '#formats/entry-text.ts';
import { answerFromIssue } from '#issue-forms/answers/answer-from-issue.ts';
import { probableDuplicates, type ProbableDuplicate } from '#intake/duplicates.ts';
import { endedFile } from '#issue-forms/answers/ended-file.ts';
import { endedFromIssue, type Ended } from '#issue-forms/answers/ended-from-issue.ts';
import { entryFromIssue } from '#issue-forms/answers/entry-from-issue.ts';
import type { Candidate, Fault, Filled, Intake, Note } from '#issue-forms/answers/intake.ts';
import { parseIssueBody, type Answers } from '#issue-forms/answers/issue-body.ts';
import { listingFromIssue } from '#issue-forms/answers/listing-from-issue.ts';
import { namedEntry } from '#issue-forms/answers/named-entry.ts';
import type { Entry } from '#schemas/entry.ts';
import type { PlainDate } from '#schemas/fields.ts';
import { kinds, type Kind } from '#schemas/kinds.ts';

/** What would be written, and what the desk should know about it. */
export interface Proposal {
  is: 'proposal';
  form: IssueForm;
  hub: Hub;
  kind: Kind;
  id: string;
  reference: string;
  /** Texts by path inside the content folder, that of the entry first. */
  files: ReadonlyMap<string, string>;
  notes: Note[];
  duplicates: ProbableDuplicate<ListingEntry>[];
}

export type IssueDraft =
  | Proposal
  | { is: 'incomplete'; form: IssueForm; hub: Hub; lines: string[]; isPersonal: boolean }
  | { is: 'report'; form: IssueForm; hub: Hub; entry: Entry }
  | { is: 'refused'; why: 'no-form' | 'too-long' | 'content-broken' }
  | { is: 'refused'; why: 'heading-twice' | 'heading-missing' | 'heading-moved'; heading: string };

export interface Desk {
  /** The content folder. */
  root: string;
  today: PlainDate;
  /** The entry's file in an earlier proposal from the same issue. */
  keptEntry?: string | undefined;
}

/** Makes of an issue what it asks for, checked by the same rules as everything else. Writes nothing. */
export function issueDraft(issue: { number: number; body: string }, desk: Desk): IssueDraft {
  const before = readContent(desk.root, { today: desk.today });
  if (!before.content) return { is: 'refused', why: 'content-broken' };
  const parsed = parseIssueBody(issue.body, issueForms(before.content));
  if ('refused' in parsed) {
    return 'label' in parsed
      ? { is: 'refused', why: parsed.refused, heading: parsed.label }
      : { is: 'refused', why: parsed.refused };
  }
  const { form, answers } = parsed;
  const hub = createHub(before.content, desk.today);
  const filled: Filled = { lang: form.lang, fields: form.fields, answers, hub };
  const ground: Ground = { form, hub, before, desk };
  switch (form.form) {
    case 'offer':
    case 'request':
      return ofIntake(listingFromIssue(form.form, filled, keptId(form.form, desk.keptEntry, hub)), ground);
    case 'answer':
      return ofIntake(answerFromIssue(filled, issue.number), ground);
    case 'ended':
      return ofEnd(endedFromIssue(filled), ground);
    case 'report':
      return reported(form, answers, hub);
    default: {
      const presets = presetsOf(form.form, before.content, desk.today);
      return ofIntake(
        entryFromIssue(form.form, filled, presets, keptId(form.form, desk.keptEntry, hub)),
        ground,
      );
    }
  }
}

/** What a proposal is tried against. */
interface Ground {
  form: IssueForm;
  hub: Hub;
  before: Reading;
  desk: Desk;
}

interface Written extends Placed {
  candidate: { kind: Kind; id: string };
  text: string;
}

function ofIntake({ candidates, faults, notes }: Intake, ground: Ground): IssueDraft {
  const written = candidates.map((candidate) => ({
    candidate,
    path: pathOf(candidate),
    text: entryFile(candidate.kind, candidate.data, candidate.body),
  }));
  return tried(written, faults, notes, ground);
}

function ofEnd({ entry, availability, note, faults }: Ended, ground: Ground): IssueDraft {
  if (!entry || !availability) return tried([], faults, [], ground);
  const before = readText(ground.desk.root, entry.file);
  const outcome = note === undefined ? undefined : { on: ground.hub.today, note };
  const text =
    endedFile(before, availability, outcome) ?? rewritten(entry, before, { availability, outcome });
  return tried([{ candidate: entry, path: entry.file, text }], faults, [], ground);
}

/** The content folder with these files in it, judged by the whole check. */
function tried(
  written: readonly Written[],
  faults: Fault[],
  notes: Note[],
  { form, hub, before, desk }: Ground,
): IssueDraft {
  const files = new Map(written.map(({ path, text }) => [path, text]));
  const after = readTrial(desk.root, files, desk.today);
  const problems = newProblems(before, after);
  const lines = problemLines(form, faults, problems, written);
  const entry = written[0]?.candidate;
  if (lines.length > 0 || !entry || !after.content) {
    const isPersonal = problems.some(({ code }) => code.startsWith('personal-'));
    return { is: 'incomplete', form, hub, lines, isPersonal };
  }
  const { kind, id } = entry;
  const known = createHub(after.content, desk.today);
  // A response's file is named by its reference.
  const reference = kind === 'response' ? id.toUpperCase() : (known.reference(kind, id) ?? id);
  const listing = form.form === 'offer' || form.form === 'request' ? known.get(form.form, id) : undefined;
  const duplicates = listing ? duplicatesOf(listing, known) : [];
  return { is: 'proposal', form, hub, kind, id, reference, files, notes, duplicates };
}

function pathOf({ kind, id, call = '', lang = 'de' }: Candidate): string {
  return kinds[kind].path.replace(':lang', lang).replace(':call', call).replace(':id', id);
}

/** A file that is not laid out the usual way is written anew. */
function rewritten(entry: ListingEntry, text: string, change: object): string {
  const { data, body } = readEntryText(entry.kind, text);
  return entryFile(entry.kind, { ...data, ...change }, body);
}

/** What was wrong before is nothing that the submitter could mend. */
function newProblems(before: Reading, after: Reading): Problem[] {
  const keyOf = ({ file, code, field = '', facts }: Problem): string =>
    JSON.stringify([file, code, field, facts]);
  const known = new Set(before.problems.map(keyOf));
  return after.problems.filter((problem) => !known.has(keyOf(problem)));
}

function duplicatesOf(entry: ListingEntry, hub: Hub): ProbableDuplicate<ListingEntry>[] {
  const open = hub.all(entry.kind).filter((other) => !['closed', 'expired'].includes(hub.freshness(other)));
  return probableDuplicates(open, entry);
}

/** The entry's id in an earlier proposal, unless the main branch has it by now. */
function keptId(kind: Kind, path: string | undefined, hub: Hub): string | undefined {
  const target = path === undefined ? undefined : targetOf(path);
  if (target?.is !== 'entry' || target.kind !== kind) return undefined;
  return hub.get(kind, target.id) === undefined ? target.id : undefined;
}

function reported(form: IssueForm, answers: Answers, hub: Hub): IssueDraft {
  const named = namedEntry(answers['reference'] ?? '', ['offer', 'request', 'call'], hub);
  if ('entry' in named) return { is: 'report', form, hub, entry: named.entry };
  const fault: Fault = { is: named.fault, field: 'reference', about: named.about };
  return { is: 'incomplete', form, hub, lines: problemLines(form, [fault], [], []), isPersonal: false };
}
