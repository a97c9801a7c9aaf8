import { linkKind } from '#domain/links.ts';

/** Services that put themselves between a link and its reader, and the parameter that holds where it leads. */
const detours: readonly { host: RegExp; path?: string; parameter: string }[] = [
  { host: /\.safelinks\.protection\.outlook\.com$/, parameter: 'url' },
  { host: /^statics\.teams\.cdn\.office\.net$/, parameter: 'url' },
  { host: /^www\.google\.[a-z.]+$/, path: '/url', parameter: 'q' },
];

/**
 * The address of a copied link. A place in the copied document or a file on somebody's machine leads nowhere here.
 * @returns `forbidden` for what no text may link to, undefined where the link is only words
 */
export function pastedAddress(href: string): string | 'forbidden' | undefined {
  const kind = linkKind(href);
  if (kind === 'web') return withoutDetour(href.trim());
  if (kind === 'mail' || kind === 'phone') return href.trim();
  return kind === 'forbidden' ? 'forbidden' : undefined;
}

function withoutDetour(address: string): string {
  if (!URL.canParse(address)) return address;
  const { hostname, pathname, searchParams } = new URL(address);
  const detour = detours.find(
    ({ host, path }) => host.test(hostname) && (path === undefined || path === pathname),
  );
  const target = detour && searchParams.get(detour.parameter);
  return target && linkKind(target) === 'web' ? target : address;
}
