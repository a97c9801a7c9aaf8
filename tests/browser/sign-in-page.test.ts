import { describe, expect, it } from 'vitest';
import { findings, paste, problem, signedIn, useSignInPage } from './sign-in-visit.ts';

declare const window: Window & { signedIn: unknown[] };

const { world, visit } = useSignInPage();

describe('signing in with GitHub', () => {
  it('ends with a token of the least scope that GitHub knows', async () => {
    const { page, close } = await visit({ helper: true });
    world.gitHub.decide({ login: 'anna' });
    await page.getByRole('button', { name: 'Mit GitHub anmelden' }).click();
    const [{ token, provider }] = await signedIn(page);
    expect(provider).toBe('github');
    const user = await fetch(`${world.gitHub.apiRoot}/user`, {
      headers: { Authorization: `token ${token}` },
    });
    expect(((await user.json()) as { login: string }).login).toBe('anna');
    expect(user.headers.get('X-OAuth-Scopes')).toBe('public_repo');
    expect(world.gitHub.authorizations.at(-1)).toMatchObject({ scopes: ['public_repo'] });
    expect(world.gitHub.authorizations.at(-1)!.codeChallenge).toMatch(/^[\w-]{43}$/);
    await close();
  });

  it('says in words that somebody declined, and lets them try again', async () => {
    const { page, close } = await visit({ helper: true });
    world.gitHub.decide('deny');
    await page.getByRole('button', { name: 'Mit GitHub anmelden' }).click();
    await problem(page, 'Sie haben den Zugriff bei GitHub abgelehnt');
    world.gitHub.decide({ login: 'anna' });
    await page.getByRole('button', { name: 'Mit GitHub anmelden' }).click();
    expect(await signedIn(page)).toHaveLength(1);
    await close();
  });

  it('counts once, even when an earlier window was closed half-way', async () => {
    const { page, close } = await visit({ helper: true });
    world.gitHub.decide('page');
    const [first] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('button', { name: 'Mit GitHub anmelden' }).click(),
    ]);
    await first.getByRole('link', { name: 'Authorize as anna' }).waitFor();
    await first.close();
    const [second] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('button', { name: 'Mit GitHub anmelden' }).click(),
    ]);
    await second.getByRole('link', { name: 'Authorize as anna' }).click();
    expect(await signedIn(page)).toHaveLength(1);
    await close();
  });

  it('is refused where the address of the helper has a path', async () => {
    const { page, close } = await visit({ baseUrl: `${world.helper}/sign-in` });
    await page.getByRole('button', { name: 'Mit GitHub anmelden' }).click();
    await problem(page, 'Adresse des Anmeldedienstes ist falsch eingestellt');
    await close();
  });

  it('asks before it makes a fork, and goes on only with a yes', async () => {
    const { page, close } = await visit({ helper: true, asksForFork: true });
    world.gitHub.decide({ login: 'guest' });
    await page.getByRole('button', { name: 'Mit GitHub anmelden' }).click();
    await page.getByRole('heading', { name: 'Eigene Kopie anlegen?' }).waitFor();
    expect(await page.textContent('main')).toContain('in einer eigenen Kopie von desk/hub');
    await page.getByRole('button', { name: 'Abbrechen' }).click();
    await problem(page, 'Ohne eigene Kopie');
    await page.getByRole('button', { name: 'Mit GitHub anmelden' }).click();
    await page.getByRole('button', { name: 'Kopie anlegen und weiter' }).click();
    expect(await signedIn(page)).toHaveLength(1);
    await close();
  });
});

