import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { GIT_ENV } from './git.ts';

export interface GitObject {
  sha: string;
  type: 'blob' | 'tree' | 'commit' | 'tag';
  content: Buffer;
}

type Waiting = (object: GitObject | undefined) => void;

/** Objects of one repository by any name that git knows (`main:content`, a SHA), through one long-lived process. */
export class ObjectReader {
  readonly #folder: string;
  readonly #waiting: Waiting[] = [];
  #process: ChildProcessWithoutNullStreams | undefined;
  #parts: Buffer[] = [];
  #length = 0;
  #needed = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  read(name: string): Promise<GitObject | undefined> {
    if (name === '' || /[\n\0]/.test(name)) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#started().stdin.write(`${name}\n`);
    });
  }

  close(): Promise<void> {
    const child = this.#process;
    if (!child) return Promise.resolve();
    return new Promise((resolve) => {
      child.on('close', () => resolve());
      child.stdin.end();
    });
  }

  #started(): ChildProcessWithoutNullStreams {
    if (this.#process) return this.#process;
    const child = spawn('git', ['--git-dir', this.#folder, 'cat-file', '--batch'], { env: GIT_ENV });
    child.stdout.on('data', (part: Buffer) => this.#take(part));
    child.on('close', () => {
      this.#process = undefined;
      for (const answer of this.#waiting.splice(0)) answer(undefined);
    });
    this.#process = child;
    return child;
  }

  /** Parts are only joined once an answer is complete: a large blob arrives in hundreds of them. */
  #take(part: Buffer): void {
    this.#parts.push(part);
    this.#length += part.length;
    while (this.#length > 0 && this.#length >= this.#needed) {
      const all = Buffer.concat(this.#parts);
      this.#parts = [all];
      const used = this.#answerFrom(all);
      if (used === 0) return;
      this.#parts = [all.subarray(used)];
      this.#length -= used;
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
    const from = end + 1;
    const to = from + Number(header[3]);
    this.#needed = to + 1;
    if (all.length < this.#needed) return 0;
    const content = Buffer.from(all.subarray(from, to));
    this.#waiting.shift()?.({ sha: header[1]!, type: header[2] as GitObject['type'], content });
    return to + 1;
  }
}
