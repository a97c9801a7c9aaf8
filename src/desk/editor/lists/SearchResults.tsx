/** @jsxImportSource react */
import { useMemo, type ReactNode } from 'react';
import type { DeskEntry } from '#desk/lists/desk-entry.ts';
import { finder } from '#desk/lists/find.ts';
import { termsFound } from '#desk/lists/find-terms.ts';
import { deskRow } from '#desk/lists/row.ts';
import type { Draft } from './desk-source.ts';
import { draftNotes, draftsFound } from './draft-words.ts';
import { EntryTable } from './EntryTable.tsx';
import { DraftLinks } from './NewDrafts.tsx';
import { desk, deskSource } from './scene.ts';
import { TermLinks } from './TermLinks.tsx';
import { useGrowing, useLoaded } from './use-loaded.ts';

/** What a search finds in all sections. */
export function SearchResults({ searchTerm }: { searchTerm: string }): ReactNode {
  const { say, collections } = desk();
  const loaded = useLoaded(
    () => Promise.all([deskSource().entries(collections), deskSource().drafts()]),
    [searchTerm],
  );
  if (loaded.error !== undefined) return <p role="alert">{loaded.error}</p>;
  if (!loaded.value) return <p role="status">{say('loading')}</p>;
  const [entries, drafts] = loaded.value;
  return <Found entries={entries} drafts={drafts} query={searchTerm} />;
}

interface Props {
  entries: readonly DeskEntry[];
  drafts: readonly Draft[];
  query: string;
}

function Found({ entries, drafts, query }: Props): ReactNode {
  const { say, known, ...rest } = desk();
  const find = useMemo(() => {
    const look = rest.look();
    return finder(
      entries.map((entry) => deskRow(entry, look, say)),
      look,
    );
  }, [entries]);
  const rows = useMemo(() => find(query), [find, query]);
  const growing = useGrowing(rows);
  const found = useMemo(() => draftsFound(drafts, entries, query), [drafts, entries, query]);
  const terms = useMemo(() => termsFound(known.vocabulary, query), [query]);
  const n = rows.length + found.length + terms.length;
  return (
    <section className="desk-list">
      <p role="status">{n > 0 ? say('found', { n }) : say('foundNothing')}</p>
      <DraftLinks drafts={found} />
      {rows.length > 0 && <EntryTable rows={growing} say={say} isMixed draftOf={draftNotes(drafts, say)} />}
      <TermLinks terms={terms} />
    </section>
  );
}
