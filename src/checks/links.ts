import { addressOf, placeOf, standingPages, type Place } from '#domain/addresses.ts';
import { listingKinds } from '#domain/hub.ts';
import { isShown, spokenLanguage } from '#domain/languages.ts';
import { linkKind } from '#domain/links.ts';
import { referenceOf } from '#domain/references.ts';
import type { Lang } from '#schemas/fields.ts';
import { kindNames, kinds, kindsWith } from '#schemas/kinds.ts';
import type { Draft, Rule, Subject } from './draft.ts';
import { short } from './markdown.ts';
import { suggester } from './nearest.ts';
import { resolved } from './resolved.ts';

/** A link within the site leads to a page of it, and `<Contact>` names an organisation. */
export const links: Rule = function* (subject) {
  const suggest = suggester();
  let known: Set<string> | undefined;
  for (const kind of kindNames) {
    for (const draft of subject.drafts[kind]) {
      // A text in a language that the hub does not have is kept, and nobody can follow its links.
      if (!isShown(subject, draft)) continue;
      const { file, outline } = draft;
      for (const { value, at } of outline.links) {
        if (linkKind(value) !== 'path') continue;
        const target = resolved(pageOf(draft, subject), value.split(/[?#]/, 1)[0]!);
        const paths = (known ??= knownPaths(subject));
        if (target !== undefined && isKnown(target, paths)) continue;
        const likely = target === undefined ? '' : suggest(target, () => paths);
        yield {
          code: 'markdown-link-target',
          file,
          at: { body: at },
          facts: { found: short(value), nearest: likely },
        };
      }
      for (const { value, at } of outline.organisations) {
        if (subject.ids.organisation.has(value)) continue;
        const likely = suggest(value, () => subject.ids.organisation);
        const facts = {
          component: 'Contact',
          attribute: 'organisation',
          found: short(value),
          wanted: 'organisation',
          nearest: likely,
        };
        yield { code: 'mdx-attribute-value', file, at: { body: at }, facts };
      }
    }
  }
};

function pageOf({ kind, id, lang, data }: Draft, subject: Subject): string {
  const place = placeOf(kind, id);
  return place
    ? addressOf(place, spokenLanguage(subject, lang ?? (data as { lang?: Lang }).lang ?? 'de'))
    : '/';
}

/** Short addresses are longer than five characters only where two entries would share one. */
function isKnown(path: string, known: ReadonlySet<string>): boolean {
  return (
    known.has(path) || (/^\/r\/[A-Z]-\w{5,10}\/$/.test(path) && known.has(path.slice(0, '/r/A-7K3Q2'.length)))
  );
}

function knownPaths(subject: Subject): Set<string> {
  const known = new Set<string>(['/status/']);
  for (const place of places(subject))
    for (const lang of subject.languages) known.add(addressOf(place, lang));
  for (const kind of kindNames) {
    if (!('letter' in kinds[kind])) continue;
    for (const id of subject.ids[kind]) known.add(`/r/${referenceOf(kind, id)}`);
  }
  return known;
}

function* places({ ids, hidden, terms }: Subject): Generator<Place> {
  for (const screen of ['home', 'search', 'submit', 'archive'] as const) yield { screen };
  for (const screen of standingPages)
    if (screen === 'imprint' || (ids.page.has(screen) && !hidden.page?.has(screen))) yield { screen };
  for (const kind of kindsWith('list')) yield { screen: 'list', kind };
  for (const kind of listingKinds) {
    for (const id of terms.categories?.keys() ?? [])
      yield { screen: 'list', kind, facet: { by: 'category', id } };
    for (const id of terms.regions?.keys() ?? []) yield { screen: 'list', kind, facet: { by: 'region', id } };
  }
  for (const kind of kindNames) {
    for (const id of ids[kind]) {
      if (hidden[kind]?.has(id)) continue;
      const place = placeOf(kind, id);
      if (place?.screen === 'entry') yield place;
    }
  }
}
