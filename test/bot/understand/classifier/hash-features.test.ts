import fc from 'fast-check';

import { readConcepts } from '../../../../bot/understand/classifier/concepts.ts';
import { readFamilies } from '../../../../bot/understand/classifier/families.ts';
import { readGroups } from '../../../../bot/understand/classifier/groups.ts';
import { hashFeatures, isOfWords } from '../../../../bot/understand/classifier/hash-features.ts';

const nothingKnown = { families: readFamilies(''), groups: readGroups(''), concepts: readConcepts('') };
const featuresOf = (...words: string[]): Set<number> => new Set(hashFeatures(words, nothingKnown).hashes);
const shared = (one: Set<number>, other: Set<number>): number => {
  const both = [...one].filter((hash) => other.has(hash)).length;
  return both / (one.size + other.size - both);
};

test('sees that a word with a slip is nearly the same word', () => {
  const right = featuresOf('neighbour');
  expect(shared(right, featuresOf('nieghbour'))).toBeGreaterThan(0.3);
  expect(shared(right, featuresOf('firework'))).toBeLessThan(0.05);
});

test('tells the order of two words apart, and the end of a word from its middle', () => {
  expect(featuresOf('man', 'dog')).not.toEqual(featuresOf('dog', 'man'));
  expect(featuresOf('burn')).not.toEqual(featuresOf('burnt'));
});

test('counts the word, its pairs and its runs of two to five letters, and no more', () => {
  const { hashes, starts } = hashFeatures(['he', 'ran'], nothingKnown);
  // " he ": 3 runs of two, 2 of three, 1 of four. " ran ": 4, 3, 2 and 1. Each with its word, the second with the pair.
  expect([...starts]).toEqual([0, 1 + 6, 1 + 6 + 2 + 10]);
  expect(hashes.length).toBe(19);
  expect(new Set(hashes).size).toBe(19);
});

test('gives the words of any part of a text the same features as the part alone, but for what reaches over its edge', () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.array(word, { minLength: 1 }), (before, after) => {
      const whole = hashFeatures([...before, ...after], nothingKnown);
      const rest = new Set(whole.hashes.slice(whole.starts[before.length]));
      expect([...hashFeatures(after, nothingKnown).hashes].filter((hash) => !rest.has(hash))).toEqual([]);
    }),
  );
});

test('sees that words of one family say nearly the same', () => {
  const families = readFamilies('# who one lives with\npartner: husband, boyfriend\nman: husband guy\n');
  const ofWords = (word: string): Set<number> =>
    new Set([...hashFeatures([word], { ...nothingKnown, families }).hashes].filter((hash) => isOfWords(hash)));
  expect(shared(ofWords('husband'), ofWords('boyfriend'))).toBe(1 / 4); // of two words and two families
  expect(shared(ofWords('husband'), ofWords('guy'))).toBe(1 / 4);
  expect(shared(ofWords('boyfriend'), ofWords('guy'))).toBe(0);
});

test('sees that a run of words says nearly the same where other words of their groups stand', () => {
  const lexicon = { ...nothingKnown, groups: readGroups('# made\nphone laptop\nchecks reads\n') };
  const ofWords = (...words: string[]): Set<number> =>
    new Set([...hashFeatures(words, lexicon).hashes].filter((hash) => isOfWords(hash)));
  // Of each: 3 words, 2 pairs, 2 groups, 3 pairs of groups near and far, and the three in a row. Alike: "he" and what is of groups.
  expect(shared(ofWords('he', 'checks', 'phone'), ofWords('he', 'reads', 'laptop'))).toBe(7 / 15);
  expect(shared(ofWords('he', 'checks', 'phone'), ofWords('he', 'laptop', 'reads'))).toBeLessThan(1 / 3);
});

describe('concepts', () => {
  const lexicon = {
    ...nothingKnown,
    concepts: readConcepts('employer: boss, gaffer\nkeep: keeps, hangs on to\npapers: passport\n'),
  };
  const featuresIn = (text: string): readonly number[] => [...hashFeatures(text.split(' '), lexicon).hashes];
  const ofConcepts = (text: string): readonly number[] => {
    const plain = new Set(hashFeatures(text.split(' '), nothingKnown).hashes);
    return featuresIn(text)
      .filter((hash) => !plain.has(hash))
      .sort((one, other) => one - other);
  };

  test('are heard alike by whichever word or phrase, with their pairs in whatever order', () => {
    expect(ofConcepts('boss keeps passport')).toHaveLength(6); // three and their pairs
    expect(ofConcepts('gaffer hangs on to passport')).toEqual(ofConcepts('boss keeps passport'));
    expect(ofConcepts('passport that boss keeps')).toEqual(ofConcepts('boss keeps passport'));
    expect(ofConcepts('boss keeps boss')).toHaveLength(5); // three and two pairs: with itself a concept makes none
  });

  test('are paired up to six words away and no further', () => {
    expect(ofConcepts('boss a b c d e passport')).toHaveLength(3);
    expect(ofConcepts('boss a b c d e f passport')).toHaveLength(2);
  });

  test('count as words', () => {
    expect(ofConcepts('gaffer hangs on to passport').every(isOfWords)).toBe(true);
  });
});

test('refuses a line that names no family', () => {
  expect(() => readFamilies('husband boyfriend')).toThrow(new Error('No family of words: "husband boyfriend".'));
});
