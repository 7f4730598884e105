import { likelihood } from '../../bot/understand/knowledge/find-cards.ts';
import { makeChance } from '../../scripts/train/chance.ts';
import { fitLogistic } from './fit-logistic.ts';

test('whoever fits weights gets back what made the examples, whatever the size of the signs', () => {
  const chance = makeChance(11);
  const truth = [-1, 2, -0.05];
  const examples = Array.from({ length: 3000 }, () => {
    const signs = [1, 2 * chance() - 1, 100 * chance()];
    return { signs, isTrue: chance() < likelihood(signs, truth) };
  });
  const [constant = 0, first = 0, second = 0] = fitLogistic(examples);
  expect(Math.abs(constant + 1)).toBeLessThan(0.3);
  expect(Math.abs(first - 2)).toBeLessThan(0.3);
  expect(Math.abs(second + 0.05)).toBeLessThan(0.006);
});

test('a sign that is always the same is worth nothing', () => {
  const examples = [0, 1, 2, 3].map((at) => ({ signs: [1, 5, at], isTrue: at > 1 }));
  expect(fitLogistic(examples)[1]).toBeCloseTo(0);
});
