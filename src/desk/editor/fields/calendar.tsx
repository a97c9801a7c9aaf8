import { useRef, type ReactNode } from 'react';
import { readingWordsOf } from '#desk/words/reading-words.ts';
import { printDay } from '#intake/written-day.ts';
import type { Lang } from '#schemas/fields.ts';
import { isDay } from './day.ts';

interface Props {
  lang: Lang;
  label: string;
  value: unknown;
  onPick: (text: string) => void;
}

/** The browser's own calendar. Its field is not typed in: it takes half of a year for the year 20. */
export function Calendar({ lang, label, value, onPick }: Props): ReactNode {
  const picker = useRef<HTMLInputElement>(null);
  const name = readingWordsOf(lang)('calendar', { label });
  return (
    <span className="hub-calendar">
      <button type="button" aria-label={name} title={name} onClick={() => picker.current?.showPicker()}>
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <path
            fill="currentColor"
            d="M7 2h2v2h6V2h2v2h3a1 1 0 0 1 1 1v15a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1h3V2Zm12 8H5v9h14v-9Z"
          />
        </svg>
      </button>
      <input
        ref={picker}
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        value={isDay(value) ? value : ''}
        onChange={({ target }) => {
          if (isDay(target.value)) onPick(printDay(target.value, lang));
        }}
      />
    </span>
  );
}
