import type { Surroundings } from './surroundings.ts';

export interface Comment {
  id: number;
  body: string;
  user: { login: string } | null;
}

/** Whose comments the token of a workflow writes. */
export const WORKFLOW_USER = 'github-actions[bot]';

/**
 * Writes one comment to an issue or pull request, or brings up to date the one written earlier. It is known by an
 * invisible first line and by its author: strangers may write the line, but not under that name.
 * @param topic what the comment is about, `review`
 */
export async function keepComment(
  { client, root }: Pick<Surroundings, 'client' | 'root'>,
  number: number,
  topic: string,
  body: string,
): Promise<'written' | 'updated' | 'same'> {
  const marked = `${markerOf(topic)}\n${body}`;
  const comments = await client.all<Comment>(`${root}/issues/${number}/comments`);
  const own = comments.find(
    (comment) => comment.user?.login === WORKFLOW_USER && comment.body.startsWith(markerOf(topic)),
  );
  if (!own) {
    await client.send('POST', `${root}/issues/${number}/comments`, { body: marked });
    return 'written';
  }
  if (sameText(own.body, marked)) return 'same';
  await client.send('PATCH', `${root}/issues/comments/${own.id}`, { body: marked });
  return 'updated';
}

/** HTML comments do not show on GitHub. */
export function markerOf(topic: string): string {
  return `<!-- drehscheibe:${topic} -->`;
}

/** GitHub may store other line ends than it was given. */
export function sameText(a: string, b: string): boolean {
  const clean = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd();
  return clean(a) === clean(b);
}
