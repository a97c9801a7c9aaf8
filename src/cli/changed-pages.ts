import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { addressOf, placeOf } from '#domain/addresses.ts';
import { outFolderOf } from '#files/environment.ts';
import { Misuse } from '#files/misuse.ts';
import { readReport, type Report } from '#github/review/report.ts';
import { escapeAttribute, selfContained, type SiteFile } from '#github/review/self-contained.ts';
import { lang as languages } from '#schemas/fields.ts';

const HELP = `Usage: npm run hub -- changed-pages <review.json> <folder> [options]

Takes from the built site the pages of the entries that a pull request changes and writes each as one file that opens
from any disk, with an index.html that lists them.

Options
  --help   this text

Environment   HUB_OUT (folder of the built site, default dist), built with an address without a folder
Exit codes    0 fine, also where no page changes · 2 misuse
`;

/** `hub changed-pages`. @returns exit code @throws Misuse */
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
  const [review, folder] = positionals;
  if (review === undefined || folder === undefined || positionals.length > 2)
    throw new Misuse('Name the review and the folder to write.');
  const report = readReport(readFileSync(review, 'utf8'));
  if (!report) throw new Misuse(`${review} is not what "hub review" writes.`);
  const count = writePages(report, resolve(outFolderOf(process.env)), folder);
  process.stdout.write(`${count} pages in ${folder}\n`);
  return Promise.resolve(0);
}

/** @returns how many pages were written */
function writePages(report: Report, site: string, folder: string): number {
  const file = fileIn(site);
  const pages = pagesOf(report).filter(({ path }) => file(path) !== undefined);
  const names = new Map(
    pages.map(({ path }, at) => [path, `${at + 1}${path.replaceAll('/', '-').slice(0, -1)}.html`]),
  );
  if (pages.length === 0) return 0;
  mkdirSync(folder, { recursive: true });
  for (const { path } of pages) {
    const html = Buffer.from(file(path)!).toString('utf8');
    writeFileSync(
      join(folder, names.get(path)!),
      selfContained(html, file, (target) => names.get(target)),
    );
  }
  const rows = pages.map(
    ({ path, title }) =>
      `<li><a href="${escapeAttribute(names.get(path)!)}">${escapeAttribute(title)}</a> ${path}</li>`,
  );
  writeFileSync(join(folder, 'index.html'), indexPage(rows));
  return pages.length;
}

/** Pages in both languages, each once. */
function pagesOf({ entries }: Report): { path: string; title: string }[] {
  const found = new Map<string, { path: string; title: string }>();
  for (const { kind, id, title, address } of entries) {
    const place = address === undefined ? undefined : placeOf(kind, id);
    if (!place) continue;
    for (const lang of languages.options) {
      const path = addressOf(place, lang);
      found.set(path, { path, title: title ?? id });
    }
  }
  return [...found.values()];
}

/** Files of the site and nothing beside it. */
function fileIn(site: string): SiteFile {
  return (path) => {
    const target = resolve(site, `.${path.endsWith('/') ? `${path}index.html` : path}`);
    if (!target.startsWith(site + sep)) return undefined;
    return statSync(target, { throwIfNoEntry: false })?.isFile() ? readFileSync(target) : undefined;
  };
}

function indexPage(rows: readonly string[]): string {
  return `<!doctype html>
<html lang="de">
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'">
<title>Vorschau · Preview</title>
<h1>Vorschau · Preview</h1>
<ul>
${rows.join('\n')}
</ul>
</html>
`;
}
