import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { outFolderOf } from '#files/environment.ts';
import { Misuse } from '#files/misuse.ts';
import { deployment, DEPLOYMENT_PATH, type Deployment } from '#github/deployment.ts';

const HELP = `Usage: npm run hub -- stamp <commit> [options]

Writes into the built site which commit and day it shows, for "hub smoke" to compare once it is online. Says the day to
a workflow on GitHub: day=YYYY-MM-DD.

Options
  --help   this text

Environment   HUB_OUT (folder of the built site, default dist), GITHUB_OUTPUT
Exit codes    0 fine · 2 misuse
`;

/** `hub stamp`. @returns exit code @throws Misuse */
export function run(argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    options: { help: { type: 'boolean', short: 'h', default: false } },
    allowPositionals: true,
  });
  if (values.help) {
    process.stdout.write(HELP);
    return Promise.resolve(0);
  }
  const folder = outFolderOf(process.env);
  const { today } = JSON.parse(readFileSync(join(folder, 'status/summary.json'), 'utf8')) as {
    today: string;
  };
  const stamp = deployment.safeParse({ commit: positionals[0], day: today } satisfies Record<
    keyof Deployment,
    unknown
  >);
  if (!stamp.success) throw new Misuse('Name the full commit, forty digits.');
  writeFileSync(join(folder, DEPLOYMENT_PATH), `${JSON.stringify(stamp.data)}\n`);
  if (process.env['GITHUB_OUTPUT']) appendFileSync(process.env['GITHUB_OUTPUT'], `day=${stamp.data.day}\n`);
  return Promise.resolve(0);
}
