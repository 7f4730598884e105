import { numbersApart } from '../../../web/pages/numbers-apart.ts';

const numbersIn = (text: string): readonly string[] =>
  numbersApart(text).flatMap((one) => (one.isNumber ? [one.text] : []));

test.each<readonly [text: string, numbers: readonly string[]]>([
  ['اتصل بي على 07700 900123 بعد السادسة', ['07700 900123']],
  ['میرا نمبر ۰۷۷۰۰ ۹۰۰۱۲۳ ہے', ['۰۷۷۰۰ ۹۰۰۱۲۳']],
  ['+44 7700 900123', ['+44 7700 900123']],
  ['(01283) 595795 or 101', ['(01283) 595795']],
  ['on 12.11.2026 at number 12', ['12.11.2026']],
  ['رقم 12 شارع High Street', []],
  ['', []],
])('sets a number that is dialled apart, so that it is read in its order: %s', (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers);
  expect(numbersApart(text).map((one) => one.text).join('')).toBe(text); // prettier-ignore
});
