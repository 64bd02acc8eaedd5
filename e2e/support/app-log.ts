import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** The file that receives everything the tested app prints. A build deletes it. */
export const appLog = '.next/app.log';

/** Prints what the app logged during a failed test, including what parallel tests caused. */
export default class AppLogReporter implements Reporter {
  private readonly starts = new Map<TestResult, number>();

  onTestBegin(_test: TestCase, result: TestResult) {
    this.starts.set(result, existsSync(appLog) ? statSync(appLog).size : 0);
  }

  onTestEnd(test: TestCase, result: TestResult) {
    if (result.status !== test.expectedStatus) printLog(this.starts.get(result));
  }

  /** Covers an app that doesn't start. */
  onError() {
    if (this.starts.size === 0) printLog();
  }
}

/** Prints the log from a position in bytes. */
function printLog(start = 0) {
  if (!existsSync(appLog)) return;
  const lines = readFileSync(appLog).subarray(start).toString().trim();
  if (lines) console.log(`${lines.replace(/^/gm, '    [app] ')}\n`);
}
