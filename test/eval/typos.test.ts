import { makeChance } from '../../scripts/train/chance.ts';
import { withTypos } from './typos.ts';

const text = 'the lads next door set off fireworks at 2am, DE11 again';

test('slips at about the rate asked for, the same for the same seed', () => {
  const long = text.repeat(200);
  const typed = withTypos(long, 0.08, makeChance(1));
  expect(withTypos(long, 0.08, makeChance(1))).toBe(typed);
  expect(withTypos(long, 0.08, makeChance(2))).not.toBe(typed);
  const words = long.split(' ');
  const changed = typed.split(' ').filter((word, at) => word !== words[at]).length / words.length;
  expect(changed).toBeGreaterThan(0.15);
  expect(changed).toBeLessThan(0.45);
});

test('touches letters alone, and nothing at a rate of 0', () => {
  expect(withTypos(text, 0, makeChance(1))).toBe(text);
  expect(withTypos(text, 1, makeChance(1)).replace(/[^\d ,]/g, '')).toBe(text.replace(/[^\d ,]/g, ''));
});
