import { describe, expect, it } from 'vitest';
import { messagePage } from '../../../src/oauth/page.ts';
import { helper, posted, SECRET, SITE } from './helper.ts';

/** Every kind of answer there is. */
async function everyAnswer(): Promise<[string, Response][]> {
  const { ask, begin, comeBack } = helper();
  const [{ cookie, state }, second] = [await begin(), await begin()];
  return [
    ['health', await ask('/')],
    ['nothing there', await ask('/admin')],
    ['another method', await ask('/callback', { method: 'POST' })],
    ['to GitHub', await ask('/auth?provider=github')],
    ['refused', await ask('/auth?provider=github&scope=admin:org')],
    ['no state', await comeBack({ code: 'c' })],
    ['token', await comeBack({ code: 'c', state }, cookie)],
    ['denied', await comeBack({ error: 'access_denied', state: second.state }, second.cookie)],
  ];
}

describe('every answer', () => {
  it('is kept nowhere, names no referrer and is no other type than it says', async () => {
    for (const [name, { headers }] of await everyAnswer()) {
      expect.soft(headers.get('Cache-Control'), name).toBe('no-store');
      expect.soft(headers.get('Referrer-Policy'), name).toBe('no-referrer');
      expect.soft(headers.get('X-Content-Type-Options'), name).toBe('nosniff');
    }
  });

  it('leaves window.opener to the page and opens nothing to other origins', async () => {
    for (const [name, { headers }] of await everyAnswer()) {
      expect.soft(headers.get('Cross-Origin-Opener-Policy'), name).toBe('unsafe-none');
      expect.soft(headers.get('Access-Control-Allow-Origin'), name).toBeNull();
    }
  });

  it('shows nothing in a frame and runs nothing but its own script', async () => {
    for (const [name, { headers, status }] of await everyAnswer()) {
      if (status === 302) continue;
      const policy = headers.get('Content-Security-Policy')!;
      expect.soft(policy, name).toMatch(/^default-src 'none'/);
      expect.soft(policy, name).toContain("frame-ancestors 'none'");
      expect.soft(policy.replace(/script-src 'nonce-[\w+/=]{24}'/, ''), name).not.toContain('script-src');
    }
  });

  it('never holds the secret, nor a star as a receiver', async () => {
    for (const [name, response] of await everyAnswer()) {
      const all = `${JSON.stringify([...response.headers])} ${await response.text()}`;
      expect.soft(all, name).not.toContain(SECRET);
      expect.soft(all, name).not.toContain('*');
    }
  });

  it('draws a new nonce for each page and uses it for its one script', async () => {
    const nonces = new Set<string>();
    for (const answer of await Promise.all([everyAnswer(), everyAnswer()])) {
      for (const [name, response] of answer.filter(([name]) => ['token', 'denied'].includes(name))) {
        const html = await response.text();
        const nonce = /script-src 'nonce-([^']+)'/.exec(
          response.headers.get('Content-Security-Policy')!,
        )![1]!;
        expect(html.match(/<script[^>]*>/g), name).toEqual([`<script nonce="${nonce}">`]);
        nonces.add(nonce);
      }
    }
    expect(nonces.size).toBe(4);
  });

  it('says which site it serves, and that it answers GET only', async () => {
    const answers = new Map(await everyAnswer());
    expect(await answers.get('health')!.text()).toContain(SITE);
    expect(answers.get('another method')!.status).toBe(405);
    expect(answers.get('nothing there')!.status).toBe(404);
  });

  it('cannot be broken out of, whatever the message holds', async () => {
    const token = '</script><script>alert(1)</script>\u2028"';
    const html = await messagePage({ token }, SITE).text();
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toContain('\u2028');
    expect(posted(html)).toContain(JSON.stringify(token));
  });
});
