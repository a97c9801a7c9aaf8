import { describe, expect, it } from 'vitest';
import {
  problemInWords,
  problemOfError,
  problemOfHelper,
} from '../../../../../src/desk/editor/sign-in/problems.ts';
import { deskWordsOf } from '../../../../../src/desk/words/desk-words.ts';
import { signInWordsOf } from '../../../../../src/desk/words/sign-in-words.ts';
import { refusals } from '../../../../../src/oauth/words.ts';

describe('why somebody is not signed in', () => {
  it('has words for every refusal that the helper posts', () => {
    // `request` and `state` are never posted: nobody is told anything then.
    const posted = Object.keys(refusals).filter((name) => name !== 'request' && name !== 'state');
    for (const refusal of posted) {
      const problem = problemOfHelper({ refusal, message: 'raw' });
      expect.soft(problemInWords(problem, 'desk/hub', signInWordsOf('de')), refusal).not.toContain('raw');
    }
  });

  it('shows the message of another helper as it is', () => {
    expect(problemInWords(problemOfHelper({ message: 'No' }), 'desk/hub', signInWordsOf('en'))).toBe(
      'GitHub has not signed you in: No',
    );
  });

  it.each([
    ['APIError: Bad credentials', 'ended'],
    ['API rate limit exceeded for user', 'limited'],
    ['TypeError: Failed to fetch', 'offline'],
    ['Something else', 'failed'],
  ])('reads "%s" of Decap', (reason, code) => {
    expect(problemOfError(reason).code).toBe(code);
    expect(problemOfError(new Error(reason)).code).toBe(code);
  });

  it.each(['de', 'en'] as const)('knows what the editor itself says (%s)', (lang) => {
    const say = deskWordsOf(lang);
    expect(problemOfError(`APIError: ${say('expired')}`).code).toBe('ended');
    expect(problemOfError(say('limited', { time: '12:00' })).code).toBe('limited');
    expect(problemOfError(say('broken', { status: 500 })).code).toBe('gitHubFails');
    expect(problemOfError(new Error(say('offline'))).code).toBe('offline');
  });

  it('names the repository where it matters', () => {
    expect(problemInWords({ code: 'noContents' }, 'desk/hub', signInWordsOf('de'))).toContain('desk/hub');
  });
});
