import { deskDe } from '#desk/words/desk-de.ts';
import { deskEn } from '#desk/words/desk-en.ts';
import type { SignInWords } from '#desk/words/sign-in-words.ts';

/** Why somebody is not signed in. `reason` is somebody else's text, where nothing better is known. */
export type Problem =
  | { code: 'failed'; reason: string }
  | {
      code:
        | 'tokenEmpty'
        | 'tokenMalformed'
        | 'tokenRefused'
        | 'blocked'
        | 'limited'
        | 'noRepository'
        | 'noWrite'
        | 'noWriteFork'
        | 'noContents'
        | 'noPulls'
        | 'offline'
        | 'gitHubFails'
        | 'ended'
        | 'popupBlocked'
        | 'helperWrong'
        | 'declined'
        | 'codeExpired'
        | 'scopeMissing'
        | 'helperSetup'
        | 'forkRefused';
    };

export function problemInWords(problem: Problem, repo: string, say: SignInWords): string {
  switch (problem.code) {
    case 'failed':
      return say('failed', { reason: problem.reason });
    case 'noRepository':
    case 'noWrite':
    case 'noWriteFork':
    case 'noContents':
    case 'noPulls':
      return say(problem.code, { repo });
    default:
      return say(problem.code);
  }
}

/** The sign-in helper's names for what went wrong (`src/oauth/words.ts`). */
const REFUSALS: Readonly<Record<string, Problem>> = {
  denied: { code: 'declined' },
  expired: { code: 'codeExpired' },
  scope: { code: 'scopeMissing' },
  setup: { code: 'helperSetup' },
  'git-hub': { code: 'gitHubFails' },
};

/** What the helper answered; another helper than ours gives a message only. */
export function problemOfHelper({
  message = '',
  refusal = '',
}: {
  message?: string;
  refusal?: string;
}): Problem {
  return REFUSALS[refusal] ?? { code: 'failed', reason: message };
}

/** What the editor's own requests say, as it is called here: on this page nothing has been written yet. */
const SAID = [
  ['expired', 'ended'],
  ['limited', 'limited'],
  ['broken', 'gitHubFails'],
  ['offline', 'offline'],
] as const;

/** An error that Decap hands on while signing in, or when a sign-in of the last visit is no longer good. */
export function problemOfError(error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  for (const [phrase, code] of SAID) {
    if ([deskDe, deskEn].some((words) => reason.includes(words[phrase].split('{')[0]!))) return { code };
  }
  if (/bad credentials/i.test(reason)) return { code: 'ended' };
  if (/rate limit/i.test(reason)) return { code: 'limited' };
  if (/failed to fetch|networkerror|load failed/i.test(reason)) return { code: 'offline' };
  return { code: 'failed', reason };
}
