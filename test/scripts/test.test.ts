import { makeSmallProject, type SmallProject } from '../support/small-project.ts';

let project: SmallProject;
beforeEach(async () => {
  project = await makeSmallProject('scripts/test.ts', ['scripts/tests-again.ts']);
  await project.write('jest.config.js', "export default { transform: {}, testMatch: ['**/*.test.js'] };");
  await project.write(
    'test/good.test.js',
    "test('one', () => {}); test('two', () => {}); test.skip('three', () => {});",
  );
});
afterEach(async () => {
  await project.remove();
});

test('says at the very end how many tests passed and failed', async () => {
  const { code, output } = await project.run('scripts/test.ts', ['test']);
  expect({ code, last: lastLine(output) }).toEqual({ code: 0, last: '2 passed, 0 failed' });
});

test('counts a failed test, and ends with an error', async () => {
  await project.write('test/bad.test.js', "test('wrong', () => { throw new Error('wrong'); });");
  const { code, output } = await project.run('scripts/test.ts', ['test']);
  expect({ code, last: lastLine(output) }).toEqual({ code: 1, last: '2 passed, 1 failed' });
});

test('counts a file that cannot be read as a failure, and does not hide it', async () => {
  await project.write('test/broken.test.js', 'this is not JavaScript');
  const { code, output } = await project.run('scripts/test.ts', ['test']);
  expect({ code, last: lastLine(output) }).toEqual({ code: 1, last: '2 passed, 1 failed' });
});

test('runs only what it is asked for, and finding nothing is no success', async () => {
  expect(lastLine((await project.run('scripts/test.ts', ['test', '-t', 'two'])).output)).toBe('1 passed, 0 failed');
  expect(await project.run('scripts/test.ts', ['nowhere'])).toMatchObject({ code: 1 });
});

function lastLine(output: string): string | undefined {
  return output.trimEnd().split('\n').at(-1);
}
