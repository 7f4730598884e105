import { DANGER_KINDS, type DangerKind } from '../../content/danger-cards.ts';
import { foldedWords } from '../understand/classifier/folded-words.ts';
import { BREAK } from './pattern.ts';

/** What an expression stands for: a danger, a word that denies what follows, a saying that means no harm, or what strangers leave or do outside a home. */
type Meaning = DangerKind | 'not' | 'harmless' | 'outside';

/** An expression in the words of a text, from its first word to the one behind its last. */
export interface Found {
  readonly meaning: Meaning;
  readonly asks: boolean; // it may mean no danger: to be asked about
  readonly from: number;
  readonly to: number;
}

/** The expressions of one language. */
export type Expressions = readonly Entry[];

interface Word {
  readonly exact: ReadonlySet<string>;
  readonly begins: readonly string[]; // any word that begins so
}
type Part = Word | 'gap';
interface Entry {
  readonly meaning: Meaning;
  readonly asks: boolean;
  readonly parts: readonly Part[];
}

const WIDEST = 3; // words that a gap may stand for
const KEY = 3; // letters by which expressions that begin with any ending are looked up
const MEANINGS: readonly string[] = [...DANGER_KINDS, 'not', 'harmless', 'outside'];

/**
 * Reads the expressions of a language (`locales/<tag>/danger.certain.txt`): `expression = meaning` a line, the name of a
 * danger with `?` behind it where it is to be asked about; `#` begins a comment. `one|other|two_words` gives a choice, `begin*`
 * any ending, `..` stands for up to three words. Throws where a line is none of these. Words are compared folded, so accents, vowel points and letter variants need not be repeated.
 */
export function readExpressions(text: string): Expressions {
  const partsOf = sharedParts();
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .flatMap(variantsOf)
    .map((line) => entryOf(line, partsOf));
}

/** The parts of a piece, kept once however many lines hold it: words come again and again. */
function sharedParts(): (piece: string) => readonly Part[] {
  const known = new Map<string, readonly Part[]>();
  return (piece) => {
    const parts = known.get(piece) ?? readParts(piece);
    known.set(piece, parts);
    return parts;
  };
}

/** An entry with the place of its language. */
type Placed = readonly [entry: Entry, language: number];

/**
 * Makes the expressions of several languages ready to be found in the words of a text, each word looked up once for all
 * of them. What is found stands by language, in their order; an array without anything may be shared.
 */
export function finderOf(
  languages: readonly Expressions[],
): (words: readonly string[]) => readonly (readonly Found[])[] {
  const byWord = new Map<string, Placed[]>();
  const byBeginning = new Map<string, Placed[]>();
  for (const [language, entries] of languages.entries()) {
    for (const entry of entries) {
      const { words, beginnings } = keysOf(entry.parts[0]);
      for (const word of words) add(byWord, word, [entry, language]);
      for (const beginning of beginnings) add(byBeginning, beginning, [entry, language]);
    }
  }
  return (words) => {
    const found: Found[][] = [];
    const tryAt = (from: number, placed: readonly Placed[] | undefined): void => {
      for (const [{ meaning, asks, parts }, language] of placed ?? NONE) {
        const to = endOf(words, from, parts, 0);
        if (to !== undefined) (found[language] ??= []).push({ meaning, asks, from, to });
      }
    };
    words.forEach((word, from) => {
      tryAt(from, byWord.get(word));
      tryAt(from, byBeginning.get(word.slice(0, KEY)));
    });
    return languages.map((_, language) => found[language] ?? NONE);
  };
}
const NONE: readonly never[] = [];

function add(places: Map<string, Placed[]>, key: string, placed: Placed): void {
  const known = places.get(key);
  if (known === undefined) places.set(key, [placed]);
  else known.push(placed);
}

/** A choice of several words makes a line of its own, so that every part is one word. */
function variantsOf(line: string): readonly string[] {
  const [expression = '', means = ''] = line.split('=');
  return expression
    .trim()
    .split(/\s+/)
    .reduce<readonly string[]>(
      (lines, piece) => lines.flatMap((one) => choicesOf(piece).map((choice) => `${one} ${choice}`)),
      [''],
    )
    .map((one) => `${one.trim()} = ${means.trim()}`);
}

function choicesOf(piece: string): readonly string[] {
  const choices = piece.split('|');
  const words = choices.filter((choice) => !choice.includes('_'));
  const several = choices.filter((choice) => choice.includes('_')).map((choice) => choice.replaceAll('_', ' '));
  return words.length === 0 ? several : [words.join('|'), ...several];
}

function entryOf(line: string, partsOf: (piece: string) => readonly Part[]): Entry {
  const [expression = '', means = ''] = line.split('=').map((part) => part.trim());
  const meaning = means.replace(/\?$/, '');
  const parts = expression.split(/\s+/).flatMap(partsOf);
  const [first] = parts;
  if (!isMeaning(meaning) || first === undefined || first === 'gap')
    throw new Error(`No expression with its meaning: "${line}".`);
  const short = first.begins.find(({ length }) => length < KEY);
  if (short !== undefined) throw new Error(`An expression may not begin with "${short}*": too little is known of it.`);
  return { meaning, asks: means.endsWith('?'), parts };
}

function isMeaning(word: string): word is Meaning {
  return MEANINGS.includes(word);
}

/** One word with its choices is one part; Chinese, which is written without spaces, a part for every sign. */
function readParts(piece: string): readonly Part[] {
  if (piece === '..') return ['gap'];
  const choices = piece.split('|').map((choice) => ({ words: foldedWords(choice), open: choice.endsWith('*') }));
  if (choices.length === 1) {
    const [{ words, open } = { words: [], open: false }] = choices;
    return words.map((word, at) => wordOf([{ word, open: open && at === words.length - 1 }]));
  }
  return [wordOf(choices.map(({ words, open }) => ({ word: words.join(''), open })))];
}

function wordOf(choices: readonly { readonly word: string; readonly open: boolean }[]): Word {
  return {
    exact: new Set(choices.filter(({ open }) => !open).map(({ word }) => word)),
    begins: choices.filter(({ open }) => open).map(({ word }) => word),
  };
}

/** The words and the beginnings by which an expression is looked up, neither where the other finds it. */
function keysOf(part: Part | undefined): { readonly words: readonly string[]; readonly beginnings: readonly string[] } {
  if (part === undefined || part === 'gap') return { words: [], beginnings: [] };
  const beginnings = [...new Set(part.begins.map((begin) => begin.slice(0, KEY)))];
  return { words: [...part.exact].filter((word) => !beginnings.includes(word.slice(0, KEY))), beginnings };
}

/** The place behind the parts from `next` on, where they stand at `at`. */
function endOf(words: readonly string[], at: number, parts: readonly Part[], next: number): number | undefined {
  const part = parts[next];
  if (part === undefined) return at;
  if (part !== 'gap') return isIn(part, words[at]) ? endOf(words, at + 1, parts, next + 1) : undefined;
  for (let skipped = 0; skipped <= WIDEST; skipped += 1) {
    const end = endOf(words, at + skipped, parts, next + 1);
    if (end !== undefined) return end;
    if (words[at + skipped] === BREAK) return undefined;
  }
  return undefined;
}

function isIn({ exact, begins }: Word, word: string | undefined): boolean {
  return word !== undefined && (exact.has(word) || begins.some((begin) => word.startsWith(begin)));
}
