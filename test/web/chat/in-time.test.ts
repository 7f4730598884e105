import { inTime } from '../../../web/chat/in-time.ts';

/** A network that never answers, but hears when nobody wants its answer any more. */
const swallows: typeof fetch = (_input, init) =>
  new Promise((_resolve, reject) => {
    init?.signal?.addEventListener('abort', () => {
      reject(new Error('given up'));
    });
  });

test('a request that is never answered is given up after 20 seconds', async () => {
  const waits: number[] = [];
  const wait = (milliseconds: number): Promise<void> => {
    waits.push(milliseconds);
    return Promise.resolve();
  };
  await expect(inTime(swallows, wait)('/somewhere')).rejects.toThrow('given up');
  expect(waits).toEqual([20_000]);
});

test('what is answered in time is handed on as it is, and asked as it was', async () => {
  const asked: (RequestInit | undefined)[] = [];
  const answers: typeof fetch = (_input, init) => {
    asked.push(init);
    return Promise.resolve(new Response('words'));
  };
  const never = (): Promise<void> => new Promise(() => undefined);
  const response = await inTime(answers, never)('/somewhere', { method: 'POST', body: 'hello' });
  expect(await response.text()).toBe('words');
  expect(asked).toMatchObject([{ method: 'POST', body: 'hello' }]);
});
