import { makeSmallProject, type SmallProject } from './small-project.ts';

let project: SmallProject;
beforeEach(async () => {
  project = await makeSmallProject('scripts/test.ts', [
    'scripts/tests-again.ts',
    ...['deadlines.ts', 'run-file.ts', 'runner.ts'].map((name) => `test/support/${name}`),
  ]);
  const config = {
    ...{ runner: '<rootDir>/test/support/runner.ts', transform: {}, testMatch: ['**/*.test.js'] },
    setupFilesAfterEnv: ['<rootDir>/test/support/deadlines.ts'],
  };
  await project.write('jest.config.js', `export default ${JSON.stringify(config)};`);
});
afterEach(() => project.remove());

test('a test or a hook that hangs is ended at its deadline and told, and the others still run', async () => {
  await project.write(
    'test/hangs.test.js',
    `const never = () => new Promise(() => undefined);
    test('hangs', never, 50);
    test('is done in time', () => new Promise((resolve) => setTimeout(resolve, 20)), 10_000);
    describe('with a hook that hangs', () => {
      beforeAll(never, 60);
      test('is run all the same', () => undefined);
    });`,
  );
  const { code, output } = await project.run('scripts/test.ts', ['test']);
  expect([code, output.trimEnd().split('\n').at(-1)]).toEqual([1, '2 passed, 2 failed']);
  for (const limit of [50, 60]) expect(output).toContain(`Not done within ${String(limit)} ms`);
});
