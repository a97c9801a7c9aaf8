import { createElement } from 'react';
import {
  GitHubBackend,
  type LoadedEntry,
  type PersistedEntry,
  type ReadOptions,
} from 'decap-cms-backend-github';
import { EditorialWorkflowError } from 'decap-cms-lib-util';
import type { DeskWords } from '#desk/words/desk-words.ts';
import { publishable } from '../assets.ts';
import { contentRoot, entryPath, type CollectionPlaces } from '../directory/content-paths.ts';
import type { Directory } from '../directory/directory.ts';
import { filesWith, learnCompanions, savedWith, setApart, type Difference } from '../directory/saving.ts';
import { SignInPage, type SignInProps } from '../sign-in/SignInPage.tsx';
import { access, type Access } from './access.ts';
import { HubApi } from './api.ts';
import { DeskError, isMissing } from './desk-error.ts';
import { describeCompanions } from './draft-description.ts';
import type { FindText } from './files.ts';
import { underFreeName, type SaveOptions } from './free-name.ts';
import { placesAt } from './places.ts';
import { neverStarts } from './start-failure.ts';
import { unbuiltAt } from './unbuilt.ts';

/**
 * Decap's GitHub backend with our API, our sign-in page and no request to a third party.
 * @param opened told when somebody is signed in
 */
