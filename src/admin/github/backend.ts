import { createElement } from 'react';
import { GitHubBackend, type Asset, type LoadedEntry, type ReadOptions } from 'decap-cms-backend-github';
import { APIError, unsentRequest } from 'decap-cms-lib-util';
import type { DeskWords } from '#i18n/admin/desk-words.ts';
import { cleanAssets } from '../assets.ts';
import { SignInPage } from '../sign-in/SignInPage.tsx';
import { HubApi, type FindText } from './api.ts';
import { send } from './requests.ts';

/** Decap's GitHub backend with our API, our sign-in page and no request to a third party. */
export function hubGitHub(findText: FindText, say: DeskWords) {
  return class HubGitHub extends GitHubBackend {
    declare api: HubApi;
    /** Files that could not be read since it was last emptied. */
    #failed: string[] = [];
    #user: Promise<Record<string, unknown>> | undefined;

    authComponent() {
      return (props: Record<string, unknown>) => createElement(SignInPage, { ...props, backend: this });
    }

    override async authenticate(state: { token: string }) {
      const user = await super.authenticate(state);
      const { repoOwner } = this.api;
      this.api = this.#hubApi();
      this.api.repoOwner = repoOwner;
      return user;
    }

    #hubApi(): HubApi {
      const api = new HubApi(
        {
          token: this.token,
          branch: this.branch,
          repo: this.repo,
          originRepo: this.originRepo,
          apiRoot: this.apiRoot,
          squashMerges: this.squashMerges,
          cmsLabelPrefix: this.cmsLabelPrefix,
          useOpenAuthoring: this.useOpenAuthoring,
          initialWorkflowStatus: this.options.initialWorkflowStatus,
          getUser: (args: { token: string }) => this.currentUser(args),
        },
        findText,
        say,
      );
      const read = api.readFile.bind(api);
      api.readFile = (path: string, sha: string | null, options?: ReadOptions) =>
        read(path, sha, options).catch((error: unknown) => {
          this.#failed.push(path);
          throw error;
        });
      return api;
    }

    /** Decap takes an error for a user without a name, and goes on to make a fork. */
    override currentUser({ token }: { token: string }) {
      this.#user ??= this.#ask(token, '/user').then(async (response) => {
        const user = (await response.json()) as { name?: string; login?: string; message?: string };
        if (!response.ok) throw new APIError(user.message ?? '', response.status, 'GitHub');
        return { ...user, name: user.name || user.login };
      });
      this.#user.catch(() => (this.#user = undefined));
      return this.#user;
    }

    /** Whoever may not write gets a fork; an error is no answer to that. GitHub tells permissions to those who have some. */
    async userIsOriginMaintainer({ token }: { token: string }): Promise<boolean> {
      const { login } = await this.currentUser({ token });
      const response = await this.#ask(token, `/repos/${this.originRepo}/collaborators/${login}/permission`);
      if (response.status === 403 || response.status === 404) return false;
      const { permission, message } = (await response.json()) as { permission?: string; message?: string };
      if (!response.ok) throw new APIError(message ?? '', response.status, 'GitHub');
      return permission === 'admin' || permission === 'write';
    }

    #ask(token: string, path: string): Promise<Response> {
      const headers = { Authorization: `token ${token}` };
      return send(unsentRequest.fromFetchArguments(this.apiRoot + path, { headers }), say);
    }

    /** Decap asks a page of GitHub's that is not the API; failing requests say themselves what is wrong. */
    status() {
      return Promise.resolve({ auth: { status: true }, api: { status: true, statusPage: '' } });
    }

    override entriesByFolder(folder: string, extension: string, depth: number) {
      return this.#whole(() => super.entriesByFolder(folder, extension, depth));
    }

    override allEntriesByFolder(folder: string, extension: string, depth: number, pathRegex?: RegExp) {
      return this.#whole(() => super.allEntriesByFolder(folder, extension, depth, pathRegex));
    }

    override traverseCursor(cursor: unknown, action: string) {
      return this.#whole(() => super.traverseCursor(cursor, action));
    }

    /** Decap leaves out what it cannot read; a list is shown whole or not at all. */
    async #whole<T>(load: () => Promise<T>): Promise<T> {
      this.#failed = [];
      const loaded = await load();
      if (this.#failed.length > 0) throw this.api.incomplete(this.#failed);
      return loaded;
    }

    /** Decap shows an empty entry, ready to be saved over the real one, when it could not be read. */
    async getEntry(path: string): Promise<LoadedEntry> {
      const read = this.api.readFile(path, null, { repoURL: this.api.originRepoURL });
      const data = await read.catch((error: unknown) => {
        if (error instanceof APIError && error.status === 404) return '';
        throw error;
      });
      return { file: { path, id: null }, data: data as string };
    }

    override async persistEntry(entry: { assets: Asset[] }, options: Record<string, unknown>) {
      await cleanAssets(entry.assets, say.lang);
      return super.persistEntry(entry, options);
    }

    persistMedia(): Promise<never> {
      return Promise.reject(new Error(say('noLooseMedia')));
    }
  };
}
