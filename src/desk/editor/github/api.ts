import type { PullRequest, WorkflowOptions } from 'decap-cms-backend-github';
import { APIError, EDITORIAL_WORKFLOW_ERROR } from 'decap-cms-lib-util';
import type { DeskWords } from '#desk/words/desk-words.ts';
import { Branches } from './branches.ts';
import type { FindText } from './files.ts';
import { NameTaken } from './name-taken.ts';
import { unfinishedSave } from './unfinished.ts';

/**
 * Decap's way of talking to GitHub, with its shortcuts past review closed, conflicts named instead of overwritten, and
 * lists that load in one request.
 */
export class HubApi extends Branches {
  readonly #unfinished = unfinishedSave(window);
  /** The commit written last: saving writes one after the other. */
  #written = '';
  /** A pull request of an unfinished save. */
  #found: PullRequest | undefined;
  /** Commits that were asked to be published, by branch. */
  readonly #publishing = new Map<string, string>();
  /** Commits of drafts as they were read last. */
  readonly #heads = new Map<string, string>();

  constructor(config: Record<string, unknown>, findText: FindText, say: DeskWords) {
    super(config, findText, say);
    this.filterOpenAuthoringBranches = (branch) => this.#isOpenDraft(branch);
  }

  /** Contributors' drafts are branches, with or without a pull request; Decap asks in a way that GitHub no longer documents. */
  getOpenAuthoringBranches() {
    return this.requestAllPages<{ ref: string }>(`${this.repoURL}/git/matching-refs/heads/cms/${this.repo}/`);
  }

  /** Only the desk's own drafts: one from a fork, also a deleted one, or without a label must not stop the board. */
  override async listUnpublishedBranches(): Promise<string[]> {
    if (this.useOpenAuthoring) return super.listUnpublishedBranches();
    return (await this.openDrafts()).map(({ head }) => head.ref);
  }

