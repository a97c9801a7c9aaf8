import type { FakeGitHub } from '../../fakes/github/server.ts';
import { EDITOR, fileOn, REPOSITORY } from './desk.ts';

/** Somebody else changes a published file, through a pull request as everybody must. @param file in the content folder */
export async function publishChange(
  github: FakeGitHub,
  file: string,
  change: (text: string) => string,
): Promise<void> {
  const repository = `/repos/${REPOSITORY.owner}/${REPOSITORY.name}`;
  const ask = <T>(method: string, path: string, body?: object) =>
    askGitHub<T>(github, method, repository + path, body);
  const text = await fileOn(github, 'main', file);
  const main = await ask<{ object: { sha: string } }>('GET', '/git/ref/heads/main');
  await ask('POST', '/git/refs', { ref: 'refs/heads/anders', sha: main.object.sha });
  const { sha } = await ask<{ sha: string }>('GET', `/contents/content/${file}`);
  await ask('PUT', `/contents/content/${file}`, {
    branch: 'anders',
    message: 'Change',
    sha,
    content: Buffer.from(change(text!)).toString('base64'),
  });
  const { number } = await ask<{ number: number }>('POST', '/pulls', {
    title: 'Change',
    head: 'anders',
    base: 'main',
  });
  await ask('PUT', `/pulls/${number}/merge`, { merge_method: 'squash' });
  github.requests.length = 0;
}

async function askGitHub<T>(github: FakeGitHub, method: string, path: string, body?: object): Promise<T> {
  const response = await fetch(github.apiRoot + path, {
    method,
    headers: { Authorization: `token ${EDITOR.token}` },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}
