import { DANGER_KINDS, type DangerKind } from '../../content/danger-cards.ts';
import { foldedWords } from '../understand/classifier/folded-words.ts';
import { BREAK } from './pattern.ts';

/** What an expression stands for: a danger, a word that denies what follows, or a saying that means no harm. */
type Meaning = DangerKind | 'not' | 'harmless';

/** An expression in the words of a text, from its first word to the one behind its last. */
export interface Found {
  readonly meaning: Meaning;
  readonly asks: boolean; // it may mean no danger: to be asked about
  readonly from: number;
  readonly to: number;
}

/** The expressions of one language, ready to be found. */
export type Expressions = (words: readonly string[]) => readonly Found[];

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
const KEY = 3; // letters by which expressions are looked up
const MEANINGS: readonly string[] = [...DANGER_KINDS, 'not', 'harmless'];

/**
 * Reads the expressions of a language (`locales/<tag>/danger.certain.txt`): `expression = meaning` a line, the name of a
 * danger with `?` behind it where it is to be asked about; `#` begins a comment. `one|other|two_words` gives a choice, `begin*`
 * any ending, `..` stands for up to three words. Throws where a line is none of these. Words are compared folded, so accents, vowel points and letter variants need not be repeated.
 */
export function readExpressions(text: string): Expressions {
  const entries = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .flatMap(variantsOf)
    .map(entryOf);
  const byKey = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry.parts[0]))) byKey.set(key, [...(byKey.get(key) ?? []), entry]);
  }
  return (words) =>
    words.flatMap((word, from) =>
      (byKey.get(word.slice(0, KEY)) ?? []).flatMap(({ meaning, asks, parts }): readonly Found[] => {
        const to = endOf(words, from, parts);
        return to === undefined ? [] : [{ meaning, asks, from, to }];
      }),
    );
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

function entryOf(line: string): Entry {
  const [expression = '', means = ''] = line.split('=').map((part) => part.trim());
  const meaning = means.replace(/\?$/, '');
  const parts = expression.split(/\s+/).flatMap(partsOf);
  if (!isMeaning(meaning) || parts.length === 0 || parts[0] === 'gap')
    throw new Error(`No expression with its meaning: "${line}".`);
  return { meaning, asks: means.endsWith('?'), parts };
}

function isMeaning(word: string): word is Meaning {
  return MEANINGS.includes(word);
}

/** One word with its choices is one part; Chinese, which is written without spaces, a part for every sign. */
function partsOf(piece: string): readonly Part[] {
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

function keysOf(part: Part | undefined): readonly string[] {
  if (part === undefined || part === 'gap') return [];
  const short = part.begins.find(({ length }) => length < KEY);
  if (short !== undefined) throw new Error(`An expression may not begin with "${short}*": too little is known of it.`);
  return [...part.exact, ...part.begins].map((word) => word.slice(0, KEY));
}

function endOf(words: readonly string[], at: number, parts: readonly Part[]): number | undefined {
  const [part, ...rest] = parts;
  if (part === undefined) return at;
  if (part !== 'gap') return isIn(part, words[at]) ? endOf(words, at + 1, rest) : undefined;
  for (let skipped = 0; skipped <= WIDEST; skipped += 1) {
    const end = endOf(words, at + skipped, rest);
    if (end !== undefined) return end;
    if (words[at + skipped] === BREAK) return undefined;
  }
  return undefined;
}

function isIn({ exact, begins }: Word, word: string | undefined): boolean {
  return word !== undefined && (exact.has(word) || begins.some((begin) => word.startsWith(begin)));
}
