interface Command {
  help: string;
  /** Loads the module only when its command is asked for. @returns a module whose `run` gives the exit code */
  load(): Promise<{ run(argv: string[]): Promise<number> }>;
}

/** Every command of `npm run hub --`. */
export const commands: Readonly<Record<string, Command>> = {
  check: { help: 'check the content and name everything that is wrong', load: () => import('./check.ts') },
  build: { help: 'check, render the pages and index them', load: () => import('./build.ts') },
  serve: { help: 'serve the built hub to this machine', load: () => import('./serve.ts') },
  generate: { help: 'write what follows from the schemas', load: () => import('./generate.ts') },
  dev: { help: 'serve the hub while writing, with every change', load: () => import('./dev.ts') },
};
