import { defineConfig } from 'vitest/config';
import { WORKERS } from './tests/workers.ts';

/** Milliseconds after which a test hangs. No machine is so busy that one that works needs them. */
const PATIENCE = 300_000;

/** Ways of running, named after the world under test: the program's on hubs of their own, and this repository's hub. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          maxWorkers: WORKERS,
          include: ['tests/unit/**/*.test.ts'],
          // To load the rooms anew for each file takes longer than the tests: who changes what all share puts it back.
          isolate: false,
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
        },
      },
      './tests/components/vitest.config.ts',
      {
        test: {
          name: 'site',
          maxWorkers: WORKERS,
          include: ['tests/site/**/*.test.ts'],
          // All files read the same pages: those of one process parse them once.
          isolate: false,
          globalSetup: './tests/build-once.ts',
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
        },
      },
      {
        test: {
          name: 'browser',
          maxWorkers: WORKERS,
          include: ['tests/browser/**/*.test.ts'],
          isolate: false,
          globalSetup: './tests/build-once.ts',
          // A browser on a busy machine is tried twice, and `second-try.ts` says so.
          retry: 1,
          expect: { poll: { timeout: 100_000 } },
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
        },
      },
      {
        test: {
          name: 'hub',
          maxWorkers: WORKERS,
          include: ['tests/hub/**/*.test.ts'],
          globalSetup: './tests/hub/build.ts',
          // A hub of thousands of pages is crawled whole.
          testTimeout: 600_000,
          hookTimeout: PATIENCE,
        },
      },
    ],
  },
});
