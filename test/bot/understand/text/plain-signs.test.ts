import { plainSigns, readable } from '../../../../bot/understand/text/plain-signs.ts';

test.each([
  ['٠٧٧٠٠ ٩٠٠١٢٣', '07700 900123'],
  ['۰۷۷۰۰ ۹۰۰۱۲۳', '07700 900123'],
  ['੦੭੭੦੦', '07700'],
  ['ＤＥ１１', 'DE11'],
  ['12 March', '12 March'],
])('reads the figures and letters of %j', (text, plain) => {
  expect(plainSigns(text)).toBe(plain);
});

test.each([
  ['我住在DE11 9AB附近', '我住在 DE11 9AB 附近'],
  ['号码是+447700900123。', '号码是 +447700900123。'],
  ['٩ مساء', '9 مساء'],
])('sets apart what Chinese writes together: %j', (text, apart) => {
  expect(readable(text)).toBe(apart);
});
