import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readReport } from '#github/review/report.ts';
import { hubHere } from '../../cli/hub-here.ts';

const ROOT = resolve(import.meta.dirname, '../../../..');
const BASE = join(ROOT, 'tests/fixtures/check/base');
const EVENTS = join(ROOT, 'tests/fixtures/events');

let folder: string;
const git = (...args: string[]): string => {
  const who = ['-c', 'user.name=x', '-c', 'user.email=x@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', ['-C', folder, ...who, ...args], { encoding: 'utf8', stdio: 'pipe' }).trim();
};
const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const masks = () => readFileSync(join(folder, 'content/offers/masken.md'), 'utf8');
const kittel = (title = 'Kittel aus Vlies') => masks().replace(/title: .*/, `title: ${title}`);

let template: string;
beforeAll(() => {
  template = mkdtempSync(join(tmpdir(), 'review-template-'));
  folder = template;
  git('init', '--quiet', '--initial-branch=main');
  cpSync(BASE, join(folder, 'content'), { recursive: true });
  git('add', '--all');
  git('commit', '--quiet', '-m', 'start');
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  put('content/organisations/neu.yaml', readFileSync(join(BASE, 'organisations/muster.yaml'), 'utf8'));
  git('add', '--all');
  git('commit', '--quiet', '-m', 'meanwhile');
  git('switch', '--quiet', '--create', 'work', 'origin/main');
});
afterAll(() => rmSync(template, { recursive: true, force: true }));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'review-'));
  cpSync(template, folder, { recursive: true, preserveTimestamps: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the review as the workflow does. An event is that of a pull request whose head is what was committed. */
async function review(event?: string) {
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '-m', 'change');
  const head = git('rev-parse', 'HEAD');
  // As actions/checkout leaves it: the merge of the proposal into the main branch, which has moved on meanwhile.
  git('switch', '--quiet', '--detach', 'main');
  git('merge', '--quiet', '--no-ff', '-m', 'merge', head);
  const env: Record<string, string> = {
    HUB_TODAY: '2020-05-12',
    GITHUB_ACTIONS: '',
    GITHUB_EVENT_PATH: '',
  };
  if (event !== undefined) {
    const recorded = JSON.parse(readFileSync(join(EVENTS, `${event}.json`), 'utf8')) as {
      pull_request: { head: { sha: string } };
    };
    recorded.pull_request.head.sha = head;
    const path = join(folder, '.git/event.json');
    writeFileSync(path, JSON.stringify(recorded));
    Object.assign(env, {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_PATH: path,
      GITHUB_STEP_SUMMARY: join(folder, '.git/summary.md'),
      GITHUB_REPOSITORY: 'drehscheibe/drehscheibe',
      GITHUB_RUN_ID: '99',
    });
  }
  const out = join(folder, '.git/review');
  const { status, stdout, stderr } = await hubHere(['review', '--out', out], { env, cwd: folder });
  const written = (name: string): string => {
    try {
      return readFileSync(join(folder, '.git', name), 'utf8');
    } catch {
      return '';
    }
  };
  return {
    status,
    stdout,
    stderr,
    head,
    summary: written('summary.md'),
    report: readReport(written('review/review.json')),
  };
}

describe('a sound proposal from a fork', () => {
  it('passes, with its entries named and nothing of what main did meanwhile', async () => {
    put('content/offers/kittel.md', kittel());
    const { status, stderr, report, summary, head } = await review('pull_request-fork');
    expect([stderr, status]).toEqual(['', 0]);
    expect(report?.head).toBe(head);
    expect(report?.entries).toEqual([
      {
        kind: 'offer',
        id: 'kittel',
        title: 'Kittel aus Vlies',
        file: 'content/offers/kittel.md',
        change: 'added',
        address: '/angebote/kittel/',
      },
    ]);
    expect(summary).toContain('✅ Prüfung');
    expect(summary).toContain('**neu** Angebot „Kittel aus Vlies“');
  });

  it('names what is probably here already', async () => {
    put('content/offers/kittel.md', kittel('FFP2-Masken aus eigener Fertigung, wöchentlich'));
    const { report, summary, status, stdout } = await review('pull_request-fork');
    expect(report?.duplicates).toEqual([
      {
        file: 'content/offers/kittel.md',
        other: { kind: 'offer', id: 'masken', title: 'FFP2-Masken aus eigener Fertigung' },
      },
    ]);
    expect(summary).toContain('Gibt es das schon?');
    expect(stdout).toContain('::warning file=content/offers/kittel.md,line=1,title=Gibt es das schon?::');
    expect(status).toBe(0);
  });
});

describe('a proposal with problems', () => {
  it('fails, with all of them at their lines and what to write instead', async () => {
    put(
      'content/offers/kittel.md',
      kittel().replace('category: ffp2', 'category: ffp3').replace('terms:', 'term:'),
    );
    const { status, stdout, summary } = await review('pull_request-fork');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=content\/offers\/kittel\.md,line=3,col=\d+,/m);
    expect(summary).toContain('❌ Prüfung');
    expect(summary).toMatch(/Zeile 3, Spalte \d+: .*→ \*\*.*ffp2/);
  });

  it('also names what it breaks elsewhere, behind its own', async () => {
    put('content/guidance/de/export.mdx', 'x');
    const { report, summary } = await review('pull_request-branch');
    expect(report?.problems[0]?.file).toBe('content/guidance/de/export.mdx');
    expect(report?.elsewhere.every((file) => file !== 'content/guidance/de/export.mdx')).toBe(true);
    expect(summary).toContain('content/guidance/de/export.mdx');
  });
});

