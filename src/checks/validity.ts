import { addDays, laterOf } from '#domain/dates.ts';
import { listingKinds } from '#domain/hub.ts';
import { settings } from '#schemas/settings.ts';
import type { Rule } from './draft.ts';

/** A listing is valid for at most the settings' period after its publication or latest confirmation. */
export const validity: Rule = function* (subject) {
  const periods = subject.drafts.settings[0]?.data.validity ?? {};
  const defaults = settings.shape.validity.parse(undefined);
  for (const kind of listingKinds) {
    const days = periods[kind] ?? defaults[kind];
    for (const { file, data } of subject.drafts[kind]) {
      if (data.publishedOn === undefined || data.validThrough === undefined) continue;
      const since = laterOf(data.publishedOn, data.confirmedOn);
      const likely = addDays(since, days);
      if (data.validThrough <= likely) continue;
      const facts = { field: 'validThrough', found: data.validThrough, days, since, likely };
      yield { code: 'validity-too-long', file, at: { field: ['validThrough'] }, facts };
    }
  }
};
