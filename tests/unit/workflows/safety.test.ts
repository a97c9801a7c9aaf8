import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { COMPLETE } from '#github/review/completeness.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

interface Rule {
  type: string;
  parameters?: Record<string, unknown>;
}
interface Ruleset {
  target: string;
  enforcement: string;
  bypass_actors: unknown[];
  conditions: unknown;
  rules: Rule[];
}
const rulesets = ['main', 'main-one-person'] as const;
const ruleset = (name: string) => JSON.parse(read(`.github/rulesets/${name}.json`)) as Ruleset;
const rule = (name: string, type: string) =>
  ruleset(name).rules.find((each) => each.type === type)?.parameters;

describe.each(rulesets)('the ruleset %s', (name) => {
  it('is in force on the published branch, for everybody', () => {
    expect(ruleset(name)).toMatchObject({
      target: 'branch',
      enforcement: 'active',
      bypass_actors: [],
      conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
    });
  });

  it('lets nothing in but through a pull request, and takes nothing away', () => {
    const types = ruleset(name).rules.map(({ type }) => type);
    expect(types).toEqual(['deletion', 'non_fast_forward', 'pull_request', 'required_status_checks']);
  });

  it('asks for checks by the names that they really have', () => {
    const { jobs } = parse(read('.github/workflows/ci.yml')) as {
      jobs: Record<string, { name: string; if?: string }>;
    };
    const required = rule(name, 'required_status_checks')?.['required_status_checks'] as {
      context: string;
    }[];
    const always = Object.values(jobs).filter((job) => job.if === undefined);
    expect(required.map(({ context }) => context)).toEqual([...always.map((job) => job.name), COMPLETE]);
    // The others fail where a maintainer has to decide; the page about it says so.
    const page = read('docs/safety.md').replace(/\s+/g, ' ');
    for (const job of Object.values(jobs)) expect(page.includes(job.name), job.name).toBe(true);
  });

  it('merges as the editing system does', () => {
    expect(rule(name, 'pull_request')?.['allowed_merge_methods']).toContain('squash');
  });

  it('is applied by the command on its page', () => {
    expect(read('docs/safety.md')).toContain(
      `gh api --method POST 'repos/{owner}/{repo}/rulesets' --input .github/rulesets/${name}.json`,
    );
  });
});

describe('a second pair of eyes', () => {
  it('is asked for where there is one', () => {
    expect(rule('main', 'pull_request')).toMatchObject({
      required_approving_review_count: 1,
      dismiss_stale_reviews_on_push: true,
      require_code_owner_review: true,
      require_last_push_approval: true,
    });
  });

  it('is all that a desk of one person goes without', () => {
    const alone = ruleset('main-one-person');
    const pull = alone.rules.find(({ type }) => type === 'pull_request');
    Object.assign(pull?.parameters ?? {}, {
      required_approving_review_count: 1,
      require_code_owner_review: true,
      require_last_push_approval: true,
    });
    expect(alone).toEqual(ruleset('main'));
  });
});

describe('CODEOWNERS', () => {
  const lines = read('.github/CODEOWNERS')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/\s+/));
  /** The last line that fits counts; the patterns in use are folders and "everything". */
  const ownersOf = (path: string): string[] =>
    lines.findLast(([pattern]) => pattern === '*' || `/${path}`.startsWith(pattern!))?.slice(1) ?? [];

  it.each([
    '.github/workflows/ci.yml',
    '.github/CODEOWNERS',
    '.ci/run',
    'src/cli/review.ts',
    'tests/run.ts',
    'package.json',
    'package-lock.json',
    '.npmrc',
    'astro.config.mjs',
    'public/favicon.svg',
    'content/settings/site.yaml',
    'content/vocabulary/categories.yaml',
    'content/pages/de/imprint.mdx',
  ])('has somebody for %s', (path) => {
    expect(ownersOf(path)).not.toEqual([]);
  });

  it.each(['content/offers/masken.md', 'content/news/de/start.mdx'])('leaves %s to any editor', (path) => {
    expect(ownersOf(path)).toEqual([]);
  });
});

describe('the pages about it', () => {
  const pages = ['docs/safety.md', 'docs/workflows.md', ...globSync('.github/*.md', { cwd: ROOT })];

  it.each(pages)('%s links to what exists', (page) => {
    const targets = [...read(page).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, target]) => target!);
    const local = targets.filter(
      (target) => !/^(?:https?:|mailto:)/.test(target) && !target.startsWith('../../../'),
    );
    for (const target of local) expect(existsSync(resolve(ROOT, dirname(page), target)), target).toBe(true);
  });

  it('name every workflow and every pinned action', () => {
    const names = readdirSync(join(ROOT, '.github/workflows'));
    const page = read('docs/workflows.md');
    for (const name of names) {
      expect(page).toContain(`| \`${name.replace('.yml', '')}\` |`);
      for (const [, action, sha, version] of read(`.github/workflows/${name}`).matchAll(
        /uses: (\S+)@([0-9a-f]{40}) # v(\S+)/g,
      ))
        expect(page).toContain(`| \`${action}\` | ${version} | \`${sha}\` |`);
    }
  });

  it.each(['CONTRIBUTING', 'SECURITY'])('%s.md speaks German first, then English', (name) => {
    const [german, english] = read(`.github/${name}.md`).split('\n---\n');
    expect(german).toMatch(/ und | nicht /);
    expect(english).toMatch(/ and | not /);
  });
});
