import { isMissing } from '#github/errors.ts';
import { sha } from '#github/events.ts';
import type { Surroundings } from '#github/surroundings.ts';

type Access = Pick<Surroundings, 'client' | 'root'>;

/** What a commit of ours says of itself, so that the next run knows it. */
export interface Mark {
  /** SHA-256 of the body from which it was made. */
  hash: string;
  /** Path of the entry inside the content folder. */
  entry: string;
}

export interface Branch {
  name: string;
  /** The commit at its end. */
  head: string;
  /** Undefined where somebody else wrote that commit. */
  mark?: Mark;
}

export function branchName(number: number): string {
  return `issue-${number}`;
}

/** The branch that an earlier run made of the issue. */
export async function branchOf({ client, root }: Access, number: number): Promise<Branch | undefined> {
  const name = branchName(number);
  try {
    const { object } = await client.get<{ object: { sha: string } }>(`${root}/git/ref/heads/${name}`);
    const { message } = await client.get<{ message: string }>(`${root}/git/commits/${object.sha}`);
    const mark = markIn(message);
    return { name, head: object.sha, ...(mark && { mark }) };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/**
 * Puts one commit onto the branch, straight after the commit whose content was checked. An earlier commit of ours goes.
 * @param base the full commit that was checked
 * @param files texts by path inside the repository
 * @returns the new commit
 */
export async function writeBranch(
  { client, root }: Access,
  { number, base, files, subject, mark, present }: NewCommit,
): Promise<string> {
  const parent = sha.parse(base);
  const tree = await Promise.all(
    [...files].map(async ([path, text]) => {
      const content = Buffer.from(text).toString('base64');
      const blob = await client.send<{ sha: string }>('POST', `${root}/git/blobs`, {
        content,
        encoding: 'base64',
      });
      return { path, mode: '100644', type: 'blob', sha: blob.sha };
    }),
  );
  const { tree: old } = await client.get<{ tree: { sha: string } }>(`${root}/git/commits/${parent}`);
  const grown = await client.send<{ sha: string }>('POST', `${root}/git/trees`, { base_tree: old.sha, tree });
  const message = `${subject}\n\nIssue: #${number}\nIssue-Text: ${mark.hash}\nEntry: ${mark.entry}\n`;
  const commit = await client.send<{ sha: string }>('POST', `${root}/git/commits`, {
    message,
    tree: grown.sha,
    parents: [parent],
  });
  if (present) {
    await client.send('PATCH', `${root}/git/refs/heads/${present.name}`, { sha: commit.sha, force: true });
  } else {
    await client.send('POST', `${root}/git/refs`, {
      ref: `refs/heads/${branchName(number)}`,
      sha: commit.sha,
    });
  }
  return commit.sha;
}

export interface NewCommit {
  number: number;
  base: string;
  files: ReadonlyMap<string, string>;
  subject: string;
  mark: Mark;
  present: Branch | undefined;
}

function markIn(message: string): Mark | undefined {
  const [, hash, entry] = /^Issue-Text: ([0-9a-f]{64})\nEntry: ([a-z0-9/.-]+)$/m.exec(message) ?? [];
  return hash !== undefined && entry !== undefined ? { hash, entry } : undefined;
}
