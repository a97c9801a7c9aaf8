import { resolve } from 'node:path';
import { readContent, type Reading } from '#files/content.ts';
import type { Content } from '#schemas/entry.ts';
import { contentFolderOf, todayOf } from '#files/environment.ts';

/** Vite evaluates modules apart from the command that started it; the global symbol lets both share one reading. */
const SHARED = Symbol.for('drehscheibe.reading');
/** A build that runs past midnight keeps the day on which it began. */
const STARTED = Symbol.for('drehscheibe.started');
const shared = globalThis as { [SHARED]?: { key: string; reading: Reading }; [STARTED]?: number };

/** The content folder, read and checked once per process. */
export function anyReading(): Reading {
  const root = contentFolder();
  const today = todayOfBuild();
  const quarantine = process.env['HUB_QUARANTINE'] === '1';
  const key = JSON.stringify([root, today, quarantine]);
  if (shared[SHARED]?.key !== key)
    shared[SHARED] = { key, reading: readContent(root, { today, quarantine }) };
  return shared[SHARED].reading;
}

/**
 * The same, of a hub that can be built.
 * @throws Error when settings or vocabulary cannot be read
 */
export function reading(): Reading & { content: Content } {
  const { content, ...rest } = anyReading();
  if (!content)
    throw new Error('The content folder has no valid settings or vocabulary: run `npm run hub -- check`');
  return { ...rest, content };
}

/** Absolute path of the content folder: `HUB_CONTENT`, else `content`. */
export function contentFolder(): string {
  return resolve(contentFolderOf(process.env));
}

/** Drops what was read, so that the next call reads the folder again: for the development server. */
export function forgetReading(): void {
  delete shared[SHARED];
}

/** The day the build takes for today: `HUB_TODAY`, else today in the hub's time zone when the build began. */
export function todayOfBuild(): string {
  return todayOf(process.env, (shared[STARTED] ??= Date.now()));
}

/** Whether `HUB_TODAY` names the day, so that the browser keeps to it as well. */
export function isDayPinned(): boolean {
  return Boolean(process.env['HUB_TODAY']);
}
