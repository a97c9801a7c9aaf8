import type { Hub } from '#domain/hub.ts';
import { hubLookup } from '#facts/hub-lookup.ts';
import type { Lookup } from '#facts/lookup.ts';
import { wordsOf } from '#i18n/site/words.ts';
import type { Lang } from '#schemas/fields.ts';
import { absolute, href } from '#build/url.ts';

/** What the pages of one language look up in the hub. */
export function lookIn(hub: Hub, lang: Lang): Lookup {
  return hubLookup(hub, wordsOf(lang), { href, absolute });
}
