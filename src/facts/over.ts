/**
 * Badge of an entry whose last day is over, for a page that is older than the day on which it is read. Apart from the
 * other badges, so that a browser need not load the schemas for it.
 */
export function overBadge(kind: string): 'expired' | 'callClosed' {
  return kind === 'call' ? 'callClosed' : 'expired';
}
