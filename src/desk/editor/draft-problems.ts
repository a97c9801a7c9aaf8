import { describe } from '#checks/catalogue.ts';
import type { FieldPath, Finding } from '#checks/finding.ts';
import { isStillMissing } from '#checks/incomplete.ts';
import { judgeEntry, type EditedEntry } from '#checks/judge-entry.ts';
import type { Known } from '#checks/known.ts';
import { titleOf, wordsAt } from '#checks/schema-fields.ts';
import { saidOf } from '#formats/said.ts';
import { formWordsOf } from '#desk/words/check-words.ts';
import { saveWordsOf } from '#desk/words/save-words.ts';
import { textWordsOf } from '#desk/words/text-words.ts';
import { hintOf } from '#forms/described-words.ts';
import { dateInWords } from '#domain/dates.ts';
import { questionType } from '#schemas/call.ts';
import { plainDate, type Lang, type PlainDate } from '#schemas/fields.ts';
import { labelOf } from '#schemas/words.ts';
import { schemaOf } from '#schemas/written-kind.ts';
import { editedEntryOf, type DecapEntry } from './decap-entry.ts';
import { editorPathOf } from './field-paths.ts';
import { readBody } from './markdown-parser.ts';
import { componentProblem } from './text/component-problems.ts';

/** Something in a draft that its editor must change or add, in words. */
export interface DraftProblem {
  code: string;
  /** Where it stands in the editor: `['more', 'leadTimeDays']`, `['body']`; empty where no field is to blame. */
  path: FieldPath;
  /** What people call that place. */
  label: string;
  message: string;
  /** What to write instead. */
  fix: string;
  /** Whether it may wait while the entry is a draft. */
  isMissing: boolean;
}

/** Everything that is wrong with what an editor is about to save. */
export type Judge = (entry: DecapEntry) => readonly DraftProblem[];

/** Judges drafts, each state of one only once. @param clock gives the day to judge by */
export function draftJudge(known: Known, lang: Lang, clock: () => PlainDate): Judge {
  const judged = new WeakMap<object, readonly DraftProblem[]>();
  return (entry) => {
    const data = entry.get('data') as object | undefined;
    const earlier = data && judged.get(data);
    if (earlier) return earlier;
    const draft = editedEntryOf(entry);
    const findings = judgeEntry({ ...draft, data: saidOf(draft.data) }, known, clock(), readBody);
    const problems = findings.map((finding) => inWords(finding, draft, lang));
    if (data) judged.set(data, problems);
    return problems;
  };
}

function inWords({ code, at, facts = {} }: Finding, draft: EditedEntry, lang: Lang): DraftProblem {
  const say = saveWordsOf(lang);
  const said = {
    ...withTitles(facts, draft, lang),
    ...withHint(at, draft, lang),
    ...('type' in facts && questionTypes(String(facts['type']), lang)),
  };
  const { message, fix } =
    componentProblem({ code, facts }, textWordsOf(lang)) ??
    describe({ code, facts: said }, lang, formWordsOf(code, lang));
  const isMissing = isStillMissing({ code });
  const place = (path: FieldPath, label: string): DraftProblem => ({
    ...{ code, path, label, message, fix, isMissing },
  });
  if ('body' in at) {
    const line = draft.body.slice(0, at.body).trimStart().split('\n').length;
    return place(['body'], draft.body.trim() === '' ? say('body') : say('bodyLine', { line }));
  }
  const path = 'field' in at ? at.field : 'key' in at ? at.key : [];
  if (path.length === 0) return place([], say('wholeEntry'));
  return place(editorPathOf(draft.kind, countedWithEmpty(path, draft.data)), titleAt(path, draft, lang));
}

/** The types of a call's questions as the form names them. */
function questionTypes(type: string, lang: Lang): Record<'choice' | 'number' | 'type', string> {
  const named = (name: string): string =>
    name in questionType.labels
      ? labelOf(questionType, name as keyof typeof questionType.labels, lang)
      : name;
  return { choice: named('choice'), number: named('number'), type: named(type) };
}

/** The facts that name a field with the title that the form shows, those that name a day in words. */
function withTitles(facts: NonNullable<Finding['facts']>, draft: EditedEntry, lang: Lang) {
  const named = Object.entries(facts).map(([name, value]) => {
    const isField = (name === 'field' || name === 'other') && typeof value === 'string';
    if (isField) return [name, titleAt(pathOf(value), draft, lang)] as const;
    return [name, plainDate.safeParse(value).success ? dateInWords(String(value), lang) : value] as const;
  });
  return Object.fromEntries(named);
}

/** In place of the help for writing a file, what the form itself says at the field. */
function withHint(at: Finding['at'], { kind, data }: EditedEntry, lang: Lang): { help?: string } {
  return 'field' in at ? { help: hintOf(wordsAt(schemaOf(kind), at.field, saidOf(data)), lang) } : {};
}

function titleAt(path: FieldPath, { kind, data }: EditedEntry, lang: Lang): string {
  return titleOf(schemaOf(kind), path, saidOf(data), lang);
}

/** Findings count the items of a list after empty ones were dropped; the editor shows them all. */
function countedWithEmpty(path: FieldPath, data: unknown): FieldPath {
  let at = data;
  return path.map((part) => {
    const items = Array.isArray(at)
      ? [...at.keys()].filter((item) => 'item' in saidOf({ item: (at as unknown[])[item] }))
      : [];
    const shown = typeof part === 'number' ? (items[part] ?? part) : part;
    at = typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[shown] : undefined;
    return shown;
  });
}

/** `needs[2].category` as its parts. */
function pathOf(name: string): FieldPath {
  return [...name.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, at, key]) =>
    at === undefined ? key! : Number(at),
  );
}
