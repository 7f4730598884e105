import { directionOf, noticeLanguageOf, words } from '../../locales/index.ts';
import { inLatinLetters, notices, type NoticeLanguage } from '../../locales/notices.ts';

const NOTICES = [
  ...Object.keys(notices).map((language) => [language, 'language:not-spoken'] as const),
  ...Object.keys(inLatinLetters).map((language) => [language, 'language:other-letters'] as const),
];

test.each(NOTICES)('S15 the notice in %s names both numbers, left to right and in Western digits', (tag, key) => {
  const language = tag as NoticeLanguage;
  const text = words(language, key, { emergency: '999', council: '01283 595795' });
  const apart = (number: string): string => (directionOf(language) === 'rtl' ? `\u2066${number}\u2069` : number);
  expect(text).toContain(apart('999'));
  expect(text).toContain(apart('01283 595795'));
  expect(text).not.toMatch(/\{\{|!/);
});

test.each([
  ['hu', 'hu'],
  ['pa-Latn', 'pa-Latn'],
  ['ru-Latn', 'ru'],
  ['ar-Latn', undefined],
  ['hi', undefined],
  ['en', undefined],
])('somebody who writes %s gets the notice of %s', (written, given) => {
  expect(noticeLanguageOf(written)).toBe(given);
});
