import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');

/**
 * What `npm test` asks of the repository's own hub, whatever it holds, as commands for Node: the content is checked,
 * generated files are current. What is built of it is looked at by the Vitest project `hub`.
 */
export function hubPart(env = process.env): { name: string; command: string[] }[] {
  const sample = join(ROOT, 'sample.env');
  const hub = [
    // The sample tells of another spring; a hub that has its own content elsewhere knows nothing of that.
    ...(existsSync(sample) && !env['HUB_CONTENT'] ? [`--env-file=${sample}`] : []),
    'src/cli/hub.ts',
  ];
  return [
    { name: 'content', command: [...hub, 'check'] },
    { name: 'generated files', command: [...hub, 'generate', '--check'] },
  ];
}
