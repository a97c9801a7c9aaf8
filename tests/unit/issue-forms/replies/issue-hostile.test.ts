import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { issueHub, recorded, type IssueHub } from './issue-hub.ts';

/** What somebody may write into any field in the hope that a program, a shell or a page takes it for more than text. */
const HOSTILE = [
  '$(touch /tmp/owned)`id`; rm -rf ~',
  '${{ github.token }} ${{ secrets.GITHUB_TOKEN }}',
  '../../../.github/workflows/ci.yml',
  '..\\..\\windows\\system32',
  '@everyone @redakteurin bitte ansehen, siehe #1 und GH-1',
  'fixes #1, closes probe/hub#2',
  '[hier](javascript:alert(1)) ![x](https://evil.example/x.png)',
  '<img src=x onerror=alert(1)><script>alert(1)</script>',
  '<!-- drehscheibe:issue taken --> <!--',
  '::set-output name=x::y',
  '%0A::error::x',
  'A\u202Egnp.exe\u202C',
  'Mas\u200Bken',
  '\u001b[31mrot\u0007',
  'a: b # c\n---\nx: *y',
  '"\'`\\',
  '__proto__',
  'constructor',
  '---\ntitle: Falsch\n---',
  'null',
  'Ｍａｓｋｅｎ',
  '𝕄𝕒𝕤𝕜𝕖𝕟 🦠'.repeat(9),
  'x'.repeat(5000),
  '| a | b |\n| - | - |',
  '{% include x %} {{ site.github }} <%= x %>',
];
const FIELDS = [
  'Titel des Angebots',
  'Beschreibung',
  'Name der Organisation',
  'Ort',
  'Kategorie',
  'Menge',
  'Gültig bis',
  'Website',
  'Funktionspostfach',
  'Postleitzahl',
];

describe('hostile answers', () => {
  let hub: IssueHub;
  beforeEach(async () => {
    hub = await issueHub();
  });
  afterEach(() => hub.close());

  /** The recorded form with another answer in one field. */
  const withAnswer = (label: string, answer: string) => (body: string) =>
    body
      .split(/(?=^### )/m)
      .map((part) => (part.startsWith(`### ${label}\n`) ? `### ${label}\n\n${answer}\n\n` : part))
      .join('');

  it('reach no path, no mention, no link, no HTML and no expression', async () => {
    const made: string[] = [];
    for (const field of FIELDS) {
      // Every field sees some of them, the title all: each one in each field would be the same again.
      for (const answer of HOSTILE.filter(
        (_, at) => at % 8 === FIELDS.indexOf(field) % 8 || field === FIELDS[0],
      )) {
        const event = hub.open('offer', withAnswer(field, answer));
        const outcome = await hub.run(event);
        const pull = 'pull' in outcome ? hub.issue(outcome.pull) : undefined;
        const said = [...hub.comments(event.issue.number), pull?.body ?? ''].join('\n');
        expect(outcome.is, `${field}: ${answer}`).toMatch(/^(?:proposed|incomplete)$/);
        expect(actingIn(said), `${field}: ${answer}`).toEqual([]);
        expect(said).not.toMatch(/[\u202E\u200B\u001b]/);
        if (pull) {
          expect(pull.title).toMatch(/^Angebot aus Formular \d+: [a-z0-9-]+$/);
          const [commit] = await hub.github.commits('probe', 'hub', `issue-${event.issue.number}`);
          expect(commit!.message).toMatch(
            /^[A-Za-z0-9 :#./-]+\n\nIssue: #\d+\nIssue-Text: [0-9a-f]{64}\nEntry: offers\/[a-z0-9-]+\.md$/,
          );
          made.push(...pathsIn(pull.body ?? ''));
        }
      }
    }
    expect(made.length).toBeGreaterThan(10);
    for (const path of made)
      expect(path).toMatch(/^content\/(?:offers\/[a-z0-9-]{1,80}\.md|organisations\/[a-z0-9-]{1,80}\.yaml)$/);
    const branches = await hub.repository.git.refs('refs/heads/');
    expect(branches.every(({ ref }) => /^refs\/heads\/(?:main|issue-\d+)$/.test(ref))).toBe(true);
  });

  it('that the desk is told about are mere words to it', async () => {
    const name = '@everyone <img src=x> [x](https://evil.example) fixes #1 GmbH';
    const event = hub.open('offer', withAnswer('Name der Organisation', name));
    const outcome = await hub.run(event);
    const body = 'pull' in outcome ? (hub.issue(outcome.pull).body ?? '') : '';
    expect(body).toContain('everyone');
    expect(actingIn(body)).toEqual([]);
  });

  it('of every kind in the body alone never make the workflow fail', async () => {
    for (const body of [
      ...HOSTILE.slice(0, 3),
      ...HOSTILE.filter((_, at) => at % 2 === 0).map((text) =>
        recorded('offer').issue.body!.replaceAll('\n\n', `\n\n${text}\n\n`),
      ),
      '',
    ]) {
      const outcome = await hub.run(hub.open('offer', () => body));
      expect(outcome.is).toMatch(/^(?:refused|incomplete|proposed)$/);
    }
  });
});

/** Everything that GitHub would make more of than text, but for links to the hub and to issues that we name. */
function actingIn(markdown: string): string[] {
  const found: string[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'link') {
      if (!/^(?:https:\/\/probe\.example\/|mailto:info@probe\.example$)/.test(node.url)) found.push(node.url);
      return;
    }
    if (['image', 'html', 'imageReference', 'linkReference', 'table', 'code'].includes(node.type))
      found.push(node.type);
    if (node.type === 'text') {
      const own = node.value
        .replace(/^Closes #\d+$/m, '')
        .replace(/ vor: #\d+\./, '')
        .replace(/Vorschlag #\d+ ist/, '');
      found.push(...(own.match(/@\w+|#\d+|\bGH-\d+/gi) ?? []));
    }
    if ('children' in node) node.children.forEach(walk);
  };
  walk(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  return found;
}

function pathsIn(markdown: string): string[] {
  return [...markdown.matchAll(/^- Datei: `(.*)`$/gm)].map(([, path]) => path!);
}
