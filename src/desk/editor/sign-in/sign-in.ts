import { NetlifyAuthenticator } from 'decap-cms-lib-auth';
import { problemOfHelper, type Problem } from './problems.ts';

/** What Decap keeps of a sign-in. */
export interface Credentials {
  token: string;
}

/** Where the sign-in helper is. */
export interface Helper {
  baseUrl: string;
  endpoint?: string | undefined;
  scope: string;
}

/**
 * Opens the sign-in at GitHub in a window of its own. Decap's library compares the origin of each message with the
 * helper's address, so that must be a bare origin.
 */
export function throughGitHub(
  { baseUrl, endpoint, scope }: Helper,
  done: (answer: Credentials | Problem) => void,
): void {
  if (!isOrigin(baseUrl)) return done({ code: 'helperWrong' });
  const authenticator = new NetlifyAuthenticator({
    base_url: baseUrl,
    site_id: location.hostname,
    auth_endpoint: endpoint,
  });
  try {
    authenticator.authenticate({ provider: 'github', scope }, (error, data) => {
      done(data?.token ? { token: data.token } : problemOfHelper(error?.err ?? {}));
    });
  } catch {
    done({ code: 'popupBlocked' });
  }
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { origin, protocol, hostname } = new URL(text);
  const local = hostname === 'localhost' || hostname === '127.0.0.1';
  return origin === text.replace(/\/$/, '') && (protocol === 'https:' || local);
}
