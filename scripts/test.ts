import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { z } from 'zod';

import { runTwice, verdictOf, type Run } from './tests-again.ts';

/*
 * Runs the tests; arguments go to Jest (a path, -t "a name"). Without any, the store's tests run a second time on the
 * oldest PostgreSQL this machine has installed, because a deployment may bring its own. The last line is the count, with
 * what passed only alone (docs/decisions/2026-11-27-tests-that-pass-only-alone.md).
 */
const root = path.resolve(import.meta.dirname, '..');
const OLDEST_SUPPORTED = 15;
const Results = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numRuntimeErrorTestSuites: z.number(), // a file that could not even be loaded counts as one failure
  testResults: z.array(z.object({ name: z.string(), status: z.string() })),
});

const chosen = process.argv.slice(2);
const runs = [chosen.length > 0 ? await runJest(chosen) : await runTwice(runJest, [])];
const older = chosen.length === 0 ? await findInstalledPostgres() : undefined;
if (older !== undefined) {
  process.stderr.write(`\nThe store once more, on ${older}:\n`);
  const onOlder = (words: readonly string[]): Promise<Run> => runJest(words, { TEST_POSTGRES_BINARIES: older });
  runs.push(await runTwice(onOlder, ['test/store', '--testPathIgnorePatterns=embedded']));
}

const { line, code } = verdictOf(runs);
process.exitCode = code;
process.stdout.write(`${line}\n`);

async function runJest(words: readonly string[], environment: Record<string, string> = {}): Promise<Run> {
  const folder = await mkdtemp(path.join(tmpdir(), 'assistant-results-'));
  const file = path.join(folder, 'results.json');
  const jest = path.join(root, 'node_modules/jest/bin/jest.js');
  const { status } = spawnSync(process.execPath, [jest, '--json', `--outputFile=${file}`, ...words], {
    cwd: root,
    stdio: ['inherit', 2, 2],
    env: { ...process.env, ...environment },
  });
  const text = await readFile(file, 'utf8').catch(() => undefined);
  await rm(folder, { recursive: true, force: true });
  if (text === undefined) return { passed: 0, failed: 1, code: status ?? 1, failedFiles: [] };
  const results = Results.parse(JSON.parse(text));
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
    code: status ?? 1,
    failedFiles: results.testResults
      .filter((one) => one.status === 'failed')
      .map(({ name }) => path.relative(root, name)),
  };
}

async function findInstalledPostgres(): Promise<string | undefined> {
  const debian = '/usr/lib/postgresql';
  const versions = await readdir(debian).catch(() => [] as string[]);
  const oldest = versions
    .map(Number)
    .filter((version) => version >= OLDEST_SUPPORTED)
    .sort((one, other) => one - other)[0];
  return oldest === undefined ? undefined : path.join(debian, String(oldest), 'bin');
}
