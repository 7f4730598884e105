import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { openNumbers, parseNumbers, printNumbers } from '../../bot/numbers-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'assistant-numbers-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function kept(bytes: Buffer): Promise<string> {
  const place = path.join(folder, 'some.numbers');
  await writeFile(place, bytes);
  return place;
}

const head = { made: 'for a test', words: ['line\nbreak'] };
const lists = {
  bytes: Uint8Array.of(1, 2, 255),
  whole: Int32Array.of(-1, 2 ** 31 - 1),
  none: Int8Array.of(),
  parts: Float32Array.of(0.5, -0.25, 3),
};
const file = printNumbers(head, lists);

test('reads back the head and every list as it was written', () => {
  const read = parseNumbers(file);
  expect(read.head).toEqual(head);
  expect(Object.fromEntries(read.lists)).toEqual(lists);
});

test('reads a file that lies anywhere in memory', () => {
  const shifted = Buffer.concat([Buffer.alloc(3), file]).subarray(3);
  expect(Object.fromEntries(parseNumbers(shifted).lists)).toEqual(lists);
});

test.each([
  ['empty', Buffer.of()],
  ['cut off in its head', file.subarray(0, 20)],
  ['cut off in its numbers', file.subarray(0, -8)],
  ['longer than it says', Buffer.concat([file, Buffer.alloc(8)])],
  ['no such file', Buffer.from('{}\n')],
])('refuses a file that is %s', async (_, bytes) => {
  const place = await kept(bytes);
  expect(() => parseNumbers(bytes)).toThrow();
  expect(() => openNumbers(place)).toThrow();
});

test('reads every list of an open file, and none that it does not have', async () => {
  const open = openNumbers(await kept(file));
  expect(open.head).toEqual(head);
  expect(Object.fromEntries([...open.lists.keys()].map((name) => [name, open.read(name)]))).toEqual(lists);
  expect(() => open.read('others')).toThrow(new RangeError('The file of numbers has no list "others".'));
});

test('reads an open file whose first line is a long one', async () => {
  const long = { words: Array.from({ length: 20_000 }, (_, at) => `word ${String(at)}`) };
  const open = openNumbers(await kept(printNumbers(long, lists)));
  expect(open.head).toEqual(long);
  expect(open.read('parts')).toEqual(lists.parts);
});

test('goes on reading what it opened when the file is taken away or another one takes its place', async () => {
  const place = await kept(file);
  const open = openNumbers(place);
  await rm(place);
  expect(open.read('whole')).toEqual(lists.whole);
  await kept(printNumbers(head, { whole: Int32Array.of(7) }));
  expect(open.read('whole')).toEqual(lists.whole);
});
