import path from 'node:path';

import { makeRoom } from '../../../../bot/understand/encoder/room.ts';
import { makeChance } from '../../../../scripts/train/chance.ts';

const root = path.join(import.meta.dirname, '../../../..');
const chance = makeChance(11);
const drawn = (length: number): Float32Array => Float32Array.from({ length }, () => 6 * chance() - 3);
const room = makeRoom(root);
const same = (found: Float32Array, wanted: readonly number[]): void => {
  expect(found).toHaveLength(wanted.length);
  for (const [at, number] of wanted.entries()) expect(found[at]).toBeCloseTo(number, 4);
};

test('what is put into a room lies there when more has been taken, each in its own place', () => {
  const [one, two] = [drawn(3), drawn(50_000)];
  const places = [room.put(one), room.put(two), room.take(300_000)];
  expect(room.at(places[0] ?? 0, 3)).toEqual(one);
  expect(room.at(places[1] ?? 0, 50_000)).toEqual(two);
  expect(Math.max(...room.at(places[2] ?? 0, 75_000).map(Math.abs))).toBe(0);
});

test('rows are added up, and their mean is that of each column', () => {
  const [one, other] = [drawn(3 * 16), drawn(3 * 16)];
  const [to, more, mean] = [room.put(one), room.put(other), room.take(64)];
  room.machine.add(to, more, 48);
  const sum = [...one].map((number, at) => number + (other[at] ?? 0));
  same(room.at(to, 48), sum);
  room.machine.mean(to, mean, 3, 16);
  same(room.at(mean, 16), Array.from({ length: 16 }, (_, at) => ((sum[at] ?? 0) + (sum[at + 16] ?? 0) + (sum[at + 32] ?? 0)) / 3)); // prettier-ignore
});

test('each row gets the mean and the deviation that were learnt', () => {
  const rows = drawn(2 * 32).map((number) => 40 * number + 7);
  const learnt = room.put(Float32Array.from({ length: 64 }, (_, at) => (at < 32 ? 2 : 5)));
  const to = room.take(4 * 64);
  room.machine.norm(room.put(rows), to, learnt, 2, 32);
  for (const row of [0, 1]) {
    const found = [...room.at(to, 64).subarray(32 * row, 32 * row + 32)];
    const mean = found.reduce((sum, number) => sum + number, 0) / 32;
    expect(mean).toBeCloseTo(5, 4);
    expect(Math.sqrt(found.reduce((sum, number) => sum + (number - mean) ** 2, 0) / 32)).toBeCloseTo(2, 4);
  }
});

test.each([1, 4, 6])('each of %i pieces takes from all as much as its question agrees with their keys', (count) => {
  const [width, head] = [32, 16];
  const asked = Float32Array.from([...drawn(count * 3 * width), ...new Float32Array(3 * 3 * width).fill(1e9)]); // what lies behind the last is to count for nothing
  const [to, shares] = [room.take(4 * count * width), room.take(4 * (count + 4))];
  room.machine.attend(room.put(asked), to, shares, count, width, head);
  const number = (piece: number, part: number, at: number): number => asked[piece * 3 * width + part * width + at] ?? 0;
  const wanted = Array.from({ length: count * width }, (_, place) => {
    const [piece, at] = [Math.floor(place / width), place % width];
    const from = at - (at % head);
    const agreed = Array.from({ length: count }, (_each, other) => {
      let product = 0;
      for (let next = from; next < from + head; next += 1) product += number(piece, 0, next) * number(other, 1, next);
      return Math.exp(product / Math.sqrt(head));
    });
    const all = agreed.reduce((sum, one) => sum + one, 0);
    return agreed.reduce((sum, one, other) => sum + (one / all) * number(other, 2, at), 0);
  });
  same(room.at(to, count * width), wanted);
});
