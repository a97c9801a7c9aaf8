/** @jsxImportSource react */
import { useMemo, useState, type ReactNode } from 'react';
import type { DeskEntry } from '#desk/lists/desk-entry.ts';
import { actWordsOf } from '#desk/words/act-words.ts';
import { actsFor } from '#domain/acts.ts';
import type { Listing } from '#schemas/listing.ts';
import { writeAct } from './act-writer.ts';
import { ActButtons } from './ActButtons.tsx';
import type { Draft } from './desk-source.ts';
import type { Choice } from './EntryTable.tsx';
import { desk } from './scene.ts';

/** Which entries of a list are chosen: of listings, those with which there is something left to do. */
export function useChoice(entries: readonly DeskEntry[]): { choice: Choice; chosen: DeskEntry[] } {
  const [slugs, setSlugs] = useState<ReadonlySet<string>>(new Set());
  const toggle = (slug: string): void => {
    setSlugs((before) => {
      const after = new Set(before);
      if (!after.delete(slug)) after.add(slug);
      return after;
    });
  };
  const chosen = useMemo(() => entries.filter(({ slug }) => slugs.has(slug)), [entries, slugs]);
  const choice: Choice = {
    label: actWordsOf(desk().lang)('choose'),
    canChoose: ({ entry }) => !entry.isUnreadable && actsFor(entry.data as Listing).length > 0,
    chosen: slugs,
    toggle,
  };
  return { choice, chosen };
}

interface Props {
  chosen: readonly DeskEntry[];
  drafts: readonly Draft[];
  acted: (said: string) => void;
}

/** What can be done with the chosen entries of a list at once. */
export function ListActs({ chosen, drafts, acted }: Props): ReactNode {
  const say = actWordsOf(desk().lang);
  if (chosen.length === 0) return <p>{say('chooseFirst')}</p>;
  return (
    <div className="desk-chosen">
      <p role="status">{say('chosen', { n: chosen.length })}</p>
      <ActButtons
        entries={chosen}
        perform={(act, outcome) => writeAct(act, chosen, drafts, outcome)}
        done={acted}
      />
    </div>
  );
}
