import { Misuse } from '#files/misuse.ts';
import { GitHubError } from '#github/errors.ts';
import { commands } from './commands.ts';

/** Runs the command that the first argument names. @returns exit code: 0 fine, 1 problems, 2 misuse */
export async function dispatch([name, ...argv]: string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(overview());
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    process.stderr.write(`There is no command "${name}".\n\n${overview()}`);
    return 2;
  }
  try {
    return await (await command.load()).run(argv);
  } catch (error) {
    if (error instanceof GitHubError) {
      process.stderr.write(`GitHub refused: ${error.message} (${error.status}).\n`);
      return 1;
    }
    if (!isMisuse(error)) throw error;
    process.stderr.write(`${error.message} See: npm run hub -- ${name} --help\n`);
    return 2;
  }
}

/** Options that Node's parser refuses, and environment variables that ours refuses. */
function isMisuse(error: unknown): error is Error {
  const code = (error as { code?: unknown }).code;
  return error instanceof Misuse || (typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS'));
}

function overview(): string {
  const rows = Object.entries(commands).map(([name, { help }]) => `  ${name.padEnd(13)} ${help}\n`);
  return `Usage: npm run hub -- <command> [options]\n\n${rows.join('')}\nEvery command has --help. Exit codes: 0 fine, 1 problems, 2 misuse.\n`;
}
