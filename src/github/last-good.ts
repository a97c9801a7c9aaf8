import type { Surroundings } from './surroundings.ts';
import { onlyFile } from './zip.ts';

const WORKFLOW = 'deploy.yml';
const ARTIFACT = 'github-pages';
/** What upload-pages-artifact packs the site into. */
const FILE = 'artifact.tar';
/** GitHub Pages publishes no more. */
const MOST_BYTES = 1024 ** 3;

interface Run {
  id: number;
  head_sha: string;
}
interface Artifact {
  id: number;
  name: string;
  expired: boolean;
}

/**
 * The site as the last deployment put it online that ended well, its smoke test included.
 * @returns undefined when there is none, or GitHub no longer keeps it
 */
export async function lastGoodSite(
  { client, root, runId }: Surroundings,
  branch: string,
): Promise<{ run: Run; tar: Buffer } | undefined> {
  const query = `branch=${encodeURIComponent(branch)}&status=success&per_page=20`;
  const { workflow_runs: runs } = await client.get<{ workflow_runs: Run[] }>(
    `${root}/actions/workflows/${WORKFLOW}/runs?${query}`,
  );
  for (const run of runs) {
    if (run.id === runId) continue;
    const artifacts = await client.all<Artifact>(
      `${root}/actions/runs/${run.id}/artifacts?name=${ARTIFACT}`,
      'artifacts',
    );
    // Names of artifacts are unique within one attempt; of several attempts the newest comes first.
    const artifact = artifacts.find(({ name, expired }) => name === ARTIFACT && !expired);
    if (!artifact) continue;
    const zip = await client.bytes(`${root}/actions/artifacts/${artifact.id}/zip`, MOST_BYTES);
    const tar = onlyFile(zip, FILE, MOST_BYTES);
    if (tar) return { run, tar };
  }
  return undefined;
}
