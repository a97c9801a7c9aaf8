import { once } from 'node:events';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { dev } from 'astro';
import { addressOf } from '#domain/addresses.ts';
import { languagesOf } from '#domain/languages.ts';
import { contentFolderOf, requireContentFolder } from '#files/environment.ts';
import { adminBundle } from '#desk/bundle/bundle.ts';
import { adminWhileWriting } from '#desk/bundle/dev.ts';
import { siteAddress } from '#build/address.ts';
import { anyReading } from '#build/content.ts';
import { editedSite } from '#build/edited-site.ts';
import { startDecapServer } from './decap-server.ts';
import { printProblems } from './report.ts';
import { throwAwayRepository } from './throw-away-repository.ts';

const HELP = `Usage: npm run dev -- [options]

Serves the site and the desk's editor on this machine: no account, no network. The editor works on a git repository made
for this run from the content folder, so try whatever you like: drafts, review, publishing. Pages follow what is published.
Search needs a build: npm start.

  --in-place   no editor; pages follow every saved file of your own content folder instead
  --port <n>   port to use, the next free one if it is busy (default 4321)
  --help       this text

Environment   HUB_CONTENT, HUB_TODAY, HUB_URL: see README.md
`;

/** `hub dev`. Runs until it is told to stop. @returns exit code */
export async function run(argv: string[]): Promise<number> {
  const { values } = parseArgs({
    args: argv,
    options: {
      port: { type: 'string', default: '4321' },
      'in-place': { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const told = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  // Bad entries are shown and left out; one mistake does not stop the writing.
  process.env['HUB_QUARANTINE'] = '1';
  requireContentFolder(process.env);
  const { problems, content } = anyReading();
  if (problems.length > 0) printProblems(problems, process.stderr);
  const desk =
    values['in-place'] || !content ? undefined : await startDesk(content.settings.repository.folder);
  const server = await dev({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    server: { host: '127.0.0.1', port: Number(values.port) },
    ...(desk && { integrations: [desk.integration] }),
  });
  if (desk && content) {
    const home = addressOf({ screen: 'home' }, languagesOf(content.settings)[0]);
    const address = `http://127.0.0.1:${server.address.port}${siteAddress().base}`;
    process.stdout.write(
      `\nSite     ${address}${home}\nEditor   ${address}/admin/\nContent  ${desk.folder}, thrown away at the end\n\n`,
    );
  }
  await told;
  await server.stop();
  await desk?.stop();
  return 0;
}

/** The editor's script, a repository for it and the server between them. */
async function startDesk(path: string) {
  const repository = throwAwayRepository(resolve(contentFolderOf(process.env)), path);
  // Vite ends the process by itself when it is told to stop.
  process.once('exit', repository.remove);
  process.env['HUB_CONTENT'] = repository.content;
  const bundle = await adminBundle(() =>
    process.stderr.write('Bundling the editor, once per change of its sources …\n'),
  );
  // The development server hands requests on from the editor; no page may send any itself.
  const decap = await startDecapServer(repository.folder, 'http://localhost');
  return {
    folder: repository.folder,
    integration: adminWhileWriting({
      bundle,
      api: decap.address,
      base: siteAddress().base,
      site: editedSite,
    }),
    stop: async () => {
      await decap.stop();
      repository.remove();
    },
  };
}
