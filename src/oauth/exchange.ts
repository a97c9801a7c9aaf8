import type { Message } from './page.ts';
import type { Settings } from './settings.ts';
import type { Refusal } from './words.ts';

/** Milliseconds for GitHub to answer. */
const PATIENCE = 10_000;

/** What GitHub calls its refusals, at the redirect and at the token end point. */
const REFUSALS: Record<string, Refusal> = {
  access_denied: 'denied',
  bad_verification_code: 'expired',
  incorrect_client_credentials: 'setup',
  redirect_uri_mismatch: 'setup',
  application_suspended: 'setup',
};

/** Our name for an error of GitHub's. Its own text is not shown: in an address anybody could have written it. */
export function refusalOf(error: unknown): Refusal {
  return (typeof error === 'string' && Object.hasOwn(REFUSALS, error) && REFUSALS[error]) || 'git-hub';
}

/** Asks GitHub for the token, with the secret and the verifier that no browser ever sees. */
export async function exchange(
  code: string,
  verifier: string,
  settings: Settings,
  fetch: typeof globalThis.fetch,
): Promise<Message> {
  try {
    const response = await fetch(`${settings.gitHub}/login/oauth/access_token`, {
      method: 'POST',
      headers: { Accept: 'application/json', 'User-Agent': 'drehscheibe-sign-in' },
      body: new URLSearchParams({
        client_id: settings.clientId,
        client_secret: settings.clientSecret,
        code,
        code_verifier: verifier,
      }),
      // The secret goes to this address only. Workers know no `redirect: 'error'`.
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
    });
    return messageFrom(await response.json(), settings);
  } catch {
    return { refusal: 'git-hub' };
  }
}

function messageFrom(answer: unknown, settings: Settings): Message {
  if (typeof answer !== 'object' || answer === null) return { refusal: 'git-hub' };
  if ('error' in answer) return { refusal: refusalOf(answer.error) };
  const { access_token: token, token_type: type, scope } = answer as Record<string, unknown>;
  if (typeof token !== 'string' || !/^[\w.-]{1,500}$/.test(token)) return { refusal: 'git-hub' };
  if (typeof type !== 'string' || type.toLowerCase() !== 'bearer') return { refusal: 'git-hub' };
  const granted = typeof scope === 'string' ? scope.split(/[\s,]+/) : [];
  return granted.includes(settings.scope) || granted.includes('repo') ? { token } : { refusal: 'scope' };
}
