import { foldedWords } from '../understand/classifier/folded-words.ts';
import { byTellingWords } from './by-telling-words.ts';
import { byWords } from './by-words.ts';
import { scoreGrams, type GramTable } from './gram-table.ts';
import { hashGrams } from './hash-grams.ts';
import { STRANGE, UNSURE, type Written, type WrittenLanguage } from './languages.ts';
import {
  foreignWords,
  isRuledOut,
  languageOfAccents,
  languageOfLetters,
  likelyByLetters,
  NEIGHBOURS,
  scriptOf,
  type Script,
} from './letters.ts';
import { countedWords, ownLanguages, type Vocabularies } from './own-words.ts';
import { clearest, sure, type Scored } from './ranking.ts';

/** What languages are told by: the words of ours, and the pieces of words of all. */
export interface LanguageData extends Vocabularies {
  readonly table: GramTable;
}

const READ_LIMIT = 1000; // characters; a language shows itself long before
const FEWEST_WORDS = 3;
const FEWEST_LETTERS = 12;
const FEWEST_OF_A_WORD = 6; // letters of a word, where there is hardly another; shorter ones are in many languages
const FEWEST_STRANGE = 2; // letters of a script that nobody here knows: one may be a sign
const ALL_ENGLISH = 0.9; // of the words that English knows: the others are names and slips
const SOME_ENGLISH = 0.5; // of the words: then an accent may be that of a name in them
const MOST = 0.6; // of the words known to a language
const NEARLY_ALL = 0.75; // of the words
const SOME_KNOWN = 0.5; // of them
const HARDLY = 0.2; // of the words known to a language: fewer are there by chance

const NOT_WORDS = /[A-Za-z]+:\S+|www\.\S*|\S+@\S+|\S*\p{Nd}\S*|[A-Z]+(?:-[A-Z]+)+/gu; // an address of any kind, a number or a code is no language

/**
 * Tells in which language a message is written: by its script and letters and by words that only one language has, where
 * these prove it however short it is; then by what English and our other languages know of its words, by frequent words
 * and by the pieces of its words. Pure; same text, same answer. Too little text, a mixture and a close call are `unsure`.
 */
export function detectLanguage(text: string, data: LanguageData): Written {
  const short = text.slice(0, READ_LIMIT).normalize('NFKC').replace(NOT_WORDS, ' ');
  const most = scriptOf(short);
  const counted = countedWords(short, data.others);
  const english = counted.filter(data.english).length / counted.length;
  if (english >= ALL_ENGLISH && isEnough(counted, counted.join('').length)) return sure('en');
  if (most === undefined) return inMixedLetters(short, data);
  const words = short.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  const read: Read = {
    ...most,
    text: short.toLowerCase(),
    words,
    counted,
    english,
    isShort: !isEnough(words, most.letters),
  };
  return most.script === 'latin' ? inLatin(read, data) : inOtherLetters(read, data);
}

/** Words in the letters of one of ours among English ones: perhaps their writer would rather write it. A single one may be a name. */
function inMixedLetters(text: string, data: LanguageData): Written {
  const foreign = (text.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []).filter((word) => !/\p{Script=Latin}/u.test(word));
  if (foreign.length < FEWEST_OF_ANOTHER || scriptOf(foreign.join(' ')) === undefined) return UNSURE;
  const written = detectLanguage(foreign.join(' '), data);
  if (written.kind !== 'sure') return written.kind === 'unsure' ? written : UNSURE;
  const ours = data.inOwnLetters.flatMap(({ language }) => (language === written.language ? [language] : []));
  return ours.length === 0 ? UNSURE : { kind: 'unsure', perhaps: ours };
}
const FEWEST_OF_ANOTHER = 2; // words

/** What was read of a message. */
interface Read {
  readonly script: Script;
  readonly letters: number; // of that script
  readonly text: string; // in lower case
  readonly words: readonly string[];
  readonly counted: readonly string[]; // folded
  readonly english: number; // share of these that English knows
  readonly isShort: boolean;
}

function isEnough(words: readonly string[], letters: number): boolean {
  return words.length >= FEWEST_WORDS && letters >= FEWEST_LETTERS;
}

function inOtherLetters(read: Read, data: LanguageData): Written {
  const { script, letters, text } = read;
  const given = languageOfLetters(script, text);
  if (given !== undefined) return given === 'none' ? STRANGE : sure(given);
  const told = byTellingWords(foldedWords(text), data.english);
  if (told !== undefined) return told;
  const neighbours = NEIGHBOURS[script] ?? [];
  if (neighbours.length === 0) return letters < FEWEST_STRANGE ? UNSURE : STRANGE;
  const ours = data.inOwnLetters.filter(({ language }) => neighbours.includes(language));
  return amongNeighbours(read, ours, data);
}

/** What letters that a language of ours lacks make likely, and which knows most of the words all the same: dialects are typed with them, as Arabic of Iraq. */
function isDialect(
  { language, knows }: LanguageData['inOwnLetters'][number],
  likely: WrittenLanguage,
  text: string,
  words: readonly string[],
): boolean {
  return likely === 'fa' && isRuledOut(language, text) && words.filter(knows).length >= MOST * words.length;
}

