import { signIn } from '../../../src/oauth/core.ts';
import type { Settings } from '../../../src/oauth/settings.ts';

export const SITE = 'https://hub.example';
export const SECRET = 'the-secret-of-the-app';
export const settings: Settings = {
  clientId: 'client-1',
  clientSecret: SECRET,
  siteOrigin: SITE,
  gitHub: 'https://github.example',
  scope: 'public_repo',
};
export const GRANTED = { access_token: 'gho_token1', token_type: 'bearer', scope: 'public_repo' };

/** What a browser does between the two addresses: keeps the cookie and follows GitHub's redirect. */
export interface Begun {
  cookie: string;
  state: string;
  gitHub: URL;
}

/** One helper with a GitHub that answers the token request with `answer`; records what it was asked. */
export function helper(answer: unknown = GRANTED, over: Partial<Settings> = {}) {
  const asked: { url: string; init: RequestInit }[] = [];
  const gitHub = async (url: unknown, init: RequestInit = {}) => {
    asked.push({ url: String(url), init });
    if (answer instanceof Error) throw answer;
    return answer instanceof Response ? answer : Response.json(answer);
  };
  const ask = (path: string, init: RequestInit = {}) =>
    signIn(
      new Request(`https://helper.example${path}`, init),
      { ...settings, ...over },
      gitHub as typeof fetch,
    );
  const begin = async (): Promise<Begun> => {
    const response = await ask('/auth?provider=github&site_id=hub.example&scope=public_repo');
    const cookie = response.headers.get('Set-Cookie')!.split(';')[0]!;
    const to = new URL(response.headers.get('Location')!);
    return { cookie, state: to.searchParams.get('state')!, gitHub: to };
  };
  const comeBack = (query: Record<string, string>, cookie?: string) =>
    ask(`/callback?${new URLSearchParams(query)}`, { headers: cookie ? { Cookie: cookie } : {} });
  return { asked, ask, begin, comeBack };
}

/** The text that a page would post to the site; nothing where it posts to nobody. */
export function posted(html: string): string | undefined {
  const [, text] = /opener\.postMessage\(("(?:[^"\\]|\\.)*"), site\)/.exec(html) ?? [];
  return text && (JSON.parse(text) as string);
}
