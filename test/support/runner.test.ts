import { makeSmallProject } from './small-project.ts';

const OURS = ['scripts/tests-again.ts', 'test/support/runner.ts', 'test/support/run-file.ts'];

test('a process that loads later than another still runs its tests', async () => {
  const project = await makeSmallProject('scripts/test.ts', OURS);
  await project.write(
    'slow.mjs',
    `import { registerHooks } from 'node:module';
    const late = 'await new Promise((resolve) => setTimeout(resolve, 1000));';
    if (process.env.TINYPOOL_WORKER_ID === '2')
      registerHooks({
        load: (url, context, next) => {
          const loaded = next(url, context);
          return url.endsWith('worker-runner.js') ? { ...loaded, source: late + String(loaded.source) } : loaded;
        },
      });`,
  );
  await project.write(
    'jest.config.js',
    `process.env.NODE_OPTIONS = '--import=' + new URL('slow.mjs', import.meta.url).href;
    export default {
      runner: '<rootDir>/test/support/runner.ts', transform: {}, testMatch: ['**/*.test.js'], maxWorkers: 2,
    };`,
  );
  for (const name of ['one', 'two']) await project.write(`test/${name}.test.js`, `test('is run', () => undefined);`);
  const { code, output } = await project.run('scripts/test.ts', ['test']);
  await project.remove();
  expect([code, output.trimEnd().split('\n').at(-1)]).toEqual([0, '2 passed, 0 failed']);
});
