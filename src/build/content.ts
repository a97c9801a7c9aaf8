import { resolve } from 'node:path';
import type { Finding } from '#checks/finding.ts';
import { readContent, type Reading } from '#files/content.ts';
import type { Content } from '#schemas/entry.ts';
import { contentFolderOf, todayOf } from '#files/environment.ts';
import { shared } from './shared.ts';

/** A build that runs past midnight keeps the day on which it began. */
const started = shared<{ at?: number }>('started');
const read = shared<{ key?: string; reading?: Reading }>('reading');

/** The content folder, read and checked once per process. */
export function anyReading(): Reading {
  const key = JSON.stringify([contentFolder(), todayOfBuild(), isQuarantined()]);
  if (read.key !== key || !read.reading) Object.assign(read, { key, reading: readAgain([]) });
  return read.reading!;
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

/** Reads once more with what only the rendering could find: such files are then bad files like any other. */
export function findMore(findings: readonly Finding[]): Reading {
  anyReading();
  return (read.reading = readAgain(findings));
}

/** Absolute path of the content folder: `HUB_CONTENT`, else `content`. */
export function contentFolder(): string {
  return resolve(contentFolderOf(process.env));
}

/** Drops what was read, so that the next call reads the folder again: for the development server. */
export function forgetReading(): void {
  delete read.reading;
}

/** The day the build takes for today: `HUB_TODAY`, else today in the hub's time zone when the build began. */
export function todayOfBuild(): string {
  return todayOf(process.env, (started.at ??= Date.now()));
}

/** Whether `HUB_TODAY` names the day, so that the browser keeps to it as well. */
export function isDayPinned(): boolean {
  return Boolean(process.env['HUB_TODAY']);
}

function isQuarantined(): boolean {
  return process.env['HUB_QUARANTINE'] === '1';
}

function readAgain(found: readonly Finding[]): Reading {
  return readContent(contentFolder(), { today: todayOfBuild(), quarantine: isQuarantined(), found });
}
