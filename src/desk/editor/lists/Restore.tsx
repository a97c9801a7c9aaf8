/** @jsxImportSource react */
import { useState, type ReactNode } from 'react';
import type { DeskEntry } from '#desk/lists/desk-entry.ts';
import { historyWordsOf } from '#desk/words/history-words.ts';
import { momentInWords } from './moment.ts';
import { desk, deskSource } from './scene.ts';

interface Props {
  /** As it is published now. */
  entry: DeskEntry;
  /** What the version calls itself. */
  name: string;
  /** Of the version. */
  text: string;
  /** Of the version: an instant, ISO 8601. */
  at: string;
}

/** Makes an earlier version a new draft: it goes through review like any other. */
export function Restore({ entry, name, text, at }: Props): ReactNode {
  const { lang } = desk();
  const say = historyWordsOf(lang);
  const [said, setSaid] = useState<{ text: string; isFailure?: true } | undefined>();
  const moment = momentInWords(at, lang);
  const { path, hash, collection, slug } = entry;
  const { newDraft } = deskSource();
  if (!newDraft) return null;
  const restore = (): void => {
    setSaid({ text: say('restoring') });
    newDraft({
      title: say('restoreTitle', { at: moment, title: name }),
      status: 'draft',
      files: [{ path, hash, text, collection, slug, name }],
    }).then(
      (number) => setSaid({ text: say('restored', { at: moment, number: number ?? '–' }) }),
      (error: unknown) => setSaid({ text: String(error), isFailure: true }),
    );
  };
  return (
    <>
      <button type="button" onClick={restore}>
        {say('restore')}
      </button>
      {said && <p role={said.isFailure ? 'alert' : 'status'}>{said.text}</p>}
    </>
  );
}
