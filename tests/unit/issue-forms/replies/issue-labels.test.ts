import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run as runIssue } from '#cli/issue.ts';
import { run as runLabels } from '#cli/labels.ts';
import { stateLabels, type Label } from '#issue-forms/replies/issue-labels.ts';
import { startFakeGitHub, type FakeGitHub } from '../../../fakes/github/server.ts';

const labels = JSON.parse(readFileSync('.github/labels.json', 'utf8')) as Label[];

describe('the labels of the repository', () => {
  it('are what GitHub takes, and hold those that the workflow sets', () => {
    for (const { name, color, description } of labels) {
      expect(color).toMatch(/^[0-9a-f]{6}$/);
      expect(description.length, name).toBeLessThanOrEqual(100);
      expect(name.length).toBeLessThanOrEqual(50);
    }
    expect(new Set(labels.map(({ name }) => name.toLowerCase())).size).toBe(labels.length);
    expect(labels.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.values(stateLabels)));
  });

  it('are the one that the workflow waits for', () => {
    const workflow = readFileSync('.github/workflows/issue-to-pr.yml', 'utf8');
    expect(workflow).toContain(`if: github.event.label.name == '${stateLabels.take}'`);
  });
});

describe('on the command line', () => {
  let github: FakeGitHub;
  let said: string;
  beforeEach(async () => {
    github = await startFakeGitHub();
    github.addUser({ login: 'probe', token: 'geheim' });
    await github.createRepository({ owner: 'probe', name: 'hub', files: { 'README.md': 'x' } });
    said = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      said += String(text);
      return true;
    });
    vi.stubEnv('GITHUB_REPOSITORY', 'probe/hub');
    vi.stubEnv('GITHUB_API_URL', github.apiRoot);
    vi.stubEnv('GITHUB_TOKEN', 'geheim');
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    await github.close();
  });

  it('hub labels creates what is missing, corrects what differs, and does nothing the second time', async () => {
    const repository = github.world.repositories.get('probe/hub')!;
    repository.labels.set('gesuch', { id: 1, name: 'Gesuch', color: '000000', description: null });
    repository.labels.set('eigenes', { id: 2, name: 'eigenes', color: '123456', description: 'bleibt' });
    expect(await runLabels([])).toBe(0);
    expect(said).toContain(`${labels.length - 1} created, 1 corrected`);
    expect(repository.labels.get('übernehmen')).toMatchObject({ color: 'fbca04' });
    expect(repository.labels.get('gesuch')).toMatchObject({ name: 'Gesuch', color: '1d76db' });
    expect(repository.labels.get('eigenes')).toMatchObject({ color: '123456' });
    await runLabels([]);
    expect(said).toContain('0 created, 0 corrected');
  });

  it('hub labels needs a token', async () => {
    vi.stubEnv('GITHUB_TOKEN', '');
    await expect(runLabels([])).rejects.toThrow('GITHUB_TOKEN');
  });

  it('hub issue runs in a workflow only, and only for a new label', async () => {
    vi.stubEnv('GITHUB_EVENT_PATH', '');
    await expect(runIssue([])).rejects.toThrow('GITHUB_EVENT_PATH');
    vi.stubEnv('GITHUB_EVENT_PATH', 'package.json');
    await expect(runIssue([])).rejects.toThrow('not that of an issue');
    vi.stubEnv('GITHUB_EVENT_PATH', 'tests/fixtures/events/issue-offer.json');
    vi.stubEnv('GITHUB_SHA', 'main');
    await expect(runIssue([])).rejects.toThrow('GITHUB_SHA');
    await expect(runIssue(['--lang', 'fr'])).rejects.toThrow('--lang');
  });

  it('hub issue answers in the issue and says what it did', async () => {
    vi.stubEnv('GITHUB_EVENT_PATH', 'tests/fixtures/events/issue-offer.json');
    vi.stubEnv('GITHUB_SHA', 'a'.repeat(40));
    vi.stubEnv('HUB_CONTENT', 'tests/fixtures/check/base');
    vi.stubEnv('HUB_TODAY', '2020-05-12');
    github.addUser({ login: 'redakteurin' });
    const repository = github.world.repositories.get('probe/hub')!;
    const at = '2020-05-12T08:00:00Z';
    const user = github.world.users.get('probe')!;
    repository.issues.set(12, {
      id: 12,
      number: 12,
      title: 'x',
      body: 'x',
      state: 'open',
      stateReason: null,
      user,
      labels: [],
      assignees: [],
      comments: [],
      createdAt: at,
      updatedAt: at,
      closedAt: null,
      pull: undefined,
    });
    expect(await runIssue(['--lang', 'en'])).toBe(0);
    expect(said).toBe('Issue 12: refused (no-permission).\n');
    expect(repository.issues.get(12)!.comments[0]!.body).toContain('Only those who may write');
  });
});
