import type { Hub } from '#domain/hub.ts';
import { hubOfBuild } from './hub.ts';

/** The hub of this build, of the entries that Astro's collections hold; while developing, made again after each change. */
export async function hub(): Promise<Hub> {
  return hubOfBuild();
}
