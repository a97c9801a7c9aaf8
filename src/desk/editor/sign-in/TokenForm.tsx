import { createElement as h, useId, useState, type FormEvent } from 'react';
import type { SignInWords } from '#desk/words/sign-in-words.ts';
import { Action, Field, Label, QuietAction, Row } from './parts.ts';

interface TokenFormProps {
  say: SignInWords;
  repo: string;
  /** GitHub's page for a new token. */
  link: string;
  busy: boolean;
  /** Whether the last try failed, so that the field is marked. */
  invalid: boolean;
  onSubmit: (token: string) => void;
}

/** Pasting an access token: what it is for, how to get one, and the field. */
export function TokenForm({ say, repo, link, busy, invalid, onSubmit }: TokenFormProps) {
  const id = useId();
  const [token, setToken] = useState('');
  const [shown, setShown] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit(token.trim());
  };
  return h(
    'form',
    { onSubmit: submit, noValidate: true, autoComplete: 'off' },
    h('p', null, say('tokenIntro', { repo })),
    h(
      'ol',
      null,
      h(
        'li',
        null,
        h('a', { href: link, target: '_blank', rel: 'noopener noreferrer' }, say('tokenCreate')),
        ` ${say('newTab')}`,
      ),
      h('li', null, say('tokenRepository', { repo })),
      h('li', null, say('tokenRights')),
      h('li', null, say('tokenCopy')),
    ),
    h('p', { id: `${id}-meaning` }, say('tokenMeaning', { repo })),
    h(Label, { htmlFor: `${id}-token` }, say('tokenLabel')),
    h(
      Row,
      null,
      h(Field, {
        id: `${id}-token`,
        name: 'token',
        type: shown ? 'text' : 'password',
        value: token,
        onChange: (event) => setToken(event.currentTarget.value),
        autoComplete: 'off',
        autoCapitalize: 'none',
        spellCheck: false,
        'aria-describedby': `${id}-meaning`,
        'aria-invalid': invalid || undefined,
        required: true,
      }),
      h(
        QuietAction,
        { type: 'button', 'aria-pressed': shown, onClick: () => setShown(!shown) },
        say('tokenShow'),
      ),
    ),
    h(Action, { type: 'submit', disabled: busy }, say('submit')),
  );
}
