import type { Reporter, TestCase } from '@playwright/test/reporter';

/** Points out that failed tests in this folder have nothing to do with your product. */
export default class TemplateReporter implements Reporter {
  private readonly tests = new Set<TestCase>();

  onTestEnd(test: TestCase) {
    if (/[\\/]e2e[\\/]template[\\/]/.test(test.location.file)) this.tests.add(test);
  }

  onEnd() {
    const failed = [...this.tests].filter((test) => !test.ok()).length;
    if (failed === 0) return;
    console.log(`\n${failed} of the failed tests guard the template, not your product:`);
    console.log('those in e2e/template/, which npm run eject deletes.');
  }
}
