import type { PullRequest } from '../events.ts';
import type { Surroundings } from '../surroundings.ts';

/** Decap takes the first status whose context holds this word for the preview. */
const CONTEXT = 'deploy/preview';
/** Hosts cut names of branches to this length where a part of a domain allows 63 characters. */
const LONGEST = 28;

/**
 * Where a host shows a branch, by the pattern in the repository's variable `PREVIEW_URL`.
 * @param pattern `https://{branch}.hub.pages.dev`; also `{number}` and `{commit}`
 * @returns undefined without a pattern, for forks, and for anything but an https address
 */
export function previewUrlOf(pattern: string | undefined, pull: PullRequest): string | undefined {
  if (!pattern || pull.head.repo?.full_name !== pull.base.repo.full_name) return undefined;
  const values: Record<string, string> = {
    branch: asHostName(pull.head.ref),
    number: `${pull.number}`,
    commit: pull.head.sha.slice(0, 8),
  };
  const address = pattern.replace(/\{(branch|number|commit)\}/g, (_, name: string) => values[name] ?? '');
  return URL.canParse(address) && new URL(address).protocol === 'https:' ? new URL(address).href : undefined;
}

/** Says on a commit where it can be looked at: the editing system shows that as a link. */
export async function setPreviewStatus(
  { client, root }: Surroundings,
  pull: PullRequest,
  url: string,
  isThere: boolean,
): Promise<void> {
  await client.send('POST', `${root}/statuses/${pull.head.sha}`, {
    state: isThere ? 'success' : 'pending',
    context: CONTEXT,
    target_url: url,
    description: isThere ? 'Vorschau · Preview' : 'Vorschau entsteht · Preview is being built',
  });
}

/** A branch as Cloudflare Pages and others write it into a host name: `cms-offers-masken`. */
function asHostName(branch: string): string {
  return branch
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
}
