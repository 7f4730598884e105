import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import path from 'node:path';

import type { FromContender, Usage } from './contender-side.ts';

/** A server under load, in a process of its own. */
export interface Contender {
  readonly port: number;
  readonly usage: () => Promise<Usage>;
  readonly stop: () => Promise<void>;
}

/** Starts one of the serve-*.ts files and waits until it listens. */
export async function startContender(
  file: string,
  { databaseUrl, folder }: { readonly databaseUrl: string; readonly folder: string },
): Promise<Contender> {
  const profile = process.env['BENCH_PROFILE']; // a folder: every contender leaves a CPU profile there when it stops
  const child = fork(path.join(import.meta.dirname, file), {
    env: { ...process.env, BENCH_DATABASE_URL: databaseUrl, BENCH_FOLDER: folder },
    stdio: ['ignore', openSync(path.join(folder, 'stdout.log'), 'w'), 'inherit', 'ipc'], // as a service's output goes to a file
    execArgv: [...process.execArgv, ...(profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`])],
  });
  const ready = await nextMessage(child, file);
  if (ready.kind !== 'ready') throw new Error(`${file} did not say where it listens`);
  return {
    port: ready.port,
    usage: async () => {
      child.send('usage');
      const answer = await nextMessage(child, file);
      if (answer.kind !== 'usage') throw new Error(`${file} did not say what it used`);
      return answer;
    },
    stop: async () => {
      if (child.exitCode !== null || !child.connected) return;
      child.disconnect();
      await once(child, 'exit');
    },
  };
}

async function nextMessage(child: ChildProcess, file: string): Promise<FromContender> {
  return new Promise((resolve, reject) => {
    const gone = (): void => {
      reject(new Error(`${file} ended before it answered`));
    };
    child.once('exit', gone);
    child.once('message', (message) => {
      child.off('exit', gone);
      resolve(message as FromContender);
    });
  });
}
