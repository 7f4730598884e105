import Tinypool from 'tinypool';

interface Test {
  readonly path: string;
  readonly context: { readonly config: object };
}
type Tell<Detail> = (test: Test, detail: Detail) => Promise<void>;

/**
 * Runs the test files as jest-light-runner does, in child processes, but gives each file its settings with the order to run
 * it. There a process asks for them once and all are answered together: one that is still loading does not hear it, asks
 * again later of nobody, and waits for ever.
 */
export default class Runner {
  readonly #globalConfig: { readonly maxWorkers: number };

  constructor(globalConfig: { readonly maxWorkers: number }) {
    this.#globalConfig = globalConfig;
  }

  async runTests(
    tests: readonly Test[],
    _watcher: unknown,
    onStart: (test: Test) => Promise<void>,
    onResult: Tell<unknown>,
    onFailure: Tell<unknown>,
  ): Promise<void> {
    const globalConfig = this.#globalConfig;
    const { maxWorkers } = globalConfig;
    const filename = new URL('run-file.ts', import.meta.url).href;
    const threads = { minThreads: maxWorkers, maxThreads: maxWorkers };
    const pool = new Tinypool({
      filename,
      runtime: 'child_process',
      ...threads,
      env: { ...process.env } as Record<string, string>,
    });
    const waiting = [...tests];
    const work = async (): Promise<void> => {
      for (let test = waiting.shift(); test !== undefined; test = waiting.shift()) {
        try {
          await onStart(test);
          const settings = { globalConfig, projectConfig: test.context.config, runtime: 'child_process' };
          await onResult(test, await pool.run({ file: test.path, settings }));
        } catch (error) {
          await onFailure(test, error);
        }
      }
    };
    await Promise.all(Array.from({ length: maxWorkers }, work));
    await pool.destroy();
  }
}
