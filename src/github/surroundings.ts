import { gitHubClient, type GitHubClient } from './client.ts';
import { Misuse } from '#files/misuse.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** Where a workflow runs. https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
export interface Surroundings {
  client: GitHubClient;
  /** `owner/name` */
  repository: string;
  /** Path of the repository in GitHub's interface: `/repos/owner/name`. */
  root: string;
  /** Address of a page of the repository: `https://github.com/owner/name`. */
  page: string;
  runId: number;
}

/**
 * What GitHub tells a workflow about itself.
 * @throws Misuse outside of one
 */
export function surroundingsOf(env: Variables): Surroundings {
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
    throw new Misuse('GITHUB_REPOSITORY must be owner/name: this command runs in a workflow on GitHub.');
  const apiUrl = env['GITHUB_API_URL'] || 'https://api.github.com';
  return {
    client: gitHubClient({ apiUrl, token: env['GITHUB_TOKEN'] }),
    repository,
    root: `/repos/${repository}`,
    page: `${env['GITHUB_SERVER_URL'] || 'https://github.com'}/${repository}`,
    runId: Number(env['GITHUB_RUN_ID'] ?? 0),
  };
}
