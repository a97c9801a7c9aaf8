import { API, type PullRequest, type ReadOptions, type WorkflowOptions } from 'decap-cms-backend-github';
import { APIError } from 'decap-cms-lib-util';
import type { DeskWords } from '#i18n/admin/desk-words.ts';
import { send } from './requests.ts';
import { versions } from './versions.ts';

/** Finds the text of a published file without asking GitHub. */
export type FindText = (path: string, hash: string) => Promise<string | undefined>;

interface File {
  id: string;
  path: string;
  name: string;
  size: number;
  type: string;
}

/**
 * Decap's way of talking to GitHub, with its shortcuts past review closed, conflicts named instead of overwritten, and
 * lists that load in one request.
 */
export class HubApi extends API {
  readonly #say: DeskWords;
  readonly #findText: FindText;
  readonly #seen = versions();

  constructor(config: Record<string, unknown>, findText: FindText, say: DeskWords) {
    super(config);
    this.#say = say;
    this.#findText = findText;
    this.requestFunction = (request) => send(request, say);
  }

  override async readFile(path: string, sha: string | null, options: ReadOptions = {}) {
    const onMain = (options.branch ?? this.branch) === this.branch;
    const hash = sha ?? (await this.getFileSha(path, options));
    if (!sha && onMain) this.#seen.file(path, hash);
    const text = options.parseText === false ? undefined : await this.#findText(path, hash);
    return text ?? super.readFile(path, hash, options);
  }

  /** The words for a list of which files are missing. */
  incomplete(files: readonly string[]): APIError {
    return this.#refusal('listIncomplete', { n: files.length, files: files.slice(0, 3).join(', ') });
  }

  /** Author and day of each entry would cost a request each. */
  override readFileMetadata() {
    return Promise.resolve({ author: '', updatedOn: '' });
  }

  async listFiles(
    path: string,
    {
      repoURL = this.repoURL,
      branch = this.branch,
      depth = 1,
    }: { repoURL?: string; branch?: string; depth?: number } = {},
  ): Promise<File[]> {
    const folder = path.replace(/^\/+|\/+$/g, '');
    const tree = await this.request<{
      truncated?: boolean;
      tree: { type: string; path: string; sha: string; size?: number }[];
    }>(`${repoURL}/git/trees/${branch}:${folder}`, { params: depth > 1 ? { recursive: 1 } : {} }).catch(
      (error: unknown) => {
        if (error instanceof APIError && error.status === 404) return { tree: [], truncated: false };
        throw error;
      },
    );
    if (tree.truncated) throw this.#refusal('listTooLong', { folder });
    return tree.tree
      .filter((file) => file.type === 'blob' && file.path.split('/').length <= depth)
      .map((file) => ({
        type: file.type,
        id: file.sha,
        name: file.path.split('/').at(-1)!,
        path: `${folder}/${file.path}`,
        size: file.size ?? 0,
      }));
  }

  /** Contributors' drafts are branches, with or without a pull request; Decap asks in a way that GitHub no longer documents. */
  getOpenAuthoringBranches() {
    return this.requestAllPages<{ ref: string }>(`${this.repoURL}/git/matching-refs/heads/cms/${this.repo}/`);
  }

