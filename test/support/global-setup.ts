import { mkdtemp, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { RUN_PREFIX, sweepDeadRuns } from './run-sweep.ts';
import { runsPlace } from './runs-place.ts';

/** Makes the run's own folder. Nothing is started here: the first test that wants a database or a browser starts it. */
export default async function setUp(): Promise<void> {
  await sweepDeadRuns();
  const folder = await mkdtemp(path.join(await runsPlace(), RUN_PREFIX));
  await writeFile(path.join(folder, 'owner'), String(process.pid));
  process.env['TEST_RUN_FOLDER'] = folder;
  process.env['TZ'] = 'UTC';
}
