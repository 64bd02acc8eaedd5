import type { FullResult, Reporter, TestCase } from '@playwright/test/reporter';

/** Prints a one-line summary for scripts: `N passed, N failed`. */
export default class SummaryReporter implements Reporter {
  private readonly tests: TestCase[] = [];

  onTestEnd(test: TestCase) {
    this.tests.push(test);
  }

  onEnd(_result: FullResult) {
    const outcomes = new Set(this.tests);
    const passed = [...outcomes].filter((test) => test.ok()).length;
    console.log(`\n${passed} passed, ${outcomes.size - passed} failed`);
  }
}
