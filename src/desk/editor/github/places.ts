import type { PullRequest, ReadOptions } from 'decap-cms-backend-github';
import { entryPath } from '../directory/content-paths.ts';
import type { ContentFile, Places } from './unbuilt.ts';

/** What of the desk's way to GitHub is used. */
export interface Reader {
  originRepo: string;
  originRepoURL: string;
  listFiles(
    path: string,
    options: { repoURL?: string; depth?: number },
  ): Promise<readonly { path: string; id: string }[]>;
  readFile(path: string, sha: string | null, options: ReadOptions): Promise<string | Blob>;
  getPullRequests(
    head: undefined,
    state: 'open',
    predicate: (pull: PullRequest) => boolean,
  ): Promise<PullRequest[]>;
}

/** Where entries and terms are that the build did not know. @param root path of the content folder in the repository */
export function placesAt(api: Reader, root: string): Places {
  const repoURL = api.originRepoURL;
  return {
    async published(folder) {
      const files = await api.listFiles(root + folder, { repoURL, depth: 2 });
      return files.map(({ path, id }) => ({
        path: path.slice(root.length),
        read: async () => String(await api.readFile(path, id, { repoURL })),
      }));
    },
    async drafted() {
      const pulls = await api.getPullRequests(
        undefined,
        'open',
        ({ head }) => head.repo?.full_name === api.originRepo,
      );
      return pulls.flatMap(({ head, body }) =>
        pathsOf(head.ref, body ?? '', root).map((path): ContentFile => ({
          path,
          read: async () => String(await api.readFile(root + path, null, { repoURL, branch: head.ref })),
        })),
      );
    },
  };
}

/** A draft's own file, by the name of its branch, and those that its description names. */
function pathsOf(branch: string, body: string, root: string): string[] {
  const [, collection = '', slug = ''] = /^cms\/([^/]+)\/(.+)$/.exec(branch) ?? [];
  const own = entryPath(collection, slug)?.path;
  const named = [...body.matchAll(/`([^`\s]+\.ya?ml)`/g)].map(([, path]) => path!);
  const within = named.filter((path) => path.startsWith(root)).map((path) => path.slice(root.length));
  return [...new Set([...(own ? [own] : []), ...within])];
}
