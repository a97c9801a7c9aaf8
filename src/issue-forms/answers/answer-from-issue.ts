import type { Filled, Intake } from './intake.ts';
import { reader } from './listing-from-issue.ts';
import { namedEntry } from './named-entry.ts';
import { readNumber } from '#intake/written-number.ts';
import { lineIn, wholeNumberIn } from '#intake/written-values.ts';
import { referenceOf } from '#domain/references.ts';
import { folded } from '#search/stems.ts';
import { callState } from '#domain/validity.ts';
import type { Call } from '#schemas/call.ts';
import type { Entry } from '#schemas/entry.ts';

type Question = Call['questions'][number];

/**
 * The public part of an answer to a call. What is not public never comes this way.
 * @param number of the issue, of which the response gets its file name
 */
export function answerFromIssue(form: Filled, number: number): Intake {
  const { hub } = form;
  const read = reader(form);
  const text = read.line('call');
  const named = text === undefined ? undefined : namedEntry(text, ['call'], hub);
  if (named && 'fault' in named) read.faults.push({ is: named.fault, field: 'call', about: named.about });
  const call = named && 'entry' in named ? (named.entry as Entry<'call'>) : undefined;
  if (call && callState(call.data, hub.today) !== 'open')
    read.faults.push({ is: 'call-not-open', field: 'call', about: call.data.title });
  const region = read.choice('region');
  const data = {
    receivedOn: hub.today,
    channel: 'form',
    category: read.choice('category'),
    location: region === undefined ? undefined : { country: hub.term('regions', region)?.country, region },
    answers: call ? answersTo(call.data.questions, read.text('answers') ?? '', form, read.faults) : {},
  };
  read.ticked('confirmed');
  const id = call ? idOf(call, number, form) : '';
  return {
    candidates: call ? [{ kind: 'response', id, call: call.id, data }] : [],
    faults: read.faults,
    notes: [],
  };
}

/** A reference that no other answer to the call has, the same for every reading of the issue. */
function idOf(call: Entry<'call'>, number: number, { hub }: Filled): string {
  const taken = new Set(
    hub
      .all('response')
      .filter((response) => response.call === call.id)
      .map(({ id }) => id),
  );
  const lengths = [5, 6, 7, 8, 9, 10];
  const ids = lengths.map((length) =>
    referenceOf('response', `${call.id}/issue-${number}`, length).toLowerCase(),
  );
  return ids.find((id) => !taken.has(id)) ?? ids.at(-1)!;
}

/** Lines of `question: answer`; the question by its words in either language, its id or its number. */
function answersTo(
  questions: readonly Question[],
  text: string,
  form: Filled,
  faults: Intake['faults'],
): Record<string, unknown> {
  const { lang } = form;
  const answers = new Map<string, unknown>();
  const fault = (is: Intake['faults'][number]['is'], about: string, allowed?: string[]) =>
    faults.push({ is, field: 'answers', about, ...(allowed && { allowed }) });
  for (const line of text.split('\n').map(lineIn)) {
    if (line === '') continue;
    const found = questionIn(line, questions);
    if (!found)
      fault(
        'no-question',
        line,
        questions.filter((one) => one.public).map(({ label }) => label[lang]),
      );
    else if (!found.question.public) fault('not-public', found.question.label[lang]);
    else if (answers.has(found.question.id)) fault('answered-twice', found.question.label[lang]);
    else {
      const answer = answerIn(found.answer, found.question, form);
      if (answer === undefined)
        fault('no-answer-fits', found.question.label[lang], choicesOf(found.question, lang));
      else answers.set(found.question.id, answer);
    }
  }
  const said = new Set(faults.filter(({ field }) => field === 'answers').map(({ about }) => about));
  for (const { id, label, required, public: isPublic } of questions) {
    if (required && isPublic && !answers.has(id) && !said.has(label[lang]))
      fault('missing-answer', label[lang]);
  }
  return Object.fromEntries(answers);
}

/** The longest name that a line begins with, so that one question may begin like another. */
function questionIn(
  line: string,
  questions: readonly Question[],
): { question: Question; answer: string } | undefined {
  const bare = line.replace(/^(?:[-*+]|\d{1,2}[.)]) /, '').replaceAll('**', '');
  const matches = questions.flatMap((question) =>
    [question.id, question.label.de, question.label.en].flatMap((name) => {
      const rest = bare.slice(name.length);
      const isNamed = folded(bare.slice(0, name.length)) === folded(name);
      return isNamed && /^\s*[:?=–-]/.test(rest)
        ? [{ question, length: name.length, answer: rest.replace(/^\s*[:?=–-]+\s*/, '') }]
        : [];
    }),
  );
  return matches.sort((a, b) => b.length - a.length)[0];
}

const YES_NO: ReadonlyMap<string, boolean> = new Map([
  ['ja', true],
  ['yes', true],
  ['nein', false],
  ['no', false],
]);

function answerIn(
  text: string,
  { type, unit, choices = [] }: Question,
  { hub, lang }: Filled,
): string | number | boolean | undefined {
  const answer = lineIn(text);
  if (answer === '') return undefined;
  switch (type) {
    case 'number':
      return unit !== undefined && hub.term('units', unit)?.isMeasured
        ? readNumber(answer, lang)?.value
        : wholeNumberIn(answer);
    case 'yes-no':
      return YES_NO.get(folded(answer));
    case 'choice':
      return choices.flatMap(({ de, en }) => [de, en]).find((choice) => folded(choice) === folded(answer));
    case 'text':
      return answer;
  }
}

function choicesOf({ type, choices = [] }: Question, lang: 'de' | 'en'): string[] {
  if (type === 'yes-no') return lang === 'de' ? ['ja', 'nein'] : ['yes', 'no'];
  if (type === 'choice') return choices.map((choice) => choice[lang]);
  return type === 'number' ? [lang === 'de' ? 'eine Zahl' : 'a number'] : [];
}
