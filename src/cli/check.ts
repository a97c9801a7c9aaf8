import { parseArgs } from 'node:util';
import { fill } from '#checks/catalogue.ts';
import { readContent, type Reading } from '#files/content.ts';
import { de } from '#i18n/check/de.ts';
import { en } from '#i18n/check/en.ts';
import type { Lang } from '#schemas/fields.ts';
import { requireContentFolder, todayOf } from '#files/environment.ts';
import { Misuse } from '#files/misuse.ts';
import { printProblems, problemsAsAnnotations, problemsAsJson } from './report.ts';
import { staleProblems } from './stale-problems.ts';

const HELP = `Usage: npm run hub -- check [options]

Reads every file of the content folder, and what is generated from it, and names everything that is wrong, all at once, as
file:line:column code what was found — what to write instead.

Options
  --lang de|en   language of the messages, German by default
  --json         { problems: [{ file, line, column, code, message, fix }], entries: n }
  --github       annotations for GitHub Actions
  --help         this text

Environment   HUB_CONTENT (folder, default content), HUB_TODAY (YYYY-MM-DD, default today in Berlin)
Exit codes    0 all is well · 1 problems · 2 misuse, or no content folder
`;

const CLEAR_LINE = '\r\u001B[K';

/** `hub check`. @returns exit code @throws Misuse */
export async function run(argv: string[]): Promise<number> {
  const { values } = parseArgs({
    args: argv,
    options: {
      lang: { type: 'string', default: 'de' },
      json: { type: 'boolean', default: false },
      github: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const { lang } = values;
  if (lang !== 'de' && lang !== 'en') throw new Misuse(`--lang must be de or en, not "${lang}".`);
  if (values.json && values.github) throw new Misuse('Choose either --json or --github.');
  return check({ ...values, lang });
}

interface Options {
  lang: Lang;
  json: boolean;
  github: boolean;
}

function check({ lang, json, github }: Options): number {
  const folder = requireContentFolder(process.env);
  const today = todayOf(process.env, Date.now());
  const reading = readContent(folder, { today, onProgress: progressOf(lang) });
  if (process.stderr.isTTY) process.stderr.write(CLEAR_LINE);
  const problems = [...reading.problems, ...staleProblems(folder, reading.content)];
  if (json) process.stdout.write(problemsAsJson(problems, entriesIn(reading), lang));
  else if (github) process.stdout.write(problemsAsAnnotations(problems, lang));
  else if (problems.length > 0) printProblems(problems, process.stdout, lang);
  else process.stdout.write(allIsWell(reading, lang));
  return problems.length > 0 ? 1 : 0;
}

/** Says on a terminal how far the reading is, where it takes noticeably long. */
function progressOf(lang: Lang): ((files: number) => void) | undefined {
  if (!process.stderr.isTTY) return undefined;
  const { reading } = { de, en }[lang].report;
  return (files) => {
    if (files > 0 && files % 1000 === 0)
      process.stderr.write(`${CLEAR_LINE}${fill(reading, () => `${files}`)}`);
  };
}

function entriesIn({ content }: Reading): number {
  return content ? Object.values(content.entries).reduce((sum, entries) => sum + entries.length, 0) : 0;
}

function allIsWell(reading: Reading, lang: Lang): string {
  const counts: Record<string, string> = { entries: `${entriesIn(reading)}`, files: `${reading.files}` };
  return `${fill({ de, en }[lang].report.fine, (name) => counts[name] ?? '')}\n`;
}
