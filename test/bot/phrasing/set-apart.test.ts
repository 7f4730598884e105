import fc from 'fast-check';

import { setApart } from '../../../bot/phrasing/set-apart.ts';

const apart = (text: string): string => `\u2068${text}\u2069`;

test.each<readonly [text: string, sentence: 'ltr' | 'rtl', said: string]>([
  ['14 Church Street (back)', 'ltr', '14 Church Street (back)'],
  ['14 Church Street (back)', 'rtl', apart('14 Church Street (back)')],
  ['شارع الكنيسة 14', 'ltr', apart('شارع الكنيسة 14')],
  ['שרה', 'ltr', apart('שרה')],
  ['Łukasz', 'ltr', 'Łukasz'],
  ['', 'rtl', ''],
])('a name of the other direction is set apart in a sentence, and only such: %s (%s)', (text, sentence, said) => {
  expect(setApart(text, sentence)).toBe(said);
});

test('whatever somebody types, it turns the reading of nothing that follows it', () => {
  const marks = fc.constantFrom(
    '\u202A',
    '\u202B',
    '\u202C',
    '\u202D',
    '\u202E',
    '\u2066',
    '\u2067',
    '\u2068',
    '\u2069',
  );
  const typed = fc.array(fc.oneof(marks, fc.constantFrom('a', 'ا', '7', ' ', ')')), { maxLength: 12 });
  fc.assert(
    fc.property(typed, fc.constantFrom('ltr' as const, 'rtl' as const), (parts, sentence) => {
      expect(setApart(parts.join(''), sentence)).toMatch(
        /^(?:[^\u202A-\u202E\u2066-\u2069]*|\u2068[^\u202A-\u202E\u2066-\u2069]+\u2069)$/,
      );
    }),
  );
});
