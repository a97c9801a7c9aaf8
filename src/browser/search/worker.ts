import { openEngine } from './engine.ts';
import type { Ask, Reply } from './messages.ts';
import type { Tasks } from './protocol.ts';

/**
 * Runs the search beside the page: at 10,000 entries a word such as "Schutz" takes a tenth of a second, in which the
 * page must still answer to keys.
 */
const folder = new URL(new URL(location.href).searchParams.get('index') ?? '', location.href);
let engine: Promise<Tasks> | undefined;

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  void answer(data).then((reply) => postMessage(reply));
});

async function answer({ id, task, question }: Ask): Promise<Reply> {
  try {
    const tasks = await (engine ??= openEngine(folder.href));
    return { id, answer: question && (await tasks[task](question)) };
  } catch (error) {
    return { id, error: String(error) };
  }
}
