import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { HUB } from '../fixture-hub.ts';
import { hubPart } from '../hub-part.ts';

const ROOT = resolve(import.meta.dirname, '../..');

interface Variant {
  name: string;
  env?: Record<string, string>;
  /** Makes it out of a copy of the hub of the tests. */
  apply: (content: string) => void;
}

const remove = (content: string, ...folders: string[]) => {
  for (const folder of folders) rmSync(join(content, folder), { recursive: true, force: true });
};

/** What the README's "Make it your own" takes away. */
function withoutSample(content: string): void {
  remove(content, 'offers', 'requests', 'calls', 'news', 'hubs');
  for (const file of globSync('organisations/*.yaml', { cwd: content })) {
    const path = join(content, file);
    if (readFileSync(path, 'utf8').includes('.example')) rmSync(path);
  }
}

function edit(content: string, file: string, from: string, to: string): void {
  const path = join(content, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no "${from}"`);
  writeFileSync(path, text.replace(from, to));
}

const variants: Variant[] = [
  { name: 'made one’s own as the README says', apply: withoutSample },
  {
    name: 'without any listing',
    env: { HUB_TODAY: '2020-05-12' },
    apply: (content) => remove(content, 'offers', 'requests'),
  },
  {
    name: 'in German only',
    env: { HUB_TODAY: '2020-05-12' },
    apply: (content) => {
      edit(content, 'settings/site.yaml', 'languages: [de, en]', 'languages: [de]');
      remove(content, 'news/en', 'guidance/en', 'pages/en');
    },
  },
  {
    name: 'below a base path',
    env: { HUB_TODAY: '2020-05-12' },
    apply: (content) =>
      edit(content, 'settings/site.yaml', 'url: https://hub.example', 'url: https://firma.example/hub'),
  },
];

/** Puts the hub's part of `npm test` to hubs as others have them; words of a name as argument choose one. */
const [chosen = ''] = process.argv.slice(2);
for (const variant of variants.filter(({ name }) => name.includes(chosen))) {
  process.stdout.write(`A hub ${variant.name} …\n`);
  const folder = mkdtempSync(join(tmpdir(), 'hub-variant-'));
  try {
    const content = join(folder, 'content');
    cpSync(HUB, content, { recursive: true });
    cpSync(join(ROOT, 'content/README.md'), join(content, 'README.md'));
    variant.apply(content);
    const env = { ...process.env, ...variant.env, HUB_CONTENT: content };
    const run = (command: string[]) =>
      spawnSync(process.execPath, command, { cwd: ROOT, env, encoding: 'utf8' });
    const commands = [
      ['src/cli/hub.ts', 'generate'],
      ...hubPart(env).map(({ command }) => command),
      ['node_modules/vitest/vitest.mjs', 'run', '--project=hub'],
    ];
    for (const command of commands) {
      const { status, stdout, stderr } = run(command);
      if (status === 0) continue;
      process.stdout.write(`A hub ${variant.name}: ${command.join(' ')} failed.\n${stdout}${stderr}\n`);
      process.exitCode = 1;
      break;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
