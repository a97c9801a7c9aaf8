/** Whether there is time for everything: `npm run test:long` has it every night. */
export const IS_LONG = process.env['HUB_TEST_LONG'] === '1';

/** How often fast-check tries a property: as often as asked every night, a quarter of it in between. */
export function runs(full: number): { numRuns: number } {
  return { numRuns: IS_LONG ? full : Math.ceil(full / 4) };
}
