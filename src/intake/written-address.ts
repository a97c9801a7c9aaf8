import { webAddress } from '#schemas/fields.ts';

/**
 * The web address that somebody means: `www.x.de` is `https://www.x.de`, and a host with umlauts is written the way
 * the net writes it. Undefined for what is none.
 */
export function readWebAddress(text: string): string | undefined {
  const written = text.trim();
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(written)
    ? written
    : `https://${written.replace(/^\/\//, '')}`;
  if (webAddress.safeParse(whole).success) return whole;
  const host = /^(?<before>https?:\/\/)(?<host>[^/?#\s]+)(?<after>.*)$/isu.exec(whole)?.groups;
  if (!host || !/\P{ASCII}/u.test(host['host']!) || !URL.canParse(whole)) return undefined;
  const ascii = `${host['before']}${new URL(whole).host}${host['after']}`;
  return webAddress.safeParse(ascii).success ? ascii : undefined;
}
