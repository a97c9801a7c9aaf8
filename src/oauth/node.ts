import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { helperServer } from './server.ts';
import { SettingsError, settingsFrom, type Settings } from './settings.ts';

const HELP = `Usage: node src/oauth/node.ts

The sign-in helper as a small server. Put a web server with TLS in front of it.

Environment
  OAUTH_CLIENT_ID      client ID of the GitHub OAuth app
  OAUTH_CLIENT_SECRET  its client secret; never printed
  OAUTH_ORIGIN         origin of the site, https://hub.example: the only one that gets a token
  OAUTH_SCOPE          public_repo (default), or repo for a private repository
  OAUTH_GITHUB         default https://github.com
  PORT                 default 8787; 0 takes a free one
  HOST                 default 127.0.0.1

Exit codes    0 stopped (SIGTERM, Ctrl+C) · 1 could not listen · 2 misuse
`;

try {
  const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h', default: false } } });
  if (values.help) process.stdout.write(HELP);
  else listen(settingsFrom(process.env), portFrom(process.env['PORT']), process.env['HOST'] || '127.0.0.1');
} catch (error) {
  process.stderr.write(`${(error as Error).message}\nnode src/oauth/node.ts --help shows all settings.\n`);
  process.exitCode = 2;
}

function listen(settings: Settings, port: number, host: string): void {
  const server = helperServer(settings);
  server.on('error', (error) => {
    process.stderr.write(`Cannot listen on ${host}:${port}: ${error.message}\n`);
    process.exitCode = 1;
  });
  server.listen(port, host, () => {
    const { port: taken } = server.address() as AddressInfo;
    process.stdout.write(`Sign-in helper of ${settings.siteOrigin} on http://${host}:${taken}\n`);
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
}

/** @throws SettingsError */
function portFrom(text = ''): number {
  const port = Number(text || '8787');
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new SettingsError('PORT: a number from 0 to 65535.');
}
