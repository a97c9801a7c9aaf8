import { z } from 'zod';
import { sha } from './events.ts';
import { plainDate } from '#schemas/fields.ts';

/** What a deployed site says of itself, apart from the pages, which the same content gives the same on any machine. */
export const deployment = z.object({ commit: sha, day: plainDate });
export type Deployment = z.infer<typeof deployment>;

/** Its place in the site. */
export const DEPLOYMENT_PATH = 'status/deployment.json';
