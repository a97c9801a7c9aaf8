import type { Figures } from './figures.ts';
import type { Cost } from './measure.ts';
import type { Size } from './output.ts';

/** The figures of one size for people to read. */
export function tableOf(figures: Figures): string {
  const { listings, organisations, check, build, rebuild, change, pages, output, search, quality, peer } =
    figures;
  const count = listings.offers + listings.requests;
  const rows: string[][] = [['', 'time', 'CPU', 'memory', '']];
  const row = (name: string, cost: Cost | undefined, remark = '') => {
    if (cost) rows.push([name, seconds(cost.wall), seconds(cost.cpu), megabytes(cost.peak), remark]);
  };
  row('hub check', check, 'middle of three');
  row('whole build', build, `${number(pages)} pages, ${sizeInWords(output)}`);
  row('again, unchanged', rebuild, rebuild && `${number(rebuild.differs.files)} files differ`);
  row('one listing changed', change, change && `${sizeInWords(change.differs)} differ`);
  row(`Hugo ${peer?.version ?? ''}`, peer?.hugo, peer && `${number(peer.pages)} pages`);
  row('+ Pagefind', peer?.pagefind, 'both languages');
  row('  or Pagefind', peer?.pagefindGerman, 'German pages only');
  const lines = [
    `${number(count)} listings: ${number(listings.offers)} offers, ${number(listings.requests)} requests, ` +
      `${number(listings.open)} of them open; ${number(organisations)} organisations`,
    '',
    ...aligned(rows),
    '',
  ];
  if (peer) lines.push(...ratiosOf(build, peer.hugo, peer.pagefind, peer.pagefindGerman));
  if (change) lines.push(`one listing changed ÷ whole build      time ${ratio(change.wall, build.wall)}`);
  if (search) {
    lines.push(
      `search: ${kilobytes(search.firstTen)} to the first ten results, ${kilobytes(search.all)} with the page’s others ` +
        `(middle of ${search.queries} queries, most ${kilobytes(search.most)})`,
    );
  }
  if (quality) {
    const { beginnings, compounds, synonyms, spellings, nonsense, queries } = quality;
    lines.push(
      `search finds: beginnings ${share(beginnings)}, compounds ${share(compounds)}, synonyms ${share(synonyms)}, ` +
        `spellings ${share(spellings)}, nonsense ${nonsense.length} (${number(queries)} queries)`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function ratiosOf(build: Cost, hugo: Cost, both: Cost, german: Cost): string[] {
  const against = (name: string, pagefind: Cost) => {
    const cpu = [hugo.cpu, pagefind.cpu].every((part) => part !== undefined)
      ? hugo.cpu! + pagefind.cpu!
      : undefined;
    return (
      `whole build ÷ (Hugo + Pagefind${name})`.padEnd(39) +
      `time ${ratio(build.wall, hugo.wall + pagefind.wall)}` +
      (cpu === undefined ? '' : `   CPU ${ratio(build.cpu, cpu)}`)
    );
  };
  return [against('', both), against(', German', german)];
}

/** Columns: the first and last flush left, figures flush right. */
function aligned(rows: readonly string[][]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, at) =>
        at === 0 || at === row.length - 1 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]! + 2),
      )
      .join(' ')
      .trimEnd(),
  );
}

const number = (value: number) => value.toLocaleString('en');
const seconds = (value: number | undefined) =>
  value === undefined ? '–' : `${value.toFixed(value < 10 ? 2 : 1)} s`;
const megabytes = (value: number | undefined) =>
  value === undefined ? '–' : `${number(Math.round(value / 1e6))} MB`;
const kilobytes = (value: number) => `${(value / 1000).toFixed(1)} kB`;
const share = (value: number) => value.toFixed(4);
const ratio = (ours: number | undefined, theirs: number) =>
  ours === undefined ? '–' : (ours / theirs).toFixed(2);
const sizeInWords = ({ files, bytes }: Size) =>
  `${number(files)} ${files === 1 ? 'file' : 'files'}, ${bytes < 1e6 ? kilobytes(bytes) : `${(bytes / 1e6).toFixed(1)} MB`}`;
