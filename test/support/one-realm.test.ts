import { readFile } from 'node:fs/promises';

test("an error of Node's own is an Error in tests, as it is in the service", async () => {
  const error: unknown = await readFile('/nowhere/at/all').catch((reason: unknown) => reason);
  expect(error instanceof Error).toBe(true);
  expect(error instanceof TypeError).toBe(false);
  expect(Object(error) instanceof class Other extends Error {}).toBe(false);
  expect(new TypeError('kept') instanceof TypeError).toBe(true);
  expect(new TypeError('kept') instanceof Error).toBe(true);
});
