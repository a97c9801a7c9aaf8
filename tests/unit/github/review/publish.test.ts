import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { previewUrlOf, setPreviewStatus } from '#github/review/deploy-preview.ts';
import { publishReview } from '#github/review/publish.ts';
import type { Report } from '#github/review/report.ts';
import { hubOnGitHub, MASKS, type HubOnGitHub } from '../hub-on-github.ts';
import { zipOf } from '../zip-of.ts';

let hub: HubOnGitHub;
beforeEach(async () => {
  hub = await hubOnGitHub();
});
afterEach(() => hub.close());

const ADDED = { 'content/offers/kittel.md': MASKS };
const publish = (run: ReturnType<HubOnGitHub['run']>) =>
  publishReview(hub.surroundings, run, { folder: 'content' });

function reportOn(head: string, more: Partial<Report> = {}): Report {
  return {
    version: 1,
    head,
    entries: [
      {
        kind: 'offer',
        id: 'kittel',
        title: 'Kittel [hier](https://evil.example) @drehscheibe',
        file: 'content/offers/kittel.md',
        change: 'added',
        address: '/angebote/kittel/',
      },
    ],
    problems: [],
    elsewhere: [],
    duplicates: [],
    counts: { entries: 1, problems: 0, duplicates: 0 },
    ...more,
  };
}

function problem(line: number): Report['problems'][number] {
  return {
    file: 'content/offers/kittel.md',
    line,
    column: 1,
    code: 'field-missing',
    facts: { field: 'terms' },
  };
}

function handOver(runId: number, content: unknown, name = 'review'): void {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  hub.actions.artifacts[runId] = [{ name, zip: zipOf({ 'review.json': Buffer.from(text) }) }];
}

describe('the summary of a pull request from a fork', () => {
  it('is written once, and brought up to date by the next run', async () => {
    const { number, sha } = await hub.propose(ADDED);
    handOver(
      1,
      reportOn(sha, { problems: [problem(3)], counts: { entries: 1, problems: 1, duplicates: 0 } }),
    );
    await publish(hub.run(sha, { id: 1 }));
    handOver(2, reportOn(sha));
    await publish(hub.run(sha, { id: 2, conclusion: 'success' }));
    await publish(hub.run(sha, { id: 2, conclusion: 'success' }));
    const comments = await hub.comments(number);
    expect(comments).toHaveLength(1);
    expect(comments[0]?.user.login).toBe('github-actions[bot]');
    expect(comments[0]?.body).toContain('✅ Prüfung');
    const written = hub.fake.requests.filter(({ path }) => path.includes('/comments'));
    expect(written.filter(({ method }) => method === 'PATCH')).toHaveLength(1);
  });

  it('names entry, place, what was found and what to write instead, in both languages', async () => {
    const { number, sha } = await hub.propose(ADDED);
    handOver(
      1,
      reportOn(sha, { problems: [problem(3)], counts: { entries: 1, problems: 1, duplicates: 0 } }),
    );
    await publish(hub.run(sha, { id: 1 }));
    const [{ body } = { body: '' }] = await hub.comments(number);
    expect(body).toContain('**neu** Angebot');
    expect(body).toContain('Zeile 3, Spalte 1');
    expect(body).toContain('line 3, column 1');
    expect(body).toContain('docs/problems/field-missing.md');
    expect(body.indexOf('Einträge in diesem Vorschlag')).toBeLessThan(
      body.indexOf('Entries in this proposal'),
    );
    expect(body).not.toContain('https://evil.example');
    expect(body).not.toMatch(/@drehscheibe/);
  });

  it('welcomes whoever is here for the first time', async () => {
    const { number, sha } = await hub.propose(ADDED);
    handOver(1, reportOn(sha));
    await publish(hub.run(sha, { id: 1 }));
    expect((await hub.comments(number))[0]?.body).toContain('Willkommen');
  });

  it('never takes the comment of a stranger for its own', async () => {
    const { number, sha } = await hub.propose(ADDED);
    const body = '<!-- drehscheibe:review -->\nmeins';
    await hub.as('mitmacherin').send('POST', `${hub.surroundings.root}/issues/${number}/comments`, { body });
    handOver(1, reportOn(sha));
    await publish(hub.run(sha, { id: 1 }));
    const comments = await hub.comments(number);
    expect(comments.map(({ user }) => user.login)).toEqual(['mitmacherin', 'github-actions[bot]']);
    expect(comments[0]?.body).toBe(body);
  });
});

