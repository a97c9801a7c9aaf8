import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { kindNames, kinds } from '#schemas/kinds.ts';
import type { Entry } from '#schemas/entry.ts';
import { contentFolder, reading } from './content.ts';

/** Astro splits every file once more, by rules of its own; it finds this and nothing behind it. */
const EMPTY_FRONT_MATTER = '---\n---\n';

/** Hands Vite the bodies of MDX entries as the check has read them, instead of their files. */
export function mdxBodies(): Plugin {
  let from: unknown;
  let bodies = new Map<string, string>();
  return {
    name: 'hub-mdx-bodies',
    enforce: 'pre',
    load: {
      filter: { id: /\.mdx$/ },
      handler(id) {
        const { content } = reading();
        if (from !== content) [from, bodies] = [content, bodiesByPath(content.entries)];
        const body = bodies.get(resolve(id));
        return body === undefined ? undefined : EMPTY_FRONT_MATTER + body;
      },
    },
  };
}

function bodiesByPath(entries: Record<string, readonly Entry[]>): Map<string, string> {
  return new Map(
    kindNames
      .filter((kind) => kinds[kind].body === 'mdx')
      .flatMap((kind) => entries[kind] ?? [])
      .map((entry) => [resolve(contentFolder(), entry.file), entry.body]),
  );
}
