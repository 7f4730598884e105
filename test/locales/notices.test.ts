import { noticeLanguageOf, words, directionOf } from '../../locales/index.ts';
import { notices, type NoticeLanguage } from '../../locales/notices.ts';

const LANGUAGES = Object.keys(notices) as NoticeLanguage[];

test.each(LANGUAGES)('S15 the notice in %s names both numbers, left to right and in Western digits', (language) => {
  const text = words(language, 'language:english-only', { emergency: '999', council: '01283 595795' });
  const apart = (number: string): string => (directionOf(language) === 'rtl' ? `\u2066${number}\u2069` : number);
  expect(text).toContain(apart('999'));
  expect(text).toContain(apart('01283 595795'));
  expect(text).not.toMatch(/\{\{|!/);
});

test.each([
  ['pl', 'pl'],
  ['pa-Latn', 'pa-Latn'],
  ['zh', 'zh-Hans'],
  ['ar', 'ar'],
  ['hi', undefined],
  ['en', undefined],
])('somebody who writes %s gets the notice of %s', (written, given) => {
  expect(noticeLanguageOf(written)).toBe(given);
});
