import { foldedWords } from '../understand/classifier/folded-words.ts';
import type { Knows } from '../understand/classifier/known-words.ts';
import type { WrittenLanguage } from './languages.ts';

/** What is known of one of our languages as it is written in Latin letters. Words are folded. */
export interface Vocabulary {
  readonly language: WrittenLanguage;
  readonly knows: Knows; // words that its phrases hold
  readonly inGloss: (words: readonly string[]) => readonly boolean[]; // which of the words its gloss knows, by pinyin and by sound as well
}

/** What is known of English, and of our languages beside it; of those with letters of their own, in these as well. */
export interface Vocabularies {
  readonly english: Knows;
  readonly others: readonly Vocabulary[];
  readonly inOwnLetters: readonly Pick<Vocabulary, 'language' | 'knows'>[];
}

/** A language of ours by the words of a text that English does not know: all are shares. */
export interface Own {
  readonly language: WrittenLanguage;
  readonly known: number; // of these words, as its phrases and as its gloss know them, on average
  readonly held: number; // by its phrases, of all words
  readonly all: number; // of all words, those that English knows as well
}

const ADDRESSES = /https?:\S*|www\.\S*|\S+@\S+/gu;
const FEWEST = 2; // strange words that phrases hold: a single one may be a name or a slip
const LIKELY = 0.25; // of the strange words, held by phrases: only then is a gloss asked, and read

/** The folded words of a text that are counted; those with a figure only where a language knows them, as in Arabic typed on phones. */
export function countedWords(text: string, others: readonly Vocabulary[]): readonly string[] {
  return foldedWords(text.replace(ADDRESSES, ' ')).filter(
    (word) => !/\d/.test(word) || others.some(({ knows }) => knows(word)),
  );
}

/** Tells what our languages beside English know of the words of a text in Latin letters, the one that knows most first. */
export function ownLanguages(
  words: readonly string[],
  isStrange: readonly boolean[],
  others: readonly Vocabulary[],
): readonly Own[] {
  const strange = words.filter((_word, at) => isStrange[at]);
  return others
    .flatMap(({ language, knows, inGloss }): readonly Own[] => {
      const held = strange.filter(knows).length;
      if (held < Math.max(FEWEST, LIKELY * strange.length)) return [];
      const glossed = inGloss(words);
      const all = words.map((word, at) => glossed[at] === true || knows(word));
      const known = all.filter((isKnown, at) => isKnown && isStrange[at]).length;
      return [
        {
          language,
          known: (held + known) / 2 / strange.length,
          held: held / words.length,
          all: all.filter(Boolean).length / words.length,
        },
      ];
    })
    .sort((one, other) => other.known - one.known);
}
