import { actedFile } from '#desk/lists/acted-file.ts';
import type { DeskEntry } from '#desk/lists/desk-entry.ts';
import { actWordsOf } from '#desk/words/act-words.ts';
import type { Act, ActCircumstances, ToldOutcome } from '#domain/acts.ts';
import { entryName } from '#domain/entry-name.ts';
import type { ListingKind } from '#domain/hub.ts';
import type { Draft } from './desk-source.ts';
import { desk, deskSource } from './scene.ts';

/** Under which circumstances an entry is acted on today. */
export function circumstancesOf({ kind }: DeskEntry, outcome?: ToldOutcome): ActCircumstances {
  const { known, today } = desk();
  const days = known.settings.validity[kind as ListingKind];
  return { today: today(), days, ...(outcome && { outcome }) };
}

/**
 * Writes an act on entries as one draft.
 * @param drafts all that are open
 * @returns what to say of it
 * @throws Error in words, where some of the entries have a draft already
 */
export async function writeAct(
  act: Act,
  entries: readonly DeskEntry[],
  drafts: readonly Draft[],
  outcome?: ToldOutcome,
): Promise<string> {
  const say = actWordsOf(desk().lang);
  const taken = entries.filter((entry) => draftOf(entry, drafts));
  if (taken.length > 0) throw new Error(say('hasDraft', { titles: taken.map(entryName).join('; ') }));
  const number = await deskSource().newDraft?.({
    title: titleOf(act, entries),
    status: 'pending_publish',
    files: entries.map((entry) => ({
      path: entry.path,
      hash: entry.hash,
      text: actedFile(entry, act, circumstancesOf(entry, outcome)),
      collection: entry.collection,
      slug: entry.slug,
      name: entryName(entry),
    })),
  });
  return say('done', { n: entries.length, number: number ?? '–' });
}

/** Adds an act to the draft of an entry. @param entry as it is in the draft */
export async function addAct(
  act: Act,
  entry: DeskEntry,
  draft: Draft,
  outcome?: ToldOutcome,
): Promise<string> {
  const say = actWordsOf(desk().lang);
  const text = actedFile(entry, act, circumstancesOf(entry, outcome));
  const { path, hash } = entry;
  await deskSource().addToDraft?.(draft.branch, titleOf(act, [entry]), { path, hash, text });
  return say('doneHere');
}

/** The draft in which an entry is changed: its own, or one of several entries. */
export function draftOf(entry: DeskEntry, drafts: readonly Draft[]): Draft | undefined {
  return drafts.find(
    ({ collection, slug, entries }) =>
      (collection === entry.collection && slug === entry.slug) ||
      (collection === undefined && entries.some(({ path }) => path === entry.path)),
  );
}

function titleOf(act: Act, entries: readonly DeskEntry[]): string {
  const say = actWordsOf(desk().lang);
  const [only, ...others] = entries;
  return only && others.length === 0
    ? say('titleOfOne', { act: say(act), title: entryName(only) })
    : say('titleOfMany', { act: say(act), n: entries.length });
}
