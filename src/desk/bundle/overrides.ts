import type { ClassText } from './classes.ts';

/** A class of Decap's that the desk extends. */
export interface Extended {
  /** As the desk imports it, and as `decap.d.ts` declares it. */
  name: string;
  package: string;
  /** Where its source stands, below `dist/esm/` of the package. */
  file: string;
  /** Members of the desk's subclasses that are no members of Decap's: all others have to be. */
  own: readonly string[];
}

export const extendedClasses: readonly Extended[] = [
  {
    name: 'API',
    package: 'decap-cms-backend-github',
    file: 'API.js',
    own: [
      ...[
        'opened',
        'openDrafts',
        'isUnfinished',
        'incomplete',
        'hashOn',
        'headOf',
        'makeBranch',
        'refusal',
        'seen',
      ],
      // Decap's helper looks for it on the object, see the footholds.
      'requestFunction',
    ],
  },
  { name: 'GitHubBackend', package: 'decap-cms-backend-github', file: 'implementation.js', own: [] },
  { name: 'ProxyBackend', package: 'decap-cms-backend-proxy', file: 'implementation.js', own: [] },
  // What it overrides is JavaScript's own.
  { name: 'APIError', package: 'decap-cms-lib-util', file: 'APIError.js', own: ['toString'] },
];

/** What of a class is known: Decap's own text, our declaration of it, and our classes. */
export interface Known {
  theirs: ClassText | undefined;
  declared: ClassText | undefined;
  ours: readonly ClassText[];
}

/**
 * What of Decap's class is written over or declared here and is not there, or is there although it is meant to be
 * ours: a renamed method would compile, and never be called.
 */
export function overrideFaults(extended: Extended, { theirs, declared, ours }: Known): string[] {
  const place = `${extended.package}/dist/esm/${extended.file}`;
  if (!theirs) return [`${place} has no class that could be ${extended.name}: see overrides.ts.`];
  const methods = new Set(theirs.methods);
  const members = new Set([...theirs.methods, ...theirs.fields]);
  const own = new Set(extended.own);
  const faults: string[] = [];
  for (const { name, methods: written, fields } of ours) {
    const look = `see what ${place} calls instead, and src/desk/editor/ where ${name} is`;
    for (const method of written)
      if (!own.has(method) && !methods.has(method))
        faults.push(
          `${name}.${method} is meant to take the place of a method that Decap no longer has: ${look}.`,
        );
    for (const field of fields)
      if (!own.has(field) && !members.has(field) && !ours.some((one) => one.methods.includes(field)))
        faults.push(`${name} sets or reads ${field}, which Decap no longer knows: ${look}.`);
  }
  for (const name of own)
    if (members.has(name))
      faults.push(
        `${extended.name}.${name} is ours and now also Decap’s, see ${place}: ours needs another name.`,
      );
  for (const method of declared?.methods ?? [])
    if (!own.has(method) && !methods.has(method))
      faults.push(`decap.d.ts declares ${extended.name}.${method}, which is not in ${place}.`);
  for (const field of declared?.fields ?? [])
    if (!own.has(field) && !members.has(field))
      faults.push(`decap.d.ts declares ${extended.name}.${field}, which is not in ${place}.`);
  return faults;
}

/** Classes that override something of a class of Decap's that is not listed. */
export function unlisted(extended: readonly Extended[], classes: readonly ClassText[]): string[] {
  return classes
    .filter(({ extends: parent, methods }) => parent?.module?.startsWith('decap-cms-') && methods.length > 0)
    .filter(({ extends: parent }) => !extended.some(({ name }) => name === parent?.name))
    .map(
      (one) => `${one.name} extends ${one.extends?.name}, which src/desk/bundle/overrides.ts does not list.`,
    );
}

/** Classes that extend one of Decap's, at one or more removes. */
export function subclassesOf(
  { name, package: module }: Extended,
  classes: readonly ClassText[],
): ClassText[] {
  const found: ClassText[] = [];
  const add = (isChild: (one: ClassText) => boolean): void => {
    for (const one of classes.filter(isChild)) {
      if (found.includes(one)) continue;
      found.push(one);
      add(({ extends: parent }) => parent?.name === one.name);
    }
  };
  add(({ extends: parent }) => parent?.name === name && parent.module === module);
  return found;
}
