import { fitting } from '../fitting.ts';
import { code, link } from '../markdown.ts';
import type { Visited } from './round.ts';
import { gitHubWords, type GitHubWords } from '#i18n/github/words.ts';
import type { Lang } from '#schemas/fields.ts';

/** Rows of each part. */
const ROWS = 100;
const FILES_SHOWN = 3;

/** The issue that names dead links: German first, then English. */
export function linksIssue(
  visited: readonly Visited[],
  files: ReadonlyMap<string, readonly string[]>,
): { title: string; body: string; isNeeded: boolean } {
  const dead = visited.filter(({ verdict: { is } }) => is === 'dead' || is === 'unreachable');
  const inLanguage = (lang: Lang, most: number): string => {
    const say = gitHubWords(lang);
    const n = visited.length;
    return [
      say(dead.length > 0 ? 'linksIntro' : 'linksNone', { n }),
      ...rows(dead, files, say, most),
      ...part(
        'linksMoved',
        'linksMovedIntro',
        visited.filter(({ verdict }) => verdict.is === 'moved'),
        files,
        say,
        most,
      ),
      ...part(
        'linksRefused',
        'linksRefusedIntro',
        visited.filter(({ verdict }) => verdict.is === 'refused'),
        files,
        say,
        most,
      ),
    ].join('\n\n');
  };
  return {
    title: `${gitHubWords('de')('linksTitle')} · ${gitHubWords('en')('linksTitle')}`,
    body: fitting((most) => `${inLanguage('de', most)}\n\n---\n\n${inLanguage('en', most)}\n`, ROWS),
    isNeeded: dead.length > 0,
  };
}

function part(
  title: 'linksMoved' | 'linksRefused',
  intro: 'linksMovedIntro' | 'linksRefusedIntro',
  list: readonly Visited[],
  files: ReadonlyMap<string, readonly string[]>,
  say: GitHubWords,
  most: number,
): string[] {
  return list.length === 0 ? [] : [`#### ${say(title)}`, say(intro), ...rows(list, files, say, most)];
}

function rows(
  list: readonly Visited[],
  files: ReadonlyMap<string, readonly string[]>,
  say: GitHubWords,
  most: number,
): string[] {
  if (list.length === 0) return [];
  const shown = list.slice(0, most).map(({ address, verdict }) => {
    const said =
      verdict.is === 'moved'
        ? say('movedTo', { address: code(verdict.to) })
        : 'why' in verdict
          ? code(verdict.why)
          : '';
    const places = (files.get(address) ?? []).slice(0, FILES_SHOWN).map((file) => code(file));
    return `- ${link(code(address), address)} ${said} ${say('usedIn', { files: places.join(', ') })}`;
  });
  const rest = list.length - shown.length;
  return [[...shown, ...(rest > 0 ? [`- ${say('more', { n: rest })}`] : [])].join('\n')];
}
