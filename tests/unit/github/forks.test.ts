import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { strandedDrafts, strandedIssue, type Draft } from '#github/forks.ts';
import { keepIssue } from '#github/one-issue.ts';
import { hubOnGitHub, MASKS, type HubOnGitHub } from './hub-on-github.ts';

const NOW = new Date('2026-11-23T06:00:00Z');
const PAGE = 'https://github.com/drehscheibe/drehscheibe';
const draft = (changes: Partial<Draft> = {}): Draft => ({
  number: 12,
  title: 'Masken [x](y) @alle',
  updated_at: '2026-11-20T08:00:00Z',
  user: { login: 'mitmacherin' },
  labels: [{ name: 'decap-cms/pending_review' }],
  head: { ref: 'cms/mitmacherin/drehscheibe/offers/masken', repo: { full_name: 'mitmacherin/drehscheibe' } },
  ...changes,
});
const reasons = (changes: Partial<Draft>) => strandedDrafts([draft(changes)], NOW)[0]?.reasons;

describe('a draft', () => {
  it('that somebody works on is left in peace', () => {
    expect(reasons({})).toBeUndefined();
  });

  it('is named when its fork is gone, with the way to save it', () => {
    const gone = draft({ head: { ref: 'cms/x/y', repo: null } });
    const stranded = strandedDrafts([gone], NOW);
    expect(stranded[0]?.reasons).toEqual(['fork-deleted']);
    const { body } = strandedIssue(stranded, PAGE);
    expect(body).toContain('gh pr checkout 12 && git push origin HEAD:refs/heads/cms-rescue-12');
    expect(body).not.toMatch(/@alle|\]\(y\)/);
  });

  it('is named after a month without a change', () => {
    expect(reasons({ updated_at: '2026-10-25T08:00:00Z' })).toBeUndefined();
    expect(reasons({ updated_at: '2026-10-23T08:00:00Z' })).toEqual(['untouched']);
  });

  it('is named where no label shows it in the editing system', () => {
    expect(reasons({ labels: [{ name: 'bug' }] })).toEqual(['unlabelled']);
  });

  it('of no editing system is none of this', () => {
    expect(reasons({ head: { ref: 'fix-typo', repo: null } })).toBeUndefined();
  });
});

describe('on GitHub', () => {
  let hub: HubOnGitHub;
  beforeEach(async () => {
    hub = await hubOnGitHub();
  });
  afterEach(() => hub.close());

  const look = async (now: Date) => {
    const { client, root } = hub.surroundings;
    const pulls = await client.all<Draft>(`${root}/pulls?state=open`);
    return keepIssue(hub.surroundings, 'forks', strandedIssue(strandedDrafts(pulls, now), PAGE));
  };
  const issues = async () =>
    (
      await hub
        .as('redakteurin')
        .all<{ number: number; body: string; state: string; pull_request?: unknown }>(
          `${hub.surroundings.root}/issues?state=all`,
        )
    ).filter((issue) => issue.pull_request === undefined);

  it('one issue names them, keeps itself up to date, and nothing is closed', async () => {
    const { number } = await hub.propose({ 'content/offers/kittel.md': MASKS }, 'Kittel');
    await hub.fake.deleteRepository('mitmacherin', 'drehscheibe');
    const first = await look(new Date());
    const second = await look(new Date(Date.now() + 40 * 86_400_000));
    expect(second).toBe(first);
    const found = await issues();
    expect(found).toHaveLength(1);
    expect(found[0]?.body).toContain('Die Kopie des Repositorys');
    expect(found[0]?.body).toContain('Seit 40 Tagen unverändert.');
    const pull = await hub
      .as('redakteurin')
      .get<{ state: string }>(`${hub.surroundings.root}/pulls/${number}`);
    expect(pull.state).toBe('open');
  });

  it('no issue is opened where there is nothing to name', async () => {
    expect(await look(new Date())).toBeUndefined();
    expect(await issues()).toEqual([]);
  });

  it('a stranger’s issue with our mark is left alone', async () => {
    const { root } = hub.surroundings;
    const body = '<!-- drehscheibe:forks -->\nmeins';
    await hub.as('mitmacherin').send('POST', `${root}/issues`, { title: 'x', body });
    await hub.propose({ 'content/offers/kittel.md': MASKS });
    await look(new Date());
    expect((await issues()).map((issue) => issue.body)).toContain(body);
    expect(await issues()).toHaveLength(2);
  });
});
