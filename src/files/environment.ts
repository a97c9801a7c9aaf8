import { statSync } from 'node:fs';
import { plainDate, type PlainDate } from '#schemas/fields.ts';
import { Misuse } from './misuse.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** The content folder, which may be another repository's checkout. */
export function contentFolderOf(env: Variables): string {
  return env['HUB_CONTENT'] || 'content';
}

/**
 * The content folder, which must be there.
 * @throws Misuse when it is not
 */
export function requireContentFolder(env: Variables): string {
  const folder = contentFolderOf(env);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  throw new Misuse(`There is no content folder "${folder}": set HUB_CONTENT or run the command where it is.`);
}

/** The output folder. */
export function outFolderOf(env: Variables): string {
  return env['HUB_OUT'] || 'dist';
}

/**
 * The day to take for today: `HUB_TODAY`, else the day in the hub's time zone.
 * @throws Misuse when `HUB_TODAY` is no date
 */
export function todayOf(env: Variables, now: number): PlainDate {
  const given = env['HUB_TODAY'];
  if (!given) return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(now);
  if (!plainDate.safeParse(given).success)
    throw new Misuse(`HUB_TODAY must be a date as YYYY-MM-DD, not "${given}".`);
  return given;
}

/** Origin and base path of the site: `https://example.org` and `/hub`; the base is empty at the root. */
export interface SiteAddress {
  origin: string;
  base: string;
}

/**
 * Origin and base path of the site, where the environment overrides the settings.
 * @throws Misuse when `HUB_URL` is no web address
 */
export function urlOf(env: Variables): URL | undefined {
  const given = env['HUB_URL'];
  if (!given) return undefined;
  if (!URL.canParse(given) || !/^https?:/.test(given))
    throw new Misuse(`HUB_URL must be an address with https://, not "${given}".`);
  return new URL(given);
}
