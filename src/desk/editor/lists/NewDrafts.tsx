/** @jsxImportSource react */
import type { ReactNode } from 'react';
import type { Draft } from './desk-source.ts';
import { newDrafts, statusIn } from './draft-words.ts';
import { desk } from './scene.ts';

interface Props {
  /** Of the section. */
  name: string;
  drafts: readonly Draft[];
  /** Of its published entries. */
  slugs: ReadonlySet<string>;
}

/** What of a section is not published yet. */
export function NewDrafts({ name, drafts, slugs }: Props): ReactNode {
  return <DraftLinks drafts={newDrafts(drafts, name, slugs)} />;
}

/** Drafts of new entries, each with a link to its form. */
export function DraftLinks({ drafts }: { drafts: readonly Draft[] }): ReactNode {
  const { say } = desk();
  if (drafts.length === 0) return null;
  return (
    <div className="desk-new">
      <h2>{say('drafts', { n: drafts.length })}</h2>
      <ul>
        {drafts.map((draft) => (
          <li key={draft.branch}>
            <a href={`#/collections/${draft.collection}/entries/${draft.slug}`}>
              {draft.title || draft.slug}
            </a>
            <span className="desk-draft">{statusIn(draft, say)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
