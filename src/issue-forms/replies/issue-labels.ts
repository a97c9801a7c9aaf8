import type { Surroundings } from '#github/surroundings.ts';
import { isMissing } from '#github/errors.ts';

/** Labels that the desk and this workflow set; `.github/labels.json` describes them. */
export const stateLabels = {
  /** The desk sets it: make a pull request of this form. */
  take: 'übernehmen',
  incomplete: 'angaben fehlen',
  taken: 'übernommen',
} as const;

/** How far an issue is. */
export type State = 'incomplete' | 'taken';

/** Says how far an issue is. The order to take it over is gone, so that it can be given again. */
export async function markIssue(
  { client, root }: Pick<Surroundings, 'client' | 'root'>,
  number: number,
  state: State | undefined,
): Promise<void> {
  const labels = `${root}/issues/${number}/labels`;
  if (state) await client.send('POST', labels, { labels: [stateLabels[state]] });
  for (const label of Object.values(stateLabels)) {
    if (state !== undefined && label === stateLabels[state]) continue;
    if (state === undefined && label !== stateLabels.take) continue;
    try {
      await client.send('DELETE', `${labels}/${encodeURIComponent(label)}`);
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }
}

/** A label as `.github/labels.json` describes it. */
export interface Label {
  name: string;
  /** Six hexadecimal digits. */
  color: string;
  description: string;
}

/** Creates the labels that are missing and corrects the others; leaves alone what the list does not name. */
export async function applyLabels(
  { client, root }: Pick<Surroundings, 'client' | 'root'>,
  labels: readonly Label[],
): Promise<{ created: string[]; corrected: string[] }> {
  const present = await client.all<{ name: string; color: string; description: string | null }>(
    `${root}/labels`,
  );
  const byName = new Map(present.map((label) => [label.name.toLowerCase(), label]));
  const done = { created: [] as string[], corrected: [] as string[] };
  for (const { name, color, description } of labels) {
    const found = byName.get(name.toLowerCase());
    if (!found) {
      await client.send('POST', `${root}/labels`, { name, color, description });
      done.created.push(name);
    } else if (found.color.toLowerCase() !== color || found.description !== description) {
      await client.send('PATCH', `${root}/labels/${encodeURIComponent(found.name)}`, { color, description });
      done.corrected.push(name);
    }
  }
  return done;
}
