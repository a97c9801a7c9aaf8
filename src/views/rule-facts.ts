import type { Fact } from '#components/fact.ts';
import type { Hub, ListingEntry } from '#domain/hub.ts';
import { guidanceState, type GuidanceState } from '#domain/validity.ts';
import type { SiteWords } from '#i18n/site/words.ts';
import { foreign, nameOf, pathTo } from './rows.ts';

const stateWords = {
  current: 'guidanceCurrent',
  upcoming: 'guidanceUpcoming',
  ended: 'guidanceEnded',
  superseded: 'guidanceSuperseded',
} as const satisfies Record<GuidanceState, string>;

/** The rules that a listing relies on, by authority, each with its own state. */
export function ruleFacts({ data }: ListingEntry, hub: Hub, say: SiteWords): Fact[] {
  return (data.reliesOn ?? [])
    .map((id) => hub.get('guidance', id, say.lang))
    .filter((rule) => rule !== undefined)
    .map((rule) => ({
      term: nameOf(rule.data.authority, hub),
      values: [
        {
          text: rule.data.title,
          lang: foreign(rule.lang, say.lang),
          href: pathTo(rule, say.lang),
          note: say(stateWords[guidanceState(rule.data, hub.today)]),
        },
      ],
    }));
}
