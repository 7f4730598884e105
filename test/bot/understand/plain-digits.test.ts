import { plainDigits } from '../../../bot/understand/plain-digits.ts';

test.each([
  ['٠٧٧٠٠ ٩٠٠١٢٣', '07700 900123'],
  ['۰۷۷۰۰ ۹۰۰۱۲۳', '07700 900123'],
  ['੦੭੭੦੦', '07700'],
  ['ＤＥ１１', 'ＤＥ11'],
  ['12 March', '12 March'],
])('reads the figures of %j', (text, plain) => {
  expect(plainDigits(text)).toBe(plain);
});
