import type { Problem } from './problems.ts';

/** The repository that the desk edits. */
export interface ContentRepository {
  /** Without a slash at its end: `https://api.github.com`. */
  apiRoot: string;
  /** `owner/name` */
  repo: string;
  /** Whoever may not write works in a fork. */
  openAuthoring: boolean;
}

/** Ends the check with what is wrong. */
class Refused extends Error {
  readonly problem: Problem;
  constructor(code: Exclude<Problem['code'], 'failed'>) {
    super(code);
    this.problem = { code };
  }
}

/**
 * Tries a pasted token out, before it is kept: who it is, whether it reaches the repository, and whether it may do
 * what saving needs. GitHub tells nobody the permissions of a fine-grained token, so the check makes two requests that
 * change nothing: an empty blob without a name, and a pull request that lacks everything.
 * @returns what is wrong, or nothing
 */
export async function tokenProblem(
  token: string,
  place: ContentRepository,
  fetch: typeof globalThis.fetch,
): Promise<Problem | undefined> {
  if (token === '') return { code: 'tokenEmpty' };
  if (!/^[\w.-]+$/.test(token)) return { code: 'tokenMalformed' };
  const ask = asker(token, place.apiRoot, fetch);
  try {
    await ask('/user');
    const repository = await ask(`/repos/${place.repo}`, { 404: 'noRepository' });
    if (!(repository as { permissions?: { push?: boolean } }).permissions?.push)
      return withoutWriting(token, place);
    const empty = { content: '', encoding: 'utf-8' };
    await ask(`/repos/${place.repo}/git/blobs`, { 403: 'noContents', 404: 'noContents' }, empty);
    await ask(`/repos/${place.repo}/pulls`, { 403: 'noPulls', 404: 'noPulls' }, {});
    return undefined;
  } catch (error) {
    return error instanceof Refused ? error.problem : { code: 'gitHubFails' };
  }
}

/** A fine-grained token cannot open pull requests elsewhere than at home; a classic one can. */
function withoutWriting(token: string, { openAuthoring }: ContentRepository): Problem | undefined {
  if (!openAuthoring) return { code: 'noWrite' };
  return token.startsWith('github_pat_') ? { code: 'noWriteFork' } : undefined;
}

type Meaning = Partial<Record<403 | 404, Exclude<Problem['code'], 'failed'>>>;

/** Asks GitHub's API; 422 is fine here, it means that only the (missing) values are wrong. */
function asker(token: string, apiRoot: string, fetch: typeof globalThis.fetch) {
  return async (path: string, meaning: Meaning = {}, body?: object): Promise<unknown> => {
    const response = await fetch(apiRoot + path, {
      method: body ? 'POST' : 'GET',
      headers: { Accept: 'application/vnd.github+json', Authorization: `token ${token}` },
      ...(body && { body: JSON.stringify(body) }),
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    }).catch(() => {
      throw new Refused('offline');
    });
    if (response.ok || response.status === 422) return response.json();
    const text = await response.text();
    if (/rate limit/i.test(text) || response.status === 429) throw new Refused('limited');
    if (response.status === 401) throw new Refused('tokenRefused');
    if (response.status === 403) throw new Refused(meaning[403] ?? 'blocked');
    if (response.status === 404 && meaning[404]) throw new Refused(meaning[404]);
    throw new Refused('gitHubFails');
  };
}
