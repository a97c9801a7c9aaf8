import { isMissing } from './desk-error.ts';
import { Files } from './files.ts';

/** Milliseconds after which nobody is still busy making the pull request of a branch. */
const ABANDONED_AFTER = 10 * 60 * 1000;

/** Makes the branches of drafts, and takes none that somebody else is making. */
export class Branches extends Files {
  /** A browser whose connection breaks may ask again by itself: what is there already is then its own. */
  override async createRef(type: string, name: string, sha: string) {
    try {
      return await super.createRef(type, name, sha);
    } catch (error) {
      if ((await this.headOf(name)) === sha) return undefined;
      throw error;
    }
  }

  /** Undefined where there is no such branch. */
  protected async headOf(branch: string): Promise<string | undefined> {
    try {
      const { object } = await this.request<{ object: { sha: string } }>(
        `${this.repoURL}/git/ref/heads/${branch}`,
      );
      return object.sha;
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  /** @returns false where a branch of that name is somebody's. Decap would move it aside and take its place. */
  protected async makeBranch(name: string, sha: string): Promise<boolean> {
    try {
      await this.createRef('heads', name, sha);
      return true;
    } catch (error) {
      const head = await this.headOf(name);
      if (head === undefined) throw error;
      if (!(await this.#isAbandoned(name, head))) return false;
      await this.patchBranch(name, sha, { force: true });
      return true;
    }
  }

  /** What is left of a draft that was published or dismissed, or of one whose making broke off long ago. */
  async #isAbandoned(branch: string, head: string): Promise<boolean> {
    // In a fork, a draft has no pull request until it is handed in.
    if (this.useOpenAuthoring) return false;
    const ended = await this.getPullRequests(branch, 'closed', (pull) => pull.head.sha === head);
    if (ended.length > 0) return true;
    const { committer } = await this.request<{ committer: { date: string } }>(
      `${this.repoURL}/git/commits/${head}`,
    );
    return Date.now() - Date.parse(committer.date) > ABANDONED_AFTER;
  }
}
