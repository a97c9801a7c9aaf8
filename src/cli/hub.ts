import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { dispatch } from './dispatch.ts';

// Halves the time of a short command. In the project's own folder, because others could write to the system's.
enableCompileCache(fileURLToPath(new URL('../../.cache/node', import.meta.url)));

// A reader that has seen enough, such as `head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await dispatch(process.argv.slice(2));
