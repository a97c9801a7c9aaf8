import { linkKind } from '#domain/links.ts';

const MAILBOX = /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/;
const PHONE = /^\+?[\d\s()/-]{6,}$/;
/** `www.beispiel.de/seite`, `beispiel.de` */
const WITHOUT_SCHEME = /^(?!\.)[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}(?:[:/?#]\S*)?$/u;
/** Beginnings that say that an address within the hub is meant. */
const WITHIN = /^(?:\/|#|\.{1,2}\/)/;

/** The address that somebody means who writes `www.beispiel.de` or `kontakt@beispiel.de`; undefined where it is none. */
export function linkAddressOf(written: string): string | undefined {
  const text = written.trim();
  if (/\s/.test(text) && !PHONE.test(text)) return undefined;
  if (MAILBOX.test(text)) return `mailto:${text}`;
  if (PHONE.test(text)) return `tel:${text.replace(/[^\d+]/g, '')}`;
  if (WITHOUT_SCHEME.test(text)) return `https://${text}`;
  const kind = linkKind(text);
  if (kind === 'web') return URL.canParse(text) ? text : undefined;
  if (kind === 'mail' || kind === 'phone') return text;
  return WITHIN.test(text) && kind !== 'forbidden' ? text : undefined;
}
