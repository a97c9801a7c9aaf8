import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';

/** Decap's own server for one machine. */
export interface DecapServer {
  /** `http://127.0.0.1:<port>` */
  address: string;
  stop(): Promise<void>;
}

/**
 * Starts Decap's server on a repository that it may do as it likes with: it checks branches out and commits whatever lies
 * in the work tree.
 * @param origin the only origin whose pages may call it
 * @throws Error when it does not start
 */
export async function startDecapServer(repository: string, origin: string): Promise<DecapServer> {
  const port = await freePort();
  const program = createRequire(import.meta.url).resolve('decap-server');
  const child = spawn(process.execPath, [program], {
    cwd: repository,
    env: {
      ...process.env,
      MODE: 'git',
      GIT_REPO_DIRECTORY: repository,
      BIND_HOST: '127.0.0.1',
      PORT: `${port}`,
      ORIGIN: origin,
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  const kill = () => void child.kill();
  process.once('exit', kill);
  const address = `http://127.0.0.1:${port}`;
  await Promise.race([
    answers(address),
    ended.then(([code]) => Promise.reject(new Error(`decap-server ended with ${code}`))),
  ]);
  return {
    address,
    stop: async () => {
      kill();
      await ended;
      process.off('exit', kill);
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

async function answers(address: string): Promise<void> {
  for (;;) {
    const body = JSON.stringify({ action: 'info' });
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${address}/api/v1`, { method: 'POST', headers, body }).catch(
      () => undefined,
    );
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
