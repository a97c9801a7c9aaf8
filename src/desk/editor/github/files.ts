import type { ReadOptions } from 'decap-cms-backend-github';
import type { DeskWords } from '#desk/words/desk-words.ts';
import { Connection } from './connection.ts';
import { DeskError, isMissing } from './desk-error.ts';
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

/** Reads and lists files: texts of published ones come from the index, and nothing is left out without a word. */
export class Files extends Connection {
  protected readonly seen = versions();
  readonly #say: DeskWords;
  readonly #findText: FindText;

  constructor(config: Record<string, unknown>, findText: FindText, say: DeskWords) {
    super(config, say);
    this.#say = say;
    this.#findText = findText;
  }

  override async readFile(path: string, sha: string | null, options: ReadOptions = {}) {
    const onMain = (options.branch ?? this.branch) === this.branch;
    const hash = sha ?? (await this.getFileSha(path, options));
    if (!sha && onMain) this.seen.file(path, hash);
    const text = options.parseText === false ? undefined : await this.#findText(path, hash);
    return text ?? super.readFile(path, hash, options);
  }

  /** The words for a list of which files are missing. */
  incomplete(files: readonly string[]): DeskError {
    return this.refusal('listIncomplete', { n: files.length, files: files.slice(0, 3).join(', ') });
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
        if (isMissing(error)) return { tree: [], truncated: false };
        throw error;
      },
    );
    if (tree.truncated) throw this.refusal('listTooLong', { folder });
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

  protected hashOn(path: string, branch: string): Promise<string | undefined> {
    return this.getFileSha(path, { repoURL: this.originRepoURL, branch }).catch((error: unknown) => {
      if (isMissing(error)) return undefined;
      throw error;
    });
  }

  protected refusal<K extends Parameters<DeskWords>[0]>(
    key: K,
    values: Record<string, string | number>,
  ): DeskError {
    const say = this.#say as (key: K, values: Record<string, string | number>) => string;
    return new DeskError(say(key, values), 409);
  }
}