/** One of the languages that share letters: ours where it alone knows every word; else what is likeliest, once there are words enough. */
function amongNeighbours(
  { script, text, words, isShort }: Read,
  ours: LanguageData['inOwnLetters'],
  { table }: LanguageData,
): Written {
  const folded = foldedWords(text);
  const [own, ...others] = ours.filter(({ knows }) => folded.every(knows));
  if (own !== undefined && others.length === 0) return sure(own.language);
  const likely = isShort ? undefined : likelyByLetters(script, text);
  if (likely !== undefined) return sure(ours.find((one) => isDialect(one, likely, text, folded))?.language ?? likely);
  const ranked = isShort ? UNSURE : clearest(rankByTable(script, withoutNames(words), table));
  const perhaps = ours.map(({ language }) => language).filter((language) => !isRuledOut(language, text));
  return ranked.kind === 'sure' ? ranked : { kind: 'unsure', perhaps };
}

function inLatin(read: Read, data: LanguageData): Written {
  const { script, words, isShort } = read;
  const proven = byTellingWords(read.counted, data.english) ?? byAccents(read, data);
  if (proven !== undefined) return proven;
  const plain = withoutNames(words);
  const ranked = rankByTable(script, plain, data.table);
  const written = isShort ? byWholeWords(read, data) : byAllWords(plain, ranked, read, data);
  if (written.kind === 'sure') return isTaken(written.language, read, data) ? UNSURE : written;
  return isStrange(read, ranked, data) || isAccented(read, data) ? STRANGE : written;
}

/** No other language is named where the phrases of one of ours hold nearly all words: it is ours, in slang or without accents. */
function isTaken(language: WrittenLanguage, { counted }: Read, data: LanguageData): boolean {
  if (language === 'en' || isOurs(language, data)) return false;
  return data.others.some(({ knows }) => counted.filter(knows).length >= NEARLY_ALL * counted.length);
}

/** By an accent that one language has. Among words enough ours are better known by them. */
function byAccents({ words, isShort }: Read, data: LanguageData): Written | undefined {
  const isMixed = words.filter((word) => isPlainEnglish(word, data)).length >= SOME_ENGLISH * words.length;
  const language = isMixed ? undefined : languageOfAccents(words);
  return language === undefined || (!isShort && isOurs(language, data)) ? undefined : sure(language);
}

function byAllWords(
  words: readonly string[],
  ranked: readonly Scored[],
  { counted, english }: Read,
  data: LanguageData,
): Written {
  const isStrange = counted.map((word) => !data.english(word));
  const own = ownLanguages(counted, isStrange, data.others);
  const ours = (language: WrittenLanguage): boolean => isOurs(language, data);
  return byWords({ words, english, own, ours, byPieces: () => ranked });
}

/** A word that English knows with its accents: folded, most words of Vietnamese are English ones. */
function isPlainEnglish(word: string, { english }: LanguageData): boolean {
  return /^\p{ASCII}+$/u.test(word) && english(word.toLowerCase());
}

function isOurs(language: WrittenLanguage, { others }: LanguageData): boolean {
  return others.some((other) => other.language === language);
}

/** A word or two that English does not know and one of our languages, in letters of its own, knows all of. */
function byWholeWords({ counted: words }: Read, { english, others }: LanguageData): Written {
  const isLong = words.some(({ length }) => length >= FEWEST_OF_A_WORD);
  if (!isLong || words.some(english)) return UNSURE;
  const [own, ...more] = others.filter(({ language, knows }) => !language.includes('-') && words.every(knows));
  return own === undefined || more.length > 0 ? UNSURE : sure(own.language);
}

/** Hardly a word is known to English or to one of our languages, and its pieces are not those of English. */
function isStrange(
  { words, counted, english }: Read,
  [likeliest]: readonly Scored[],
  { others }: LanguageData,
): boolean {
  const known = others.map(({ knows, inGloss }) =>
    shareOf(counted, (word) => knows(word) || inGloss([word])[0] === true),
  );
  const isHardly = english <= HARDLY && Math.max(...known) <= HARDLY;
  return words.length >= FEWEST_WORDS && isHardly && likeliest?.language !== 'en';
}

/** A word has an accent that none of ours is written with, and most of the others are not known to those that are written with accents either. */
function isAccented({ words, counted }: Read, data: LanguageData): boolean {
  const isForeign = foreignWords(words).some((word) => !foldedWords(word).every(data.english));
  const plain = shareOf(words, (word) => isPlainEnglish(word, data));
  const accented = data.others.filter(({ language }) => !language.includes('-'));
  const known = Math.max(...accented.map(({ knows }) => shareOf(counted, knows)));
  const isTone = languageOfAccents(words) === 'zh-Latn';
  return words.length > 1 && isForeign && !isTone && plain <= SOME_ENGLISH && known <= SOME_KNOWN;
}

function shareOf(words: readonly string[], is: (word: string) => boolean): number {
  return words.filter(is).length / words.length;
}

/** The words in lower case, without those with a capital where enough others are left: names are the same in any language. */
function withoutNames(words: readonly string[]): readonly string[] {
  const small = words.filter((word) => !/^\p{Lu}/u.test(word));
  return (small.length < FEWEST_WORDS ? words : small).map((word) => word.toLowerCase());
}

function rankByTable(script: Script, words: readonly string[], table: GramTable): readonly Scored[] {
  const pieces = hashGrams(words);
  const scores = scoreGrams(table, pieces);
  return (NEIGHBOURS[script] ?? [])
    .map((language) => ({ language, score: (scores[table.languages.indexOf(language)] ?? 0) / pieces.size }))
    .sort((one, other) => other.score - one.score);
}
