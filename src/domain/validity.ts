import type { Call } from '#schemas/call.ts';
import type { PlainDate } from '#schemas/fields.ts';
import type { Guidance } from '#schemas/guidance.ts';
import type { Verification } from '#schemas/verification.ts';

export type CallState = 'upcoming' | 'open' | 'paused' | 'closed';

/** How a call stands on a day: open only between its first and last day, whatever its status says. */
export function callState(call: Pick<Call, 'status' | 'opensOn' | 'closesOn'>, today: PlainDate): CallState {
  if (call.status === 'closed' || call.closesOn < today) return 'closed';
  if (call.status === 'paused') return 'paused';
  return call.opensOn > today ? 'upcoming' : 'open';
}

export type GuidanceState = 'upcoming' | 'current' | 'ended' | 'superseded';

/** How official guidance stands on a day. */
export function guidanceState(
  guidance: Pick<Guidance, 'validFrom' | 'validThrough' | 'supersededBy'>,
  today: PlainDate,
): GuidanceState {
  if (guidance.supersededBy !== undefined) return 'superseded';
  if (guidance.validThrough !== undefined && guidance.validThrough < today) return 'ended';
  return guidance.validFrom > today ? 'upcoming' : 'current';
}

/** Whether someone checked the claims and the check still holds. */
export function isChecked(verification: Verification, today: PlainDate): boolean {
  return verification.status === 'checked' && verification.validThrough >= today;
}
