import { LOOKS_LIKE } from '../understand/text/look-alikes.ts';
import { BREAK } from './pattern.ts';
import type { Part } from './pattern.ts';
import { SPELLINGS } from './spellings.ts';

// A word may hold signs that stand for letters; a sentence may end in them. A picture is a word (see EMOJI).
const PIECES = /[\p{L}\p{N}@$€*'’‘`´]+(?:[!|](?=\p{L})[\p{L}\p{N}@$€*'’]+)*|[.!?;\n\r]+|\p{Extended_Pictographic}/gu;
const SPELT_OUT = /(?<![\p{L}\p{N}])\p{L}(?:[.·•\-_*/]\p{L}(?![\p{L}\p{N}])){2,}/gu; // k.i.l.l
const NOT_LETTERS = /[\p{M}\p{Cf}]/gu;
const LONGEST_WORD = 40;
const MOST = 100_000; // characters; of a longer text the beginning and the end are read
const PRONOUNS = new Set('he she it that there who what here someone somebody everyone nobody where this'.split(' '));
const HAS_BEFORE = new Set(['got', 'been', 'had']); // "he's got" is "he has got"
const TAILS: Readonly<Record<string, readonly string[]>> = {
  m: ['am'],
  ll: ['will'],
  ve: ['have'],
  re: ['are'],
  d: ['would'],
};

/** The words that the patterns name. */
export type Vocabulary = Pick<ReadonlySet<string>, 'has'>;

/** Reads raw text as plain lower-case words with a break between sentences: accents, look-alikes, text-speak and usual misspellings undone. */
export function wordsOfText(text: string, vocabulary: Vocabulary): readonly string[] {
  const plain = ends(text.normalize('NFKD'))
    .replace(NOT_LETTERS, '')
    .toLowerCase()
    .replace(SPELT_OUT, (letters) => letters.replace(/[^\p{L}]/gu, ''));
  const words: string[] = [BREAK];
  const readBefore = new Map<string, readonly string[]>(); // a long text says most of its words again
  let letters: string[] = [];
  const flush = (): void => {
    if (letters.length > 0) words.push(...joinLetters(letters, vocabulary));
    letters = [];
  };
  for (const [piece] of plain.matchAll(PIECES)) {
    if (piece.length === 1 && piece >= 'a' && piece <= 'z') {
      letters.push(piece);
      continue;
    }
    flush();
    if (/^[.!?;\n\r]/.test(piece)) {
      if (words.at(-1) !== BREAK) words.push(BREAK);
    } else {
      const read = readBefore.get(piece) ?? readWord(piece, vocabulary);
      readBefore.set(piece, read);
      words.push(...read);
    }
  }
  flush();
  if (words.at(-1) !== BREAK) words.push(BREAK);
  return words.map((word, at) => (word === 'is' && HAS_BEFORE.has(words[at + 1] ?? '') ? 'has' : word));
}

// Asked once signs are taken apart: one may stand for eighteen letters.
function ends(text: string): string {
  return text.length <= MOST ? text : `${text.slice(0, MOST / 2)}\n${text.slice(-MOST / 2)}`;
}

// "k i l l" is one word; "i" and "a" beside other words stay what they are.
function joinLetters(letters: readonly string[], vocabulary: Vocabulary): readonly string[] {
  if (letters.length >= 3) {
    for (const lead of [0, 1]) {
      const rest = letters.slice(lead).join('');
      if (rest.length >= 3 && known(rest, vocabulary))
        return [...letters.slice(0, lead), ...readWord(rest, vocabulary)];
    }
  }
  return letters.flatMap((letter) => SPELLINGS.get(letter) ?? [letter]);
}

function readWord(piece: string, vocabulary: Vocabulary): readonly string[] {
  const word = piece.replace(/[’‘`´]/g, "'").replace(/^'+|'+$/g, '');
  if (word === '') return [];
  const [stem, tail] = splitTail(word);
  if (tail) return [...readWord(stem, vocabulary), ...tail];
  const bare = word.replaceAll("'", '');
  return known(bare, vocabulary) ?? (bare.length > LONGEST_WORD ? [bare] : (repaired(bare, vocabulary) ?? [bare]));
}

function splitTail(word: string): readonly [string, readonly string[] | undefined] {
  const at = word.lastIndexOf("'");
  if (at <= 0) return [word, undefined];
  const stem = word.slice(0, at);
  const tail = word.slice(at + 1);
  if (tail === 's') return [stem, PRONOUNS.has(stem) ? ['is'] : []];
  return [stem, TAILS[tail]];
}

function known(word: string, vocabulary: Vocabulary): readonly string[] | undefined {
  return SPELLINGS.get(word) ?? (vocabulary.has(word) ? [word] : undefined);
}

const DECADE = /^\d{2,4}s$/; // "in his 50s" cries for no help

// Undoes look-alike signs and drawn-out letters, but only when that makes a word the rules know.
function repaired(word: string, vocabulary: Vocabulary): readonly string[] | undefined {
  const drawnOut = /(.)\1/.test(word)
    ? [word.replace(/(.)\1{2,}/g, '$1$1'), word.replace(/(.)\1{2,}/g, '$1'), word.replace(/(.)\1+/g, '$1')]
    : [];
  const looks =
    /[^a-z]/.test(word) && /[a-z@$€]/.test(word) && !DECADE.test(word)
      ? word.replace(/[^a-z]/gu, (sign) => LOOKS_LIKE[sign] ?? sign)
      : undefined;
  const tries = [
    ...(word.endsWith('in') ? [`${word}g`] : []),
    ...drawnOut.slice(0, /(.)\1{2,}/.test(word) ? 3 : 0),
    ...(looks ? [looks, word.replaceAll('1', 'l'), looks.replaceAll('i', 'l'), looks.replace(/(.)\1+/g, '$1')] : []),
  ];
  for (const one of tries) {
    const found = known(one, vocabulary);
    if (found) return found;
  }
  return undefined;
}

/** Writes a pattern's words as `wordsOfText` would read them, so that rules can be written as people speak. Drops fillers. */
export function wordsOfPattern(parts: readonly Part[], fillers: ReadonlySet<string>): readonly Part[] {
  return parts.map((part) => {
    if (part.kind === 'gap') return part;
    const alternatives = part.alternatives.map((words) =>
      words
        .flatMap((word) => (word === BREAK ? [word] : (known(word, NO_WORDS) ?? [word])))
        .filter((word) => !fillers.has(word)),
    );
    const kept = alternatives.filter((words) => words.length > 0);
    return { ...part, alternatives: kept, optional: part.optional || kept.length === 0 };
  });
}
const NO_WORDS: Vocabulary = new Set();
