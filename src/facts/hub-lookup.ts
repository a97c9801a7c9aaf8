import { addressOf } from '#domain/addresses.ts';
import type { Hub } from '#domain/hub.ts';
import { otherLanguage } from '#domain/languages.ts';
import { listingsNaming } from '#domain/relations.ts';
import { newerTranslation } from '#domain/translations.ts';
import type { SiteWords } from '#i18n/site/words.ts';
import type { Entry } from '#schemas/entry.ts';
import type { Lookup } from './lookup.ts';

/**
 * Everything that the hub knows.
 * @param around how a path becomes a link on the page, and an address with origin
 */
export function hubLookup(hub: Hub, say: SiteWords, around: Around): Lookup {
  const other = otherLanguage(hub.settings, say.lang);
  return {
    say,
    today: hub.today,
    desk: hub.settings.desk,
    term: (file, id) => hub.term(file, id),
    get: ((kind, id) => hub.get(kind, id, say.lang)) as Lookup['get'],
    reference: hub.reference,
    openEntries: (organisation) => listingsNaming(hub, 'organisation', organisation).length,
    newerVersion: (entry) => other && newerTranslation(hub, entry as Entry<'news' | 'guidance' | 'page'>),
    href: (place, lang = say.lang) => around.href(addressOf(place, lang)),
    absolute: around.absolute,
  };
}

interface Around {
  href: (path: string) => string;
  absolute: (path: string) => string;
}
