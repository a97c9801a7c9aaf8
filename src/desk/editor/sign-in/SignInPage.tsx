import { createElement as h, useEffect, useRef, useState } from 'react';
import { signInWordsOf } from '#desk/words/sign-in-words.ts';
import { Brand } from '../shell/Brand.tsx';
import { Action, Page, Panel, QuietAction, Row, Trouble } from './parts.ts';
import { problemInWords, problemOfError, type Problem } from './problems.ts';
import { throughGitHub, type Credentials } from './sign-in.ts';
import { tokenProblem, type ContentRepository } from './token-check.ts';
import { newTokenLink } from './token-link.ts';
import { TokenForm } from './TokenForm.tsx';

/** What Decap gives its sign-in component, and what of it is used here. */
export interface SignInProps {
  config: {
    locale?: string;
    site_url?: string;
    backend: { repo?: string; api_root?: string; auth_scope?: string; open_authoring?: boolean };
  };
  backend: {
    /** Finds out whether to work in a fork, and makes it. */
    authenticateWithFork(options: {
      userData: Credentials;
      getPermissionToFork: () => Promise<boolean>;
    }): Promise<unknown>;
  };
  onLogin: (credentials: Credentials & { provider: 'github' }) => void;
  inProgress?: boolean;
  /** Why the last sign-in failed, from Decap. */
  error?: string | undefined;
  base_url?: string;
  authEndpoint?: string;
}

type Step =
  { at: 'start' | 'window' | 'checking' | 'entering' } | { at: 'fork'; decide: (wanted: boolean) => void };

/** The desk's sign-in page: through the helper where there is one, and with an access token. */
export function SignInPage(props: SignInProps) {
  const { config, backend, onLogin, inProgress = false, error, base_url: baseUrl } = props;
  const say = signInWordsOf(config.locale === 'en' ? 'en' : 'de');
  const place: ContentRepository = {
    apiRoot: (config.backend.api_root ?? 'https://api.github.com').replace(/\/+$/, ''),
    repo: config.backend.repo ?? '',
    openAuthoring: config.backend.open_authoring ?? false,
  };
  const [step, setStep] = useState<Step>({ at: inProgress ? 'entering' : 'start' });
  const [problem, setProblem] = useState<Problem>();
  const attempt = useRef(0);

  const fail = (found: Problem) => {
    setProblem(found);
    setStep({ at: 'start' });
  };

  // Decap stays "in progress" after a sign-in that failed.
  useEffect(() => {
    if (error) fail(problemOfError(error));
  }, [error]);

  const enter = async ({ token }: Credentials) => {
    setStep({ at: 'entering' });
    if (place.openAuthoring) {
      await backend.authenticateWithFork({ userData: { token }, getPermissionToFork: askForFork });
      setStep({ at: 'entering' });
    }
    onLogin({ token, provider: 'github' });
  };

  const askForFork = () =>
    new Promise<boolean>((resolve, reject) => {
      const decide = (wanted: boolean) =>
        wanted ? resolve(true) : reject(new ForkRefused('The user wants no fork.'));
      setStep({ at: 'fork', decide });
    });

  const failed = (reason: unknown) =>
    fail(reason instanceof ForkRefused ? { code: 'forkRefused' } : problemOfError(reason));

  const openWindow = () => {
    // A window that was closed half-way leaves its listener behind: only the newest attempt counts.
    const mine = ++attempt.current;
    setProblem(undefined);
    setStep({ at: 'window' });
    const scope = config.backend.auth_scope ?? 'public_repo';
    throughGitHub({ baseUrl: baseUrl!, endpoint: props.authEndpoint, scope }, (answer) => {
      if (mine !== attempt.current) return;
      attempt.current++;
      if ('token' in answer) void enter(answer).catch(failed);
      else fail(answer);
    });
  };

  const useToken = async (token: string) => {
    attempt.current++;
    setProblem(undefined);
    setStep({ at: 'checking' });
    const found = await tokenProblem(token, place, fetch.bind(window));
    if (found) return fail(found);
    await enter({ token }).catch(failed);
  };

  const busy = step.at === 'checking';
  const status = { start: '', window: say('inWindow'), checking: say('checking'), entering: say('entering') };
  return h(
    Page,
    null,
    h(Brand, { className: 'desk-sign-in__brand' }),
    h('h1', null, say('title')),
    problem && h(ProblemNote, { title: say('problem'), text: problemInWords(problem, place.repo, say) }),
    h('p', { role: 'status' }, step.at === 'fork' ? '' : status[step.at]),
    step.at === 'fork'
      ? h(
          Panel,
          null,
          h('h2', null, say('forkTitle')),
          h('p', null, say('forkText', { repo: place.repo })),
          h(
            Row,
            null,
            h(Action, { type: 'button', autoFocus: true, onClick: () => step.decide(true) }, say('forkYes')),
            h(QuietAction, { type: 'button', onClick: () => step.decide(false) }, say('forkNo')),
          ),
        )
      : [
          h(
            Panel,
            { key: 'github' },
            h('h2', null, say('needs')),
            h(
              'ul',
              null,
              h('li', null, say('needsAccount')),
              h('li', null, say('needsInvitation', { repo: place.repo })),
            ),
            h('p', null, say('next')),
            baseUrl && h(Action, { type: 'button', disabled: busy, onClick: openWindow }, say('withGitHub')),
          ),
          h(
            Panel,
            { key: 'token' },
            h(
              'details',
              { open: !baseUrl },
              h('summary', null, say('withToken')),
              h(TokenForm, {
                say,
                repo: place.repo,
                link: newTokenLink(place, config.site_url ?? ''),
                busy,
                invalid: problem !== undefined && problem.code.startsWith('token'),
                onSubmit: (token) => void useToken(token),
              }),
            ),
          ),
        ],
    config.site_url && h('p', null, h('a', { href: config.site_url }, say('back'))),
  );
}

class ForkRefused extends Error {}

/** Takes the focus, so that nobody has to look for what went wrong. */
function ProblemNote({ title, text }: { title: string; text: string }) {
  const note = useRef<HTMLElement>(null);
  useEffect(() => note.current?.focus(), [text]);
  return h(Trouble, { ref: note, role: 'alert', tabIndex: -1 }, h('h2', null, title), h('p', null, text));
}
