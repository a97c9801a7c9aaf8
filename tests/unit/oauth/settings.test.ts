import { describe, expect, it } from 'vitest';
import { settingsFrom } from '../../../src/oauth/settings.ts';
import { sameText } from '../../../src/oauth/state.ts';
import worker from '../../../src/oauth/worker.ts';
import { SECRET, SITE } from './helper.ts';

const environment = {
  OAUTH_CLIENT_ID: 'client-1',
  OAUTH_CLIENT_SECRET: SECRET,
  OAUTH_ORIGIN: SITE,
};
const failure = (over: Record<string, unknown>) => {
  try {
    settingsFrom({ ...environment, ...over });
  } catch (error) {
    return (error as Error).message;
  }
  return '';
};

describe('settings of the helper', () => {
  it('take GitHub and the least scope where nothing else is said', () => {
    expect(settingsFrom(environment)).toMatchObject({ gitHub: 'https://github.com', scope: 'public_repo' });
  });

  it('name everything that is missing at once', () => {
    expect(() => settingsFrom({})).toThrow(/OAUTH_CLIENT_ID[^]*OAUTH_CLIENT_SECRET[^]*OAUTH_ORIGIN/);
  });

  it.each([
    'hub.example',
    'https://hub.example/',
    'https://hub.example/hub',
    'https://HUB.example',
    'https://user@hub.example',
    'https://hub.example:443',
    'http://hub.example',
    'https://*.example',
    '*',
    'null',
  ])('refuse %s as origin of the site', (origin) => {
    const accepted = failure({ OAUTH_ORIGIN: origin }) === '';
    expect(accepted).toBe(false);
  });

  it.each(['http://localhost:4321', 'http://127.0.0.1:4321', 'https://hub.example:8443'])(
    'accept %s',
    (origin) => {
      expect(failure({ OAUTH_ORIGIN: origin })).toBe('');
    },
  );

  it('know two scopes only', () => {
    expect(failure({ OAUTH_SCOPE: 'repo' })).toBe('');
    expect(failure({ OAUTH_SCOPE: 'repo,admin:org' })).toContain('OAUTH_SCOPE');
  });

  it('never show the secret in a message', () => {
    const message = failure({ OAUTH_CLIENT_SECRET: `${SECRET} with a space`, OAUTH_ORIGIN: '' });
    expect(message).toContain('OAUTH_CLIENT_SECRET');
    expect(message).not.toContain(SECRET);
  });
});

describe('the worker', () => {
  it('takes its settings from the variables of its host', async () => {
    const response = await worker.fetch(new Request('https://helper.example/'), environment);
    expect(await response.text()).toContain(SITE);
  });

  it('says what is missing instead of failing', async () => {
    const response = await worker.fetch(new Request('https://helper.example/auth?provider=github'), {});
    expect(response.status).toBe(500);
    expect(await response.text()).toContain('OAUTH_ORIGIN');
  });
});

describe('comparing two texts', () => {
  it.each([
    ['abc', 'abc', true],
    ['', '', true],
    ['abc', 'abd', false],
    ['abc', 'ab', false],
    ['ab', 'abc', false],
    ['abc', '', false],
    ['abc\u0000', 'abc', false],
    ['abc', 'abc\u0000', false],
  ])('%j and %j: %s', (a, b, same) => {
    expect(sameText(a, b)).toBe(same);
  });
});
