import { clearedCookie } from './state.ts';
import { done, refusals, type Refusal } from './words.ts';

/**
 * Headers of every answer. `Cross-Origin-Opener-Policy` stays at its default on purpose: any stricter value takes
 * `window.opener` away, and with it the only way to hand over the token.
 */
export const HEADERS = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
  'Cross-Origin-Opener-Policy': 'unsafe-none',
};

/** What the page tells the window that opened it. */
export type Message = { token: string } | { refusal: Refusal };

/** The page at the end of a sign-in that was begun here: it hands the message to the site and to nobody else. */
export function messagePage(message: Message, siteOrigin: string): Response {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(18))));
  const words = 'token' in message ? { status: 200, ...done } : refusals[message.refusal];
  const script = handover(answerOf(message, siteOrigin), siteOrigin);
  return page(words, siteOrigin, {
    policy: `default-src 'none'; script-src 'nonce-${nonce}'`,
    script: `<script nonce="${nonce}">${script}</script>`,
  });
}

/** A page that says what went wrong and talks to no window: whoever opened it began nothing here. */
export function refusalPage(refusal: Refusal, siteOrigin: string): Response {
  return page(refusals[refusal], siteOrigin, { policy: "default-src 'none'", script: '' });
}

interface PageWords {
  status: number;
  de: string;
  en: string;
}

function page(words: PageWords, siteOrigin: string, { policy, script }: { policy: string; script: string }) {
  const body = `<!doctype html>
<html lang="de">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Anmeldung · Sign in</title>
<h1>Anmeldung</h1>
<p>${withSite(words.de, siteOrigin)}</p>
<p lang="en">${withSite(words.en, siteOrigin)}</p>
${script}
</html>
`;
  return new Response(body, {
    status: words.status,
    headers: {
      ...HEADERS,
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': `${policy}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      'Set-Cookie': clearedCookie(),
    },
  });
}

/** The settings take only origins without any of HTML's own characters. */
function withSite(words: string, siteOrigin: string): string {
  return words.replaceAll('{site}', siteOrigin);
}

/** The words of Decap's own handshake (`NetlifyAuthenticator` of decap-cms-lib-auth). */
function answerOf(message: Message, siteOrigin: string): string {
  if ('token' in message) {
    return `authorization:github:success:${JSON.stringify({ token: message.token, provider: 'github' })}`;
  }
  const { de, en } = refusals[message.refusal];
  const words = withSite(`${de} · ${en}`, siteOrigin);
  return `authorization:github:error:${JSON.stringify({ message: words, refusal: message.refusal })}`;
}

/**
 * Greets the opener, which only a page of the site can read, and answers the first echo that comes from this very
 * window and the site's origin. The browser itself drops a message whose receiver is on another origin.
 */
function handover(answer: string, siteOrigin: string): string {
  return `
const opener = window.opener, site = ${literal(siteOrigin)}, greeting = 'authorizing:github';
if (opener && window.top === window) {
  addEventListener('message', function hear(event) {
    if (event.origin !== site || event.source !== opener || event.data !== greeting) return;
    removeEventListener('message', hear);
    opener.postMessage(${literal(answer)}, site);
  });
  opener.postMessage(greeting, site);
}
document.currentScript.remove();
`;
}

/** A text inside a script: `<` could end the script, and the two separators a line. */
function literal(text: string): string {
  return JSON.stringify(text).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
