import { dangersByBoth, topicsByBoth } from '../../../../bot/understand/encoder/both.ts';

const says = (evidence: Readonly<Record<string, number>>) => () => new Map(Object.entries(evidence));

test('what both hear is surer than halfway, what one denies is doubted, and the likeliest comes first', () => {
  const scores = [
    { kind: 'stalking', score: 0.7 },
    { kind: 'hate-crime', score: 0.6 },
  ];
  const both = dangersByBoth(scores, says({ stalking: -4, 'hate-crime': 3 }), 'text');
  expect(both.map(({ kind }) => kind)).toEqual(['hate-crime', 'stalking']);
  expect(both[0]?.score).toBeGreaterThan(0.6);
  expect(both[1]?.score).toBeLessThan(0.5);
});

test('the ranks of topics are shares of one, and what the meaning says counts for less than the words', () => {
  const ranks = [
    { label: 'housing', score: 0.48 },
    { label: 'noise', score: 0.42 },
    { label: 'none', score: 0.1 },
  ];
  const both = topicsByBoth(ranks, says({ housing: -1, noise: 2, none: -3 }), 'text');
  expect(both.map(({ label }) => label)).toEqual(['noise', 'housing', 'none']);
  expect(both.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1);
  const sure = [{ label: 'housing', score: 0.6 }, { label: 'noise', score: 0.4 }]; // prettier-ignore
  expect(topicsByBoth(sure, says({ housing: -5, noise: 5 }), 'text')).toBe(sure);
  const slight = topicsByBoth(ranks, says({ housing: 0, noise: 0.3, none: 0 }), 'text');
  expect(slight[0]?.label).toBe('housing');
});

test('where there is no meaning, and of a score of 0 or 1, the words alone decide', () => {
  const scores = [{ kind: 'self-harm', score: 1 }, { kind: 'stalking', score: 0 }]; // prettier-ignore
  expect(dangersByBoth(scores, () => undefined, '')).toBe(scores);
  const [first, last] = dangersByBoth(scores, says({ 'self-harm': 0, stalking: 0 }), 'text');
  expect(first?.kind).toBe('self-harm');
  expect(first?.score).toBeGreaterThan(0.99);
  expect(last?.score).toBeLessThan(0.01);
});
