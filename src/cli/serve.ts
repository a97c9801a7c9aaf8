import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { siteAddress } from '#build/address.ts';
import { outFolderOf } from '#files/environment.ts';
import { serveFolder } from './static-server.ts';

const DEFAULT_PORT = 4321;

const HELP = `Usage: npm run hub -- serve [--port ${DEFAULT_PORT}]

Serves the built site to this machine, below the path of the hub's address. A busy port: the next free one.

  --port <n>   first port to try; 0 takes any free one
  --help       this text

Environment: HUB_OUT (folder, default dist), HUB_URL (address, default from the settings).
Exit codes: 0 stopped by hand, 1 cannot serve, 2 misuse.
`;

/** Serves the built site until the process is told to stop. @returns exit code */
export async function run(argv: string[]): Promise<number> {
  const options = optionsOf(argv);
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n\n${HELP}`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const folder = resolve(outFolderOf(process.env));
  const stopped = untilStopped();
  try {
    const server = await serveFolder(folder, { port: options.port, base: siteAddress().base });
    if (options.port !== 0 && server.port !== options.port) {
      process.stdout.write(`Port ${options.port} is busy, so port ${server.port} serves instead.\n`);
    }
    process.stdout.write(`The hub is at ${server.url}  (stop: Ctrl+C)\n`);
    await stopped;
    await server.close();
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

function optionsOf(argv: string[]): { port: number; help: boolean } | string {
  try {
    const { values } = parseArgs({
      args: argv,
      options: { port: { type: 'string' }, help: { type: 'boolean' } },
    });
    const port = Number(values.port ?? DEFAULT_PORT);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      return `--port takes a whole number from 0 to 65535, not ${JSON.stringify(values.port)}.`;
    }
    return { port, help: values.help ?? false };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function untilStopped(): Promise<void> {
  return new Promise((done) => {
    process.once('SIGINT', () => done());
    process.once('SIGTERM', () => done());
  });
}
