import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolderOf } from '#cli/cache.ts';
import { isOpen } from '#domain/freshness.ts';
import { createHub, type Hub } from '#domain/hub.ts';
import { readContent } from '#files/content.ts';
import { kinds } from '#schemas/kinds.ts';
import { writeContent } from './content.ts';
import type { Figures, Step } from './figures.ts';
import { firmsFor, generateListings, TODAY, type GeneratedListing } from './listings.ts';
import { costOf, middleOf } from './measure.ts';
import { differenceOf, sizeOf } from './output.ts';
import { peerOf } from './peer.ts';
import { searchCostOf } from './search-bytes.ts';
import { searchQualityOf } from '../tests/search-quality.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Measures a hub of so many listings.
 * @param folder place for content and output; made, and left to the caller to remove
 * @throws Error when a step fails
 */
export async function figuresOf(
  count: number,
  folder: string,
  seed: number,
  skip: ReadonlySet<Step>,
): Promise<Figures> {
  const say = (text: string) => process.stderr.write(`${count.toLocaleString('en')} listings: ${text} …\n`);
  const content = join(folder, 'content');
  const [first, second] = [join(folder, 'first'), join(folder, 'second')];
  const hub = (command: string, out: string) =>
    costOf(process.execPath, [join(ROOT, 'src/cli/hub.ts'), command], environment(content, out), ROOT);
  try {
    say('writing them');
    const listings = generateListings(count, seed);
    writeContent(content, count, { seed });
    const figures: Partial<Figures> = {
      listings: countsOf(listings),
      organisations: firmsFor(count).length,
    };
    if (!skip.has('check')) {
      say('checking, three times');
      figures.check = middleOf([
        await hub('check', first),
        await hub('check', first),
        await hub('check', first),
      ]);
    }
    say('building');
    const build = await hub('build', first);
    if (!skip.has('peer')) figures.peer = await peerOf(count, join(folder, 'peer'), { seed, say });
    if (!skip.has('rebuild')) {
      say('building again');
      figures.rebuild = { ...(await hub('build', second)), differs: differenceOf(first, second) };
    }
    if (!skip.has('change')) {
      say('building with one listing changed');
      changeOne(content, listings[Math.floor(count / 2)]!);
      figures.change = { ...(await hub('build', second)), differs: differenceOf(first, second) };
    }
    if (!skip.has('search')) {
      say('searching');
      figures.search = await searchCostOf(first, say);
    }
    if (!skip.has('quality')) {
      say('comparing the search with a look at every entry');
      figures.quality = await searchQualityOf(hubOf(content));
    }
    return { ...figures, build, pages: pagesOf(first), output: sizeOf(first) } as Figures;
  } finally {
    for (const out of [first, second]) rmSync(cacheFolderOf(out), { recursive: true, force: true });
  }
}

function hubOf(folder: string): Hub {
  const { content } = readContent(folder, { today: TODAY });
  if (!content) throw new Error(`${folder} cannot be read`);
  return createHub(content, TODAY);
}

/** The build's own summary knows how many pages it made. */
function pagesOf(out: string): number {
  return (JSON.parse(readFileSync(join(out, 'status', 'summary.json'), 'utf8')) as { pages: number }).pages;
}

function environment(content: string, out: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    HUB_CONTENT: content,
    HUB_OUT: out,
    HUB_TODAY: TODAY,
    HUB_URL: 'https://hub.example/',
    HUB_QUARANTINE: '',
  };
}

function countsOf(listings: readonly GeneratedListing[]): Figures['listings'] {
  const offers = listings.filter(({ kind }) => kind === 'offer').length;
  const open = listings.filter(({ data }) => isOpen(data, TODAY)).length;
  return { offers, requests: listings.length - offers, open };
}

function changeOne(content: string, { kind, id }: GeneratedListing): void {
  appendFileSync(join(content, kinds[kind].folder, `${id}.md`), '\nDie Menge wurde heute bestätigt.\n');
}
