import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { dev } from 'astro';
import { requireContentFolder } from '#files/environment.ts';
import { anyReading } from '#site/content.ts';
import { printProblems } from './report.ts';

const HELP = `Usage: npm run dev -- [--port 4321]

Serves the site while you write: pages follow every saved file under content/ and src/. Entries with problems are left
out and named here. Search needs a build: npm start.

  --port <n>   port to use, the next free one if it is busy
  --help       this text
`;

/** `hub dev`. Runs until it is told to stop. @returns exit code */
export async function run(argv: string[]): Promise<number> {
  const { values } = parseArgs({
    args: argv,
    options: { port: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  // Bad entries are shown and left out; one mistake does not stop the writing.
  process.env['HUB_QUARANTINE'] = '1';
  requireContentFolder(process.env);
  const { problems } = anyReading();
  if (problems.length > 0) printProblems(problems, process.stderr);
  const server = await dev({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    server: { host: '127.0.0.1', port: Number(values.port ?? 4321) },
  });
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await server.stop();
  return 0;
}
