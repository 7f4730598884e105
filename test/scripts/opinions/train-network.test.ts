import { trainNetwork } from '../../../scripts/opinions/train-network.ts';

// Either, but not both: no line divides them, so nothing hidden would mean nothing learnt.
const CORNERS = [
  [0, 0, 0],
  [0, 1, 1],
  [1, 0, 1],
  [1, 1, 0],
] as const;
const many = Array.from({ length: 640 }, (_, at) => CORNERS[at % CORNERS.length] ?? CORNERS[0]);
const lesson = {
  meanings: Float32Array.from(many.flatMap(([one, other]) => [one - 0.5, other - 0.5])),
  depth: 2,
  truths: Uint8Array.from(many, ([, , truth]) => truth),
  width: 1,
};

test('a network learns what no straight line divides, tells how it goes, and learns the same from the same', () => {
  const told: string[] = [];
  const order = { hidden: 16, rounds: 40, tell: (line: string) => told.push(line) };
  const { inner, innerBiases, outer, outerBiases } = trainNetwork(lesson, order);
  const evidence = ([one, other]: readonly [number, number, number]): number =>
    innerBiases.reduce((sum, bias, at) => {
      const seen = bias + (one - 0.5) * (inner[at] ?? 0) + (other - 0.5) * (inner[16 + at] ?? 0);
      return sum + Math.max(0, seen) * (outer[at] ?? 0);
    }, outerBiases[0] ?? 0);
  for (const corner of CORNERS) expect(evidence(corner) > 0).toBe(corner[2] === 1);
  expect(told).toHaveLength(40);
  expect(trainNetwork(lesson, order).inner).toEqual(inner);
});
