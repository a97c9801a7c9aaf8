import { de } from '#i18n/check/de.ts';
import { en } from '#i18n/check/en.ts';
import type { ProblemWords } from '#i18n/check/words.ts';
import type { Lang } from '#schemas/fields.ts';
import { visible } from './visible.ts';
import type { Problem } from './problem.ts';

const languages = { de, en };

/** What a problem is about. */
export type Topic = keyof typeof de.problems;
/** Codes of one topic, or of several. */
export type CodesOf<T extends Topic> = T extends Topic ? keyof (typeof de.problems)[T] : never;
/** Key of the catalogue: everything that can be wrong in a content folder. */
export type Code = CodesOf<Topic>;

export const topics = Object.keys(de.problems) as Topic[];

export function codesOf(topic: Topic): Code[] {
  return Object.keys(de.problems[topic]) as Code[];
}

/**
 * Title, message, what to write instead and why, for people, in one language. Characters that would be invisible or
 * steer a terminal are spelled out.
 * @param otherwise templates to take instead
 * @throws RangeError for a code that is not in the catalogue
 */
export function describe(
  problem: Pick<Problem, 'code' | 'facts'>,
  lang: Lang,
  otherwise: Partial<ProblemWords> = {},
): ProblemWords {
  const words = { ...wordsOf(problem.code, lang), ...otherwise };
  const say = (template: string): string => fill(template, (name) => fact(problem.facts, name, lang));
  return { title: words.title, message: say(words.message), fix: say(words.fix), why: words.why };
}

function wordsOf(code: string, lang: Lang): ProblemWords {
  const topic = topics.find((name) => Object.hasOwn(de.problems[name], code));
  if (!topic) throw new RangeError(`No problem is called ${code}`);
  return (languages[lang].problems[topic] as Record<string, ProblemWords>)[code]!;
}

/** A fact as text; facts that depend on the language carry it in their name, `help:de`. */
function fact(facts: Problem['facts'], name: string, lang: Lang): string {
  const value = String(facts[name] ?? facts[`${name}:${lang}`] ?? '');
  const terms = (languages[lang].terms as Record<string, Record<string, string>>)[name];
  return terms && Object.hasOwn(terms, value) ? terms[value]! : visible(value);
}

/** Fills `{name}` and drops the parts in `[[ ]]` of which a fact is empty. */
export function fill(template: string, valueOf: (name: string) => string): string {
  return template
    .replace(/\[\[(.*?)\]\]/g, (_, part: string) =>
      [...part.matchAll(/\{(\w+)\}/g)].every(([, name]) => valueOf(name!) !== '') ? part : '',
    )
    .replace(/\{(\w+)\}/g, (_, name: string) => valueOf(name))
    .trim();
}