describe('the checks are not believed', () => {
  it.each([
    ['says that all is well of another commit', (sha: string) => reportOn(sha.replace(/./g, '0'))],
    ['is no JSON', () => '<script>'],
    ['has a key of its own', (sha: string) => ({ ...reportOn(sha), html: '<img>' })],
    [
      'has an address elsewhere',
      (sha: string) => ({
        ...reportOn(sha),
        entries: [{ kind: 'offer', id: 'x', file: 'x', change: 'added', address: '//evil.example/' }],
      }),
    ],
    [
      'has a code that is HTML',
      (sha: string) => reportOn(sha, { problems: [{ ...problem(1), code: '<b>' }] }),
    ],
    [
      'has a thousand problems',
      (sha: string) => reportOn(sha, { problems: Array.from({ length: 1000 }, () => problem(1)) }),
    ],
    ['is too long', (sha: string) => JSON.stringify(reportOn(sha)) + ' '.repeat(600_000)],
  ])('where what they hand over %s', async (_, content) => {
    const { number, sha } = await hub.propose(ADDED);
    handOver(1, content(sha));
    const published = await publish(hub.run(sha, { id: 1 }));
    expect(published?.report).toBeUndefined();
    const [{ body } = { body: '' }] = await hub.comments(number);
    expect(body).toContain('❌ Prüfung');
    expect(body).toContain('kam nicht bis zum Ende');
  });

  it('where they hand over nothing', async () => {
    const { number, sha } = await hub.propose(ADDED);
    await publish(hub.run(sha, { id: 1 }));
    expect((await hub.comments(number))[0]?.body).toContain('kam nicht bis zum Ende');
  });

  it('about whose files they are: GitHub is asked', async () => {
    const { number, sha } = await hub.propose({
      ...ADDED,
      'src/x.ts': 'evil\n',
      'content/offers/masken.md': null,
    });
    handOver(1, reportOn(sha));
    await publish(hub.run(sha, { id: 1 }));
    const [{ body } = { body: '' }] = await hub.comments(number);
    expect(body).toContain('❌ Prüfung');
    expect(body).toContain('Braucht den Blick der Redaktion');
    expect(body).toContain('`src/x.ts`');
    expect(body).toContain('`content/offers/masken.md`: ein Eintrag würde verschwinden');
    expect(body).not.toContain('`content/offers/kittel.md`: ');
  });

  it('about codes that the main branch does not know', async () => {
    const { number, sha } = await hub.propose(ADDED);
    const unknown = { ...problem(1), code: 'brand-new' };
    handOver(1, reportOn(sha, { problems: [unknown], counts: { entries: 1, problems: 1, duplicates: 0 } }));
    await publish(hub.run(sha, { id: 1 }));
    expect((await hub.comments(number))[0]?.body).toContain('`brand-new`');
  });
});

