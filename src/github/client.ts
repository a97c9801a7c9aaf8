import { attempt, type Attempt } from './attempt.ts';
import { GitHubError } from './errors.ts';

export interface GitHubClient {
  /** One answer as JSON. @throws GitHubError */
  get<T>(path: string): Promise<T>;
  /**
   * All pages of a list, one after the other.
   * @param key where the answer is no list itself: the name of the list in it, such as `workflow_runs`
   * @throws GitHubError
   */
  all<T>(path: string, key?: string): Promise<T[]>;
  /** Changes something. @returns the answer as JSON, undefined where there is none @throws GitHubError */
  send<T>(method: Method, path: string, body?: unknown): Promise<T>;
  /** A file, from wherever GitHub forwards to. @throws GitHubError also where it is longer than `limit` */
  bytes(path: string, limit: number): Promise<Uint8Array>;
}

export type Method = 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface GitHubAccess {
  /** `https://api.github.com`, or a GitHub Enterprise server's `https://host/api/v3`. */
  apiUrl: string;
  /** Without one GitHub shows what is public, 60 answers an hour. */
  token?: string | undefined;
  /** Pause between attempts, in milliseconds. */
  wait?: (milliseconds: number) => Promise<void>;
}

/** https://docs.github.com/en/rest/about-the-rest-api/api-versions */
const API_VERSION = '2022-11-28';
/** A hundred rows each. A list that goes on longer is no list that a workflow should walk through. */
const MOST_PAGES = 100;

/** GitHub's REST interface: JSON in and out, errors with GitHub's own words, never with the token. */
export function gitHubClient({ apiUrl, token, wait = pause }: GitHubAccess): GitHubClient {
  const root = apiUrl.replace(/\/+$/, '');
  const headers: Record<string, string> = {
    accept: 'application/vnd.github+json',
    'user-agent': 'drehscheibe',
    'x-github-api-version': API_VERSION,
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  };
  const ask = (method: Attempt['method'], path: string, body?: unknown): Promise<Response> =>
    attempt({ method, url: addressIn(root, path), headers, body, token, wait });

  return {
    get: async <T>(path: string) => (await (await ask('GET', path)).json()) as T,

    all: async <T>(path: string, key?: string) => {
      const rows: T[] = [];
      let next: string | undefined = withPageSize(path);
      for (let page = 0; next !== undefined; page += 1) {
        if (page === MOST_PAGES)
          throw new GitHubError(0, `GitHub's list ${path} has more than ${MOST_PAGES} pages.`);
        const response = await ask('GET', next);
        const answer = (await response.json()) as T[] | Record<string, T[]>;
        const list = Array.isArray(answer) ? answer : key === undefined ? undefined : answer[key];
        if (!Array.isArray(list)) throw new GitHubError(response.status, `GitHub's ${path} is no list.`);
        rows.push(...list);
        next = nextPage(response.headers.get('link'));
      }
      return rows;
    },

    send: async <T>(method: Method, path: string, body?: unknown) => {
      const text = await (await ask(method, path, body)).text();
      return (text === '' ? undefined : JSON.parse(text)) as T;
    },

    bytes: async (path, limit) => bytesWithin(await ask('GET', path), path, limit),
  };
}

/** An address of GitHub's own, from a path or from its own Link header. The token goes nowhere else. */
function addressIn(root: string, path: string): URL {
  const url = new URL(path.startsWith('/') ? `${root}${path}` : path);
  const { origin, pathname } = new URL(`${root}/`);
  if (url.origin !== origin || !url.pathname.startsWith(pathname))
    throw new GitHubError(0, `${url.origin}${url.pathname} is not below ${root}.`);
  return url;
}

function withPageSize(path: string): string {
  if (/[?&]per_page=/.test(path)) return path;
  return `${path}${path.includes('?') ? '&' : '?'}per_page=100`;
}

/** https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api */
function nextPage(link: string | null): string | undefined {
  return /<([^<>]+)>;[^,]*\brel="next"/.exec(link ?? '')?.[1];
}

/** Reads to the limit and no further: the length in the header is the other side's word only. */
async function bytesWithin(response: Response, path: string, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > limit) throw new GitHubError(response.status, `${path} is longer than ${limit} bytes.`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