export function hubGitHub(
  findText: FindText,
  directory: Directory,
  say: DeskWords,
  opened: (api: HubApi) => void,
) {
  return class HubGitHub extends GitHubBackend {
    declare api: HubApi;
    /** Files that could not be read since it was last emptied. */
    #failed: string[] = [];
    #accessOnce: Access | undefined;
    readonly #collections: readonly CollectionPlaces[];

    constructor(config: { collections: readonly CollectionPlaces[] }, options?: Record<string, unknown>) {
      super(config, options);
      this.#collections = config.collections;
    }

    /** The same each time: Decap asks at every drawing, and React would begin anew with another one. */
    readonly #signIn = (props: Omit<SignInProps, 'backend'>) =>
      createElement(SignInPage, { ...props, backend: this });

    authComponent() {
      return this.#signIn;
    }

    /** Where a session is taken up again, nobody is there to be asked for a fork: Decap would make one. */
    override async restoreUser(user: { token: string }) {
      const refuse = () => Promise.reject(new DeskError(say('noFork'), 404));
      try {
        await this.authenticateWithFork({ userData: user, getPermissionToFork: refuse });
        return await this.authenticate(user);
      } catch (error) {
        if (!(error instanceof DeskError) || error.status >= 500) return neverStarts(error, say);
        throw error;
      }
    }

    override async authenticate({ token }: { token: string }) {
      this.token = token;
      this.api = this.#hubApi();
      const user = await this.api.user();
      if (!(await this.api.hasWriteAccess()))
        throw new DeskError(say('noAccess', { repository: this.repo }), 403);
      directory.lookUp = unbuiltAt(placesAt(this.api, contentRoot(this.#collections)));
      opened(this.api);
      return { ...user, token, useOpenAuthoring: this.useOpenAuthoring };
    }

    override currentUser({ token }: { token: string }) {
      return this.#access.user(token);
    }

    override async authenticateWithFork({
      userData: { token },
      getPermissionToFork,
    }: {
      userData: { token: string };
      getPermissionToFork: () => Promise<unknown>;
    }): Promise<void> {
      const ask = this.#access;
      this.useOpenAuthoring = !(await ask.mayWrite(token, this.originRepo));
      if (!this.useOpenAuthoring) {
        this.repo = this.originRepo;
        return;
      }
      const fork = await ask.forkOf(token, this.originRepo);
      if (fork) await ask.refresh(token, fork, this.branch);
      else await getPermissionToFork();
      this.repo = fork ?? (await ask.fork(token, this.originRepo));
    }

    get #access(): Access {
      this.#accessOnce ??= access(this.apiRoot, say);
      return this.#accessOnce;
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
          // A file of the settings or the vocabulary may not be there yet; one of a list was there a moment ago.
          if (sha || !isMissing(error)) this.#failed.push(path);
          throw error;
        });
      return api;
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

    override entriesByFiles(files: { path: string }[]) {
      return this.#whole(() => super.entriesByFiles(files));
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

    /** Decap shows an empty entry, ready to be saved over the real one, when it could not be read or is not there. */
    async getEntry(path: string): Promise<LoadedEntry> {
      const read = this.api.readFile(path, null, { repoURL: this.api.originRepoURL });
      const data = await read.catch((error: unknown) => {
        if (!isMissing(error)) throw error;
        // Of the settings and the vocabulary, each form has its file, also one that is still to be written.
        if (this.#collections.some(({ files }) => files?.some(({ file }) => file === path))) return '';
        throw new DeskError(say('noEntry'), 404);
      });
      return { file: { path, id: null }, data: data as string };
    }

    /** A branch of another make would leave the board empty. */
    override async unpublishedEntries() {
      const keys = await super.unpublishedEntries();
      return keys.filter((key) => {
        const { collection, slug } = this.api.parseContentKey(key);
        const known = this.#collections.find(({ name }) => name === collection);
        return known && slug && (!known.files || known.files.some(({ name }) => name === slug));
      });
    }

    /** The board asks by id, a form by collection and file name; so does the search for a free name of a new entry. */
    override async unpublishedEntry(draft: { id?: string; collection?: string; slug?: string }) {
      const { id, collection = '', slug = '' } = draft;
      const key = id ?? this.api.generateContentKey(collection, slug);
      if (!id && this.api.isUnfinished(key))
        throw new EditorialWorkflowError('content is not under editorial workflow', true);
      const data = (await super.unpublishedEntry(draft)) as { diffs: Difference[] };
      const { entry, companions } = this.#setApart(key, data.diffs);
      if (!id) {
        this.api.opened(key);
        await learnCompanions(
          companions,
          contentRoot(this.#collections),
          directory,
          async ({ path, id: hash }) => String(await this.api.readFile(path, hash)),
        );
      }
      return { ...data, diffs: entry };
    }

    #setApart(key: string, diffs: readonly Difference[]) {
      const { collection, slug } = this.api.parseContentKey(key);
      const own = entryPath(collection, slug);
      return setApart(diffs, own && contentRoot(this.#collections) + own.path);
    }

    override async persistEntry(entry: PersistedEntry, options: SaveOptions) {
      const clean = await publishable(entry, say.lang);
      const collection = String(options['collectionName']);
      const [own] = clean.dataFiles;
      const branch = () => `cms/${this.api.generateContentKey(collection, own!.slug)}`;
      const at = options['unpublished'] === true ? { branch: branch() } : {};
      const files = await filesWith(
        clean,
        collection,
        contentRoot(this.#collections),
        directory,
        async (path) => String(await this.api.readFile(path, null, at)),
      );
      const whole = {
        ...clean,
        dataFiles: [...clean.dataFiles, ...files.map(({ path, raw }) => ({ path, raw, slug: own!.slug }))],
      };
      const saved = await underFreeName(whole, options, (save) => super.persistEntry(whole, save));
      savedWith(files, directory);
      await this.#learnSaved(own!);
      // Saved it is, with or without a word about it.
      if (files.length > 0)
        await describeCompanions(this.api, branch(), files, say.lang).catch(() => undefined);
      return saved;
    }

    /** What was just saved can be chosen elsewhere at once. */
    #learnSaved({ path, raw }: { path: string; raw: string }): Promise<void> {
      return learnCompanions([{ path, id: '' }], contentRoot(this.#collections), directory, () =>
        Promise.resolve(raw),
      );
    }

    /** Images lie beside the entries, and Decap takes every file there for one. */
    override async getMedia(folder?: string) {
      const files = await super.getMedia(folder);
      return files.filter(({ name }) => /\.(?:jpe?g|png|webp|avif|gif)$/i.test(name));
    }

    persistMedia(): Promise<never> {
      return Promise.reject(new Error(say('noLooseMedia')));
    }
  };
}
