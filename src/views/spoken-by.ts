import type { Hub } from '#domain/hub.ts';
import { listed } from '#domain/listed.ts';
import { remembered } from '#domain/remembered.ts';
import type { Entry } from '#schemas/entry.ts';
import type { Lang } from '#schemas/fields.ts';

/** The calls and the guidance that an organisation speaks in, in the given language where translated. */
export function spokenBy(hub: Hub, organisation: string, lang: Lang) {
  const { calls, guidance } = speakersOf(hub)[lang];
  return { calls: calls.get(organisation) ?? [], guidance: guidance.get(organisation) ?? [] };
}

const speakersOf = remembered((hub) => {
  const inLanguage = (lang: Lang) => ({
    calls: Map.groupBy(listed(hub, 'call', lang) as readonly Entry<'call'>[], ({ data }) => data.issuer),
    guidance: Map.groupBy(
      listed(hub, 'guidance', lang) as readonly Entry<'guidance'>[],
      ({ data }) => data.authority,
    ),
  });
  return { de: inLanguage('de'), en: inLanguage('en') };
});
