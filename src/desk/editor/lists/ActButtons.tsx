/** @jsxImportSource react */
import { useId, useState, type ReactNode } from 'react';
import { validAfter } from '#desk/lists/acted-file.ts';
import type { DeskEntry } from '#desk/lists/desk-entry.ts';
import { actWordsOf, type ActWords } from '#desk/words/act-words.ts';
import { actsFor, type Act, type ToldOutcome } from '#domain/acts.ts';
import { dateInWords } from '#domain/dates.ts';
import type { PlainDate } from '#schemas/fields.ts';
import type { Listing } from '#schemas/listing.ts';
import { circumstancesOf } from './act-writer.ts';
import { desk } from './scene.ts';

interface Props {
  entries: readonly DeskEntry[];
  /** Does it. @returns what to say of it */
  perform: (act: Act, outcome?: ToldOutcome) => Promise<string>;
  /** Called with what was said. */
  done: (said: string) => void;
}

/** The acts that make sense for all of these listings, each a button that says what will then be. */
export function ActButtons({ entries, perform, done }: Props): ReactNode {
  const say = actWordsOf(desk().lang);
  const [state, setState] = useState<{ isBusy?: boolean; error?: string; isSettling?: boolean }>({});
  const acts = sharedActs(entries);
  const run = (act: Act, outcome?: ToldOutcome): void => {
    setState({ isBusy: true });
    perform(act, outcome).then(
      (said) => {
        setState({});
        done(said);
      },
      (error: unknown) => setState({ error: error instanceof Error ? error.message : String(error) }),
    );
  };
  if (state.isSettling)
    return <SettleForm say={say} settle={(outcome) => run('settle', outcome)} cancel={() => setState({})} />;
  return (
    <div className="desk-acts">
      {acts.map((act) => (
        <button
          key={act}
          type="button"
          disabled={state.isBusy}
          onClick={() => (act === 'settle' ? setState({ isSettling: true }) : run(act))}
        >
          {say(act)}
          {act === 'settle' && ' …'}
          {(act === 'confirm' || act === 'extend') && <small>{untilInWords(entries, act, say)}</small>}
        </button>
      ))}
      {state.isBusy && <p role="status">{say('working')}</p>}
      {state.error && <p role="alert">{state.error}</p>}
    </div>
  );
}

function sharedActs(entries: readonly DeskEntry[]): Act[] {
  const [first = [], ...others] = entries.map(({ data }) => actsFor(data as Listing));
  return first.filter((act) => others.every((acts) => acts.includes(act)));
}

/** Until when they hold afterwards. */
function untilInWords(entries: readonly DeskEntry[], act: Act, say: ActWords): string {
  const days = entries.map((entry) => validAfter(entry, act, circumstancesOf(entry)));
  const known = days.filter((day) => day !== undefined).sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return '';
  const inWords = (day: PlainDate): string => dateInWords(day, say.lang);
  return first === last
    ? say('until', { date: inWords(first) })
    : say('untilBetween', { first: inWords(first), last: inWords(last) });
}

interface SettleProps {
  say: ActWords;
  settle: (outcome: ToldOutcome) => void;
  cancel: () => void;
}

/** Asks what came of it before something is settled. */
function SettleForm({ say, settle, cancel }: SettleProps): ReactNode {
  const id = useId();
  const [note, setNote] = useState('');
  const [contacts, setContacts] = useState('');
  const [isMissing, setMissing] = useState(false);
  return (
    <form
      className="desk-settle"
      onSubmit={(event) => {
        event.preventDefault();
        if (note.trim() === '') return setMissing(true);
        const count = /^\d{1,6}$/.test(contacts.trim()) ? { contacts: Number(contacts) } : {};
        return settle({ note: note.trim(), ...count });
      }}
    >
      <label htmlFor={`${id}-note`}>{say('outcomeNote')}</label>
      <textarea
        id={`${id}-note`}
        autoFocus
        maxLength={300}
        rows={2}
        value={note}
        aria-invalid={isMissing}
        onChange={({ target }) => setNote(target.value)}
      />
      {isMissing && <p role="alert">{say('noteMissing')}</p>}
      <label htmlFor={`${id}-contacts`}>{say('outcomeContacts')}</label>
      <input
        id={`${id}-contacts`}
        inputMode="numeric"
        pattern="\d{0,6}"
        value={contacts}
        onChange={({ target }) => setContacts(target.value)}
      />
      <div className="desk-acts">
        <button type="submit">{say('settleNow')}</button>
        <button type="button" onClick={cancel}>
          {say('cancel')}
        </button>
      </div>
    </form>
  );
}
