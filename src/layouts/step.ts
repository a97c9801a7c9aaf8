import type { Lang } from '#schemas/fields.ts';

/** One step of the way from the home page to a page. */
export interface Step {
  name: string;
  /** Path without base. */
  path: string;
  /** Language of the name where it is not the page's. */
  lang?: Lang | undefined;
}
