/*
 * What a child process of the runner does with each test file. The package exports no more than its own runner, so its
 * worker is found beside that.
 */
interface Worker {
  readonly default: (file: string) => Promise<unknown>;
  readonly setWorkerData: (settings: object) => void;
}
const worker = (await import(new URL('worker-runner.js', import.meta.resolve('jest-light-runner')).href)) as Worker;

export default async function runFile({
  file,
  settings,
}: {
  readonly file: string;
  readonly settings: object;
}): Promise<unknown> {
  worker.setWorkerData(settings);
  return worker.default(file);
}
