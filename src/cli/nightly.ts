import { appendFileSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Misuse } from '#files/misuse.ts';
import { scheduleEvent } from '#github/events.ts';
import { isNightly } from '#github/nightly.ts';

const HELP = `Usage: npm run hub -- nightly [options]

Says to a workflow on GitHub whether to go on: "go=true" after every start but that of the plan which is not at three
o'clock in Berlin at this time of the year.

Options
  --help   this text

Environment   GITHUB_EVENT_NAME, GITHUB_EVENT_PATH, GITHUB_OUTPUT
Exit codes    0 fine · 2 misuse
`;

/** `hub nightly`. @returns exit code @throws Misuse */
export function run(argv: string[]): Promise<number> {
  const { values } = parseArgs({
    args: argv,
    options: { help: { type: 'boolean', short: 'h', default: false } },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return Promise.resolve(0);
  }
  const go = `go=${mayGoOn(new Date())}\n`;
  process.stdout.write(go);
  if (process.env['GITHUB_OUTPUT']) appendFileSync(process.env['GITHUB_OUTPUT'], go);
  return Promise.resolve(0);
}

function mayGoOn(now: Date): boolean {
  if (process.env['GITHUB_EVENT_NAME'] !== 'schedule') return true;
  const path = process.env['GITHUB_EVENT_PATH'];
  if (!path) throw new Misuse('GITHUB_EVENT_PATH is missing: this command runs in a workflow on GitHub.');
  return isNightly(scheduleEvent.parse(JSON.parse(readFileSync(path, 'utf8'))).schedule, now);
}
