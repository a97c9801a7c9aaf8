/** Of npm's lock file what this looks at. */
export interface LockFile {
  packages: Readonly<Record<string, LockedPackage>>;
}

interface LockedPackage {
  version?: string;
  integrity?: string;
  optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * Packages for other platforms that a package names and that the lock file cannot give: such a version installs where it
 * was tried, and fails elsewhere.
 * @returns `package → name`, sorted
 */
export function missingPlatforms({ packages }: LockFile): string[] {
  return Object.entries(packages)
    .flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !canBeHad(found(name, path, packages)))
        .map((name) => `${path.split('node_modules/').at(-1) || 'package.json'} → ${name}`),
    )
    .sort();
}

function canBeHad(one: LockedPackage | undefined): boolean {
  return one?.version !== undefined && one.integrity !== undefined;
}

/** As Node looks for it: below the package itself, then one folder up after the other. */
function found(name: string, path: string, packages: LockFile['packages']): LockedPackage | undefined {
  const here = packages[path === '' ? `node_modules/${name}` : `${path}/node_modules/${name}`];
  if (here ?? path === '') return here;
  return found(name, path.split('/node_modules/').slice(0, -1).join('/node_modules/'), packages);
}
