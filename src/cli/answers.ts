const TRIES = 20;
const PAUSE = 15_000;

/** Whether an address of the hub's own answers, within five minutes. */
export async function answers(
  url: string,
  wait: (milliseconds: number) => Promise<void> = pause,
): Promise<boolean> {
  for (let tried = 0; tried < TRIES; tried++) {
    if (tried > 0) await wait(PAUSE);
    const response = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(PAUSE) }).catch(
      () => undefined,
    );
    if (response?.ok) return true;
  }
  return false;
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
