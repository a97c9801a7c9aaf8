import type { Call } from '#schemas/call.ts';
import type { Draft, Rule } from './draft.ts';
import type { Partly } from '#schemas/partly.ts';
import type { FieldPath, Finding } from './finding.ts';
import { suggester } from './nearest.ts';

type Question = Partly<Call['questions'][number]>;

/** A call's questions can be answered, and its responses answer them; in the clear only what is public. */
export const calls: Rule = function* (subject) {
  const suggest = suggester();
  const questions = new Map<string, Map<string, Question>>();
  for (const call of subject.drafts.call) {
    const byId = new Map<string, Question>();
    for (const [at, question] of call.data.questions?.entries() ?? []) {
      if (!question) continue;
      yield* questionFindings(call.file, ['questions', at], question, byId);
      if (question.id !== undefined) byId.set(question.id, question);
    }
    questions.set(call.id, byId);
  }
  for (const response of subject.drafts.response) {
    const found = response.call ?? '';
    if (!subject.ids.call.has(found)) {
      const likely = suggest(found, () => subject.ids.call);
      yield {
        code: 'call-missing',
        file: response.file,
        at: { line: 1, column: 1 },
        facts: { found, nearest: likely },
      };
    }
    const asked = questions.get(found);
    if (asked) yield* answerFindings(response, asked, suggest);
  }
};

function* questionFindings(
  file: string,
  path: FieldPath,
  question: Question,
  earlier: ReadonlyMap<string, Question>,
): Generator<Finding> {
  const { id, type, choices, unit } = question;
  if (id !== undefined && earlier.has(id)) {
    yield { code: 'question-duplicate', file, at: { field: [...path, 'id'] }, facts: { found: id } };
  }
  if (type === undefined) return;
  if ((type === 'choice') !== (choices !== undefined)) {
    yield {
      code: 'question-choices',
      file,
      at: { field: [...path, 'choices'] },
      facts: { type },
    };
  }
  if (unit !== undefined && type !== 'number') {
    yield { code: 'question-unit', file, at: { field: [...path, 'unit'] }, facts: { type } };
  }
}

function* answerFindings(
  response: Draft<'response'>,
  asked: ReadonlyMap<string, Question>,
  suggest: ReturnType<typeof suggester>,
): Generator<Finding> {
  for (const [id, answer] of Object.entries(response.data.answers ?? {})) {
    const { file } = response;
    const field = ['answers', id];
    const question = asked.get(id);
    if (!question) {
      const likely = suggest(id, () => asked.keys());
      yield { code: 'answer-unknown', file, at: { key: field }, facts: { found: id, nearest: likely } };
    } else if (question.public !== true) {
      yield { code: 'answer-not-public', file, at: { key: field }, facts: { found: id } };
    } else if (question.type !== undefined && !fits(answer, question)) {
      const allowed = choicesOf(question).join(', ') || '–';
      yield {
        code: 'answer-type',
        file,
        at: { field },
        facts: { found: String(answer), type: question.type, allowed },
      };
    }
  }
}

function fits(answer: unknown, question: Question): boolean {
  switch (question.type) {
    case 'number':
      return typeof answer === 'number';
    case 'yes-no':
      return typeof answer === 'boolean';
    case 'choice':
      return typeof answer === 'string' && choicesOf(question).includes(answer);
    default:
      return typeof answer === 'string';
  }
}

function choicesOf(question: Question): string[] {
  return (question.choices ?? [])
    .flatMap((choice) => [choice?.de, choice?.en])
    .filter((text) => text !== undefined);
}
