import { unsentRequest } from 'decap-cms-lib-util';
import type { DeskWords } from '#desk/words/desk-words.ts';
import { DeskError } from './desk-error.ts';
import { send } from './requests.ts';

interface GitHubUser extends Record<string, unknown> {
  login: string;
  name: string;
}

/** What GitHub says about somebody who signs in. */
export interface Access {
  user(token: string): Promise<GitHubUser>;
  mayWrite(token: string, repository: string): Promise<boolean>;
  /** Full name of the user's fork, where there is one. */
  forkOf(token: string, repository: string): Promise<string | undefined>;
  /** Makes a fork and waits until it can be used. @returns its full name */
  fork(token: string, repository: string): Promise<string>;
  /** Brings the main branch of a fork up to date, if that is possible; drafts do not begin there. */
  refresh(token: string, fork: string, branch: string): Promise<void>;
}

/** How often a new fork is asked for, a second apart: GitHub makes it in the background. */
const ATTEMPTS = 30;

/**
 * Asks who signs in and what they may do. Decap takes an error for a user without a name or without permission, and goes
 * on to make a fork; here an error stays one.
 */
export function access(apiRoot: string, say: DeskWords): Access {
  const users = new Map<string, Promise<GitHubUser>>();

  async function ask<T>(
    token: string,
    path: string,
    { noes = [], ...options }: { noes?: readonly number[]; method?: string; body?: string } = {},
  ): Promise<T | undefined> {
    const headers = { Authorization: `token ${token}` };
    const sent = { headers, cache: 'no-cache', ...options };
    const response = await send(unsentRequest.fromFetchArguments(apiRoot + path, sent), say);
    if (noes.includes(response.status)) return undefined;
    const answer = (await response.json()) as T & { message?: string };
    if (!response.ok) throw new DeskError(answer.message ?? '', response.status);
    return answer;
  }

  function user(token: string): Promise<GitHubUser> {
    const known = users.get(token);
    if (known) return known;
    const asked = ask<{ login: string; name?: string | null }>(token, '/user').then((found) => ({
      ...found!,
      name: found!.name || found!.login,
    }));
    users.set(token, asked);
    asked.catch(() => users.delete(token));
    return asked;
  }

  return {
    user,
    async mayWrite(token, repository) {
      const { login } = await user(token);
      const path = `/repos/${repository}/collaborators/${login}/permission`;
      // Permissions are told to those who have some.
      const answer = await ask<{ permission: string }>(token, path, { noes: [403, 404] });
      return answer?.permission === 'admin' || answer?.permission === 'write';
    },
    async forkOf(token, repository) {
      const { login } = await user(token);
      const name = `${login}/${repository.split('/')[1]}`;
      // GitHub's name for a fork of somebody who has another repository of that name.
      for (const fork of [name, `${name}-1`]) {
        const found = await ask<Fork>(token, `/repos/${fork}`, { noes: [404] });
        if (found?.fork && found.parent?.full_name.toLowerCase() === repository.toLowerCase())
          return found.full_name;
      }
      return undefined;
    },
    async fork(token, repository) {
      const made = await ask<Fork>(token, `/repos/${repository}/forks`, { method: 'POST' });
      const { full_name: name } = made!;
      for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
        if (await ask(token, `/repos/${name}`, { noes: [404] })) return name;
        await new Promise((resolve) => setTimeout(resolve, 1000));
      }
      throw new DeskError(say('forkNotReady'), 503);
    },
    async refresh(token, fork, branch) {
      const request = { method: 'POST', body: JSON.stringify({ branch }) };
      await ask(token, `/repos/${fork}/merge-upstream`, request).catch(() => undefined);
    },
  };
}

interface Fork {
  full_name: string;
  fork?: boolean;
  parent?: { full_name: string };
}