  /** Pull requests of the desk. */
  openDrafts(): Promise<PullRequest[]> {
    return this.getPullRequests(undefined, 'open', (pull) => this.#isOurs(pull));
  }

  /** From now on the draft is the one in the form. */
  opened(contentKey: string): void {
    const branch = `cms/${contentKey}`;
    this.seen.branch(branch, this.#heads.get(branch)!);
  }

  override async getBranchPullRequest(branch: string) {
    const pull = await super.getBranchPullRequest(branch);
    this.#heads.set(branch, pull.head.sha);
    return pull;
  }

  /** Whether a new draft of that name was begun from the form and not finished. */
  isUnfinished(contentKey: string): boolean {
    return this.#unfinished.isOpen(`cms/${contentKey}`);
  }

  override async editorialWorkflowGit(
    files: { path: string }[],
    slug: string,
    media: unknown[],
    options: WorkflowOptions,
  ) {
    const branch = `cms/${this.generateContentKey(options.collectionName, slug)}`;
    // After a save that failed, Decap takes the draft for saved.
    const unpublished = options.unpublished === true && this.seen.commitOf(branch) !== undefined;
    if (unpublished) await this.#refuseMovedDraft(branch);
    await this.#refuseMovedFiles(files, unpublished ? branch : undefined);
    const saved = await super.editorialWorkflowGit(files, slug, media, { ...options, unpublished });
    this.#unfinished.end();
    this.seen.branch(branch, this.#written);
    return saved;
  }

  override async createCommit(...commit: Parameters<Branches['createCommit']>) {
    const made = await super.createCommit(...commit);
    this.#written = made.sha;
    this.seen.wrote(made.sha);
    return made;
  }

  /** Decap would put a new draft in the place of an open one. */
  override async createBranch(name: string, sha: string) {
    if (!name.startsWith('cms/')) return super.createBranch(name, sha);
    const [open] = await this.getPullRequests(name, 'open', () => true);
    const isOurs = this.#unfinished.isOpen(name) && this.#unfinished.isAt(name, await this.headOf(name));
    if (open && !isOurs) throw this.#taken(open);
    this.#unfinished.begin(name, sha);
    this.#found = open;
    if (isOurs) return this.patchBranch(name, sha, { force: true });
    if (await this.makeBranch(name, sha)) return undefined;
    this.#unfinished.end();
    throw this.#taken(undefined);
  }

  override async createPR(title: string, head: string) {
    const found = this.#found;
    this.#found = undefined;
    if (found?.head.ref === head) return found;
    try {
      return await super.createPR(title, head);
    } catch (error) {
      const [made] = await this.getPullRequests(head, 'open', (pull) => pull.head.sha === this.#written);
      if (made) return made;
      throw error;
    }
  }

  /** Decap fails with words of its own when a draft was published or dismissed meanwhile, even when it did so itself. */
  override async publishUnpublishedEntry(collection: string, slug: string): Promise<void> {
    try {
      await super.publishUnpublishedEntry(collection, slug);
    } catch (error) {
      const branch = `cms/${this.generateContentKey(collection, slug)}`;
      if (!isGone(error) || !(await this.#wasPublished(branch))) throw this.#gone(error);
      await this.deleteBranch(branch);
    }
  }

  override deleteUnpublishedEntry(collection: string, slug: string): Promise<void> {
    return super.deleteUnpublishedEntry(collection, slug).catch((error: unknown) => {
      throw this.#gone(error);
    });
  }

  override updateUnpublishedEntryStatus(collection: string, slug: string, status: string): Promise<void> {
    return super.updateUnpublishedEntryStatus(collection, slug, status).catch((error: unknown) => {
      throw this.#gone(error);
    });
  }

  /** Decap would push past a refused merge. */
  override async mergePR(pull: PullRequest) {
    const { ref, sha } = pull.head;
    if (this.seen.hasMoved(ref, sha)) throw this.refusal('unreadChange', {});
    this.#publishing.set(ref, sha);
    try {
      return await super.mergePR(pull);
    } catch (error) {
      if (error instanceof RefusedMerge && (await this.#wasPublished(ref))) return undefined;
      if (error instanceof RefusedMerge)
        throw this.refusal('notMergeable', { number: pull.number, reason: error.message });
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
    return Promise.reject(this.refusal('noDelete', {}));
  }

  /** Notes on entries are kept in issues that Decap searches for at every publication; the desk talks in the pull request. */
  closeIssueOnPublish() {
    return Promise.resolve();
  }

  closeEntryNotesIssue() {
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

  /** Decap leaves drafts out whose pull request it could not ask for, and drops the branch of those that were merged. */
  async #isOpenDraft(branch: string): Promise<{ branch: string; filter: boolean }> {
    const pull = await this.getBranchPullRequest(branch);
    const wasMerged = pull.state === 'closed' && Boolean(pull.merged_at);
    if (wasMerged) await this.deleteBranch(branch);
    return { branch, filter: !wasMerged };
  }

  async #wasPublished(branch: string): Promise<boolean> {
    const sha = this.#publishing.get(branch);
    const merged = await this.getPullRequests(branch, 'closed', ({ merged_at: at }) => Boolean(at));
    return merged.some(({ head }) => head.sha === sha);
  }

  /** @param open the pull request of the other draft; a draft that is just being made has none yet */
  #taken(open: PullRequest | undefined): NameTaken {
    const { message } = open
      ? this.refusal('draftExists', { number: open.number, author: open.user?.login ?? '?' })
      : this.refusal('draftBegun', {});
    return new NameTaken(message);
  }

  #gone(error: unknown): unknown {
    return isGone(error) ? this.refusal('draftGone', {}) : error;
  }

  async #refuseMovedDraft(branch: string): Promise<void> {
    const head = await this.headOf(branch);
    if (head === undefined) throw this.refusal('draftGone', {});
    if (this.seen.hasMoved(branch, head)) throw this.refusal('draftMoved', {});
  }

  /**
   * A file on the main branch that is not the one that was opened, or that changed since the draft began, would be
   * overwritten in the draft without anybody seeing it. The last is the entry's own; before it come images.
   */
  async #refuseMovedFiles(files: readonly { path: string }[], draft: string | undefined): Promise<void> {
    const base =
      draft &&
      (await this.getDifferences(this.branch, await this.getHeadReference(draft))).merge_base_commit.sha;
    for (const { path } of files) {
      const now = await this.hashOn(path, this.branch);
      const before = base ? await this.hashOn(path, base) : this.seen.hashOf(path);
      if (now === before) continue;
      if (draft) throw this.refusal('draftOutdated', {});
      if (before !== undefined) throw this.refusal('entryMoved', {});
      const exists = this.refusal('entryExists', { file: path });
      throw path === files.at(-1)?.path ? new NameTaken(exists.message) : exists;
    }
  }
}

/** Not an error of the API: Decap takes that, with status 405, for a call to push. */
class RefusedMerge extends Error {}

/** Decap's word for a draft without a pull request. */
function isGone(error: unknown): boolean {
  return error instanceof Error && error.name === EDITORIAL_WORKFLOW_ERROR;
}
