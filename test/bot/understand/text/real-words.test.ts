import { findPhrases, indexPhrases } from '../../../../bot/understand/text/phrases.ts';
import { tokenise } from '../../../../bot/understand/text/tokens.ts';
import { GUIDE_CUES } from '../../../../bot/understand/words/en/guide-cues.ts';
import { KINDS } from '../../../../bot/understand/words/en/kinds.ts';
import { NEED_WORDS, WRONG_DOORS } from '../../../../bot/understand/words/en/topics.ts';

const found = (text: string): readonly string[] =>
  [KINDS, WRONG_DOORS, NEED_WORDS, GUIDE_CUES].flatMap((book) =>
    findPhrases(tokenise(text), indexPhrases(book)).map(({ code }) => code),
  );

describe('what a word is put right to', () => {
  it.each(['polite', 'touched', 'contract', 'moving', 'present', 'swapped', 'banking', 'cancer'])(
    'never takes a real word for a slip of another: %s',
    (word) => {
      expect(found(word)).toEqual([]);
    },
  );

  it.each([
    ['firewroks', 'fireworks'],
    ['parkin', 'parking'],
    ['threatning', 'threats'],
  ])('puts a slip right: %s', (word, kind) => {
    expect(found(word)).toContain(kind);
  });
});
