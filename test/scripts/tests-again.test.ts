import { runTwice, verdictOf, type Run } from '../../scripts/tests-again.ts';

const silent = jest.spyOn(process.stderr, 'write').mockImplementation(() => true);
afterAll(() => {
  silent.mockRestore();
});

const PASSES: Run = { passed: 10, failed: 0, code: 0, failedFiles: [] };
const fails = (...failedFiles: string[]): Run => ({ passed: 8, failed: failedFiles.length, code: 1, failedFiles });

/** Runs that go as they are told, one after another, and what each was asked for. */
function runs(...told: readonly Run[]) {
  const asked: (readonly string[])[] = [];
  const run = async (words: readonly string[]): Promise<Run> => {
    asked.push(words);
    return told[asked.length - 1] ?? PASSES;
  };
  return { run, asked };
}

test('what passes is run once', async () => {
  const { run, asked } = runs(PASSES);
  expect(verdictOf([await runTwice(run, [])])).toEqual({ line: '10 passed, 0 failed', code: 0 });
  expect(asked).toEqual([[]]);
});

test('what failed among the others and passes alone is named in the last line, and is no failure', async () => {
  const { run, asked } = runs(fails('test/late.test.ts'), { ...PASSES, passed: 1 });
  const verdict = verdictOf([await runTwice(run, []), { ...PASSES, passed: 2 }]);
  expect(verdict).toEqual({ line: '10 passed, 0 failed, 1 unsteady (test/late.test.ts)', code: 0 });
  expect(asked).toEqual([[], ['--runInBand', 'test/late.test.ts']]);
});

test('what fails twice has failed, also beside what is unsteady', async () => {
  const { run } = runs(fails('test/late.test.ts', 'test/wrong.test.ts'), fails('test/wrong.test.ts'));
  const verdict = verdictOf([await runTwice(run, [])]);
  expect(verdict).toEqual({ line: '8 passed, 1 failed, 1 unsteady (test/late.test.ts)', code: 1 });
});

test('a run of some tests alone is run again like one of all: what failed, and nothing else', async () => {
  const { run, asked } = runs(fails('test/store/late.test.ts'));
  expect(verdictOf([await runTwice(run, ['test/store'])]).code).toBe(0);
  expect(asked).toEqual([['test/store'], ['--runInBand', 'test/store/late.test.ts']]);
});

test.each<[string, Run]>([
  ['are many', fails('a', 'b', 'c', 'd', 'e', 'f')],
  ['could not be counted', { passed: 0, failed: 1, code: 1, failedFiles: [] }],
])('failures that %s stand at once', async (_why, first) => {
  const { run, asked } = runs(first);
  expect(verdictOf([await runTwice(run, [])]).code).toBe(1);
  expect(asked).toEqual([[]]);
});

test('a run that ends badly with every test passed is a failure', () => {
  expect(verdictOf([{ ...PASSES, code: 1 }])).toEqual({ line: '10 passed, 0 failed', code: 1 });
});