describe('somebody from outside who changes more than entries', () => {
  it('is told which files, and the check fails', async () => {
    put('src/cli/review.ts', 'process.exit(0)\n');
    put('.github/workflows/ci.yml', 'on: pull_request_target\n');
    put(
      'content/settings/site.yaml',
      readFileSync(join(BASE, 'settings/site.yaml'), 'utf8').replace('name: ', 'name: X '),
    );
    const { status, stdout, summary } = await review('pull_request-fork');
    expect(status).toBe(1);
    expect(summary).toContain('Braucht den Blick der Redaktion');
    for (const file of ['.github/workflows/ci.yml', 'content/settings/site.yaml', 'src/cli/review.ts'])
      expect(stdout).toContain(`::error file=${file},title=Braucht den Blick der Redaktion::`);
  });

  it('passes when a maintainer does the same', async () => {
    put('src/cli/review.ts', 'process.exit(0)\n');
    expect((await review('pull_request-branch')).status).toBe(0);
  });

  it('cannot steer the log by a name', async () => {
    put('a\n::error::x.md', 'x');
    const { stdout, summary } = await review('pull_request-fork');
    expect(stdout.split('\n').filter((line) => line.startsWith('::'))).toHaveLength(1);
    expect(summary).toContain('a<U+000A>::error::x.md');
  });
});

it('works without GitHub, on any branch', async () => {
  put('content/offers/kittel.md', kittel());
  const { status, report } = await review();
  expect(status).toBe(0);
  expect(report?.entries.map(({ id }) => id)).toContain('kittel');
});

describe('half a draft', () => {
  it('is no fault: what is missing is named, and the command succeeds', async () => {
    put('content/offers/kittel.md', kittel().replace(/^terms: .*\n/m, ''));
    const { status, stdout, summary, report } = await review('pull_request-fork');
    expect(report?.problems.map(({ code }) => code)).toEqual(['field-missing']);
    expect(status).toBe(0);
    expect(stdout).toContain('::notice ');
    expect(stdout).not.toContain('::error ');
    expect(summary).toContain('✏️ Entwurf');
  });

  it('is broken where something in it is wrong as well', async () => {
    put('content/offers/kittel.md', kittel('Kurz').replace(/^terms: .*\n/m, ''));
    const { status, summary } = await review('pull_request-fork');
    expect(status).toBe(1);
    expect(summary).toContain('❌ Prüfung');
  });
});
