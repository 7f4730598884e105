/** Jest runs the TypeScript sources as ES modules, through swc; types are checked apart, by tsc. */
const parse = (tsx) => ({
  jsc: {
    parser: { syntax: 'typescript', tsx },
    target: 'es2024',
    transform: { react: { runtime: 'automatic', importSource: 'preact' } },
    experimental: { keepImportAttributes: true },
  },
});

export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '\\.ts$': ['@swc/jest', parse(false)],
    '\\.tsx$': ['@swc/jest', parse(true)],
  },
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/data/'],
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  setupFiles: ['<rootDir>/test/support/one-realm.ts'],
  maxWorkers: 2,
  workerIdleMemoryLimit: '2GB', // modules of every file stay in a worker: with a few hundred it meets the limit of its heap
  testTimeout: 30_000,
};
