import type { Verdict } from './visit.ts';

const HOSTS_AT_ONCE = 8;
const PAUSE = 1000;

export interface Visited {
  address: string;
  verdict: Verdict;
}

/**
 * Visits many addresses: different hosts side by side, those of one host one after the other with a pause, and again at
 * its end where nobody answered.
 */
export async function visitAll(
  addresses: readonly string[],
  visit: (address: string) => Promise<Verdict>,
  wait: (milliseconds: number) => Promise<void>,
): Promise<Visited[]> {
  const hosts = [...Map.groupBy(addresses, (address) => new URL(address).host).values()];
  const visited: Visited[] = [];
  const nextHost = async (): Promise<void> => {
    for (let own = hosts.pop(); own; own = hosts.pop()) visited.push(...(await oneHost(own, visit, wait)));
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, nextHost));
  return visited.sort((a, b) => (a.address < b.address ? -1 : 1));
}

async function oneHost(
  addresses: readonly string[],
  visit: (address: string) => Promise<Verdict>,
  wait: (milliseconds: number) => Promise<void>,
): Promise<Visited[]> {
  const verdicts = new Map<string, Verdict>();
  const round = async (list: readonly string[]): Promise<void> => {
    for (const address of list) {
      if (verdicts.size > 0) await wait(PAUSE);
      verdicts.set(address, await visit(address));
    }
  };
  await round(addresses);
  await round(addresses.filter((address) => verdicts.get(address)?.is === 'unreachable'));
  return [...verdicts].map(([address, verdict]) => ({ address, verdict }));
}
