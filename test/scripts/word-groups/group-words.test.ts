import { groupWords } from '../../../scripts/word-groups/group-words.ts';

test('puts words together whose vectors point the same way', () => {
  const words = ['knife', 'blade', 'bin', 'refuse'];
  const vectors = Float64Array.from([1, 0, 0.96, 0.28, 0, 1, 0.28, 0.96]);
  const groups = groupWords({ words, vectors, size: 2 }, Float64Array.from([1, 1, 1, 1]), 2);
  expect(groups[0]).toBe(groups[1]);
  expect(groups[2]).toBe(groups[3]);
  expect(groups[0]).not.toBe(groups[2]);
});
