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
  // What the workflows on GitHub do
  review: { help: 'look at what a pull request would change', load: () => import('./review.ts') },
  'changed-pages': {
    help: 'take the pages that a pull request changes',
    load: () => import('./changed-pages.ts'),
  },
  comment: { help: 'say in a pull request what the review found', load: () => import('./comment.ts') },
  issue: { help: 'make a pull request of an issue form', load: () => import('./issue.ts') },
  labels: { help: 'create the labels of the repository', load: () => import('./labels.ts') },
  links: { help: 'visit the external links of the content', load: () => import('./links.ts') },
  forks: { help: 'name drafts that do not move on', load: () => import('./forks.ts') },
  upgrade: { help: 'try newer versions of the packages', load: () => import('./upgrade.ts') },
  nightly: { help: 'tell three o’clock in Berlin from other starts', load: () => import('./nightly.ts') },
  stamp: { help: 'write into a built site what it shows', load: () => import('./stamp.ts') },
  smoke: { help: 'look at a site that has just gone online', load: () => import('./smoke.ts') },
  'last-good': { help: 'fetch the last site that went online well', load: () => import('./last-good.ts') },
};
