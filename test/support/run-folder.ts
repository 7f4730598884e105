import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The folder that this run of the tests keeps its own things in; made by the global set-up, gone afterwards. */
export function runFolder(): string {
  const folder = process.env['TEST_RUN_FOLDER'];
  if (folder === undefined)
    throw new Error('TEST_RUN_FOLDER is not set: is the global set-up of jest.config.js in use?');
  return folder;
}

/** Does a piece of work once in a run, whichever worker comes first, and gives every worker its result (JSON). */
export async function onceInThisRun<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const done = path.join(runFolder(), `${name}.json`);
  const lock = path.join(runFolder(), `${name}.lock`);
  for (let attempt = 0; attempt < 1200; attempt += 1) {
    const known = await readIfThere(done);
    if (known !== undefined) {
      const told = JSON.parse(known) as { result?: Result; failed?: string };
      if (told.failed !== undefined) throw new Error(`${name}: ${told.failed}`);
      return told.result as Result;
    }
    if (await take(lock)) return doAndTell(done, work);
    await wait(50);
  }
  await rm(lock, { recursive: true, force: true });
  throw new Error(`${name} was not ready after a minute`);
}

async function doAndTell<Result>(done: string, work: () => Promise<Result>): Promise<Result> {
  try {
    const result = await work();
    await writeFile(done, JSON.stringify({ result }));
    return result;
  } catch (error) {
    await writeFile(done, JSON.stringify({ failed: String(error) }));
    throw error;
  }
}

async function readIfThere(file: string): Promise<string | undefined> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text === '' ? undefined : text;
}

async function take(lock: string): Promise<boolean> {
  return mkdir(lock).then(
    () => true,
    () => false,
  );
}
