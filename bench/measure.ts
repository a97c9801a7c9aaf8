import { spawn } from 'node:child_process';
import { memoryOfTree } from './memory.ts';

/** What a command cost. */
export interface Cost {
  /** Seconds on the clock. */
  wall: number;
  /** Seconds of processor time of the command and all it started; undefined where no POSIX shell can tell. */
  cpu: number | undefined;
  /** Most memory of the command and all it started, in bytes; undefined outside Linux. */
  peak: number | undefined;
}

const POLL_MS = 50;
/** A POSIX shell's `times` is the only portable way to the processor time of finished grandchildren. */
const WITH_TIMES = '"$@"; code=$?; times >&3; exit $code';

/**
 * Runs a command to its end, quietly.
 * @throws Error with the end of its output when it fails
 */
export async function costOf(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  cwd?: string,
): Promise<Cost> {
  const posix = process.platform !== 'win32';
  const started = performance.now();
  const child = posix
    ? spawn('sh', ['-c', WITH_TIMES, 'sh', command, ...args], {
        env,
        cwd,
        stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      })
    : spawn(command, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const [output, times] = [collect(child.stdio.slice(1, 3)), collect(child.stdio.slice(3))];
  let peak: number | undefined;
  const poll = setInterval(() => {
    const now = child.pid === undefined ? undefined : memoryOfTree(child.pid);
    if (now !== undefined) peak = Math.max(peak ?? 0, now);
  }, POLL_MS);
  const code = await new Promise<number | string | null>((done, failed) =>
    child.on('error', failed).on('close', (exit, signal) => done(exit ?? signal)),
  );
  clearInterval(poll);
  const wall = (performance.now() - started) / 1000;
  if (code !== 0)
    throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output().slice(-2000)}`);
  return { wall, cpu: cpuOf(times()), peak };
}

function collect(streams: readonly unknown[]): () => string {
  let text = '';
  for (const stream of streams as (NodeJS.ReadableStream | null)[]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  }
  return () => text;
}

/** `times` prints minutes and seconds, user and system: the shell's own on the first line, its children's below. */
function cpuOf(times: string): number | undefined {
  const found = [...(times.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
  return found.length === 0
    ? undefined
    : found.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

/** The run of middle length. */
export function middleOf(costs: readonly Cost[]): Cost {
  return [...costs].sort((a, b) => a.wall - b.wall)[Math.floor(costs.length / 2)]!;
}
