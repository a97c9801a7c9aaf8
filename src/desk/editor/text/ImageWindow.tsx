/** @jsxImportSource react */
import { useId, useState, type ReactNode } from 'react';
import type { TextWords } from '#desk/words/text-words.ts';
import type { ImageField } from './image-field.ts';
import { Window } from './Window.tsx';

interface Props {
  name: string;
  field: ImageField;
  /** Whether another one is there. */
  isReplacing: boolean;
  say: TextWords;
  /** @returns why it cannot be taken; undefined where it was */
  onTake: (alt: string) => Promise<string | undefined>;
  onClose: () => void;
}

/** Offers an image that was put on the text to the field that is made for it. */
export function ImageWindow({ name, field, isReplacing, say, onTake, onClose }: Props): ReactNode {
  const id = useId();
  const [alt, setAlt] = useState('');
  const [problem, setProblem] = useState('');
  return (
    <Window
      title={say('imageTitle')}
      apply={say('apply')}
      cancel={say('cancel')}
      onApply={() => void onTake(alt.trim()).then((said) => setProblem(said ?? ''))}
      onClose={onClose}
    >
      <p>{say('imageOffer', { name, field: field.label })}</p>
      {isReplacing && <p>{say('imageReplaces')}</p>}
      {field.within?.words !== undefined && (
        <>
          <label htmlFor={id}>{say('imageWords')}</label>
          <input
            id={id}
            autoFocus
            autoComplete="off"
            value={alt}
            onChange={({ target }) => setAlt(target.value)}
          />
        </>
      )}
      {problem && (
        <p role="alert" className="problem">
          {problem}
        </p>
      )}
    </Window>
  );
}
