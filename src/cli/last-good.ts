import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { Misuse } from '#files/misuse.ts';
import { lastGoodSite } from '#github/last-good.ts';
import { surroundingsOf } from '#github/surroundings.ts';

const HELP = `Usage: npm run hub -- last-good <artifact.tar> [options]

Fetches the site as the last deployment put it online that ended well, for deploying it again.

Options
  --branch <name>   branch that is published, main by default
  --help            this text

Environment   GITHUB_TOKEN, GITHUB_REPOSITORY, GITHUB_RUN_ID
Exit codes    0 fine · 1 there is none · 2 misuse
`;

/** `hub last-good`. @returns exit code @throws Misuse, GitHubError */
export async function run(argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    options: {
      branch: { type: 'string', default: 'main' },
      help: { type: 'boolean', short: 'h', default: false },
    },
    allowPositionals: true,
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const [path] = positionals;
  if (path === undefined) throw new Misuse('Name the file to write.');
  const found = await lastGoodSite(surroundingsOf(process.env), values.branch);
  if (!found) {
    process.stderr.write('There is no earlier deployment that ended well and is still kept.\n');
    return 1;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, found.tar);
  process.stdout.write(`Commit ${found.run.head_sha}, run ${found.run.id}\n`);
  return 0;
}
