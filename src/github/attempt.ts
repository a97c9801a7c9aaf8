import { visible } from '#checks/visible.ts';
import { GitHubError } from './errors.ts';

export interface Attempt {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  url: URL;
  headers: Readonly<Record<string, string>>;
  body?: unknown;
  /** Kept out of every message. */
  token: string | undefined;
  wait: (milliseconds: number) => Promise<void>;
}

const ATTEMPTS = 4;
/** Longest pause that GitHub may ask for. A workflow that waits longer is one that people should look at. */
const LONGEST_PAUSE = 120_000;
const PATIENCE = 30_000;
const LONGEST_MESSAGE = 500;

/**
 * One request, again after a failure on GitHub's side or where GitHub asks for patience. A POST is repeated only where
 * GitHub refused it: one that may have gone through would leave two comments, two issues.
 * @throws GitHubError
 */
export async function attempt(request: Attempt): Promise<Response> {
  for (let count = 1; ; count += 1) {
    const answer = await ask(request);
    if (answer instanceof Response && answer.ok) return answer;
    const error = answer instanceof Response ? await errorOf(answer, request) : answer;
    const pause =
      answer instanceof Response && isLimited(answer, error)
        ? pauseAsked(answer, count)
        : mayRepeat(error, request)
          ? 1000 * 2 ** (count - 1)
          : undefined;
    if (pause === undefined || pause > LONGEST_PAUSE || count === ATTEMPTS) throw error;
    await request.wait(pause);
  }
}

async function ask({ method, url, headers, body, token }: Attempt): Promise<Response | GitHubError> {
  try {
    return await fetch(url, {
      method,
      headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body),
      // Forwarded requests lose their authorization where they leave GitHub's host: fetch sees to that.
      redirect: method === 'GET' ? 'follow' : 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const words = cause instanceof Error ? cause.message : String(cause);
    return new GitHubError(0, spoken(`GitHub did not answer ${method} ${url.pathname}: ${words}`, token));
  }
}

/** GitHub's own words: some callers recognise what happened by them, such as `Reference already exists`. */
async function errorOf(response: Response, { method, url, token }: Attempt): Promise<GitHubError> {
  const words = wordsIn(await response.text().catch(() => ''));
  const said = `GitHub answered ${response.status} to ${method} ${url.pathname}`;
  return new GitHubError(response.status, spoken(words === '' ? `${said}.` : `${said}: ${words}`, token));
}

function wordsIn(text: string): string {
  try {
    const { message, errors } = JSON.parse(text) as { message?: unknown; errors?: unknown };
    const details = Array.isArray(errors)
      ? errors.map((error: unknown) =>
          typeof error === 'string' ? error : ((error as { message?: unknown } | null)?.message ?? ''),
        )
      : [];
    return [message, ...details].filter((word) => typeof word === 'string' && word !== '').join(' ');
  } catch {
    return '';
  }
}

function spoken(text: string, token: string | undefined): string {
  const safe = token ? text.replaceAll(token, '***') : text;
  return visible(safe.slice(0, LONGEST_MESSAGE));
}

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function isLimited({ status, headers }: Response, { message }: GitHubError): boolean {
  if (status !== 403 && status !== 429) return false;
  return (
    headers.has('retry-after') ||
    headers.get('x-ratelimit-remaining') === '0' ||
    /secondary rate limit/i.test(message)
  );
}

/** Milliseconds that GitHub asks for; without a word from it a minute, as its documentation says, then longer. */
function pauseAsked({ headers }: Response, count: number): number {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  if (seconds >= 0) return 1000 * seconds;
  if (headers.get('x-ratelimit-remaining') === '0') {
    const reset = 1000 * Number(headers.get('x-ratelimit-reset') ?? Number.NaN);
    if (reset >= 0) return Math.max(reset - Date.now(), 0) + 1000;
  }
  return 60_000 * count;
}

function mayRepeat({ status }: GitHubError, { method }: Attempt): boolean {
  return method !== 'POST' && (status === 0 || status >= 500);
}
