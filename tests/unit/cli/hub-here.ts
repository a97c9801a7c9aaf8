import { vi } from 'vitest';
import { dispatch } from '../../../src/cli/dispatch.ts';

export interface Ran {
  status: number;
  stdout: string;
  stderr: string;
}

/**
 * Runs a command of the hub in this process, which takes a hundredth of the time of one of its own. What belongs to
 * the process — its start, colours of a terminal, a broken pipe — is tested with a real one.
 */
export async function hubHere(
  args: readonly string[],
  { env = {}, cwd }: { env?: Record<string, string>; cwd?: string } = {},
): Promise<Ran> {
  const written = { stdout: '', stderr: '' };
  const before = process.cwd();
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      written[stream] += String(text);
      return true;
    }),
  );
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  try {
    if (cwd !== undefined) process.chdir(cwd);
    return { status: await dispatch([...args]), ...written };
  } finally {
    process.chdir(before);
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllEnvs();
  }
}
