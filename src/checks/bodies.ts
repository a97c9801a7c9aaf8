import { isListingKind } from '#domain/hub.ts';
import type { Rule } from './draft.ts';
import { kindNames, kinds } from '#schemas/kinds.ts';

/** Whatever has a page says something on it. For a listing its summary will do. */
export const bodies: Rule = function* (subject) {
  for (const kind of kindNames) {
    if (kinds[kind].body === 'none') continue;
    for (const { file, data, body, outline } of subject.drafts[kind]) {
      if (outline.isVisible) continue;
      const isSaid = 'summary' in data && isListingKind(kind) && data.summary;
      if (!isSaid) yield { code: 'body-empty', file, at: { body: 0 } };
      else if (body.trim() !== '') yield { code: 'body-unrendered', file, at: { body: body.search(/\S/) } };
    }
  }
};
