import { plainWords } from '#github/markdown.ts';
import { describe } from '#checks/catalogue.ts';
import type { Problem } from '#checks/problem.ts';
import { questionsOf, type IssueForm } from '#issue-forms/questions/issue-forms.ts';
import { intakeWords } from '#issue-forms/words/words.ts';
import type { Candidate, Fault } from '#issue-forms/answers/intake.ts';

/** A file of ours in which a problem may be. */
export interface Placed {
  path: string;
  candidate: Pick<Candidate, 'kind'>;
}

/**
 * What is missing or does not fit, one Markdown line each in the order of the form, in its language. What the check says
 * about a field that is at fault already is left out.
 */
export function problemLines(
  form: IssueForm,
  faults: readonly Fault[],
  problems: readonly Problem[],
  files: readonly Placed[],
): string[] {
  const atFault = new Set(faults.map(({ field }) => field));
  const lines = faults.map((fault) => ({ field: fault.field, line: faultLine(form, fault) }));
  for (const problem of problems) {
    const file = files.find(({ path }) => path === problem.file);
    const field = file && formFieldOf(form, file.candidate.kind, problem.field ?? '');
    if (field === undefined || !atFault.has(field))
      lines.push({ field: field ?? '', line: problemLine(form, problem, field) });
  }
  const order = form.fields.map(({ id }) => id);
  const placeOf = (field: string): number => (order.includes(field) ? order.indexOf(field) : order.length);
  const sorted = lines.toSorted((a, b) => placeOf(a.field) - placeOf(b.field));
  return [...new Set(sorted.map(({ line }) => line))];
}

function faultLine(form: IssueForm, { is, field, about = '', allowed = [] }: Fault): string {
  const say = intakeWords(form.lang);
  const list =
    allowed.length === 0 ? say('free-text') : allowed.map((value) => plainWords(value)).join(' · ');
  return said(form, field, say(is, { about: plainWords(unnamed(about), 150), allowed: list }));
}

/** Without what may belong to a person: an answer should not repeat what is to be deleted above it. */
function unnamed(text: string): string {
  return text.replace(/[^\s@]+@(?=[^\s@])/g, '…@').replace(/\d(?:[ ./()-]*\d){5,}/g, '…');
}

/** The check's own sentence, with the form's name for the field. */
function problemLine(form: IssueForm, { code, facts, file }: Problem, field: string | undefined): string {
  const label = form.fields.find(({ id }) => id === field)?.label;
  const words = describe(
    { code, facts: label === undefined ? facts : { ...facts, field: label } },
    form.lang,
  );
  const sentence = plainWords(`${words.message} ${words.fix}`, 700);
  return field === undefined
    ? `- ${intakeWords(form.lang)('elsewhere', { file: plainWords(file) })} ${sentence}`
    : said(form, field, sentence);
}

function said(form: IssueForm, field: string, sentence: string): string {
  const label = form.fields.find(({ id }) => id === field)?.label ?? field;
  return `- **${plainWords(label)}**: ${sentence}`;
}

/** Fields of entries that a form asks for under another name or not by themselves. */
const elsewhere: Readonly<Record<string, string>> = {
  'contact.email': 'mailbox',
  contact: 'contact',
  quantity: 'amount',
  location: 'region',
  'location.country': 'region',
  publishedOn: 'validThrough',
  answers: 'answers',
  outcome: 'outcome',
};

/** The form's field from which a field of an entry came; the text for what is no field. */
function formFieldOf(form: IssueForm, kind: Candidate['kind'], path: string): string | undefined {
  const has = (id: string): boolean => form.fields.some((field) => field.id === id);
  const questions = questionsOf(form.form);
  const own = kind === 'organisation' ? 'organisation' : 'offer';
  for (let at = path; at !== ''; at = at.replace(/(?:^|\.)[^.]*$/, '')) {
    const found =
      form.fields.find(({ fills }) => fills?.path === at)?.id ??
      questions.find(({ of }) => of?.[0] === own && of[1] === at)?.id ??
      questions.find(({ of }) => of?.[1] === at && kind !== 'organisation')?.id ??
      (Object.hasOwn(elsewhere, at) ? elsewhere[at] : undefined) ??
      (has(at) ? at : undefined);
    if (found !== undefined && has(found)) return found;
  }
  if (kind === 'organisation') return 'organisation';
  return ['text', 'answers', 'reference'].find(has);
}
