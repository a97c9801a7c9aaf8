import type { Reporter, TestCase } from 'vitest/node';

/** How a line begins that names a test which passed when it was tried again. */
export const SECOND_TRY = 'At the second try only: ';

/** Names the tests that passed at the second try: nothing is red because of them, and none of them is forgotten. */
export default class SecondTry implements Reporter {
  onTestCaseResult(test: TestCase): void {
    if (!test.diagnostic()?.flaky) return;
    const [first] = test.result().errors ?? [];
    process.stdout.write(`\n${SECOND_TRY}${test.module.relativeModuleId} › ${test.fullName}\n`);
    if (first) process.stdout.write(`${first.message}\n`);
  }
}
