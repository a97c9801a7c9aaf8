/** @jsxImportSource react */
import { useId, useState, type ReactNode } from 'react';
import type { TextWords } from '#desk/words/text-words.ts';
import { linkAddressOf } from './link-address.ts';
import type { LinkPlace } from './links.ts';
import { Window } from './Window.tsx';

interface Props {
  place: LinkPlace;
  say: TextWords;
  onLink: (href: string, text: string) => void;
  onRemove: () => void;
  onClose: () => void;
}

/** Asks where a link leads, and for its words where none are selected. */
export function LinkWindow({ place, say, onLink, onRemove, onClose }: Props): ReactNode {
  const id = useId();
  const [address, setAddress] = useState(place.href?.replace(/^mailto:/, '') ?? '');
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  const apply = (): void => {
    const href = linkAddressOf(address);
    if (href === undefined) setWrong(true);
    else onLink(href, text);
  };
  return (
    <Window
      title={say('linkTitle')}
      apply={say('apply')}
      cancel={say('cancel')}
      onApply={apply}
      onClose={onClose}
      other={place.href === undefined ? undefined : { label: say('removeLink'), onChoose: onRemove }}
    >
      <label htmlFor={`${id}-address`}>{say('linkAddress')}</label>
      <input
        id={`${id}-address`}
        autoFocus
        autoComplete="off"
        inputMode="url"
        value={address}
        aria-invalid={isWrong}
        aria-describedby={`${id}-hint`}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => setAddress(target.value)}
      />
      <p id={`${id}-hint`} role={isWrong ? 'alert' : undefined} className={isWrong ? 'problem' : 'hint'}>
        {say(isWrong ? 'linkWrong' : 'linkHint')}
      </p>
      {place.from === place.to && (
        <>
          <label htmlFor={`${id}-text`}>{say('linkText')}</label>
          <input
            id={`${id}-text`}
            autoComplete="off"
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        </>
      )}
    </Window>
  );
}
