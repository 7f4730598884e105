import { runCommand } from '../../scripts/run-command.ts';

let written: string[];
const before = process.exitCode;
beforeEach(() => {
  written = [];
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
});
afterEach(() => {
  jest.restoreAllMocks();
  process.exitCode = before;
});

test('hands on the exit code of the command and says nothing itself', async () => {
  await runCommand(async () => 3);
  expect([process.exitCode, written]).toEqual([3, []]);
});

test('tells an operator in one sentence what went wrong, without a stack', async () => {
  await runCommand(async () => {
    throw new Error('The key ring is missing.');
  });
  expect([process.exitCode, written]).toEqual([1, ['The key ring is missing.\n']]);
});
