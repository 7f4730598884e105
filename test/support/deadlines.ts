import { addEventHandler } from 'jest-circus';

/*
 * Gives each test and hook its deadline (the number after its function, else this one), in ms: the runner has none of its
 * own, and one that hangs would hold up all the others.
 */
const USUAL = 30_000;

addEventHandler((event, state) => {
  if (event.name === 'add_test') {
    const test = state.currentDescribeBlock.children.at(-1);
    if (test?.type === 'test') test.fn = within(test.timeout ?? USUAL, test.fn as Run);
  }
  if (event.name === 'add_hook') {
    const hook = state.currentDescribeBlock.hooks.at(-1);
    if (hook !== undefined) hook.fn = within(hook.timeout ?? USUAL, hook.fn as Run);
  }
});

type Run = () => unknown;

function within(limit: number, run: Run): () => Promise<void> {
  return async () => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        reject(new Error(`Not done within ${limit} ms`));
      }, limit);
    });
    try {
      await Promise.race([run(), late]);
    } finally {
      clearTimeout(timer);
    }
  };
}
