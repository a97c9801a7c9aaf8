import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { startFakeGitHub } from '../../fakes/github/server.ts';
import { posted, SECRET, SITE } from './helper.ts';

const ENTRY = join(import.meta.dirname, '../../../src/oauth/node.ts');
const SETTINGS = {
  OAUTH_CLIENT_ID: 'client-1',
  OAUTH_CLIENT_SECRET: SECRET,
  OAUTH_ORIGIN: SITE,
  PORT: '0',
};
const running: ReturnType<typeof start>[] = [];

/** The entry as one starts it, with nothing of this process's environment. */
function start(environment: Record<string, string>, ...argv: string[]) {
  const child = spawn(process.execPath, [ENTRY, ...argv], { env: environment });
  let said = '';
  const note = (part: Buffer) => void (said += part.toString());
  child.stdout.on('data', note);
  child.stderr.on('data', note);
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const address = async () => {
    while (!said.includes('http://127')) await Promise.race([once(child.stdout, 'data'), ended]);
    return /http:\/\/127\.0\.0\.1:\d+/.exec(said)![0];
  };
  return { child, ended, address, said: () => said };
}

function run(...args: Parameters<typeof start>) {
  const helper = start(...args);
  running.push(helper);
  return helper;
}

afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    child.kill('SIGKILL');
    await ended;
  }
});

describe('the helper as a server of its own', () => {
  it('answers on this machine only, until it is told to stop', async () => {
    const helper = run(SETTINGS);
    const address = await helper.address();
    expect(await (await fetch(address)).text()).toContain(SITE);
    const away = await fetch(`${address}/auth?provider=github`, { redirect: 'manual' });
    expect(away.status).toBe(302);
    expect(away.headers.get('Location')).toMatch(/^https:\/\/github\.com\/login\/oauth\/authorize\?/);
    expect(away.headers.get('Set-Cookie')).toMatch(/^__Host-hub-sign-in=/);
    helper.child.kill('SIGTERM');
    expect(await helper.ended).toBe(0);
    expect(helper.said()).not.toContain(SECRET);
  });

  it('reads the cookie that comes back', async () => {
    const address = await run(SETTINGS).address();
    const away = await fetch(`${address}/auth?provider=github`, { redirect: 'manual' });
    const state = new URL(away.headers.get('Location')!).searchParams.get('state')!;
    const back = await fetch(`${address}/callback?error=access_denied&state=${state}`, {
      headers: { Cookie: away.headers.get('Set-Cookie')!.split(';')[0]! },
    });
    expect(back.status).toBe(403);
  });

  it('signs somebody in at a GitHub that checks the secret and the challenge', async () => {
    const gitHub = await startFakeGitHub();
    gitHub.addUser({ login: 'anna' });
    gitHub.decide({ login: 'anna' });
    const address = await run({ ...SETTINGS, OAUTH_GITHUB: gitHub.origin }).address();
    const callback = `${address}/callback`;
    gitHub.registerApp({ clientId: SETTINGS.OAUTH_CLIENT_ID, clientSecret: SECRET, callback });
    const away = await fetch(`${address}/auth?provider=github`, { redirect: 'manual' });
    const agreed = await fetch(away.headers.get('Location')!, { redirect: 'manual' });
    const cookie = away.headers.get('Set-Cookie')!.split(';')[0]!;
    const back = await fetch(agreed.headers.get('Location')!, { headers: { Cookie: cookie } });
    expect(posted(await back.text())).toMatch(/^authorization:github:success:\{"token":"gho_\w+"/);
    const again = await fetch(agreed.headers.get('Location')!, { headers: { Cookie: cookie } });
    expect(posted(await again.text())).toContain('"refusal":"expired"');
    await gitHub.close();
  });

  it('survives requests that are none', async () => {
    const address = await run(SETTINGS).address();
    for (const line of [
      'GET //evil.example/auth HTTP/1.1',
      'GET http://[ HTTP/1.1',
      'TRACE / HTTP/1.1',
      'nonsense',
    ]) {
      const socket = connect(Number(new URL(address).port), '127.0.0.1');
      socket.end(`${line}\r\nHost: x\r\nConnection: close\r\n\r\n`);
      socket.resume();
      await once(socket, 'close');
    }
    expect((await fetch(address)).status).toBe(200);
  });

  it('says what is missing, and shows its help', async () => {
    const helper = run({ ...SETTINGS, OAUTH_ORIGIN: '' });
    expect(await helper.ended).toBe(2);
    expect(helper.said()).toContain('OAUTH_ORIGIN');
    expect(helper.said()).not.toContain(SECRET);
    const help = run({}, '--help');
    expect(await help.ended).toBe(0);
    for (const name of Object.keys(SETTINGS)) expect(help.said()).toContain(name);
  });

  it.each(['70000', '-1', 'x'])('refuses %s as a port', async (PORT) => {
    const helper = run({ ...SETTINGS, PORT });
    expect(await helper.ended).toBe(2);
    expect(helper.said()).toContain('PORT: ');
  });

  it('says that a port is taken', async () => {
    const first = await run(SETTINGS).address();
    const second = run({ ...SETTINGS, PORT: new URL(first).port });
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain('Cannot listen');
  });
});