  /** Only the desk's own drafts: one from a fork, also a deleted one, or without a label must not stop the board. */
  override async listUnpublishedBranches(): Promise<string[]> {
    if (this.useOpenAuthoring) return super.listUnpublishedBranches();
    const pulls = await this.getPullRequests(undefined, 'open', (pull) => this.#isOurs(pull));
    return pulls.map(({ head }) => head.ref);
  }

  override async retrieveUnpublishedEntryData(contentKey: string) {
    const branch = `cms/${contentKey}`;
    this.#seen.branch(branch, (await this.getBranchPullRequest(branch)).head.sha);
    return super.retrieveUnpublishedEntryData(contentKey);
  }

  override async editorialWorkflowGit(
    files: { path: string }[],
    slug: string,
    media: unknown[],
    options: WorkflowOptions,
  ) {
    const branch = `cms/${this.generateContentKey(options.collectionName, slug)}`;
    if (options.unpublished) await this.#refuseMovedDraft(branch);
    await this.#refuseMovedFiles(files, options.unpublished ? branch : undefined);
    const saved = await super.editorialWorkflowGit(files, slug, media, options);
    this.#seen.branch(branch, await this.#headOf(branch));
    return saved;
  }

  /** Decap would put a new draft in the place of an open one. */
  override async createBranch(name: string, sha: string) {
    const [open] = await this.getPullRequests(name, 'open', () => true);
    if (open) throw this.#refusal('draftExists', { number: open.number, author: open.user?.login ?? '?' });
    return super.createBranch(name, sha);
  }

  /** Decap would push past a refused merge. */
  override async mergePR(pull: PullRequest) {
    try {
      return await super.mergePR(pull);
    } catch (error) {
      if (error instanceof RefusedMerge)
        throw this.#refusal('notMergeable', { number: pull.number, reason: error.message });
      throw error;
    }
  }

  override async request<T>(path: string, options: Record<string, unknown> = {}): Promise<T> {
    try {
      return await super.request<T>(path, options);
    } catch (error) {
      const isMerge = options['method'] === 'PUT' && path.endsWith('/merge');
      if (isMerge && error instanceof APIError && [405, 409].includes(error.status))
        throw new RefusedMerge(error.message);
      throw error;
    }
  }

  deleteFiles(): Promise<never> {
    return Promise.reject(this.#refusal('noDelete', {}));
  }

  /** Notes on entries are kept in issues that Decap searches for at every publication; the desk talks in the pull request. */
  closeIssueOnPublish() {
    return Promise.resolve();
  }

  #isOurs({ head, labels }: PullRequest): boolean {
    return (
      head.repo?.full_name === this.originRepo &&
      labels.some(({ name }) => name.startsWith(this.#labelPrefix))
    );
  }

  get #labelPrefix() {
    return this.cmsLabelPrefix || 'decap-cms/';
  }

  async #headOf(branch: string): Promise<string> {
    const { object } = await this.request<{ object: { sha: string } }>(
      `${this.repoURL}/git/ref/heads/${branch}`,
    );
    return object.sha;
  }

  async #refuseMovedDraft(branch: string): Promise<void> {
    if (this.#seen.hasMoved(branch, await this.#headOf(branch))) throw this.#refusal('draftMoved', {});
  }

  /**
   * A file on the main branch that is not the one that was opened, or that changed since the draft began, would be
   * overwritten in the draft without anybody seeing it.
   */
  async #refuseMovedFiles(files: readonly { path: string }[], draft: string | undefined): Promise<void> {
    const base =
      draft &&
      (await this.getDifferences(this.branch, await this.getHeadReference(draft))).merge_base_commit.sha;
    for (const { path } of files) {
      const now = await this.#hashOn(path, this.branch);
      const before = base ? await this.#hashOn(path, base) : this.#seen.hashOf(path);
      if (now === before) continue;
      throw before === undefined
        ? this.#refusal('entryExists', { file: path })
        : this.#refusal('entryMoved', {});
    }
  }

  #hashOn(path: string, branch: string): Promise<string | undefined> {
    return this.getFileSha(path, { repoURL: this.originRepoURL, branch }).catch((error: unknown) => {
      if (error instanceof APIError && error.status === 404) return undefined;
      throw error;
    });
  }

  #refusal<K extends Parameters<DeskWords>[0]>(key: K, values: Record<string, string | number>): APIError {
    const say = this.#say as (key: K, values: Record<string, string | number>) => string;
    return new APIError(say(key, values), 409, 'GitHub');
  }
}

/** Not an error of the API: Decap takes that, with status 405, for a call to push. */
class RefusedMerge extends Error {}
