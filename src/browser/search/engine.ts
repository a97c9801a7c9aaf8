import { addedCounts, countsOf } from '#search/facet-table.ts';
import { chosenOf, openFinder } from './finder.ts';
import { PAGE_SIZE, type Tasks } from './protocol.ts';
import { hitOf, textOf } from './texts.ts';

/**
 * Opens a search index for the page's questions.
 * @param folder its address, with a slash at its end
 */
export async function openEngine(folder: string): Promise<Tasks> {
  const find = await openFinder(folder);
  return {
    async find(question) {
      const { findings, stems, isPartial, missing } = await find(question);
      const chosen = await Promise.all(findings.map((one) => chosenOf(one, question)));
      const places = chosen.flatMap((one) => one.rows.map((row) => ({ ...one, row })));
      const from = (question.page - 1) * PAGE_SIZE;
      const shown = places.slice(from, from + PAGE_SIZE);
      const hits = await Promise.all(shown.map(async (place) => hitOf(await textOf(place), stems)));
      return { total: places.length, hits, isPartial, ...(missing !== undefined && { missing }) };
    },

    async count(question) {
      const { findings } = await find(question);
      const counts = findings.map(async ({ index, rows }) =>
        countsOf(await index.facets(), rows, question.chosen),
      );
      return (await Promise.all(counts)).reduce(addedCounts);
    },
  };
}
