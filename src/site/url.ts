/** Address within the site for links: a path of `addressOf` below the base path. */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/** Address with origin, for canonical links and machine-readable data. */
export function absolute(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}

/** The day chosen for this build with `HUB_TODAY`; the browser's freshness guard keeps to it. */
export function pinnedToday(): string | undefined {
  return process.env['HUB_TODAY'] || undefined;
}
