import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { GIT_ENV } from './git.ts';

export interface GitObject {
  sha: string;
  type: 'blob' | 'tree' | 'commit' | 'tag';
  content: Buffer;
}

/** Objects of one repository by any name that git knows (`main:content`, a SHA), through one long-lived process. */
export class ObjectReader {
  readonly #folder: string;
  #batch: Batch | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  read(name: string): Promise<GitObject | undefined> {
    if (name === '' || /[\n\0]/.test(name)) return Promise.resolve(undefined);
    this.#batch ??= new Batch(this.#folder);
    return this.#batch.read(name);
  }

  /** Answers what was asked, then ends the process. The next reading starts another. */
  async end(): Promise<void> {
    const batch = this.#batch;
    this.#batch = undefined;
    await batch?.end();
  }
}

/** https://git-scm.com/docs/git-cat-file#_batch_output */
class Batch {
  readonly #waiting: ((object: GitObject | undefined) => void)[] = [];
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #ended: Promise<void>;
  #parts: Buffer[] = [];
  #length = 0;
  #needed = 0;

  constructor(folder: string) {
    this.#process = spawn('git', ['--git-dir', folder, 'cat-file', '--batch'], { env: GIT_ENV });
    this.#process.stdin.on('error', () => undefined);
    this.#process.stdout.on('data', (part: Buffer) => this.#take(part));
    this.#ended = new Promise((resolve) => {
      this.#process.on('close', () => {
        for (const answer of this.#waiting.splice(0)) answer(undefined);
        resolve();
      });
    });
  }

  read(name: string): Promise<GitObject | undefined> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#process.stdin.write(`${name}\n`);
    });
  }

  end(): Promise<void> {
    this.#process.stdin.end();
    return this.#ended;
  }

  /** Parts are only joined once an answer is complete: a large blob arrives in hundreds of them. */
  #take(part: Buffer): void {
    this.#parts.push(part);
    this.#length += part.length;
    while (this.#length > 0 && this.#length >= this.#needed) {
      const all = Buffer.concat(this.#parts);
      const used = this.#answerFrom(all);
      this.#parts = [all.subarray(used)];
      this.#length -= used;
      if (used === 0) return;
      this.#needed = 0;
    }
  }

  /** @returns how many bytes one answer took, 0 where it is not complete */
  #answerFrom(all: Buffer): number {
    const end = all.indexOf(10);
    if (end === -1) return 0;
    const header = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/.exec(all.toString('utf8', 0, end));
    if (!header) {
      this.#waiting.shift()?.(undefined);
      return end + 1;
    }
    const to = end + 1 + Number(header[3]);
    this.#needed = to + 1;
    if (all.length < this.#needed) return 0;
    const content = Buffer.from(all.subarray(end + 1, to));
    this.#waiting.shift()?.({ sha: header[1]!, type: header[2] as GitObject['type'], content });
    return to + 1;
  }
}
