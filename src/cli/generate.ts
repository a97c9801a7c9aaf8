import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { withFieldTables } from '#forms/contributor-guide.ts';
import { readContent } from '#files/content.ts';
import { contentFolderOf, todayOf } from '#files/environment.ts';
import { Misuse } from '#files/misuse.ts';
import { bringUpToDate } from './generated-folder.ts';
import { headerFileFolder } from './header-files.ts';
import { issueFormFolder } from './issue-form-files.ts';
import { problemPageFolder } from './problem-pages.ts';

const HELP = `Usage: npm run hub -- generate [options]

Writes what follows from the code: the field tables in the content folder's README.md (a kind of entry without
one gets a section at the end), a help page in
docs/problems/ for everything that the check can report, the header files in hosting/, and the issue forms in
.github/ISSUE_TEMPLATE/ of the repository that holds the content.

Options
  --check   write nothing; exit with 1 where a file is not what would be written. Issue forms that only offer
            terms of an earlier vocabulary are named and no fault
  --help    this text

Environment   HUB_CONTENT (folder, default content)
Exit codes    0 fine · 1 out of date, or a guide that shows too little · 2 misuse
`;

/** `hub generate`. @returns exit code @throws Misuse */
export async function run(argv: string[]): Promise<number> {
  const { values } = parseArgs({
    args: argv,
    options: {
      check: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const folder = contentFolderOf(process.env);
  const guide = generate(join(folder, 'README.md'), values);
  const ofCode = [problemPageFolder(), headerFileFolder()].map((each) => bringUpToDate(each, values.check));
  return Math.max(guide, ...ofCode, issueForms(folder, values));
}

/** Content that cannot be read is the check's to report. */
function issueForms(folder: string, { check }: { check: boolean }): number {
  const { content } = readContent(folder, { today: todayOf(process.env, Date.now()) });
  const forms = content && issueFormFolder(folder, content);
  if (forms) return bringUpToDate(forms, check);
  const why = content
    ? `"${folder}" is not the folder that settings/site.yaml names in repository.folder.`
    : 'settings or vocabulary cannot be read. See: npm run hub -- check';
  process.stderr.write(`Issue forms skipped: ${why}\n`);
  return 0;
}

/** @throws Misuse */
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
