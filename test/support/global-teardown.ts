import { removeRun } from './run-sweep.ts';

/** Stops what the tests of this run started, and takes its folder away. */
export default async function tearDown(): Promise<void> {
  const folder = process.env['TEST_RUN_FOLDER'];
  if (folder !== undefined) await removeRun(folder);
}
