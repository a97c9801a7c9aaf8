const OLDEST = [22, 19];

interface Command {
  help: string;
  load(): Promise<{ run(argv: string[]): Promise<number> }>;
}

/** Every command of the hub: each is a module with `run(argv)`, loaded only when it is asked for. */
const commands: Record<string, Command> = {
  check: { help: 'check the content and name everything that is wrong', load: () => import('./check.ts') },
  build: { help: 'check, render the pages and index them', load: () => import('./build.ts') },
  serve: { help: 'serve the built hub to this machine', load: () => import('./serve.ts') },
  dev: { help: 'serve the hub while writing, with every change', load: () => import('./dev.ts') },
};

process.exitCode = await main(process.argv.slice(2));

async function main([name, ...argv]: string[]): Promise<number> {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < OLDEST[0]! || (major === OLDEST[0] && minor < OLDEST[1]!)) {
    process.stderr.write(`This needs Node ${OLDEST.join('.')} or newer, and this is ${process.versions.node}: run npm ci, then npm run hub.\n`);
    return 2;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(overview());
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    process.stderr.write(`There is no command "${name}".\n\n${overview()}`);
    return 2;
  }
  return (await command.load()).run(argv);
}

function overview(): string {
  const rows = Object.entries(commands).map(([name, { help }]) => `  ${name.padEnd(10)} ${help}\n`);
  return `Usage: npm run hub -- <command> [options]\n\n${rows.join('')}\nEvery command has --help. Exit codes: 0 fine, 1 problems, 2 misuse.\n`;
}
