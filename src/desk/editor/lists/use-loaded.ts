import { useEffect, useState } from 'react';

/** Something on its way. */
export interface Loaded<T> {
  value?: T;
  /** In words. */
  error?: string;
}

/** Loads anew whenever one of the keys changes, and only then; what comes too late is dropped. */
export function useLoaded<T>(load: () => Promise<T>, keys: readonly unknown[]): Loaded<T> {
  const [state, setState] = useState<Loaded<T>>({});
  useEffect(() => {
    let isWanted = true;
    setState({});
    load().then(
      (value) => isWanted && setState({ value }),
      (error: unknown) => isWanted && setState({ error: String(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, keys);
  return state;
}

/** How many rows are drawn at once: all of a long list would keep the page from answering. */
const PART = 200;

/** A list that grows by parts until it is whole. */
export function useGrowing<T>(all: readonly T[]): readonly T[] {
  const [shown, setShown] = useState({ all, count: PART });
  const count = shown.all === all ? shown.count : PART;
  useEffect(() => {
    if (count >= all.length) return undefined;
    const timer = setTimeout(() => setShown({ all, count: count + PART }), 0);
    return () => clearTimeout(timer);
  }, [all, count]);
  return all.length <= count ? all : all.slice(0, count);
}
