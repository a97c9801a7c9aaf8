import { z } from 'zod';
import { gitHubWords } from '#i18n/github/words.ts';
import type { Lang } from '#schemas/fields.ts';
import { fitting } from '../fitting.ts';
import { code, codeBlock } from '../markdown.ts';

const packageName = z
  .string()
  .regex(/^(?:@[\w.-]+\/)?[\w.-]+$/)
  .max(100);
const version = z
  .string()
  .regex(/^\d[\w.+-]*$/)
  .max(50);

const trial = z.strictObject({
  group: z
    .string()
    .regex(/^[\w-]+$/)
    .max(50),
  outcome: z.enum(['current', 'holds', 'not-installed', 'platform-missing', 'tests-fail']),
  raised: z.array(z.strictObject({ name: packageName, from: version, to: version })).max(100),
  /** The end of what was said. */
  said: z.string().max(4000),
});

/** What became of a group of packages at their newest versions. */
export type Trial = z.infer<typeof trial>;

/**
 * Reads what the trying job handed over. The newest packages ran in that job: nothing in it is believed beyond its form.
 * @throws SyntaxError, ZodError
 */
export function readTrials(text: string): Trial[] {
  return z.array(trial).max(30).parse(JSON.parse(text));
}

/** The issue about what can be raised and what holds it back: German first, then English. */
export function upgradesIssue(trials: readonly Trial[]): { title: string; body: string; isNeeded: boolean } {
  const tried = trials.filter(({ outcome }) => outcome !== 'current');
  const inLanguage = (lang: Lang, lines: number): string => {
    const say = gitHubWords(lang);
    if (tried.length === 0) return say('upgradesNone');
    return [say('upgradesIntro'), ...tried.map((one) => partOf(one, lang, lines))].join('\n\n');
  };
  return {
    title: `${gitHubWords('de')('upgradesTitle')} · ${gitHubWords('en')('upgradesTitle')}`,
    body: fitting((lines) => `${inLanguage('de', lines)}\n\n---\n\n${inLanguage('en', lines)}\n`, 40),
    isNeeded: tried.length > 0,
  };
}

function partOf({ group, outcome, raised, said }: Trial, lang: Lang, lines: number): string {
  const versions = raised.map(({ name, from, to }) => `- ${code(name)} ${from} → ${to}`);
  const end = said.trim() === '' ? [] : said.trim().split('\n').slice(-lines);
  return [
    `#### ${group}: ${gitHubWords(lang)(outcome)}`,
    versions.join('\n'),
    ...(end.length > 0 ? [codeBlock(end)] : []),
  ].join('\n\n');
}
