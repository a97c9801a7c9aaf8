import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { steps, type Step } from './figures.ts';
import { figuresOf } from './size.ts';
import { tableOf } from './table.ts';

const HELP = `Usage: npm run bench -- [options]

Generates German listings, runs the whole way from the check to the search on them, and prints what it cost. Where Hugo
is installed, the same content goes through Hugo and Pagefind in the same run, and the ratios are printed.

  --size <n>    so many listings; repeat it for more sizes   (default 1500 and 10000)
  --skip <step> leave a step out: ${steps.join(', ')}; repeat it for more
  --seed <n>    other listings of the same kind                (default 1)
  --folder <f>  where temporary folders go                     (default: the system's)
  --keep        keep them
  --json        figures as JSON: bytes, seconds
  --help        this text

Times hold for this machine on this day; compare ratios. Progress goes to standard error.
Exit codes: 0 measured, 1 a step failed, 2 misuse.
`;

interface Options {
  sizes: number[];
  skip: Step[];
  seed: number;
  folder: string;
  keep: boolean;
  json: boolean;
}

async function main(): Promise<number> {
  const options = optionsOf(process.argv.slice(2));
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n\n${HELP}`);
    return 2;
  }
  if (options === undefined) {
    process.stdout.write(HELP);
    return 0;
  }
  const folder = mkdtempSync(join(resolve(options.folder), 'drehscheibe-bench-'));
  const tidy = () => rmSync(folder, { recursive: true, force: true });
  process.once('SIGINT', () => {
    if (!options.keep) tidy();
    process.exit(130);
  });
  try {
    const machine = {
      cores: availableParallelism(),
      cpu: cpus()[0]?.model ?? '',
      memory: totalmem(),
      node: process.version,
    };
    const sizes = [];
    for (const size of options.sizes) {
      const figures = await figuresOf(size, join(folder, String(size)), options.seed, new Set(options.skip));
      sizes.push(figures);
      if (!options.json) process.stdout.write(`${tableOf(figures)}\n`);
    }
    if (options.json) process.stdout.write(`${JSON.stringify({ machine, sizes }, null, 2)}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  } finally {
    if (options.keep) process.stderr.write(`Kept in ${folder}\n`);
    else tidy();
  }
}

/** @returns what to say on misuse; undefined when help is wanted */
function optionsOf(args: string[]): Options | string | undefined {
  try {
    const { values } = parseArgs({
      args,
      options: {
        size: { type: 'string', multiple: true, default: ['1500', '10000'] },
        skip: { type: 'string', multiple: true, default: [] },
        seed: { type: 'string', default: '1' },
        folder: { type: 'string', default: tmpdir() },
        keep: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return undefined;
    const [seed = 0, ...sizes] = [values.seed, ...values.size].map(Number);
    const wrong = sizes.find((size) => !Number.isInteger(size) || size < 10 || size > 200_000);
    if (wrong !== undefined) return `--size takes a whole number from 10 to 200000, not ${wrong}.`;
    if (!Number.isInteger(seed)) return `--seed takes a whole number, not ${values.seed}.`;
    const unknown = values.skip.find((step) => !steps.includes(step as Step));
    if (unknown !== undefined) return `--skip takes one of ${steps.join(', ')}, not ${unknown}.`;
    return { ...values, sizes, seed, skip: values.skip as Step[] };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

process.exitCode = await main();
