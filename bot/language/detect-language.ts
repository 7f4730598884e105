import { FREQUENT_WORDS } from './frequent-words.ts';
import { scoreGrams, type GramTable } from './gram-table.ts';
import { hashGrams } from './hash-grams.ts';
import { UNSURE, type Written, type WrittenLanguage } from './languages.ts';
import { languageOfLetters, NEIGHBOURS, scriptOf, type Script } from './letters.ts';

const READ_LIMIT = 1000; // characters; a language shows itself long before
const FEWEST_WORDS = 3;
const FEWEST_LETTERS = 12;
const LETTERS_OF_A_SIGN = 3; // what one Chinese sign counts for: it is a word or half of one
const GAP = 0.1; // between the best and the second, as a share of the best
const FEWEST_HITS = 2; // frequent words of one language: a single one may be a name
const FREQUENT = 0.3; // of all words; more are never there by chance
const SUSPECT = 0.15; // of all words; so many are enough to doubt what the table says

const NOT_WORDS = /https?:\S*|www\.\S*|\S+@\S+|\S*\d\S*/gu;

/**
 * Tells in which language a message is written: by its script and letters, then by frequent words, then by the pieces
 * of its words. Pure; same text, same answer. Too little text, a mixture and a close call are `unsure`.
 */
export function detectLanguage(text: string, table: GramTable): Written {
  const read = text.slice(0, READ_LIMIT).normalize('NFC').replace(NOT_WORDS, ' ');
  const most = scriptOf(read);
  if (most === undefined) return UNSURE;
  const words = read.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  const isHan = most.script === 'han';
  const count = isHan ? most.letters : words.length;
  const letters = isHan ? most.letters * LETTERS_OF_A_SIGN : most.letters;
  if (count < FEWEST_WORDS || letters < FEWEST_LETTERS) return UNSURE;
  const given = languageOfLetters(most.script, read.toLowerCase());
  if (given === 'none') return UNSURE;
  return given === undefined ? byWords(most.script, words, table) : { kind: 'sure', language: given };
}

function byWords(script: Script, words: readonly string[], table: GramTable): Written {
  const plain = withoutNames(words);
  const frequent = FREQUENT_WORDS.map(({ language, words: list, letters }) => {
    const hits = plain.filter((word) => list.has(word) || letters?.test(word) === true).length;
    return { language, score: hits < FEWEST_HITS ? 0 : hits / plain.length };
  }).sort((one, other) => other.score - one.score);
  const likely = frequent[0];
  if (likely !== undefined && likely.score >= FREQUENT) return clearest(frequent);
  const found = clearest(rankByTable(script, plain, table));
  if (likely === undefined || likely.score < SUSPECT || found.kind === 'unsure') return found;
  return found.language === likely.language ? found : UNSURE;
}

/** The words in lower case, without those with a capital where enough others are left: names are the same in any language. */
function withoutNames(words: readonly string[]): readonly string[] {
  const small = words.filter((word) => !/^\p{Lu}/u.test(word));
  return (small.length < FEWEST_WORDS ? words : small).map((word) => word.toLowerCase());
}

interface Scored {
  readonly language: WrittenLanguage;
  readonly score: number;
}

function rankByTable(script: Script, words: readonly string[], table: GramTable): readonly Scored[] {
  const scores = scoreGrams(table, hashGrams(words));
  return (NEIGHBOURS[script] ?? [])
    .map((language) => ({ language, score: scores[table.languages.indexOf(language)] ?? 0 }))
    .sort((one, other) => other.score - one.score);
}

/** The first of a ranking, when the second is far enough behind. */
function clearest([first, second]: readonly Scored[]): Written {
  if (first === undefined || first.score <= 0) return UNSURE;
  const isClear = (first.score - (second?.score ?? 0)) / first.score >= GAP;
  return isClear ? { kind: 'sure', language: first.language } : UNSURE;
}
