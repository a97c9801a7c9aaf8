/**
 * What ties the answer of GitHub to the browser that asked: `state` comes back in the address, `verifier` never leaves
 * the cookie but for GitHub's token end point (PKCE).
 * @see https://www.rfc-editor.org/rfc/rfc9700 OAuth 2.0 security, 2.1.1 and 4.7
 */
export interface Begun {
  state: string;
  verifier: string;
}

/** The prefix makes browsers refuse the cookie unless this very host set it, over TLS, for all of its paths. */
const NAME = '__Host-hub-sign-in';
/** Seconds in which the sign-in at GitHub must be done. */
const SECONDS = 600;
const ATTRIBUTES = 'Path=/; Secure; HttpOnly; SameSite=Lax';

export function begin(): Begun {
  return { state: randomText(), verifier: randomText() };
}

/** `Set-Cookie` that keeps what was begun. Lax, because GitHub's redirect comes from another site. */
export function keptCookie({ state, verifier }: Begun): string {
  return `${NAME}=${state}.${verifier}; ${ATTRIBUTES}; Max-Age=${SECONDS}`;
}

/** `Set-Cookie` that forgets it. */
export function clearedCookie(): string {
  return `${NAME}=; ${ATTRIBUTES}; Max-Age=0`;
}

/** What this browser began; nothing where the cookie is missing, doubled or malformed. */
export function begunFrom(request: Request): Begun | undefined {
  const kept = (request.headers.get('Cookie') ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${NAME}=`));
  if (kept.length !== 1) return undefined;
  const [, state, verifier] = /^[^=]+=([\w-]{43})\.([\w-]{43})$/.exec(kept[0]!) ?? [];
  return state && verifier ? { state, verifier } : undefined;
}

/** The challenge that GitHub later compares with the verifier (S256). */
export async function challengeOf(verifier: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));
}

/** Compares without telling by its duration how much was right. */
export function sameText(a: string, b: string): boolean {
  const [left, right] = [new TextEncoder().encode(a), new TextEncoder().encode(b)];
  let difference = left.length ^ right.length;
  for (let at = 0; at < left.length; at++) difference |= left[at]! ^ (right[at] ?? 0);
  return difference === 0;
}

/** 256 random bits in 43 characters. */
function randomText(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
