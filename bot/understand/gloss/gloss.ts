import { foldedWords } from '../classifier/folded-words.ts';
import { latinSound } from '../text/latin-sound.ts';
import { soundByEar, type EarName } from '../text/spelt-by-ear.ts';

/** Puts folded words of a language into English, word for word, as far as it knows them; others stay. */
export type Gloss = (words: readonly string[]) => readonly string[];

/** The everyday words of a language with what they are in English. */
export interface Glossary {
  readonly words: Gloss;
  readonly holds: (word: string) => boolean; // this very word, and not only how it begins
  /** What the folded words from a place on are in English, and the place behind them; undefined where they are not known. */
  readonly at: (words: readonly string[], at: number) => Glossed | undefined;
}
interface Glossed {
  readonly english: string;
  readonly to: number;
}

type Entry = readonly [words: string, english: string];

/** What a file of everyday words says, folded; as JSON it is what the build keeps. */
export interface GlossEntries {
  readonly exact: readonly Entry[]; // the first of two counts
  readonly begins: readonly Entry[];
  readonly joined: readonly string[];
  readonly sounds?: Pick<GlossEntries, 'exact' | 'begins'>; // single words by how they sound (see latinSound), where they have other letters
  readonly heard?: { readonly ear: EarName; readonly exact: readonly Entry[] }; // single words in Latin letters by how they sound (see soundByEar)
}

const KEY = 2; // letters by which beginnings are looked up

/**
 * Reads the everyday words of a language with what they are in English (`locales/<tag>/gloss.txt`): `words = english` a
 * line, `one|other` for words that mean the same, `begin*` for any ending, `begin-` alone on a line for what may be
 * written together with the word behind it, `#` for a comment. It is no translation for people: it lets the models and
 * readers of English, which know many more phrases, have their say. Throws where a line says nothing.
 */
export function readGloss(text: string): GlossEntries {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const entries = lines.filter((line) => line.includes('=')).flatMap(entriesOf);
  const isOpen = ([words]: Entry): boolean => words.endsWith('*');
  return {
    exact: entries.filter((entry) => !isOpen(entry)).map(([words, english]) => [foldedWords(words).join(' '), english]),
    begins: entries.filter(isOpen).map(([words, english]) => [beginOf(words, '*'), english]),
    joined: lines.filter((line) => !line.includes('=')).map((line) => beginOf(line, '-')),
  };
}

function entriesOf(line: string): readonly Entry[] {
  const [words = '', meaning = ''] = line.split('=');
  const english = meaning.trim();
  if (words.trim() === '' || english === '') throw new Error(`No word with what it is in English: "${line}".`);
  return words.split('|').map((one) => [one.trim(), english]);
}

function beginOf(word: string, sign: string): string {
  const begin = foldedWords(word).join('');
  if (!word.trim().endsWith(sign) || begin.length < (sign === '*' ? KEY : 1))
    throw new Error(`No beginning of a word: "${word}".`);
  return begin;
}

/** Makes them ready for looking up: the longest run of words counts, then the whole word, then the longest beginning. */
export function makeGlossary(entries: GlossEntries): Glossary {
  const book = bookOf(entries);
  const at: Glossary['at'] = (words, from) => {
    const run = longestAt(book, words, from);
    if (run !== undefined) return run;
    const english = ofWord(book, words[from] ?? '');
    return english === undefined ? undefined : { english, to: from + 1 };
  };
  return { at, holds: (word) => book.exact.has(word), words: (words) => inEnglish(words, at) };
}

function inEnglish(words: readonly string[], glossed: Glossary['at']): readonly string[] {
  const all: string[] = [];
  for (let at = 0; at < words.length;) {
    const { english, to } = glossed(words, at) ?? { english: words[at] ?? '', to: at + 1 };
    all.push(...english.split(' '));
    at = to;
  }
  return all;
}

interface Words {
  readonly exact: ReadonlyMap<string, string>;
  readonly begins: ReadonlyMap<string, readonly Entry[]>; // the longest first
}
interface Book extends Words {
  readonly longest: ReadonlyMap<string, number>; // words of the longest entry of several, by its first
  readonly joined: readonly string[];
  readonly sounds: Words | undefined;
  readonly heard: { readonly ear: EarName; readonly exact: ReadonlyMap<string, string> } | undefined;
}

function bookOf({ exact, begins, joined, sounds, heard }: GlossEntries): Book {
  return {
    ...wordsOf({ exact, begins }),
    longest: longestByFirst(exact),
    joined,
    sounds: sounds && wordsOf(sounds),
    heard: heard && { ear: heard.ear, exact: new Map(heard.exact) },
  };
}

function wordsOf({ exact, begins }: Pick<GlossEntries, 'exact' | 'begins'>): Words {
  return {
    exact: new Map(exact.toReversed()),
    begins: Map.groupBy(
      begins.toSorted(([one], [other]) => other.length - one.length),
      ([begin]) => begin.slice(0, KEY),
    ),
  };
}

function longestByFirst(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const [words] of entries) {
    const [first = '', ...others] = words.split(' ');
    if (others.length > 0) longest.set(first, Math.max(longest.get(first) ?? 0, others.length + 1));
  }
  return longest;
}

function longestAt({ exact, longest }: Book, words: readonly string[], at: number): Glossed | undefined {
  const most = longest.get(words[at] ?? '') ?? 1;
  for (let to = Math.min(words.length, at + most); to > at + 1; to -= 1) {
    const english = exact.get(words.slice(at, to).join(' '));
    if (english !== undefined) return { english, to };
  }
  return undefined;
}

function ofWord(book: Book, word: string): string | undefined {
  const bare = book.joined
    .filter((begin) => word.startsWith(begin))
    .map((begin) => known(book, word.slice(begin.length)));
  return known(book, word) ?? bare.find((english) => english !== undefined) ?? bySound(book, word);
}

function bySound({ sounds, heard }: Book, word: string): string | undefined {
  if (heard !== undefined) return heard.exact.get(soundByEar(word, heard.ear) ?? '');
  const sound = latinSound(word);
  return sounds === undefined || sound === undefined ? undefined : known(sounds, sound);
}

function known({ exact, begins }: Words, word: string): string | undefined {
  return exact.get(word) ?? begins.get(word.slice(0, KEY))?.find(([begin]) => word.startsWith(begin))?.[1];
}
