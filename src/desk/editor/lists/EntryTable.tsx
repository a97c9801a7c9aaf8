/** @jsxImportSource react */
import type { ReactNode } from 'react';
import type { DeskRow } from '#desk/lists/row.ts';
import type { ListWords } from '#desk/words/list-words.ts';

/** A column of a list; one in which no row says anything is left out. */
interface Column {
  name: Parameters<ListWords>[0] & `${string}Column`;
  of: (row: DeskRow) => string;
}

const columns = [
  { name: 'kindColumn', of: ({ kind }) => kind },
  { name: 'organisationColumn', of: ({ organisation }) => organisation },
  { name: 'townColumn', of: ({ town }) => town },
  { name: 'untilColumn', of: ({ until }) => until },
  { name: 'sinceColumn', of: ({ since }) => since },
  { name: 'stateColumn', of: ({ state }) => state },
] as const satisfies readonly Column[];

interface Props {
  rows: readonly DeskRow[];
  say: ListWords;
  /** Whether the rows are of several kinds. */
  isMixed?: boolean;
  /** What a draft of the row's entry says of it. */
  draftOf: (row: DeskRow) => string | undefined;
  /** Of lists from which several entries can be chosen. */
  choice?: Choice | undefined;
}

export interface Choice {
  label: string;
  canChoose: (row: DeskRow) => boolean;
  chosen: ReadonlySet<string>;
  toggle: (slug: string) => void;
}

/** Rows of entries, each with a link into its form. */
export function EntryTable({ rows, say, isMixed = false, draftOf, choice }: Props): ReactNode {
  const hasEnd = rows.some(({ until }) => until !== '');
  const shown = columns.filter(({ name, of }) => {
    if (name === 'kindColumn') return isMixed;
    // Where entries do not end, when they began is what one goes by.
    return rows.some((row) => of(row) !== '') && !(name === 'sinceColumn' && hasEnd);
  });
  return (
    <table className="desk-rows">
      <thead>
        <tr>
          {choice && (
            <td>
              <span className="desk-hidden">{choice.label}</span>
            </td>
          )}
          <th scope="col">{say('titleColumn')}</th>
          {shown.map(({ name }) => (
            <th key={name} scope="col">
              {say(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.href}>
            {choice && (
              <td>
                {choice.canChoose(row) && (
                  <input
                    type="checkbox"
                    aria-label={`${choice.label}: ${row.title}`}
                    checked={choice.chosen.has(row.entry.slug)}
                    onChange={() => choice.toggle(row.entry.slug)}
                  />
                )}
              </td>
            )}
            <th scope="row">
              <a href={row.href}>{row.title}</a>
              <DraftNote text={draftOf(row)} />
            </th>
            {shown.map(({ name, of }) => (
              <td key={name} data-label={say(name)} data-tone={name === 'stateColumn' ? row.tone : undefined}>
                {of(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DraftNote({ text }: { text: string | undefined }): ReactNode {
  return text && <span className="desk-draft">{text}</span>;
}
