/** @jsxImportSource react */
import { useId, useState, type ReactNode } from 'react';
import { historyWordsOf } from '#desk/words/history-words.ts';
import type { DeskSource, Draft } from './desk-source.ts';
import { momentInWords } from './moment.ts';
import { desk } from './scene.ts';
import { useLoaded } from './use-loaded.ts';

interface Props {
  draft: Draft | undefined;
  shared: NonNullable<DeskSource['shared']>;
}

/** What is said about a draft in its pull request. */
export function Remarks({ draft, shared }: Props): ReactNode {
  return draft?.number === undefined ? null : <Talk draft={draft} shared={shared} />;
}

function Talk({ draft, shared }: { draft: Draft; shared: Props['shared'] }): ReactNode {
  const { lang } = desk();
  const say = historyWordsOf(lang);
  const [sent, setSent] = useState(0);
  const [assignees, setAssignees] = useState(draft.assignees);
  const loaded = useLoaded(() => shared.remarks(draft), [draft.branch, sent]);
  const assign = async (): Promise<void> => {
    await shared.assign(draft);
    setAssignees([...assignees, await shared.login()]);
  };
  return (
    <details open={(loaded.value?.length ?? 0) > 0}>
      <summary>{say('talk', { number: draft.number ?? '' })}</summary>
      {assignees.length > 0 ? (
        <p>{say('assignedTo', { names: assignees.join(', ') })}</p>
      ) : (
        <button type="button" onClick={() => void assign()}>
          {say('assign')}
        </button>
      )}
      {loaded.error && <p role="alert">{loaded.error}</p>}
      {loaded.value?.length === 0 && <p>{say('noTalk')}</p>}
      <ul className="desk-remarks">
        {loaded.value?.map(({ id, at, author, text }) => (
          <li key={id}>
            <strong>{say('version', { at: momentInWords(at, lang), author })}</strong>
            <p>{text}</p>
          </li>
        ))}
      </ul>
      <NewRemark send={(text) => shared.remark(draft, text)} sent={() => setSent(sent + 1)} />
    </details>
  );
}

/** What is written stays until GitHub has it. */
function NewRemark({ send, sent }: { send: (text: string) => Promise<void>; sent: () => void }): ReactNode {
  const say = historyWordsOf(desk().lang);
  const id = useId();
  const [text, setText] = useState('');
  const [state, setState] = useState<{ isBusy?: boolean; error?: string }>({});
  const submit = (): void => {
    if (text.trim() === '') return;
    setState({ isBusy: true });
    send(text.trim()).then(
      () => {
        setState({});
        setText('');
        sent();
      },
      (error: unknown) => setState({ error: String(error) }),
    );
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label htmlFor={id}>{say('remark')}</label>
      <textarea id={id} rows={2} value={text} onChange={({ target }) => setText(target.value)} />
      <button type="submit" disabled={state.isBusy}>
        {state.isBusy ? say('sending') : say('send')}
      </button>
      {state.error && <p role="alert">{state.error}</p>}
    </form>
  );
}
