import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { withFieldTables } from '#forms/contributor-guide.ts';
import { contentFolderOf } from '#files/environment.ts';
import { Misuse } from '#files/misuse.ts';

const HELP = `Usage: npm run hub -- generate [options]

Writes what follows from the schemas: the field tables in the content folder's README.md.

Options
  --check   write nothing; exit with 1 where a file is not what would be written
  --help    this text

Environment   HUB_CONTENT (folder, default content)
Exit codes    0 fine · 1 out of date, or a guide that shows too little · 2 misuse
`;

/** `hub generate`. @returns exit code */
export async function run(argv: string[]): Promise<number> {
  try {
    const options = optionsOf(argv);
    if (options.help) {
      process.stdout.write(HELP);
      return 0;
    }
    return generate(join(contentFolderOf(process.env), 'README.md'), options);
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

/** @throws Misuse */
function optionsOf(argv: string[]): { check: boolean; help: boolean } {
  try {
    const { values } = parseArgs({
      args: argv,
      options: {
        check: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return values;
  } catch (error) {
    throw error instanceof TypeError
      ? new Misuse(`${error.message} See: npm run hub -- generate --help`)
      : error;
  }
}

function generate(path: string, { check }: { check: boolean }): number {
  if (!existsSync(path)) {
    throw new Misuse(
      `There is no "${path}": set HUB_CONTENT or run the command where the content folder is.`,
    );
  }
  const before = readFileSync(path, 'utf8');
  const { text, unknown, missing } = withFieldTables(before);
  for (const name of unknown)
    process.stderr.write(`${path}: nothing is called "${name}": correct <!-- fields:${name} -->.\n`);
  for (const name of missing) {
    process.stderr.write(
      `${path}: no table for ${name}: add <!-- fields:${name} --> and <!-- /fields -->.\n`,
    );
  }
  if (text === before) process.stdout.write(`${path} is up to date.\n`);
  else if (check) process.stderr.write(`${path} is out of date: run npm run hub -- generate.\n`);
  else {
    writeFileSync(path, text);
    process.stdout.write(`${path} written.\n`);
  }
  return unknown.length + missing.length > 0 || (check && text !== before) ? 1 : 0;
}
