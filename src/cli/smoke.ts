import { parseArgs } from 'node:util';
import { Misuse } from '#files/misuse.ts';
import { smokeOf, type Asked } from '#github/smoke.ts';
import { pause } from './answers.ts';

const HELP = `Usage: npm run hub -- smoke <address> [options]

Looks at a site that has just gone online: home page, status, an entry, the search index. Asks again for a few minutes,
because what stands between may still show the old one.

Options
  --commit <commit>   the site must be that of this commit
  --day <YYYY-MM-DD>  … and of this day
  --minutes <n>       how long to ask again, 5 by default
  --help              this text

Exit codes    0 fine · 1 something is wrong · 2 misuse
`;

const PAUSE = 10_000;
const PATIENCE = 20_000;

/** `hub smoke`. @returns exit code @throws Misuse */
export async function run(argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    options: {
      commit: { type: 'string' },
      day: { type: 'string' },
      minutes: { type: 'string', default: '5' },
      help: { type: 'boolean', short: 'h', default: false },
    },
    allowPositionals: true,
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const [address] = positionals;
  if (address === undefined || !URL.canParse(address)) throw new Misuse('Name the address of the site.');
  const minutes = Number(values.minutes);
  if (!(minutes >= 0)) throw new Misuse('--minutes must be a number.');
  const site = new URL(address.endsWith('/') ? address : `${address}/`);
  const { commit, day } = values;
  const expected = commit === undefined ? undefined : { commit, day };
  const end = Date.now() + minutes * 60_000;
  for (;;) {
    const wrong = await smokeOf(site, askPastCaches, expected);
    if (wrong.length === 0) {
      process.stdout.write(`${site.href} is well.\n`);
      return 0;
    }
    if (Date.now() + PAUSE > end) {
      process.stderr.write(wrong.map((sentence) => `${sentence}\n`).join(''));
      return 1;
    }
    await pause(PAUSE);
  }
}

async function askPastCaches(url: URL): Promise<Asked> {
  const fresh = new URL(url);
  fresh.searchParams.set('smoke', `${Date.now()}`);
  try {
    const response = await fetch(fresh, { signal: AbortSignal.timeout(PATIENCE) });
    return { status: response.status, text: await response.text() };
  } catch {
    return { status: 0, text: '' };
  }
}
