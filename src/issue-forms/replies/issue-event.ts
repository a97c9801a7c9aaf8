import { z } from 'zod';

/**
 * An issue that got a label, as far as we look at it. Everything in it but the numbers was written by strangers.
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads?actionType=labeled#issues
 */
export const issueEvent = z.object({
  action: z.literal('labeled'),
  label: z.object({ name: z.string() }),
  issue: z.object({
    number: z.number().int().positive(),
    state: z.enum(['open', 'closed']),
    body: z.string().nullable(),
    /** Only pull requests have it, which are issues to GitHub. */
    pull_request: z.unknown().optional(),
  }),
  repository: z.object({ default_branch: z.string().regex(/^[\w./-]+$/) }),
  sender: z.object({ login: z.string() }),
});
export type IssueEvent = z.infer<typeof issueEvent>;
