/** @jsxImportSource react */
import { useState, type ReactNode } from 'react';
import type { FolderCollection } from '#desk/config/collections.ts';
import { deskEntry, type DeskEntry } from '#desk/lists/desk-entry.ts';
import { differences } from '#desk/lists/differences.ts';
import { historyWordsOf } from '#desk/words/history-words.ts';
import { entryName } from '#domain/entry-name.ts';
import type { DeskSource, Version } from './desk-source.ts';
import { momentInWords } from './moment.ts';
import { Restore } from './Restore.tsx';
import { desk } from './scene.ts';
import { useLoaded } from './use-loaded.ts';

interface Props {
  /** As it is published now. */
  entry: DeskEntry;
  collection: FolderCollection;
  version: Version;
  earlier: Version | undefined;
  isCurrent: boolean;
  shared: NonNullable<DeskSource['shared']>;
}

/** One version of an entry: who, when, and when it is opened, what changed. */
export function VersionDetails(props: Props): ReactNode {
  const { lang } = desk();
  const { at, author, message } = props.version;
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {historyWordsOf(lang)('version', { at: momentInWords(at, lang), author })}
        <small>{message}</small>
      </summary>
      {isOpen && <Changes {...props} />}
    </details>
  );
}

function Changes({ entry, collection, version, earlier, isCurrent, shared }: Props): ReactNode {
  const { lang, look } = desk();
  const say = historyWordsOf(lang);
  const loaded = useLoaded(
    () =>
      Promise.all([
        shared.textAt(entry.path, version.commit),
        earlier && shared.textAt(entry.path, earlier.commit),
      ]),
    [version.commit],
  );
  if (loaded.error !== undefined) return <p role="alert">{loaded.error}</p>;
  if (!loaded.value) return <p role="status">{say('loading')}</p>;
  const [text, before] = loaded.value;
  if (text === undefined) return <p>{say('unreadable')}</p>;
  const read = (one: string): DeskEntry => versionOf(entry, collection, one);
  const now = read(text);
  const lines =
    before === undefined
      ? [say('first')]
      : now.isUnreadable || read(before).isUnreadable
        ? [say('unreadable')]
        : differences(read(before), now, look(), say);
  return (
    <>
      <ul>
        {(lines.length > 0 ? lines : [say('same')]).map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
      {isCurrent || text === entry.text ? (
        <p>{say('current')}</p>
      ) : (
        <Restore entry={entry} name={entryName(now)} text={text} at={version.at} />
      )}
    </>
  );
}

/** The same file with an earlier text. */
function versionOf(entry: DeskEntry, collection: FolderCollection, text: string): DeskEntry {
  return deskEntry(collection, entry.path, { path: entry.path, hash: '', text });
}
