import { BREAK, parsePattern, type Part } from '../../screen/pattern.ts';
import { plainWords } from '../../screen/plain-words.ts';
import { foldedWords } from '../classifier/folded-words.ts';
import { SHAPES } from '../scam/scam-words.ts';
import { makeTelling, type Tell, type ToldAnswer } from './make-telling.ts';

/**
 * How another language than English tells the answers: by `<field>/<code>`, with `?` behind it where that counts only as
 * the answer to its own question. Phrases are patterns (`bot/screen/pattern.ts`) in which `begin*` takes any ending and
 * `xnumber` any number; they are compared folded, so accents need not be repeated. `words` are what `{name}` stands for.
 */
export interface OwnTold {
  readonly words?: Readonly<Record<string, readonly string[]>>;
  readonly told: Readonly<Record<string, readonly string[]>>;
}

const PIECES = /\{[^}]*\}\??|\([^)]*\)\??|\[[^\]]*\]|[\p{L}\p{M}\p{N}*]+/gu;
const ANY_ENDING = '*';

/** Makes what hears the answers that a language beside English tells; `order` names them, of one question the most pressing first. */
export function makeOwnTelling({ words = {}, told }: OwnTold, order: readonly ToldAnswer[]): Tell {
  const parsed = (phrase: string): readonly Part[] => parsePattern(inGroups(phrase), words).map(folded);
  const known = new Set(Object.values(told).flat().flatMap(parsed).flatMap(wordsIn));
  return makeTelling({
    answers: order.flatMap((answer) => phrasesOf(answer, told)),
    not: [],
    parse: (phrase) => parsed(phrase).map((part) => withEndings(part, known)),
    wordsOf: (text, vocabulary) => [BREAK, ...plainWords(text)].map((word) => asKnown(word, vocabulary)),
  });
}

function phrasesOf({ field, code, whenAsked }: ToldAnswer, told: OwnTold['told']): readonly ToldAnswer[] {
  const phrases = told[`${field}/${code}${whenAsked === true ? '?' : ''}`];
  return phrases === undefined ? [] : [{ field, code, phrases, ...(whenAsked === true ? { whenAsked } : {}) }];
}

/** Bare words as groups of one, which may hold vowel signs and any ending. */
function inGroups(phrase: string): string {
  return phrase.replace(PIECES, (piece) => (/^[{([]/.test(piece) ? piece : `(${piece})`));
}

function folded(part: Part): Part {
  if (part.kind === 'gap') return part;
  return { ...part, alternatives: part.alternatives.map((words) => words.flatMap(foldedWord)) };
}

/** Chinese, which is written without spaces, is a word for every sign. */
function foldedWord(word: string): readonly string[] {
  if (word === BREAK) return [BREAK];
  const plain = foldedWords(word);
  return word.endsWith(ANY_ENDING) ? [...plain.slice(0, -1), `${plain.at(-1) ?? ''}${ANY_ENDING}`] : plain;
}

function wordsIn(part: Part): readonly string[] {
  return part.kind === 'words' ? part.alternatives.flat() : [];
}

/** A word with any ending as every known one that begins so, so that each word of a message need be looked up once. */
function withEndings(part: Part, known: ReadonlySet<string>): Part {
  if (part.kind === 'gap') return part;
  const endings = (word: string): readonly string[] =>
    word.endsWith(ANY_ENDING) ? [...known].filter((other) => other.startsWith(word.slice(0, -1))) : [word];
  const alternatives = part.alternatives.flatMap((words) =>
    words.reduce<readonly (readonly string[])[]>(
      (lists, word) => lists.flatMap((list) => endings(word).map((ending) => [...list, ending])),
      [[]],
    ),
  );
  return { ...part, alternatives };
}

/** A word of a message as patterns name it: itself, the longest known beginning of it, or a number. */
function asKnown(word: string, vocabulary: ReadonlySet<string>): string {
  if (vocabulary.has(word)) return word;
  if (/^\d+$/u.test(word)) return SHAPES.number;
  for (let length = word.length; length > 0; length -= 1) {
    const beginning = `${word.slice(0, length)}${ANY_ENDING}`;
    if (vocabulary.has(beginning)) return beginning;
  }
  return word;
}
