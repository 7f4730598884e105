import { names } from '../../locales/en/notes/names.ts';
import { everyString, registerStrings, residentStrings, type Worded } from '../support/every-string.ts';
import { hardWordsOf, isFormOf, patternOf, readingOf, type Reading } from '../support/reading.ts';
import { exceptions, isExcepted, knownWords } from '../support/word-lists.ts';
import { forbiddenPhrases } from './forbidden-phrases.ts';

const MOST_WORDS = 25; // of a sentence
const MOST_EASY_WORDS = 15; // of a sentence in Easy Read
const HIGHEST_GRADE = 6; // of a passage: the reading age of 11
const GRADE_OF_NINE = 4; // the reading age that S16 asks for
const EASY_SHARE = 0.85; // of the passages that keep to it
const PASSAGE = 15; // words from which on one sentence is measured like several
const RULES = ['long-sentence', 'reading-age'] as const;

const strings = [...residentStrings, ...registerStrings.filter(({ key }) => key.endsWith('.label'))]; // not names
const terms = knownWords.map(({ word }) => word).filter((word) => word.includes(' '));
const named = patternOf([...terms, ...Object.keys(names)]);
const single = new Set(knownWords.map(({ word }) => word).filter((word) => !word.includes(' ')));

describe('what a resident reads', () => {
  test('S16 is never a sentence of more than 25 words', () => {
    const long = strings.filter((one) => isTooLong(one) && !isExcepted('long-sentence', one.key));
    expect(
      long.map(
        ({ key, text }) =>
          `${key} has a sentence of ${String(readingOf(text).longest)} words, and may have ${String(MOST_WORDS)}. ` +
          `Make two of it: "${text}"`,
      ),
    ).toEqual([]);
  });

  test('S16 is in Easy Read never a sentence of more than 15 words', () => {
    const easy = everyString.filter(({ language }) => language === 'en-x-easy');
    expect(easy.length).toBeGreaterThan(1000);
    expect(easy.filter(({ text }) => readingOf(text).longest > MOST_EASY_WORDS)).toEqual([]); // one idea a sentence
  });

  test('S16 can be read by a child of 9 to 11', () => {
    const hard = strings.filter((one) => isTooHard(one, named) && !isExcepted('reading-age', one.key));
    expect(
      hard.map(
        ({ key, text }) =>
          `${key} has the reading age of ${(readingOf(text, named).grade + 5).toFixed(1)} years, and may have 11. ` +
          `Shorter sentences, shorter words. A matter with a long name goes into test/locales/known-words.txt, the name of a service into locales/en/notes/names.ts: "${text}"`,
      ),
    ).toEqual([]);
  });

  test('S16 can for the most part be read by a child of 9', () => {
    const passages = strings.map(({ text }) => readingOf(text, named)).filter(isPassage);
    const easy = passages.filter(({ grade }) => grade <= GRADE_OF_NINE);
    expect(easy.length / passages.length).toBeGreaterThan(EASY_SHARE);
  });

  test('S16 holds no long word that a child may not know, but those we have a reason for', () => {
    const found = Map.groupBy(
      strings.flatMap(({ key, text }) => hardWordsOf(text, named, single).map((word) => ({ word, key }))),
      ({ word }) => word,
    );
    expect(
      [...found].map(
        ([word, uses]) =>
          `"${word}" in ${uses.map(({ key }) => key).join(', ')}. Is there a shorter word? If not, put "${word}" under its ` +
          'reason in test/locales/known-words.txt, and explain it where it is used first.',
      ),
    ).toEqual([]);
  });
});

describe('an exception', () => {
  test('has a rule that exists, a string that exists and a reason', () => {
    const rules: readonly string[] = [...RULES, ...forbiddenPhrases.map(({ rule }) => rule)];
    expect(exceptions.filter(({ rule, reason }) => !rules.includes(rule) || reason.length < 10)).toEqual([]);
    const pairs = exceptions.map(({ rule, key }) => `${rule} ${key}`);
    expect(pairs.filter((pair, index) => pairs.indexOf(pair) !== index)).toEqual([]);
  });

  test('from the length of a sentence or the reading age is still needed', () => {
    const needless = exceptions.filter(({ rule, key }) => {
      const text = strings.find((one) => one.key === key);
      if (rule === 'long-sentence') return text === undefined || !isTooLong(text);
      return rule === 'reading-age' && (text === undefined || !isTooHard(text, named));
    });
    expect(needless).toEqual([]);
  });

  test('for a word or a term has a reason, stands once and is still needed', () => {
    expect(knownWords.filter(({ reason }) => reason.length < 10)).toEqual([]);
    const list = knownWords.map(({ word }) => word);
    expect(list.filter((word, index) => list.indexOf(word) !== index)).toEqual([]);
    const hard = [...new Set(strings.flatMap(({ text }) => hardWordsOf(text, named)))];
    expect([...single].filter((word) => !hard.some((one) => isFormOf(one, new Set([word]))))).toEqual([]);
    expect(terms.filter((term) => !isNeeded(term))).toEqual([]);
  });
});

describe('the measure', () => {
  test('rises with long sentences and long words, and not with names, numbers and what fills a placeholder', () => {
    expect(readingOf('The cat sat. It ran.').grade).toBeLessThan(1);
    const office =
      'Notification regarding residential environmental considerations necessitates immediate consultation.';
    expect(readingOf(office).grade).toBeGreaterThan(12);
    expect(readingOf('Call {{service}} on 01283 595795.')).toEqual(readingOf('Call Ann on Ann Ann.'));
    expect(readingOf('You can ask Citizens Advice or see https://example.org/a-very-long-address.').longest).toBe(8);
    expect(readingOf(`One ${'word '.repeat(30)}.`).longest).toBe(31);
    expect(readingOf('Two lines\nand no stop')).toMatchObject({ sentences: 2, longest: 3 });
  });

  test('finds long words that a child may not know, whatever their ending, and no others', () => {
    expect(hardWordsOf('Environmental intervention, anonymously')).toEqual([
      'environmental',
      'intervention',
      'anonymously',
    ]);
    expect(hardWordsOf('Another animal remembered yesterday, several neighbours, families')).toEqual([]);
    expect(hardWordsOf('Environmental health is here', patternOf(['environmental health']))).toEqual([]);
  });
});

function isTooLong({ text }: Worded): boolean {
  return readingOf(text).longest > MOST_WORDS;
}

function isTooHard({ text }: Worded, known: RegExp): boolean {
  const reading = readingOf(text, known);
  return isPassage(reading) && reading.grade > HIGHEST_GRADE;
}

function isPassage({ sentences, words }: Reading): boolean {
  return sentences > 1 || words >= PASSAGE;
}

function isNeeded(term: string): boolean {
  const without = patternOf([...terms.filter((one) => one !== term), ...Object.keys(names)]);
  return strings.some(
    (one) =>
      (isTooHard(one, without) && !isTooHard(one, named)) ||
      hardWordsOf(one.text, without, single).length > hardWordsOf(one.text, named, single).length,
  );
}