describe('nothing is said', () => {
  it('about a run whose branch has moved on', async () => {
    const { number, sha } = await hub.propose(ADDED);
    expect(await publish(hub.run(sha.replace(/^./, (first) => (first === '0' ? '1' : '0'))))).toBeUndefined();
    expect(await hub.comments(number)).toEqual([]);
  });

  it.each([
    ['from another repository', { head_repository: { full_name: 'somebody/drehscheibe' } }],
    ['from another repository of the same person', { head_repository: { full_name: 'mitmacherin/x' } }],
    ['of another branch', { head_branch: 'main' }],
    ['of a deleted repository', { head_repository: null }],
    ['that was stopped', { conclusion: 'cancelled' }],
    ['that waits for a maintainer', { conclusion: 'action_required' }],
  ])('about a run %s', async (_, changes) => {
    const { number, sha } = await hub.propose(ADDED);
    expect(await publish(hub.run(sha, changes))).toBeUndefined();
    expect(await hub.comments(number)).toEqual([]);
  });
});

describe('annotations', () => {
  it('come for all places where the log cannot show them all', async () => {
    const { sha } = await hub.propose(ADDED);
    const problems = Array.from({ length: 120 }, (_, at) => problem(at + 1));
    handOver(1, reportOn(sha, { problems, counts: { entries: 1, problems: 120, duplicates: 0 } }));
    await publish(hub.run(sha, { id: 1 }));
    const sizes = hub.actions.checks.map(({ method, body }) => [
      method,
      (body['output'] as { annotations: unknown[] }).annotations.length,
    ]);
    expect(sizes).toEqual([
      ['POST', 50],
      ['PATCH', 50],
      ['PATCH', 20],
    ]);
    expect(hub.actions.checks[0]?.body).toMatchObject({ head_sha: sha, conclusion: 'neutral' });
  });

  it('do not come twice for a few', async () => {
    const { sha } = await hub.propose(ADDED);
    handOver(
      1,
      reportOn(sha, { problems: [problem(1)], counts: { entries: 1, problems: 1, duplicates: 0 } }),
    );
    await publish(hub.run(sha, { id: 1 }));
    expect(hub.actions.checks).toEqual([]);
  });
});

describe('a preview', () => {
  const pull = (full_name: string, ref = 'cms/offers/Masken_für-Alle') => ({
    number: 12,
    author_association: 'MEMBER',
    user: null,
    head: { sha: 'a'.repeat(40), ref, repo: { full_name } },
    base: { sha: 'b'.repeat(40), ref: 'main', repo: { full_name: 'drehscheibe/drehscheibe' } },
  });
  const own = pull('drehscheibe/drehscheibe');

  it('stands where the host shows the branch', () => {
    expect(previewUrlOf('https://{branch}.hub.pages.dev', own)).toBe(
      'https://cms-offers-masken-f-r-alle.hub.pages.dev/',
    );
    expect(previewUrlOf('https://deploy-preview-{number}--hub.netlify.app/', own)).toBe(
      'https://deploy-preview-12--hub.netlify.app/',
    );
  });

  it('is not promised for forks, without a pattern, or anywhere but on the web', () => {
    expect(previewUrlOf('https://{branch}.x.dev', pull('mitmacherin/drehscheibe'))).toBeUndefined();
    expect(previewUrlOf('', own)).toBeUndefined();
    expect(previewUrlOf('javascript:{branch}', own)).toBeUndefined();
  });

  it('never leaves its host, whatever the branch is called', () => {
    const url = previewUrlOf('https://{branch}.x.dev', pull('drehscheibe/drehscheibe', 'evil.example/#?@\\'));
    expect(new URL(url ?? '').hostname).toBe('evil-example.x.dev');
  });

  it('is a status that the editing system recognises', async () => {
    const { sha } = await hub.propose(ADDED);
    const { root } = hub.surroundings;
    await setPreviewStatus(hub.surroundings, { ...own, head: { ...own.head, sha } }, 'https://x.dev/', true);
    const { statuses } = await hub
      .as('redakteurin')
      .get<{ statuses: { context: string; state: string; target_url: string }[] }>(
        `${root}/commits/${sha}/status`,
      );
    expect(statuses).toMatchObject([{ state: 'success', target_url: 'https://x.dev/' }]);
    expect(statuses[0]?.context).toContain('deploy');
  });
});
