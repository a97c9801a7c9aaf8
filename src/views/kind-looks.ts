import type { Tone } from '#components/row.ts';
import type { IconName } from '#components/icons.ts';
import type { ListedKind } from '#domain/addresses.ts';

/** Tint and icon by which readers tell the kinds apart, always beside the word. */
export const kindLooks = {
  offer: { tone: 'info', icon: 'offer' },
  request: { tone: 'warning', icon: 'request' },
  call: { tone: 'success', icon: 'call' },
  news: { tone: 'neutral', icon: 'news' },
  guidance: { tone: 'neutral', icon: 'guidance' },
  organisation: { tone: 'neutral', icon: 'organisation' },
  hub: { tone: 'neutral', icon: 'hub' },
} as const satisfies Record<ListedKind, { tone: Tone; icon: IconName }>;
