import { fitting } from './fitting.ts';
import { code, link, plainWords } from './markdown.ts';
import { gitHubWords, type GitHubWords } from '#i18n/github/words.ts';
import type { Lang } from '#schemas/fields.ts';

/** Branches of the editing system. */
const PREFIX = 'cms/';
/** How its labels begin, each a state of a draft: https://decapcms.org/docs/editorial-workflows/ */
export const LABEL = 'decap-cms/';
/** Days without a change after which a draft is named. */
const LONG = 30;
const DAY = 86_400_000;
const ROWS = 200;

/** Of a pull request what this looks at. */
export interface Draft {
  number: number;
  title: string;
  updated_at: string;
  user: { login: string } | null;
  labels: readonly { name: string }[];
  head: { ref: string; repo: { full_name: string } | null };
}

export interface Stranded {
  draft: Draft;
  reasons: ('fork-deleted' | 'unlabelled' | 'untouched')[];
  days: number;
}

/** Drafts of the editing system that do not move on by themselves, the longest untouched first. */
export function strandedDrafts(pulls: readonly Draft[], now: Date): Stranded[] {
  return pulls
    .filter(({ head }) => head.ref.startsWith(PREFIX))
    .map((draft) => {
      const days = Math.floor((now.getTime() - Date.parse(draft.updated_at)) / DAY);
      const reasons: Stranded['reasons'] = [];
      if (draft.head.repo === null) reasons.push('fork-deleted');
      else if (!draft.labels.some(({ name }) => name.startsWith(LABEL))) reasons.push('unlabelled');
      if (days >= LONG) reasons.push('untouched');
      return { draft, reasons, days };
    })
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => b.days - a.days || a.draft.number - b.draft.number);
}

/** The issue that names them: German first, then English. */
export function strandedIssue(
  stranded: readonly Stranded[],
  page: string,
): { title: string; body: string; isNeeded: boolean } {
  const inLanguage = (lang: Lang, rows: number): string => {
    const say = gitHubWords(lang);
    if (stranded.length === 0) return say('forksNone');
    const rest = stranded.length - rows;
    return [
      say('forksIntro'),
      '',
      ...stranded.slice(0, rows).map((one) => lineOf(one, page, say)),
      ...(rest > 0 ? [`- ${say('more', { n: rest })}`] : []),
    ].join('\n');
  };
  return {
    title: `${gitHubWords('de')('forksTitle')} · ${gitHubWords('en')('forksTitle')}`,
    body: fitting((rows) => `${inLanguage('de', rows)}\n\n---\n\n${inLanguage('en', rows)}\n`, ROWS),
    isNeeded: stranded.length > 0,
  };
}

function lineOf({ draft, reasons, days }: Stranded, page: string, say: GitHubWords): string {
  const { number, title, user } = draft;
  const rescue = code(`gh pr checkout ${number} && git push origin HEAD:refs/heads/cms-rescue-${number}`);
  const words = reasons.map((reason) => {
    if (reason === 'untouched') return say('untouched', { n: days });
    return reason === 'unlabelled'
      ? say('unlabelled', { label: code(`${LABEL}…`) })
      : say('fork-deleted', { rescue });
  });
  const by = user ? `, ${say('by', { login: code(user.login) })}` : '';
  return `- ${link(`Nr. ${number}`, `${page}/pull/${number}`)} ${plainWords(title)}${by}: ${words.join(' ')}`;
}
