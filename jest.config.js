/**
 * Jest runs the TypeScript sources as Node runs the service: no transform, no realm of its own for each file, so that a
 * module is loaded once for all the tests of a worker (docs/decisions/2026-11-28-tests-in-bare-node.md). Types are checked
 * apart, by tsc.
 */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  runner: '<rootDir>/test/support/runner.ts',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {},
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/data/'],
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  setupFiles: ['<rootDir>/test/support/tsx.ts'],
  setupFilesAfterEnv: ['<rootDir>/test/support/deadlines.ts'],
  maxWorkers: 3, // one more than most machines that build this have processors: databases and browsers are waited for
};
