import { foldedWords } from './classifier/folded-words.ts';

/** Puts folded words of a language into English, word for word, as far as it knows them; others stay. */
export type Gloss = (words: readonly string[]) => readonly string[];

const KEY = 2; // letters by which beginnings are looked up

/**
 * Reads the everyday words of a language with what they are in English (`locales/<tag>/gloss.txt`): `words = english` a
 * line, `one|other` for words that mean the same, `begin*` for any ending, `begin-` alone on a line for what may be
 * written together with the word behind it, `#` for a comment. It is no translation for people: it lets the models of
 * English, which learnt from many more phrases, have their say.
 */
export function readGloss(text: string): Gloss {
  const book = readBook(text);
  return (words) => {
    const english: string[] = [];
    for (let at = 0; at < words.length;) {
      const found = longestAt(book, words, at) ?? { meaning: ofWord(book, words[at] ?? ''), to: at + 1 };
      english.push(...found.meaning);
      at = found.to;
    }
    return english;
  };
}

type English = readonly string[];
interface Book {
  readonly exact: ReadonlyMap<string, English>;
  readonly longest: number; // words of an entry
  readonly begins: ReadonlyMap<string, readonly (readonly [begin: string, english: English])[]>; // the longest first
  readonly joined: readonly string[];
}

function readBook(text: string): Book {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const joined = lines.filter((line) => !line.includes('=')).map((line) => beginOf(line, '-'));
  const entries = lines.filter((line) => line.includes('=')).flatMap(entriesOf);
  const whole = entries.filter(({ words }) => !words.endsWith('*'));
  const open = entries.filter(({ words }) => words.endsWith('*')).map(({ words, english }) => [beginOf(words, '*'), english] as const); // prettier-ignore
  const exact = new Map(whole.toReversed().map(({ words, english }) => [foldedWords(words).join(' '), english])); // the first of two counts
  const begins = Map.groupBy(
    open.toSorted(([one], [other]) => other.length - one.length),
    ([begin]) => begin.slice(0, KEY),
  );
  return { exact, begins, joined, longest: Math.max(1, ...[...exact.keys()].map((key) => key.split(' ').length)) };
}

function entriesOf(line: string): readonly { readonly words: string; readonly english: English }[] {
  const [words = '', meaning = ''] = line.split('=');
  if (words.trim() === '' || meaning.trim() === '') throw new Error(`No word with what it is in English: "${line}".`);
  return words.split('|').map((one) => ({ words: one.trim(), english: meaning.trim().split(' ') }));
}

function beginOf(word: string, sign: string): string {
  const begin = foldedWords(word).join('');
  if (!word.trim().endsWith(sign) || begin.length < (sign === '*' ? KEY : 1))
    throw new Error(`No beginning of a word: "${word}".`);
  return begin;
}

function longestAt(
  { exact, longest }: Book,
  words: readonly string[],
  at: number,
): { readonly meaning: English; readonly to: number } | undefined {
  for (let to = Math.min(words.length, at + longest); to > at + 1; to -= 1) {
    const meaning = exact.get(words.slice(at, to).join(' '));
    if (meaning !== undefined) return { meaning, to };
  }
  return undefined;
}

function ofWord(book: Book, word: string): English {
  const bare = book.joined
    .filter((begin) => word.startsWith(begin))
    .map((begin) => known(book, word.slice(begin.length)));
  return known(book, word) ?? bare.find((english) => english !== undefined) ?? [word];
}

function known({ exact, begins }: Book, word: string): English | undefined {
  return exact.get(word) ?? begins.get(word.slice(0, KEY))?.find(([begin]) => word.startsWith(begin))?.[1];
}
