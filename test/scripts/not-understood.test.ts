import { execFile } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

const run = (script: string, words: readonly string[]): Promise<{ readonly code: number; readonly said: string }> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, [`scripts/${script}.ts`, ...words], { cwd: root }, (_error, said) => {
      resolve({ code: child.exitCode ?? 1, said });
    });
  });

test.each([
  ['keys', ['rotat'], 'There is no command "rotat".', 'npm run keys -- rotate'],
  ['check', ['esling'], 'No check is called esling.', '  eslint\n'],
  ['check', ['eslint', 'typos'], 'No check is called typos.', '  format (prettier)\n'],
  ['staff', ['constructor', 'ann@example.org'], 'staff', 'invite'],
])('an operator who writes %s %j is told what is known, and nothing is done', async (script, words, first, known) => {
  const { code, said } = await run(script, words);
  expect([code, said]).toEqual([2, expect.stringContaining(known)]);
  expect(said).toContain(first);
  expect(said).not.toMatch(/passed/);
});

test('whoever only asks for help with the keys gets it, without a fault', async () => {
  const { code, said } = await run('keys', ['help']);
  expect([code, said]).toEqual([0, expect.stringContaining('npm run keys -- check')]);
});
