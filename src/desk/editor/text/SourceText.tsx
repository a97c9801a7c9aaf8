/** @jsxImportSource react */
import { useImperativeHandle, useLayoutEffect, useRef, useState, type ReactNode, type Ref } from 'react';
import type { TextWords } from '#desk/words/text-words.ts';

interface Props {
  ref: Ref<{ focus: () => void }>;
  id: string;
  label: string;
  say: TextWords;
  text: string;
  onChange: (read: () => string) => void;
  onLeave: () => void;
  onSwitch: () => void;
}

/** The Markdown of a text, letter for letter. */
export function SourceText({ ref, id, label, say, text, onChange, onLeave, onSwitch }: Props): ReactNode {
  const area = useRef<HTMLTextAreaElement>(null);
  const [given, setGiven] = useState(text);
  const [typed, setTyped] = useState(text);
  if (text !== given) {
    setGiven(text);
    if (text !== typed) setTyped(text);
  }
  useImperativeHandle(ref, () => ({ focus: () => area.current?.focus() }), []);
  // As high as the text: a frame that scrolls within a form that scrolls loses the line.
  useLayoutEffect(() => {
    area.current!.style.height = 'auto';
    area.current!.style.height = `${area.current!.scrollHeight + 4}px`;
  }, [typed]);
  return (
    <>
      <div className="tools" role="toolbar" aria-label={say('toolbar')}>
        <button type="button" className="words" onClick={onSwitch}>
          {say('asText')}
        </button>
      </div>
      <textarea
        ref={area}
        id={id}
        aria-label={`${label}: ${say('markdown')}`}
        className="source"
        spellCheck
        value={typed}
        onChange={({ target: { value } }) => {
          setTyped(value);
          onChange(() => value);
        }}
        onBlur={onLeave}
      />
    </>
  );
}
