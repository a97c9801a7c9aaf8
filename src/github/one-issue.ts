import { markerOf, sameText, WORKFLOW_USER } from './comment.ts';
import type { Surroundings } from './surroundings.ts';

interface Issue {
  number: number;
  title: string;
  body: string | null;
  user: { login: string } | null;
  pull_request?: unknown;
}

/**
 * Keeps one open issue on a topic: opened when there is something to say, brought up to date while it stays open.
 * People close it.
 * @param isNeeded whether there is something to say; an open issue is also told when there no longer is
 * @returns its number, undefined where none is open and none is needed
 */
export async function keepIssue(
  { client, root }: Pick<Surroundings, 'client' | 'root'>,
  topic: string,
  { title, body, isNeeded }: { title: string; body: string; isNeeded: boolean },
): Promise<number | undefined> {
  const creator = encodeURIComponent(WORKFLOW_USER);
  const issues = await client.all<Issue>(`${root}/issues?state=open&creator=${creator}`);
  const own = issues.find(
    (issue) =>
      issue.pull_request === undefined &&
      issue.user?.login === WORKFLOW_USER &&
      issue.body?.startsWith(markerOf(topic)),
  );
  const marked = `${markerOf(topic)}\n${body}`;
  if (own) {
    if (!sameText(own.body ?? '', marked))
      await client.send('PATCH', `${root}/issues/${own.number}`, { body: marked });
    return own.number;
  }
  if (!isNeeded) return undefined;
  const { number } = await client.send<Issue>('POST', `${root}/issues`, { title, body: marked });
  return number;
}
