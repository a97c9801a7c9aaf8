import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMPLETE, stateOf } from '#github/review/completeness.ts';
import { publishReview } from '#github/review/publish.ts';
import type { Report, ReportedProblem } from '#github/review/report.ts';
import { hubOnGitHub, MASKS, type HubOnGitHub } from '../hub-on-github.ts';
import { zipOf } from '../zip-of.ts';

let hub: HubOnGitHub;
beforeEach(async () => {
  hub = await hubOnGitHub();
});
afterEach(() => hub.close());

const FILE = 'content/offers/kittel.md';

describe('half a draft', () => {
  it('is told what is missing, and is not merged without being called broken', async () => {
    const { number, sha } = await hub.propose({ [FILE]: MASKS });
    const said = async (id: number, problems: ReportedProblem[]) => {
      const review = { 'review.json': Buffer.from(JSON.stringify(reportOn(sha, problems))) };
      hub.actions.artifacts[id] = [{ name: 'review', zip: zipOf(review) }];
      await publishReview(hub.surroundings, hub.run(sha, { id }), { folder: 'content' });
      const [{ body } = { body: '' }] = await hub.comments(number);
      return { body, status: await completeness(sha) };
    };
    const half = await said(1, [problem('field-missing')]);
    expect(half.body).toContain('✏️ Entwurf');
    expect(half.body).toContain('Eine Angabe fehlt noch');
    expect(half.status).toBe('pending');
    expect((await said(2, [problem('field-too-short')])).body).toContain('❌ Prüfung');
    expect((await said(3, [problem('body-empty')])).status).toBe('pending');
    expect((await said(4, [])).status).toBe('success');
  });

  it('is broken as soon as anything else is wrong, in it or elsewhere, or not all of it is listed', () => {
    const half = reportOn('a'.repeat(40), [problem('field-missing')]);
    expect(stateOf({ report: half, foreign: [] })).toBe('incomplete');
    const foreign = [{ path: 'package.json', reason: 'outside-content' as const }];
    expect(stateOf({ report: half, foreign })).toBe('broken');
    expect(stateOf({ report: { ...half, elsewhere: [FILE] }, foreign: [] })).toBe('broken');
    const cut = { ...half, counts: { ...half.counts, problems: 2 } };
    expect(stateOf({ report: cut, foreign: [] })).toBe('broken');
    expect(stateOf({ report: undefined, foreign: [] })).toBe('broken');
  });
});

function reportOn(head: string, problems: ReportedProblem[]): Report {
  const counts = { entries: 0, problems: problems.length, duplicates: 0 };
  return { version: 1, head, entries: [], problems, elsewhere: [], duplicates: [], counts };
}

function problem(code: string): ReportedProblem {
  return { file: FILE, line: 3, column: 1, code, facts: { field: 'terms' } };
}

/** The latest state of the status that GitHub asks for before it merges. */
async function completeness(sha: string): Promise<string | undefined> {
  const { client, root } = hub.surroundings;
  const all = await client.get<{ context: string; state: string }[]>(`${root}/commits/${sha}/statuses`);
  return all.find(({ context }) => context === COMPLETE)?.state;
}
