import type { Fact } from './fact.ts';
import { foreign, termLabel, type Lookup, type Sayable } from './lookup.ts';
import type { Block } from './said.ts';
import { quantityText } from './values.ts';

/** What a call asks for: one term per category, with quantity, note, capabilities and the offers that are there. */
export function needFacts({ data }: Sayable<'call'>, look: Lookup): Fact[] {
  const { say } = look;
  return (data.needs ?? []).map(({ category = '', quantity = {}, capabilities = [], note }) => {
    const facet = { by: 'category', id: category } as const;
    const term = termLabel('categories', category, look);
    const skills = capabilities.map((id) => termLabel('capabilities', id, look)).join(', ');
    const amount = quantityText({ ...quantity, remaining: undefined }, look);
    return {
      term,
      values: [
        ...(amount ? [{ text: amount }] : []),
        ...(note ? [{ text: note, lang: foreign(data.lang ?? 'de', say.lang) }] : []),
        ...(skills ? [{ text: skills }] : []),
        {
          text: say('inCategory', { kind: say('offersHere', { n: 2 }), name: term }),
          href: look.href({ screen: 'list', kind: 'offer', facet }),
        },
      ],
    };
  });
}

/** What to answer, each question with what is expected of its answer. */
export function questionsBlock(
  { data: { questions = [] } }: Sayable<'call'>,
  heading: string,
  look: Lookup,
): Block[] {
  if (questions.length === 0) return [];
  const { say } = look;
  const items = questions.map(({ label, type, choices, unit, required, public: isPublic }) => {
    const choice = choices?.map((one) => one[say.lang]).join(', ');
    const notes = [
      required ? say('questionRequired') : undefined,
      type === 'yes-no' ? say('yesNo') : undefined,
      choice === undefined ? undefined : say('questionChoices', { choices: choice }),
      unit ? say('questionUnit', { unit: look.term('units', unit)?.other[say.lang] ?? unit }) : undefined,
      isPublic ? say('questionPublic') : undefined,
    ];
    return { text: label?.[say.lang] ?? '…', note: notes.filter(Boolean).join(' · ') };
  });
  return [{ is: 'questions', heading, items }];
}

/** The questions as the text of a mail, each with room for its answer. */
export function answerTemplate({ kind, id, data }: Sayable<'call'>, look: Lookup): string {
  const { say } = look;
  const questions = (data.questions ?? []).map(({ label, required }) => {
    const asked = label?.[say.lang] ?? '…';
    return `${required ? `${asked} (${say('questionRequired')})` : asked}\n\n`;
  });
  return [`${look.reference(kind, id) ?? ''} ${data.title ?? '…'}\n\n`, ...questions].join('\n');
}
