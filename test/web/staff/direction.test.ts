import { directionOf } from '../../../web/staff/direction.ts';

test.each([
  ['ar', 'rtl'],
  ['ur', 'rtl'],
  ['ckb', 'rtl'],
  ['fa', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['ur-Latn', 'ltr'],
  ['ku', 'ltr'],
  ['en-x-easy', 'ltr'],
  ['zh-Hans', 'ltr'],
])('staff read words in %s in their direction', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});
