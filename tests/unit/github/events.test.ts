import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isFromOutside, pullRequestEvent, scheduleEvent, workflowRunEvent } from '#github/events.ts';
import { isNightly } from '#github/nightly.ts';

const FOLDER = resolve(import.meta.dirname, '../../fixtures/events');
const read = (name: string): unknown => JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));
const pullOf = (name: string) => pullRequestEvent.parse(read(name)).pull_request;

describe('a pull request', () => {
  it('from a fork comes from outside', () => {
    expect(isFromOutside(pullOf('pull_request-fork'))).toBe(true);
  });

  it('from a branch of the repository does not', () => {
    expect(isFromOutside(pullOf('pull_request-branch'))).toBe(false);
  });

  it('from a fork that was deleted comes from outside', () => {
    expect(isFromOutside(pullOf('pull_request-deleted-fork'))).toBe(true);
  });

  it.each(['OWNER', 'MEMBER', 'COLLABORATOR'])('from the fork of an %s does not', (author_association) => {
    expect(isFromOutside({ ...pullOf('pull_request-fork'), author_association })).toBe(false);
  });
});

it('a finished run says what it ran on', () => {
  const { workflow_run: run } = workflowRunEvent.parse(read('workflow_run-fork'));
  expect(run).toMatchObject({ event: 'pull_request', conclusion: 'failure', id: 18420001 });
  expect(run).not.toHaveProperty('display_title');
  const broken = { workflow_run: { ...run, head_sha: '../../x' } };
  expect(workflowRunEvent.safeParse(broken).success).toBe(false);
});

describe("three o'clock in Berlin", () => {
  const summer = scheduleEvent.parse(read('schedule-summer')).schedule;
  const winter = scheduleEvent.parse(read('schedule-winter')).schedule;

  it.each([
    ['in January', '2026-01-15T02:00:00Z', false, true],
    ['in July', '2026-07-15T01:00:00Z', true, false],
    ['the day before summer time', '2026-03-28T02:00:00Z', false, true],
    ['the night summer time begins', '2026-03-29T01:00:00Z', true, false],
    ['the night summer time ends', '2026-10-25T02:00:00Z', false, true],
    ['the day before winter time', '2026-10-24T01:00:00Z', true, false],
  ])('%s is met by one plan of two', (_, time, bySummer, byWinter) => {
    expect([isNightly(summer, new Date(time)), isNightly(winter, new Date(time))]).toEqual([
      bySummer,
      byWinter,
    ]);
  });

  it('comes once a day, all year', () => {
    for (let day = Date.UTC(2026, 0, 1); day < Date.UTC(2027, 0, 1); day += 86_400_000) {
      const runs = [
        [summer, day + 3_600_000],
        [winter, day + 7_200_000],
      ] as const;
      expect(runs.filter(([plan, time]) => isNightly(plan, new Date(time)))).toHaveLength(1);
    }
  });

  it('goes by the plan where GitHub starts hours late', () => {
    expect(isNightly(summer, new Date('2026-07-15T05:47:00Z'))).toBe(true);
    expect(isNightly(winter, new Date('2026-07-15T05:47:00Z'))).toBe(false);
  });

  it('is no guess about other plans', () => {
    expect(() => isNightly('*/5 * * * *', new Date())).toThrow('is no daily plan');
  });
});
