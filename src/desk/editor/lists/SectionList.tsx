/** @jsxImportSource react */
import { useMemo, useState, type ReactNode } from 'react';
import type { FolderCollection } from '#desk/config/collections.ts';
import type { DeskEntry } from '#desk/lists/desk-entry.ts';
import { isMeant } from '#desk/lists/filters.ts';
import { grouped, groupingsOf } from '#desk/lists/groups.ts';
import { orderingsOf } from '#desk/lists/order.ts';
import { deskRow, type DeskRow } from '#desk/lists/row.ts';
import { isListingKind } from '#domain/hub.ts';
import type { DeskView } from '#schemas/desk-view.ts';
import { kinds } from '#schemas/kinds.ts';
import type { Draft } from './desk-source.ts';
import { draftNotes } from './draft-words.ts';
import { EntryTable } from './EntryTable.tsx';
import { ListActs, useChoice } from './ListActs.tsx';
import { ListControls, type View } from './ListControls.tsx';
import { NewDrafts } from './NewDrafts.tsx';
import { desk, deskSource } from './scene.ts';
import { useGrowing, useLoaded } from './use-loaded.ts';

/** How each section was looked at last, as long as the page is open. */
const views = new Map<string, View>();
const FIRST: View = { order: 0, grouping: -1, filters: [] };

/** All entries of one section. */
export function SectionList({ collection }: { collection: FolderCollection }): ReactNode {
  const { say } = desk();
  const [said, setSaid] = useState<{ text: string; turn: number }>({ text: '', turn: 0 });
  const loaded = useLoaded(
    () => Promise.all([deskSource().entries([collection]), deskSource().drafts()]),
    [collection, said.turn],
  );
  if (loaded.error !== undefined) return <p role="alert">{loaded.error}</p>;
  if (!loaded.value) return <p role="status">{say('loading')}</p>;
  const [entries, drafts] = loaded.value;
  return (
    <>
      {said.text && (
        <p role="status" tabIndex={-1} ref={(place) => place?.focus()}>
          {said.text}
        </p>
      )}
      <Entries
        key={collection.name}
        collection={collection}
        entries={entries}
        drafts={drafts}
        acted={(text) => setSaid({ text, turn: said.turn + 1 })}
      />
    </>
  );
}

interface Props {
  collection: FolderCollection;
  entries: readonly DeskEntry[];
  drafts: readonly Draft[];
  /** Told what was done with some of the entries. */
  acted: (said: string) => void;
}

function Entries({ collection: { name, kind }, entries, drafts, acted }: Props): ReactNode {
  const { say, today, lang, ...rest } = desk();
  const [view, setView] = useState(views.get(name) ?? FIRST);
  const look = useMemo(() => rest.look(), [entries]);
  const all = useMemo(() => entries.map((entry) => deskRow(entry, look, say)), [entries]);
  const { filters = [] }: DeskView = kinds[kind].desk;
  const orders = orderingsOf(kind, today(), say);
  const groupings = groupingsOf(kind, say);
  const rows = useMemo(() => shownRows(all), [all, view]);
  const growing = useGrowing(rows);

  function shownRows(from: readonly DeskRow[]): DeskRow[] {
    const wanted = view.filters.map((at) => filters[at]!);
    return from
      .filter(({ entry }) => wanted.every((filter) => isMeant(filter, entry.data, today())))
      .sort(orders[view.order]!.by);
  }
  const change = (next: View): void => {
    views.set(name, next);
    setView(next);
  };
  const draftOf = draftNotes(drafts, say);
  const { choice, chosen } = useChoice(entries);
  const canAct = isListingKind(kind) && deskSource().newDraft !== undefined;
  const grouping = groupings[view.grouping];
  const groups = grouping ? grouped(growing, grouping, look, say) : [{ heading: '', rows: growing }];
  return (
    <section className="desk-list">
      <ListControls
        view={view}
        orders={orders.map(({ label }) => label)}
        groupings={groupings.map(({ label }) => label)}
        filters={filters.map(({ label }) => label[lang])}
        say={say}
        onChange={change}
      />
      <p role="status">
        {rows.length === all.length
          ? say('entries', { n: all.length })
          : say('entriesOf', { n: rows.length, all: all.length })}
      </p>
      {canAct && <ListActs chosen={chosen} drafts={drafts} acted={acted} />}
      <NewDrafts name={name} drafts={drafts} slugs={new Set(entries.map(({ slug }) => slug))} />
      {groups.map(({ heading, rows: within }) => (
        <div key={heading}>
          {heading && <h2>{heading}</h2>}
          {within.length > 0 && (
            <EntryTable rows={within} say={say} draftOf={draftOf} choice={canAct ? choice : undefined} />
          )}
        </div>
      ))}
    </section>
  );
}
