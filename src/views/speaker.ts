import { addressOf } from '#domain/addresses.ts';
import type { Hub } from '#domain/hub.ts';
import type { Lang } from '#schemas/fields.ts';
import { absolute } from '#build/url.ts';

/** Who speaks, for JSON-LD: the organisation with the address of its page. */
export function speakerOf(id: string, hub: Hub, lang: Lang) {
  const organisation = hub.get('organisation', id);
  return (
    organisation && {
      speaker: organisation.data,
      speakerUrl: absolute(addressOf({ screen: 'entry', kind: 'organisation', id }, lang)),
    }
  );
}
