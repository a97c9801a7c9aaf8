import type { Rule } from './draft.ts';

/** Ways to get in touch with an organisation; one of them is needed. */
export const reachedBy = ['website', 'roleMailbox', 'phone'] as const;

/** Whoever stands on the hub can be reached: not every firm has a website, but then it has a mailbox or a phone. */
export const reach: Rule = function* ({ drafts }) {
  for (const { file, data } of drafts.organisation) {
    if (reachedBy.some((field) => data[field] !== undefined)) continue;
    yield { code: 'organisation-reach', file, at: { field: ['website'] } };
  }
};
