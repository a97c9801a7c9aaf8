import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContent, type Reading } from '#files/content.ts';
import { TODAY } from '../../fixture-hub.ts';
import type { FakeGitHub } from '../../fakes/github/server.ts';
import { EDITOR, fileOn, REPOSITORY } from './desk.ts';

/** What `hub check` says of the content on a branch, checked out as a workflow does it. */
export function contentOn(github: FakeGitHub, branch: string): Reading {
  const folder = mkdtempSync(join(tmpdir(), 'hub-checkout-'));
  try {
    execFileSync('git', ['clone', '--quiet', '--branch', branch, gitFolder(github), folder], {
      stdio: 'pipe',
    });
    return readContent(join(folder, 'content'), { today: TODAY });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every line that a branch takes away from `main` or adds to it, with the file it is in. */
export function changesOn(github: FakeGitHub, branch: string): string[] {
  return git(github, 'diff', '--unified=0', '--no-color', `main...${branch}`)
    .split('\n')
    .filter((line) => /^(?:[-+](?!--|\+\+)|\+\+\+ )/.test(line))
    .map((line) => line.replace(/^\+\+\+ (?:b\/)?/, ''));
}

/** Paths of the files that a branch changes. */
export function changedFiles(github: FakeGitHub, branch: string): string[] {
  return git(github, 'diff', '--name-only', `main...${branch}`).split('\n').filter(Boolean);
}

export function branchesOf(github: FakeGitHub): string[] {
  return git(github, 'for-each-ref', '--format=%(refname:short)', 'refs/heads').split('\n').filter(Boolean);
}

/** What was asked of GitHub that would have changed `main` without a merge. */
export function directChanges(github: FakeGitHub): string[] {
  return github.requests
    .filter(({ method, path }) => method !== 'GET' && /\/(?:git\/refs\/heads\/main|contents\/)/.test(path))
    .map(({ method, path }) => `${method} ${path}`);
}

export function pullRequest(github: FakeGitHub, branch: string) {
  const [repository] = github.world.repositories.values();
  const issues = [...(repository?.issues.values() ?? [])].reverse();
  return issues.find(({ pull }) => pull?.head.ref === branch);
}

/** Publishes a change of a file as somebody does on GitHub's own pages. */
export async function publishPastDesk(
  github: FakeGitHub,
  file: string,
  change: (text: string) => string,
): Promise<void> {
  const text = await fileOn(github, 'main', file);
  const at = `/repos/${REPOSITORY.owner}/${REPOSITORY.name}`;
  const contents = `${at}/contents/content/${file}`;
  const main = await ask<{ object: { sha: string } }>(github, 'GET', `${at}/git/ref/heads/main`);
  await ask(github, 'POST', `${at}/git/refs`, { ref: 'refs/heads/anders', sha: main.object.sha });
  const { sha } = await ask<{ sha: string }>(github, 'GET', contents);
  await ask(github, 'PUT', contents, {
    branch: 'anders',
    message: 'Change',
    sha,
    content: Buffer.from(change(text!)).toString('base64'),
  });
  const pull = { title: 'Change', head: 'anders', base: 'main' };
  const { number } = await ask<{ number: number }>(github, 'POST', `${at}/pulls`, pull);
  await ask(github, 'PUT', `${at}/pulls/${number}/merge`, {});
  github.requests.length = 0;
}

async function ask<T>(github: FakeGitHub, method: string, path: string, body?: object): Promise<T> {
  const response = await fetch(github.apiRoot + path, {
    method,
    headers: { Authorization: `token ${EDITOR.token}` },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

function git(github: FakeGitHub, ...args: string[]): string {
  return execFileSync('git', [`--git-dir=${gitFolder(github)}`, ...args], { encoding: 'utf8' });
}

function gitFolder(github: FakeGitHub): string {
  return github.gitFolder(REPOSITORY.owner, REPOSITORY.name);
}

/** Puts a new file on the main branch, as others do: by a pull request that is merged. */
export async function publishFile(github: FakeGitHub, path: string, text: string): Promise<void> {
  const repository = `/repos/${REPOSITORY.owner}/${REPOSITORY.name}`;
  const ask = async <T>(method: string, place: string, body?: object): Promise<T> => {
    const headers = { Authorization: `token ${EDITOR.token}` };
    const response = await fetch(github.apiRoot + repository + place, {
      method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${place}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  };
  const { object } = await ask<{ object: { sha: string } }>('GET', '/git/ref/heads/main');
  await ask('POST', '/git/refs', { ref: 'refs/heads/anders', sha: object.sha });
  const content = Buffer.from(text).toString('base64');
  await ask('PUT', `/contents/content/${path}`, { branch: 'anders', message: 'Add', content });
  const { number } = await ask<{ number: number }>('POST', '/pulls', {
    title: 'Add',
    head: 'anders',
    base: 'main',
  });
  await ask('PUT', `/pulls/${number}/merge`, {});
}
