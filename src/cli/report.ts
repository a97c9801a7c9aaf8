import { posix, relative } from 'node:path';
import { styleText } from 'node:util';
import { describe, fill } from '#checks/catalogue.ts';
import type { Problem } from '#checks/problem.ts';
import { visible } from '#checks/visible.ts';
import { de } from '#i18n/check/de.ts';
import { en } from '#i18n/check/en.ts';
import type { Lang } from '#schemas/fields.ts';
import { contentFolderOf } from '#files/environment.ts';

const words = { de: de.report, en: en.report };

/** Prints problems for people: file by file, one line for each, and how many there are. */
export function printProblems(
  problems: readonly Problem[],
  stream: NodeJS.WriteStream,
  lang: Lang = 'de',
): void {
  const paint = (format: Parameters<typeof styleText>[0], text: string): string =>
    stream.isTTY ? styleText(format, text) : text;
  const byFile = Map.groupBy(problems, (problem) => problem.file);
  for (const group of byFile.values()) {
    const lines = group.map((problem) => {
      const { message, fix } = describe(problem, lang);
      const place = `${shownPath(problem.file)}:${problem.line}:${problem.column}`;
      return `${paint('bold', place)} ${paint('red', problem.code)} ${message} ${paint('green', `— ${fix}`)}\n`;
    });
    stream.write(`${lines.join('')}\n`);
  }
  const { oneProblem, oneFile, problems: many, help } = words[lang];
  const sentence = problems.length === 1 ? oneProblem : byFile.size === 1 ? oneFile : many;
  const counts: Record<string, string> = { problems: `${problems.length}`, files: `${byFile.size}` };
  stream.write(`${fill(sentence, (name) => counts[name] ?? '')}\n${help}\n`);
}

/** Problems as data: paths inside the content folder, words in one language. */
export function problemsAsJson(problems: readonly Problem[], entries: number, lang: Lang): string {
  const rows = problems.map(({ file, line, column, code, ...problem }) => {
    const { message, fix } = describe({ code, ...problem }, lang);
    return { file, line, column, code, message, fix };
  });
  return `${JSON.stringify({ problems: rows, entries }, null, 2)}\n`;
}

/**
 * Problems as GitHub workflow commands, which the checks of a pull request show at their lines. Escaped as GitHub's
 * own toolkit does (actions/toolkit, packages/core/src/command.ts), so that no text can start a command of its own.
 */
export function problemsAsAnnotations(
  problems: readonly Problem[],
  lang: Lang,
  level: Level = 'error',
): string {
  return problems
    .map((problem) => {
      const { title, message, fix } = describe(problem, lang);
      return annotation(level, `${message} ${fix}`, {
        file: shownPath(problem.file),
        line: problem.line,
        col: problem.column,
        title: `${title} (${problem.code})`,
      });
    })
    .join('');
}

type Level = 'error' | 'warning' | 'notice';

/** One workflow command. A file is named from the top of the repository. */
export function annotation(
  level: Level,
  text: string,
  properties: { file: string; line?: number; col?: number; title: string },
): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${level} ${list.join(',')}::${escapeData(text)}\n`;
}

/** Path from where the command runs, so that terminals and GitHub can open it. */
export function shownPath(file: string): string {
  const folder = relative(process.cwd(), contentFolderOf(process.env)).replaceAll('\\', '/');
  return visible(posix.normalize(folder === '' ? file : `${folder}/${file}`));
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
