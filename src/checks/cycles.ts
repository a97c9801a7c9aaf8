import type { Rule, Subject } from './draft.ts';
import { fieldName, type FieldPath, type Finding } from './finding.ts';

interface Step {
  to: string;
  file: string;
  field: FieldPath;
}
/** Which id leads to which others. */
type Steps = Map<string, Step[]>;

/** Nothing replaces, contains or belongs to itself, not even by way of others. */
export const cycles: Rule = function* (subject) {
  for (const steps of [supersessions(subject), memberships(subject), broaderTerms(subject)])
    yield* cyclesIn(steps);
};

function supersessions({ drafts }: Subject): Steps {
  const steps: Steps = new Map();
  for (const { id, file, data } of drafts.guidance) {
    if (data.supersededBy) add(steps, id, { to: data.supersededBy, file, field: ['supersededBy'] });
  }
  return steps;
}

function memberships({ drafts }: Subject): Steps {
  const steps: Steps = new Map();
  for (const { id, file, data } of drafts.organisation) {
    for (const [at, to] of data.memberOf?.entries() ?? []) {
      if (typeof to === 'string') add(steps, id, { to, file, field: ['memberOf', at] });
    }
  }
  return steps;
}

function broaderTerms({ termLists }: Subject): Steps {
  const steps: Steps = new Map();
  for (const [at, term] of termLists.categories?.entries() ?? []) {
    if (!term?.id || !term.broader) continue;
    add(steps, term.id, {
      to: term.broader,
      file: 'vocabulary/categories.yaml',
      field: ['items', at, 'broader'],
    });
  }
  return steps;
}

function add(steps: Steps, from: string, step: Step): void {
  const list = steps.get(from);
  if (list) list.push(step);
  else steps.set(from, [step]);
}

/**
 * Every step that closes a circle, by depth-first search without recursion: a step to an id that is still on the way
 * leads back to where the way came from.
 */
function* cyclesIn(steps: Steps): Generator<Finding> {
  const done = new Set<string>();
  for (const start of [...steps.keys()].sort()) {
    const way = [{ id: start, next: 0 }];
    while (way.length > 0) {
      const here = way.at(-1)!;
      const step = done.has(here.id) ? undefined : steps.get(here.id)?.[here.next++];
      if (!step) {
        done.add(here.id);
        way.pop();
        continue;
      }
      const since = way.findIndex(({ id }) => id === step.to);
      if (since < 0) way.push({ id: step.to, next: 0 });
      else {
        const chain = [...way.slice(since).map(({ id }) => id), step.to].join(' → ');
        const facts = { field: fieldName(step.field), chain };
        yield { code: 'reference-cycle', file: step.file, at: { field: step.field }, facts };
      }
    }
  }
}
