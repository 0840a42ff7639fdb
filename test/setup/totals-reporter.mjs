import { writeFileSync } from 'node:fs';

/** Tells `npm test` how many element tests there were. */
export function totalsReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const totals = { passed: 0, failed: 0 };
      for (const session of sessions) {
        const tests = session.testResults ? testsOf(session.testResults) : [];
        for (const test of tests) if (!test.skipped) totals[test.passed ? 'passed' : 'failed'] += 1;
        if (!session.passed && tests.every((test) => test.passed || test.skipped)) totals.failed += 1;
      }
      writeFileSync(file, JSON.stringify(totals));
    },
  };
}

function testsOf(suite) {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}
