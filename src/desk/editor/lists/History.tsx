/** @jsxImportSource react */
import { useState, type ReactNode } from 'react';
import type { FolderCollection } from '#desk/config/collections.ts';
import type { DeskEntry } from '#desk/lists/desk-entry.ts';
import { historyWordsOf } from '#desk/words/history-words.ts';
import type { DeskSource } from './desk-source.ts';
import { desk, deskSource } from './scene.ts';
import { useLoaded } from './use-loaded.ts';
import { VersionDetails } from './VersionDetails.tsx';

type Shared = NonNullable<DeskSource['shared']>;

interface Props {
  collection: FolderCollection;
  slug: string;
  shared: Shared;
}

/** Who changed a published entry when. Nothing is asked for before it is opened. */
export function History(props: Props): ReactNode {
  const say = historyWordsOf(desk().lang);
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('history')}</summary>
      {isOpen && <Versions {...props} />}
    </details>
  );
}

function Versions({ collection, slug, shared }: Props): ReactNode {
  const say = historyWordsOf(desk().lang);
  const loaded = useLoaded(async () => {
    const entry = await deskSource()
      .entry(collection, slug)
      .catch(() => undefined);
    return entry && { entry, versions: await shared.versions(entry.path) };
  }, [collection, slug]);
  if (loaded.error !== undefined) return <p role="alert">{loaded.error}</p>;
  if (!('value' in loaded)) return <p role="status">{say('loading')}</p>;
  if (!loaded.value) return <p>{say('noHistory')}</p>;
  const { entry, versions } = loaded.value as {
    entry: DeskEntry;
    versions: Awaited<ReturnType<Shared['versions']>>;
  };
  return (
    <ol className="desk-history">
      {versions.map((version, at) => (
        <li key={version.commit}>
          <VersionDetails
            entry={entry}
            collection={collection}
            version={version}
            earlier={versions[at + 1]}
            isCurrent={at === 0}
            shared={shared}
          />
        </li>
      ))}
    </ol>
  );
}
