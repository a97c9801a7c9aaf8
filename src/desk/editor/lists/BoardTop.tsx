/** @jsxImportSource react */
import { useState, type ReactNode } from 'react';
import { actWordsOf } from '#desk/words/act-words.ts';
import type { DeskSource, Draft } from './desk-source.ts';
import { statusIn } from './draft-words.ts';
import { desk, deskSource } from './scene.ts';
import { useLoaded } from './use-loaded.ts';

/** Above the board: what is assigned to whoever is signed in, and drafts of several entries. */
export function BoardTop(): ReactNode {
  const { shared } = deskSource();
  return shared ? <SharedTop shared={shared} /> : null;
}

type Shared = NonNullable<DeskSource['shared']>;

function SharedTop({ shared }: { shared: Shared }): ReactNode {
  const say = actWordsOf(desk().lang);
  const [turn, setTurn] = useState(0);
  const [said, setSaid] = useState<{ text: string; isFailure?: true } | undefined>();
  const loaded = useLoaded(() => Promise.all([deskSource().drafts(), shared.login()]), [turn]);
  if (loaded.error !== undefined) return <p role="alert">{loaded.error}</p>;
  const [drafts, login] = loaded.value ?? [[], ''];
  const mine = drafts.filter(({ assignees }) => assignees.includes(login));
  const several = drafts.filter(({ collection }) => collection === undefined);
  const act = (
    draft: Draft,
    question: string,
    work: (draft: Draft) => Promise<void>,
    after: string,
  ): void => {
    if (!confirm(question)) return;
    work(draft).then(
      () => {
        setSaid({ text: after });
        setTurn(turn + 1);
      },
      (error: unknown) => setSaid({ text: String(error), isFailure: true }),
    );
  };
  return (
    <section className="desk-board">
      {said && <p role={said.isFailure ? 'alert' : 'status'}>{said.text}</p>}
      <h2>{say('mine')}</h2>
      {mine.length === 0 && <p>{say('noneMine')}</p>}
      <ul>
        {mine.map((draft) => (
          <li key={draft.branch}>
            <DraftLink draft={draft} />
          </li>
        ))}
      </ul>
      {several.length > 0 && <h2>{say('drafts')}</h2>}
      <ul>
        {several.map((draft) => (
          <li key={draft.branch}>
            <DraftLink draft={draft} />
            <ul>
              {draft.entries.map(({ path, name }) => (
                <li key={path}>{name}</li>
              ))}
            </ul>
            <div className="desk-acts">
              <button
                type="button"
                onClick={() => act(draft, say('askPublish', draft), shared.publish, say('published', draft))}
              >
                {say('publish')}
              </button>
              <button
                type="button"
                onClick={() => act(draft, say('askDiscard', draft), shared.discard, say('discarded', draft))}
              >
                {say('discard')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function DraftLink({ draft }: { draft: Draft }): ReactNode {
  const { collection, slug, number, title } = draft;
  const { say } = desk();
  const text = `${title} (Nr. ${number})`;
  return (
    <>
      {collection === undefined ? (
        <strong>{text}</strong>
      ) : (
        <a href={`#/collections/${collection}/entries/${slug}`}>{text}</a>
      )}
      <span className="desk-draft">{statusIn(draft, say)}</span>
    </>
  );
}
