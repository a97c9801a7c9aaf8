const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');
const ORIGIN = import.meta.env.SITE.replace(/\/$/, '');

/** Address within the site for links: a path of `addressOf` below the base path. */
export function href(path: string): string {
  return BASE + path;
}

/** Address with origin, for canonical links and machine-readable data. The path has none but ASCII characters. */
export function absolute(path: string): string {
  return ORIGIN + BASE + path;
}

/** The day chosen for this build with `HUB_TODAY`; the browser's freshness guard keeps to it. */
export function pinnedToday(): string | undefined {
  return process.env['HUB_TODAY'] || undefined;
}
