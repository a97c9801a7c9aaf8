import type { CSSProperties } from 'react';
import { deskWordsOf } from '#desk/words/desk-words.ts';

interface Props {
  reason: string;
  /** Name of the list that the entry would be in. */
  list: string;
  label: string;
}

const page: CSSProperties = {
  maxWidth: '40rem',
  margin: '4rem auto',
  padding: '0 1rem',
  fontSize: '1rem',
  lineHeight: 1.5,
};

/** In place of a form: why there is none, and the way back to the list. */
export function NotOpened({ reason, list, label }: Props) {
  const say = deskWordsOf(document.documentElement.lang === 'en' ? 'en' : 'de');
  return (
    <main role="alert" style={page}>
      <p>{reason}</p>
      <p>
        <a href={`#/collections/${list}`}>{say('backToList', { list: label })}</a>
      </p>
    </main>
  );
}
