import { run } from './check.ts';

process.exitCode = await run(process.argv.slice(3));
