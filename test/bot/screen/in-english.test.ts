import { dangerInEnglish } from '../../../bot/screen/in-english.ts';

test('reads what a text says word for word in English, text-speak undone', () => {
  const gloss = (words: readonly string[]): readonly string[] => words.map((word) => (word === 'maz' ? 'hubby' : word));
  expect(dangerInEnglish('maz here', gloss)).toBe('husband here');
});
