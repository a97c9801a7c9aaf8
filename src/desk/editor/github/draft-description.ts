import type { PullRequest } from 'decap-cms-backend-github';
import { directoryWordsOf } from '#desk/words/directory-words.ts';
import type { Lang } from '#schemas/fields.ts';
import { isKind } from '#schemas/pointers.ts';
import type { Companion } from '../directory/companions.ts';
import { optionOf } from '../directory/option-of.ts';

/** What of the desk's way to GitHub is used. */
interface Describer {
  originRepoURL: string;
  getBranchPullRequest(branch: string): Promise<PullRequest>;
  request<T>(path: string, options: Record<string, unknown>): Promise<T>;
}

/**
 * Says in a draft's pull request what came with its entry, for whoever reviews it and for other editors' choices. A draft
 * in a fork has no pull request until it is handed in, and says nothing yet.
 */
export async function describeCompanions(
  api: Describer,
  branch: string,
  files: readonly Companion[],
  lang: Lang,
): Promise<void> {
  const { number, body } = await api.getBranchPullRequest(branch);
  if (!(number > 0)) return;
  const said = body ?? '';
  const news = files.filter(({ path, items }) => !items.every((item) => said.includes(nameOf(item, path))));
  if (news.length === 0) return;
  const sentences = news.map((file) => sentenceOf(file, lang));
  const text = JSON.stringify({ body: [said, ...sentences].filter(Boolean).join('\n\n') });
  await api.request(`${api.originRepoURL}/pulls/${number}`, { method: 'PATCH', body: text });
}

function sentenceOf({ path, items }: Companion, lang: Lang): string {
  const say = directoryWordsOf(lang);
  const names = items.map((item) => nameOf(item, path)).join(', ');
  return isKind(items[0]!.target) ? say('comesWith', { names }) : say('proposes', { names });
}

function nameOf(item: Companion['items'][number], path: string): string {
  return `${optionOf(item).label} (\`${path}\`)`;
}
