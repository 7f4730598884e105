import { hasShortSentences, isPlainEnglish } from '../../content/plain-words.ts';
import { shippedContent } from '../../content/shipped.ts';
import { wordingOf } from '../../content/quick-replies.ts';
import { readingOf } from '../support/reading.ts';

const HIGHEST_GRADE = 6;
const replies = shippedContent().quickReplies.map((reply) => wordingOf(reply, 'en').text);

test('S16 every shipped reply is plain, as a stricter measure finds too', () => {
  expect(replies.filter((text) => !hasShortSentences(text) || !isPlainEnglish(text))).toEqual([]);
});

test.each([
  'Notification regarding residential environmental considerations necessitates immediate consultation. Documentation follows.',
  'Your application is under administrative consideration. Additional documentation accompanies this communication.',
])('S16 office words are not plain, by either measure: %s', (text) => {
  expect(isPlainEnglish(text)).toBe(false);
  expect(readingOf(text).grade).toBeGreaterThan(HIGHEST_GRADE);
});

test('a sentence may have 25 words and no more, whatever fills its placeholders', () => {
  expect(hasShortSentences(`${'word '.repeat(24)}{{reference}}.`)).toBe(true);
  expect(hasShortSentences(`${'word '.repeat(25)}{{reference}}.`)).toBe(false);
  expect(hasShortSentences('')).toBe(true);
});
