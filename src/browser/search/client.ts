import workerAddress from './worker.ts?worker&url';
import type { Ask, Reply } from './messages.ts';
import type { Question, Tasks } from './protocol.ts';

export interface Client extends Tasks {
  /** Loads the index, so that the first answer comes sooner. */
  makeReady(): void;
}

/** Starts the worker that searches the index of a folder. @param folder path with a slash at its end */
export function openClient(folder: string): Client {
  const worker = new Worker(trusted(`${workerAddress}?index=${encodeURIComponent(folder)}`) as string, {
    type: 'module',
  });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let last = 0;

  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('error' in data) asked?.reject(new Error(data.error));
    else asked?.resolve(data.answer);
  });
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new Error('The search worker did not start'));
    waiting.clear();
  });

  function ask<K extends keyof Tasks>(task: K, question?: Question): ReturnType<Tasks[K]> {
    const asked = Promise.withResolvers<unknown>();
    waiting.set(++last, asked);
    worker.postMessage({ id: last, task, ...(question && { question }) } satisfies Ask);
    return asked.promise as ReturnType<Tasks[K]>;
  }

  return {
    find: (question) => ask('find', question),
    count: (question) => ask('count', question),
    makeReady: () => void ask('find').catch(() => undefined),
  };
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

/** The page's policy lets scripts come only from addresses that this one rule has passed. */
function trusted(address: string): unknown {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return address;
  const policy = trustedTypes.createPolicy('search', {
    createScriptURL: (url) => {
      if (url.startsWith(`${workerAddress}?`)) return url;
      throw new TypeError(`Not the search worker: ${url}`);
    },
  });
  return policy.createScriptURL(address);
}
