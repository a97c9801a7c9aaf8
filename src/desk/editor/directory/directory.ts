import { learnEntry, type Known } from '#checks/known.ts';
import type { Option } from '#forms/options.ts';
import type { ReferenceTarget } from '#schemas/pointers.ts';
import { vocabularyNames } from '#schemas/vocabulary.ts';
import { optionOf } from './option-of.ts';

/** An entry or a term that the site did not have when it was built. */
export interface Unbuilt {
  target: ReferenceTarget;
  id: string;
  data: Record<string, unknown>;
  /** Published since, in an open draft, or made in a form of this browser and not saved yet. */
  state: 'published' | 'drafted' | 'new';
}

/** Looks up what there is by now on the main branch and in open drafts. */
export type Lookup = (target: ReferenceTarget, known: ReadonlySet<string>) => Promise<readonly Unbuilt[]>;

/** What can be chosen beyond what the build knew. Whatever is learnt counts for the check of drafts as well. */
export interface Directory {
  known: Known;
  learn(items: readonly Unbuilt[]): void;
  /** Looks for what is new, at most once in {@link PATIENCE}. */
  refresh(target: ReferenceTarget): void;
  /** The same list until something is learnt. */
  options(target: ReferenceTarget): readonly Option[];
  /** What was made here and is in no draft yet. */
  unsaved(): readonly Unbuilt[];
  subscribe(react: () => void): () => void;
  /** Whether the site had a term when it was built. */
  isBuilt(target: ReferenceTarget, id: string): boolean;
  /** Set when somebody has signed in. */
  lookUp: Lookup | undefined;
}

/** Milliseconds for which an answer counts as new. */
const PATIENCE = 30_000;
const KEY = 'hub-unsaved-entries';

/** @param store keeps across a reload what was made and not saved */
export function createDirectory(
  known: Known,
  store: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  clock: () => number = Date.now,
): Directory {
  const items = new Map<string, Unbuilt>();
  const lists = new Map<ReferenceTarget, readonly Option[]>();
  const asked = new Map<ReferenceTarget, number>();
  const listeners = new Set<() => void>();
  const built = new Set(vocabularyNames.flatMap((file) => idsOf(known, file).map((id) => `${file}/${id}`)));
  const all = (): Unbuilt[] => [...items.values()];
  const unsaved = (): Unbuilt[] => all().filter(({ state }) => state === 'new');

  const directory: Directory = {
    known,
    lookUp: undefined,
    learn(learnt) {
      for (const item of learnt) {
        const key = `${item.target}/${item.id}`;
        if (items.get(key)?.state === item.state) continue;
        items.set(key, item);
        lists.delete(item.target);
        learnEntry(known, item.target, item.id, item.data);
      }
      keep(store, unsaved());
      for (const react of listeners) react();
    },
    refresh(target) {
      if (!directory.lookUp || clock() - (asked.get(target) ?? -Infinity) < PATIENCE) return;
      asked.set(target, clock());
      const before = new Set(builtIds(known, target, items));
      // Without an answer there is still all that the build knew; the next look may have one.
      directory.lookUp(target, before).then(directory.learn, () => asked.delete(target));
    },
    options(target) {
      let list = lists.get(target);
      if (!list) {
        list = all()
          .filter((item) => item.target === target)
          .map(optionOf);
        lists.set(target, list);
      }
      return list;
    },
    unsaved,
    isBuilt: (target, id) => built.has(`${target}/${id}`),
    subscribe(react) {
      listeners.add(react);
      return () => listeners.delete(react);
    },
  };
  directory.learn(kept(store));
  return directory;
}

/** Ids of a kind or of a file of the vocabulary. */
function idsOf(known: Known, target: ReferenceTarget): string[] {
  if (target in known.ids) return known.ids[target as keyof Known['ids']];
  const terms = known.vocabulary[target as keyof Known['vocabulary']] as
    readonly { id: string }[] | undefined;
  return (terms ?? []).map(({ id }) => id);
}

/** Without what was learnt since: a draft may have been published meanwhile. */
function builtIds(known: Known, target: ReferenceTarget, items: ReadonlyMap<string, Unbuilt>): string[] {
  return idsOf(known, target).filter((id) => !items.has(`${target}/${id}`));
}

function keep(store: Pick<Storage, 'setItem' | 'removeItem'>, unsaved: readonly Unbuilt[]): void {
  if (unsaved.length > 0) store.setItem(KEY, JSON.stringify(unsaved));
  else store.removeItem(KEY);
}

function kept(store: Pick<Storage, 'getItem'>): Unbuilt[] {
  try {
    return JSON.parse(store.getItem(KEY) ?? '[]') as Unbuilt[];
  } catch {
    return [];
  }
}
