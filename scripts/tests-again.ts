/** How one run of the tests went. */
export interface Run {
  readonly passed: number;
  readonly failed: number;
  readonly code: number;
  readonly failedFiles: readonly string[];
  readonly unsteady?: readonly string[]; // files with a test that failed among the others and passed alone
}

/** Runs the tests that some words choose; none: all of them. */
export type RunTests = (words: readonly string[]) => Promise<Run>;

const MOST_AGAIN = 5; // files that failed while others ran beside them

/**
 * A few files that fail among all the others run once more, alone: real browsers and databases on a busy machine can be
 * late. What fails twice has failed; what passes the second time is named and counted, because it is a fault of the test.
 */
export async function runTwice(run: RunTests, words: readonly string[]): Promise<Run> {
  const first = await run(words);
  const { failedFiles } = first;
  if (failedFiles.length === 0 || failedFiles.length > MOST_AGAIN) return first;
  process.stderr.write(`\nOnce more, alone: ${failedFiles.join(', ')}\n`);
  const again = await run(['--runInBand', ...failedFiles]);
  return { ...again, passed: first.passed, unsteady: failedFiles.filter((file) => !again.failedFiles.includes(file)) };
}

/** The last line of all runs, and their exit code: what was unsteady stands there by name, and is no failure. */
export function verdictOf(runs: readonly Run[]): { readonly line: string; readonly code: 0 | 1 } {
  const sum = (of: (run: Run) => number): number => runs.reduce((total, run) => total + of(run), 0);
  const [passed, failed] = [sum((run) => run.passed), sum((run) => run.failed)];
  const unsteady = runs.flatMap((run) => run.unsteady ?? []);
  const named = unsteady.length === 0 ? '' : `, ${unsteady.length} unsteady (${unsteady.join(', ')})`;
  return {
    line: `${passed} passed, ${failed} failed${named}`,
    code: runs.every((run) => run.code === 0) && failed === 0 ? 0 : 1,
  };
}
