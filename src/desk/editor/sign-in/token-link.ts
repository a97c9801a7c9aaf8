import type { ContentRepository } from './token-check.ts';

/** Days until the token ends; GitHub's own suggestion is a month. */
const DAYS = 90;

/**
 * GitHub's page for a new token, filled in with what the desk needs.
 * @see https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens#pre-filling-fine-grained-personal-access-token-details-using-url-parameters
 */
export function newTokenLink({ apiRoot, repo }: ContentRepository, siteUrl: string): string {
  const { hostname, origin } = new URL(apiRoot);
  const web = hostname === 'api.github.com' ? 'https://github.com' : origin;
  const link = new URL('/settings/personal-access-tokens/new', web);
  link.search = new URLSearchParams({
    name: `Redaktion ${repo}`.slice(0, 40),
    description: siteUrl,
    target_name: repo.split('/')[0]!,
    expires_in: String(DAYS),
    contents: 'write',
    pull_requests: 'write',
    statuses: 'read',
    metadata: 'read',
  }).toString();
  return link.href;
}
