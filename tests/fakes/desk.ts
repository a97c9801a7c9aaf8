import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtSite } from '../built-site.ts';
import { fixtureFiles, HUB, TODAY } from '../fixture-hub.ts';
import { startFakeGitHub } from './github/server.ts';

const EDITOR = { login: 'redaktion', token: 'token-of-the-desk', name: 'Redaktion Nordsund' };

/** `npm run desk:fake`: the built desk of the hub of the tests against the small GitHub, until it is told to stop. */
const github = await startFakeGitHub();
github.addUser(EDITOR);
await github.createRepository({
  owner: 'nordsund',
  name: 'hub',
  files: fixtureFiles(),
  collaborators: { [EDITOR.login]: 'write' },
  protected: true,
  rules: { requiredApprovals: 0 },
});
process.stdout.write('Building the site …\n');
const [site] = await builtSite({ content: HUB, name: 'desk', address: 'https://hub.example/', today: TODAY });
pointAtFake(join(site.folder, 'admin'));
process.stdout.write(
  `\nDesk     ${site.url}admin/\nToken    ${EDITOR.token}\nGitHub   ${github.apiRoot}\n\n`,
);

/** What talks to GitHub in the built editor talks to the fake. */
function pointAtFake(admin: string): void {
  for (const name of globSync('settings.*.json', { cwd: admin })) {
    const settings = JSON.parse(readFileSync(join(admin, name), 'utf8')) as { config: { backend: object } };
    Object.assign(settings.config.backend, { api_root: github.apiRoot });
    writeFileSync(join(admin, name), JSON.stringify(settings));
  }
  for (const name of globSync('{.,en}/index.html', { cwd: admin })) {
    const html = readFileSync(join(admin, name), 'utf8');
    writeFileSync(join(admin, name), html.replaceAll('https://api.github.com', github.origin));
  }
}
