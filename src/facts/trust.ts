import { daysBetween } from '#domain/dates.ts';
import { freshnessOf } from '#domain/freshness.ts';
import type { Part } from '#i18n/phrases.ts';
import type { Lang, PlainDate } from '#schemas/fields.ts';
import { verificationMethod } from '#schemas/verification.ts';
import { holds, type Check } from './badges.ts';
import { dayIn, labelIn, type Lookup, type SayableListing } from './lookup.ts';
import type { TrustLine } from './said.ts';

const unchecked = {
  offer: 'uncheckedOffer',
  request: 'uncheckedRequest',
  organisation: 'uncheckedOrganisation',
} as const;

/** Fields of a check that the lines below say. */
export const checkFields = ['status', 'by', 'on', 'method', 'scope', 'validThrough', 'reason'].map(
  (name) => `verification.${name}`,
);

/** How fresh a listing is. The days left hold on the day of the build only. */
export function freshnessLine({ data }: SayableListing, { say, today }: Lookup): TrustLine {
  const { availability, validThrough, confirmedOn } = data;
  const freshness = validThrough
    ? freshnessOf({ availability: availability ?? 'available', validThrough }, today)
    : 'fresh';
  const until = dayIn(validThrough, say.lang);
  const on = dayIn(confirmedOn ?? data.publishedOn, say.lang);
  const sentence = {
    closed: () => (confirmedOn ? say('lastConfirmed', { on }) : say('wasPublished', { on })),
    past: () => say(confirmedOn ? 'wasValid' : 'wasValidUnconfirmed', { until, on }),
    open: () => say(confirmedOn ? 'validConfirmed' : 'validPublished', { until, on }),
  }[
    freshness === 'closed' ? 'closed' : freshness === 'expired' || freshness === 'archived' ? 'past' : 'open'
  ]();
  return {
    icon: 'clock',
    pieces: [sentence],
    today: freshness === 'due' ? daysLeft(validThrough as PlainDate, today, say) : undefined,
  };
}

function daysLeft(until: PlainDate, today: PlainDate, say: Lookup['say']): string {
  const n = daysBetween(today, until);
  return n === 0 ? say('lastDay') : say('daysLeft', { n });
}

/** What someone checked, when, and whether that still holds. @param textLang language in which the desk wrote it down */
export function checkLine(
  verification: Check | undefined,
  about: keyof typeof unchecked,
  textLang: Lang,
  look: Lookup,
): TrustLine[] {
  const status = verification?.status;
  if (!verification || !status) return [];
  const isHeld = holds(verification, look.today);
  const isRefused = status === 'refused';
  return [
    {
      icon: isHeld ? 'check' : isRefused ? 'warning' : 'info',
      look: isHeld ? 'checked' : isRefused ? 'refused' : undefined,
      pieces: sentenceOf(verification, about, textLang, look),
    },
  ];
}

function sentenceOf(
  verification: Check,
  about: keyof typeof unchecked,
  textLang: Lang,
  { say, today }: Lookup,
): Part[] {
  const { status, on: day, by, method, scope, reason, validThrough } = verification;
  const on = dayIn(day, say.lang);
  const written = (text = '…'): Part => (textLang === say.lang ? text : { text, lang: textLang });
  switch (status) {
    case 'self-declared':
      return [say('selfDeclared', { on })];
    case 'refused':
      return say.parts('refusedFor', { on, reason: written(reason) });
    case 'checked': {
      const how = labelIn(verificationMethod, method, say.lang) ?? '…';
      const held = validThrough === undefined || validThrough >= today ? 'checkHolds' : 'checkEnded';
      const main = say.parts('checkedBy', {
        method: how.charAt(0).toLocaleUpperCase(say.lang) + how.slice(1),
        on,
        by: written(by),
        scope: written(scope),
      });
      return [...main, ' ', say(held, { until: dayIn(validThrough, say.lang) })];
    }
    default:
      return [say(unchecked[about])];
  }
}
