import fc from 'fast-check';

import { rank } from '../../../../bot/understand/classifier/rank.ts';
import { smallTopicModel } from '../../../support/small-models.ts';

const model = smallTopicModel();

test.each([
  ['my bin has not been collected', 'bins'],
  ['their music is so loud', 'noise'],
  ['loud musci and barkign all nihgt', 'noise'],
  ['tell me about the weather', 'none'],
])('ranks the topic of "%s" first: %s', (text, topic) => {
  expect(rank(model, text)[0]?.label).toBe(topic);
});

test('is sure of what it learnt and unsure of what it never saw', () => {
  const sure = rank(model, 'when is my brown bin collected')[0]?.score ?? 0;
  const unsure = rank(model, 'xylophone')[0]?.score ?? 1;
  expect(sure).toBeGreaterThan(0.6);
  expect(unsure).toBeLessThan(sure);
});

test('ranks every label for any text, best first, with scores that add up to 1, the same each time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const ranked = rank(model, text);
      expect(ranked.map(({ label }) => label).sort()).toEqual(['bins', 'noise', 'none']);
      expect(ranked.map(({ score }) => score)).toEqual(ranked.map(({ score }) => score).sort((a, b) => b - a));
      expect(ranked.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1);
      expect(rank(model, text)).toEqual(ranked);
    }),
  );
});
