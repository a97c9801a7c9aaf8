import { entryName } from '#domain/entry-name.ts';
import { kinds, type Kind } from '#schemas/kinds.ts';
import { newsFields, pageFields, sayNews, sayPage } from './article.ts';
import { kindBadge } from './badges.ts';
import { callFields, sayCall } from './call.ts';
import { guidanceFields, sayGuidance } from './guidance.ts';
import { furtherFacts } from './lines.ts';
import { listingFields, sayListing } from './listing.ts';
import { foreign, textLangOf, type Lookup, type Sayable } from './lookup.ts';
import { organisationFields, sayOrganisation } from './organisation.ts';
import { bodyBlock, factsBlock, referenceBlock, summaryBlock, type Said } from './said.ts';

interface Sayer<K extends Kind> {
  say: (entry: Sayable<K>, look: Lookup) => Said;
  /** Paths of the fields that it says, or leaves unsaid on purpose; whatever else the schema has is said behind it. */
  fields: readonly string[];
}

/** The kinds whose pages have words of their own. */
const sayers: { [K in Kind]?: Sayer<K> } = {
  offer: { say: sayListing, fields: listingFields },
  request: { say: sayListing, fields: listingFields },
  call: { say: sayCall, fields: callFields },
  news: { say: sayNews, fields: newsFields },
  page: { say: sayPage, fields: pageFields },
  guidance: { say: sayGuidance, fields: guidanceFields },
  organisation: { say: sayOrganisation, fields: organisationFields },
};

/**
 * What the page of an entry says. A field that nobody draws stands under its schema's title among the further facts, so
 * that a new field, and a new kind, is shown by itself.
 */
export function sayEntry(entry: Sayable, look: Lookup): Said {
  const sayer = sayers[entry.kind] as Sayer<Kind> | undefined;
  if (!sayer) return sayAny(entry, look);
  const said = sayer.say(entry, look);
  const further = factsBlock(furtherFacts(entry, sayer.fields, look), look.say('furtherFacts'));
  return further.length === 0 ? said : { ...said, main: [...said.main, ...further] };
}

/** An entry of a kind without words of its own: all that its schema knows. */
function sayAny(entry: Sayable, look: Lookup): Said {
  const { kind, id, body } = entry;
  const { say } = look;
  const { summary } = entry.data as { summary?: string };
  const lang = foreign(textLangOf(entry), say.lang);
  const title = entryName(entry);
  return {
    title,
    lang,
    description: summary ?? `${kinds[kind].label[say.lang]} · ${title}`,
    above: [{ is: 'badges', badges: [kindBadge(kind, say)] }],
    below: [...summaryBlock(summary, lang), ...referenceBlock(look.reference(kind, id))],
    main: [
      ...factsBlock(furtherFacts(entry, ['title', 'name', 'summary', 'lang'], look), say('facts')),
      ...bodyBlock(body),
    ],
    aside: [],
  };
}
