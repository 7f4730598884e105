import { parseNumbers, printNumbers } from '../../bot/numbers-file.ts';

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
])('refuses a file that is %s', (_, bytes) => {
  expect(() => parseNumbers(bytes)).toThrow();
});
