import { folded } from '#search/stems.ts';
import type { Entry } from '#schemas/entry.ts';

/** German and European legal forms, which people write, shorten and leave out. */
const LEGAL_FORM =
  /\b(?:gmbh|mbh|ag|kg|kgaa|ohg|gbr|ug|se|ev|eg|ggmbh|gag|co|haftungsbeschrankt|inc|ltd|llc|bv|nv|sa|sas|sarl|srl|spa|oy|ab|as|aps|sp zoo|sro)\b/g;

/**
 * The organisation of the hub that somebody names: by its name as it stands, else without legal form where only one is
 * meant then.
 */
export function knownOrganisation(
  name: string,
  organisations: readonly Entry<'organisation'>[],
): Entry<'organisation'> | undefined {
  for (const keyOf of [wholeName, coreOfName]) {
    const key = keyOf(name);
    if (key === '') continue;
    const found = organisations.filter(({ data }) => keyOf(data.name) === key);
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}

/** Letters and digits alone: `Müller-Med. e. V.` and `Müller Med e.V.` are one name. */
function wholeName(name: string): string {
  return wordsOf(name).replaceAll(' ', '');
}

function coreOfName(name: string): string {
  return wordsOf(name).replace(LEGAL_FORM, '').replaceAll(' ', '');
}

function wordsOf(name: string): string {
  return folded(name)
    .replace(/\be\.? ?v\b/g, 'ev')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
