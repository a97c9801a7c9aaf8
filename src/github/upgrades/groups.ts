import { parse } from 'yaml';
import { z } from 'zod';

/** Packages that are raised together. */
export interface UpgradeGroup {
  name: string;
  /** Each with what of its versions is taken: `latest`, or the number before the first dot. */
  packages: { name: string; take: string }[];
}

const npmRow = z.object({
  'package-ecosystem': z.literal('npm'),
  groups: z.record(z.string(), z.object({ patterns: z.array(z.string()) })),
  ignore: z.array(z.object({ 'dependency-name': z.string() })).default([]),
});
const file = z.object({ updates: z.array(z.union([npmRow, z.unknown()])) });

/**
 * The groups of `.github/dependabot.yml`, with the packages of the manifest. As Dependabot does, a package is in the first
 * group that names it.
 * @param versions exact versions by name, as `package.json` has them
 * @throws ZodError where the file is written otherwise
 */
export function upgradeGroups(
  dependabot: string,
  versions: Readonly<Record<string, string>>,
): UpgradeGroup[] {
  const { updates } = file.parse(parse(dependabot));
  const { groups, ignore } = npmRow.parse(updates.find((row) => npmRow.safeParse(row).success));
  const patterns = Object.entries(groups);
  const groupOf = (name: string) => patterns.find(([, { patterns }]) => patterns.some(matching(name)))?.[0];
  const isHeld = (name: string) => ignore.some((row) => matching(name)(row['dependency-name']));
  return patterns.map(([group]) => ({
    name: group,
    packages: Object.entries(versions)
      .filter(([name]) => groupOf(name) === group)
      .map(([name, version]) => ({ name, take: isHeld(name) ? version.split('.')[0]! : 'latest' })),
  }));
}

function matching(name: string): (pattern: string) => boolean {
  return (pattern) =>
    new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`).test(name);
}
