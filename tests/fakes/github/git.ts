import { spawn } from 'node:child_process';

export interface GitOptions {
  input?: string | Buffer;
  env?: Record<string, string>;
}

export interface GitResult {
  code: number;
  out: Buffer;
  error: string;
}

/** What git may know about the machine it runs on: nothing. */
export const GIT_ENV = {
  PATH: process.env['PATH'] ?? '',
  HOME: '/nonexistent',
  LC_ALL: 'C',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
};

/** Runs git in a bare repository. Never throws for git's own refusal: read `code`. */
export function runGit(
  folder: string,
  args: readonly string[],
  options: GitOptions = {},
): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['--git-dir', folder, ...args], { env: { ...GIT_ENV, ...options.env } });
    const out: Buffer[] = [];
    const error: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => out.push(part));
    child.stderr.on('data', (part: Buffer) => error.push(part));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code: code ?? 1, out: Buffer.concat(out), error: Buffer.concat(error).toString() }),
    );
    // git may close its input early, when it refuses the arguments.
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
  });
}

/** Runs git and answers its output, trimmed. @throws Error with git's words where it refuses */
export async function git(
  folder: string,
  args: readonly string[],
  options: GitOptions = {},
): Promise<string> {
  const { code, out, error } = await runGit(folder, args, options);
  if (code !== 0) throw new Error(`git ${args.join(' ')}: ${error.trim()}`);
  return out.toString().trim();
}