describe('signing in with an access token', () => {
  it('tries the token out and hands it to the editor', async () => {
    const { page, close } = await visit();
    await paste(page, '  github_pat_anna\n');
    expect(await signedIn(page)).toEqual([{ token: 'github_pat_anna', provider: 'github' }]);
    await close();
  });

  it.each([
    ['', 'Bitte fügen Sie Ihren Zugriffsschlüssel ein'],
    ['zwei Wörter', 'Das ist kein Zugriffsschlüssel'],
    ['github_pat_unknown', 'nimmt diesen Schlüssel nicht an (401)'],
    ['github_pat_old', 'nimmt diesen Schlüssel nicht an (401)'],
    ['github_pat_reads', 'fehlt das Recht „Contents – Read and write“'],
    ['github_pat_guest', 'mit einem Zugriffsschlüssel können nur Mitglieder der Redaktion arbeiten'],
  ])('says in words what is wrong with "%s"', async (token, words) => {
    const { page, close } = await visit();
    await paste(page, token);
    await problem(page, words);
    expect(await page.evaluate(() => window.signedIn)).toEqual([]);
    await close();
  });

  it('says that the repository is out of reach, that there is no connection and that GitHub is down', async () => {
    const elsewhere = await visit({ repo: 'desk/other' });
    await paste(elsewhere.page, 'github_pat_anna');
    await problem(elsewhere.page, 'kommt nicht an desk/other heran (404)');
    await elsewhere.close();

    const { page, close } = await visit();
    await page.context().setOffline(true);
    await paste(page, 'github_pat_anna');
    await problem(page, 'GitHub ist nicht erreichbar');
    await page.context().setOffline(false);
    const mend = world.gitHub.fault({ method: 'GET', path: /^\/user/, status: 502 });
    await paste(page, 'github_pat_anna');
    await problem(page, 'GitHub antwortet gerade nicht richtig');
    mend();
    await paste(page, 'github_pat_anna');
    expect(await signedIn(page)).toHaveLength(1);
    await close();
  });

  it('lets somebody with a classic token work in a fork', async () => {
    const { page, close } = await visit({ asksForFork: true });
    await paste(page, 'ghp_guest');
    await page.getByRole('button', { name: 'Kopie anlegen und weiter' }).click();
    expect(await signedIn(page)).toEqual([{ token: 'ghp_guest', provider: 'github' }]);
    await close();
  });

  it('hides the token until asked, and keeps it out of the browser’s memory for forms', async () => {
    const { page, close } = await visit();
    const field = page.getByLabel('Zugriffsschlüssel', { exact: true });
    expect(await field.getAttribute('type')).toBe('password');
    expect(await field.getAttribute('autocomplete')).toBe('off');
    await page.getByRole('button', { name: 'Schlüssel zeigen' }).click();
    expect(await field.getAttribute('type')).toBe('text');
    await close();
  });

  it('links to a new token in a tab that knows nothing of this one', async () => {
    const { page, close } = await visit();
    const link = page.getByRole('link', { name: 'Schlüssel bei GitHub erstellen' });
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(await link.getAttribute('href')).toContain('/settings/personal-access-tokens/new?');
    await close();
  });
});

describe('the sign-in page', () => {
  it('asks nobody for anything but the site itself', async () => {
    const { page, requests, errors, close } = await visit({ helper: true });
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => !url.startsWith(world.site))).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  it('speaks English where the editor does', async () => {
    const { page, close } = await visit({ helper: true, locale: 'en' });
    await page.getByRole('heading', { name: 'Sign in to the desk' }).waitFor();
    await page.getByRole('button', { name: 'Sign in with GitHub' }).waitFor();
    expect(await page.textContent('main')).not.toMatch(/\b(Sie|und|Schlüssel)\b/);
    await close();
  });

  it.each([
    [320, 'light'],
    [320, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)('is accessible at %i px, %s, with and without a problem', async (width, colorScheme) => {
    const { page, close } = await visit({
      helper: true,
      context: { viewport: { width, height: 700 }, colorScheme, bypassCSP: true },
    });
    await page.getByText('Mit einem Zugriffsschlüssel anmelden').click();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Anmelden', exact: true }).click();
    await problem(page, 'Bitte fügen Sie');
    expect(await findings(page)).toEqual([]);
    await close();
  });

  it('can be used with the keyboard alone', async () => {
    const { page, close } = await visit();
    await page.getByLabel('Zugriffsschlüssel', { exact: true }).focus();
    await page.keyboard.type('github_pat_anna');
    await page.keyboard.press('Enter');
    expect(await signedIn(page)).toHaveLength(1);
    await close();
  });
});
