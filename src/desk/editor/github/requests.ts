import { unsentRequest, type UnsentRequest } from 'decap-cms-lib-util';
import type { DeskWords } from '#desk/words/desk-words.ts';

/**
 * Sends a request and answers failures in words that say what to do. Decap itself waits without a word, up to an hour
 * when GitHub's limit is reached; it does so at 429 and at a 403 that speaks of the limit, so that both come as 503 here.
 */
export async function send(request: UnsentRequest, say: DeskWords): Promise<Response> {
  let response: Response;
  try {
    response = await unsentRequest.performRequest(request);
  } catch {
    return inWords(503, say('offline'));
  }
  if (response.ok) return response;
  if (response.status === 401) return inWords(401, say('expired'));
  if (response.status >= 500) return inWords(response.status, say('broken', { status: response.status }));
  if (response.status !== 403 && response.status !== 429) return response;
  const { message = '' } = (await response
    .clone()
    .json()
    .catch(() => ({}))) as { message?: string };
  const isLimit = response.status === 429 || /rate limit/i.test(message);
  return isLimit
    ? inWords(503, say('limited', { time: timeOf(response, say.lang) }))
    : inWords(403, say('forbidden', { reason: message }));
}

/** The address of the next page of a list. */
export function nextPage({ headers }: Response): string | undefined {
  return /<([^>]+)>; *rel="next"/.exec(headers.get('link') ?? '')?.[1];
}

function inWords(status: number, message: string): Response {
  return Response.json({ message }, { status });
}

/** When requests are taken again, on the editor's clock. GitHub says it in seconds since 1970, or to wait for. */
function timeOf({ headers }: Response, lang: string): string {
  const wait = Number(headers.get('retry-after') ?? 60) * 1000;
  const used = headers.get('retry-after') === null && headers.get('x-ratelimit-remaining') === '0';
  const reset = used ? Number(headers.get('x-ratelimit-reset')) * 1000 : 0;
  return new Date(reset || Date.now() + wait).toLocaleTimeString(lang, {
    hour: '2-digit',
    minute: '2-digit',
  });
}
