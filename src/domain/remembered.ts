import type { Hub } from './hub.ts';

/** Makes a view of a hub once per hub, so that thousands of pages can ask for it. */
export function remembered<T>(make: (hub: Hub) => T): (hub: Hub) => T {
  const known = new WeakMap<Hub, { view: T }>();
  return (hub) => {
    const found = known.get(hub) ?? { view: make(hub) };
    known.set(hub, found);
    return found.view;
  };
}
