import { z } from 'zod';
import { headline, updatedOn } from './article.ts';

export const page = z.strictObject({ title: headline.title, summary: headline.summary, updatedOn });
export type Page = z.infer<typeof page>;
