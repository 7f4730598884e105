import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { freePort, stopGroup, usedBy, type Used } from './process-group.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** How long a start took. Times are milliseconds since the service was called. */
export interface PackStart extends Used {
  readonly listening: number;
  readonly everyPack: number; // the first page and the words of the app were had in every language
}

/** Starts the service as `npm start` does, asks for it in each of the languages, and stops it. */
export async function timePackStart(
  languages: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<PackStart> {
  const port = await freePort();
  const env = { ...process.env, LOG_LEVEL: 'silent', ...environment, PORT: String(port) };
  const began = performance.now();
  const service = spawn(process.execPath, ['scripts/run.mjs', '--lean', 'api/server.ts'], { cwd: ROOT, env, stdio: 'ignore', detached: true }); // prettier-ignore
  try {
    while (!(await isThere(`http://127.0.0.1:${port}/health/live`))) {
      if (service.exitCode !== null) throw new Error(`the service ended with ${String(service.exitCode)}`);
      await wait(10);
    }
    const listening = performance.now() - began;
    for (const language of languages)
      for (const address of [`chat?language=${language}`, `chat/words/${language}`])
        if (!(await isThere(`http://127.0.0.1:${port}/${address}`))) throw new Error(`no answer to /${address}`);
    return { listening, everyPack: performance.now() - began, ...(await usedBy(service.pid)) };
  } finally {
    await stopGroup(service);
  }
}

const isThere = (address: string): Promise<boolean> =>
  fetch(address).then(
    async (response) => (await response.text()) !== '' && response.ok,
    () => false,
  );
