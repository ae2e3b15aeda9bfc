import type { Reporter, TestCase, TestModule, TestRunEndReason } from 'vitest/node';

/**
 * Closes the output with the tests that passed at a second try only, and one plain line that people and machines can
 * read, and a run that failed with a status that says so.
 */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[], reason: TestRunEndReason): void {
    const counts = { passed: 0, failed: errors.length, skipped: 0, pending: 0 };
    const flaky: string[] = [];
    for (const module of modules) {
      if (module.state() === 'failed' && module.errors().length > 0) counts.failed += 1;
      for (const test of module.children.allTests() as Iterable<TestCase>) {
        counts[test.result().state] += 1;
        if (test.diagnostic()?.flaky) flaky.push(`${module.relativeModuleId} > ${test.fullName}`);
      }
    }
    process.once('exit', () => {
      // Whatever else has a say in it at the end.
      if (reason !== 'passed' || counts.failed > 0) process.exitCode = 1;
      for (const name of flaky) console.log(`Passed at a second try: ${name}`);
      const skipped = counts.skipped + counts.pending;
      console.log(`${counts.passed} passed, ${counts.failed} failed, ${skipped} skipped`);
    });
  }
}
