import { judgeTopics, type Judged } from './judge-topics.ts';

const judged = (topic: string, said: string, none = 0.5, also: readonly string[] = []): Judged => ({
  topic,
  also,
  ranks: [
    { topic: said, score: 0.9 },
    { topic: 'none', score: none },
  ],
});

test('counts a topic that would be right as well as right', () => {
  const all = [judged('a', 'a'), judged('a', 'b'), judged('a', 'b', 0, ['b']), judged('b', 'a')];
  expect(judgeTopics(all).accuracy).toBe(0.5);
});

test('weighs a rare topic like a common one', () => {
  // a: found 2 of 2, said 3 times; b: never said; c: found 1 of 1, said twice
  const all = [judged('a', 'a'), judged('a', 'a'), judged('b', 'a'), judged('c', 'c'), judged('b', 'c')];
  expect(judgeTopics(all).macroF1).toBeCloseTo((4 / 5 + 0 + 2 / 3) / 3);
});

test('takes a message without ranks for one of no topic', () => {
  expect(judgeTopics([{ topic: 'none', also: [], ranks: [] }]).accuracy).toBe(1);
});

test.each([
  ['every message of ours below every other', [0.1, 0.2], [0.9, 0.8], 1],
  ['every message of ours above', [0.9, 0.8], [0.1, 0.2], 0],
  ['all alike', [0.5, 0.5], [0.5, 0.5], 0.5],
  ['one pair of four the wrong way round', [0.1, 0.7], [0.6, 0.9], 0.75],
])('measures how the score for "none" parts others from ours: %s', (_, ours, others, chance) => {
  const all = [...ours.map((none) => judged('a', 'a', none)), ...others.map((none) => judged('none', 'a', none))];
  expect(judgeTopics(all).outOfScope).toBe(chance);
});
