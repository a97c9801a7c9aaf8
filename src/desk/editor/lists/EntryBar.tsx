/** @jsxImportSource react */
import { useEffect, useState, type ReactNode } from 'react';
import type { FolderCollection } from '#desk/config/collections.ts';
import { placeOfFiles, type DeskEntry } from '#desk/lists/desk-entry.ts';
import { actWordsOf } from '#desk/words/act-words.ts';
import type { Act, ToldOutcome } from '#domain/acts.ts';
import { isListingKind } from '#domain/hub.ts';
import { saidOf } from '#formats/said.ts';
import { editedEntryOf, type DecapEntry } from '../decap-entry.ts';
import { addAct, writeAct } from './act-writer.ts';
import { ActButtons } from './ActButtons.tsx';
import { History } from './History.tsx';
import { Remarks } from './Remarks.tsx';
import { desk, deskSource } from './scene.ts';
import { useLoaded } from './use-loaded.ts';

/** What is said after the page was loaded anew. */
const SAID = 'hub-act-said';

interface Props {
  collection: FolderCollection;
  slug: string;
  entry: DecapEntry;
}

/** Above the form of a published entry or a draft: what is done with it daily, its history and what is said about it. */
export function EntryBar({ collection, slug, entry }: Props): ReactNode {
  const say = actWordsOf(desk().lang);
  const loaded = useLoaded(() => deskSource().drafts(), [collection, slug]);
  const [said, setSaid] = useState('');
  useEffect(() => {
    setSaid(sessionStorage.getItem(SAID) ?? '');
    sessionStorage.removeItem(SAID);
  }, []);
  const edited = editedEntryOf(entry);
  const shown = { ...edited, collection: collection.name, slug } as unknown as DeskEntry;
  const draft = loaded.value?.find((one) => one.collection === collection.name && one.slug === slug);
  const file = `/${placeOfFiles(collection).folder}/${slug}.`;
  const several = loaded.value?.find(
    (one) => one.collection === undefined && one.entries.some(({ path }) => `/${path}`.includes(file)),
  );
  const perform = async (act: Act, outcome?: ToldOutcome): Promise<string> => {
    const drafts = await deskSource().drafts();
    const own = drafts.find((one) => one.collection === collection.name && one.slug === slug);
    const stored = await deskSource().entry(collection, slug, own?.branch);
    if (!isSame(stored, shown)) throw new Error(say('saveFirst'));
    return own ? addAct(act, stored, own, outcome) : writeAct(act, [stored], drafts, outcome);
  };
  const { shared, newDraft, addToDraft } = deskSource();
  const canAct = isListingKind(collection.kind) && (draft === undefined ? newDraft : addToDraft);
  return (
    <div className="desk-bar">
      {said && <p role="status">{said}</p>}
      {several?.number !== undefined && (
        <p>{say('inDraft', { number: several.number, title: several.title })}</p>
      )}
      {canAct && (
        <ActButtons
          entries={[shown]}
          perform={perform}
          done={(text) => {
            // The form holds what was read before.
            sessionStorage.setItem(SAID, text);
            location.reload();
          }}
        />
      )}
      {shared && <Remarks draft={draft} shared={shared} />}
      {shared && <History collection={collection} slug={slug} shared={shared} />}
    </div>
  );
}

/** Whether the form holds what is stored. */
function isSame(stored: DeskEntry, shown: Pick<DeskEntry, 'data' | 'body'>): boolean {
  const said = ({ data, body }: Pick<DeskEntry, 'data' | 'body'>): string =>
    JSON.stringify([sorted(saidOf(data as Record<string, unknown>)), body.trim()]);
  return said(stored) === said(shown);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .map(([key, item]) => [key, sorted(item)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
