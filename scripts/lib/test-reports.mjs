import { relative } from 'node:path';
import { root } from './project.mjs';

/** Lines of a failure's message that are told: a property's counterexample and seed, or what was expected. */
const LINES = 12;

function describeFailure(file, name, message = '') {
  const colours = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');
  const lines = message.replace(colours, '').split('\n');
  const told = lines.filter((line) => line.trim() !== '').slice(0, LINES);
  return [`  ${file}: ${name}`, ...told.map((line) => `      ${line}`)].join('\n');
}

/** Reads the JSON report of Vitest. */
export const unitReport = {
  countsOf: (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  }),
  failuresOf: ({ testResults }) =>
    testResults.flatMap(({ name, status, message, assertionResults }) => {
      const file = relative(root, name);
      const failed = assertionResults.filter((each) => each.status === 'failed');
      if (failed.length === 0 && status === 'failed')
        return [describeFailure(file, 'could not be run', message)];
      return failed.map((each) => describeFailure(file, each.fullName, each.failureMessages[0]));
    }),
};

function failedSpecs({ specs = [], suites = [] }) {
  return [...specs.filter(({ ok }) => !ok), ...suites.flatMap(failedSpecs)];
}

/** Reads the JSON report of Playwright. */
export const walkReport = {
  countsOf: ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }),
  failuresOf: (report) =>
    failedSpecs(report).map(({ file, title, tests }) => {
      const results = tests.flatMap((test) => test.results);
      return describeFailure(file, title, results.find(({ error }) => error)?.error.message);
    }),
};
