import { remembering } from '../text/remember.ts';

const MOST = 100_000; // characters of a text; of a longer one the beginning and the end are read
const LONGEST = 40; // letters of one word that are read together; what is longer is read in pieces
const ONLY_ASCII = /^[\p{ASCII}]*$/u;
const APOSTROPHES = /['’‘ʼ`´]/g;
const DRAWN_OUT = /(\p{L})\1{2,}/gu;
// Accents, vowel points and the stretching line of Arabic, the dots and doublings of Gurmukhi that are often left out, and
// what cannot be seen. Vowel signs of Indian scripts stay.
const DROPPED = /[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u0a3c\u0a71\p{Cf}\ufe0e\ufe0f]/gu;
// Letters that do not decompose, by what they are written as where the keyboard lacks them.
const ALIKE: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ґ: 'г',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ے: 'ي',
  ک: 'ك',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ں: 'ن',
  'ੰ': 'ਂ',
};
const HAS_ALIKE = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'g');
const ASCII_WORDS = /[a-z0-9]+/g;
const WORDS = /\p{sc=Han}|\p{Extended_Pictographic}|[[\p{L}\p{M}\p{N}]--\p{sc=Han}]+/gv; // Chinese puts no space between words

/** The words of a text in the form the classifier compares: compatibility forms, case and accents folded, apostrophes gone. */
export const foldedWords = remembering(fromText);

function fromText(text: string): readonly string[] {
  const read = ends(text);
  const found = ONLY_ASCII.test(read) ? fold(read).match(ASCII_WORDS) : foldLetters(read).match(WORDS);
  const words: readonly string[] = found ?? [];
  return words.some(({ length }) => length > LONGEST) ? words.flatMap(inPieces) : words;
}

/** One sign may stand for eighteen letters (a ligature that is a whole prayer), so this is asked before and after they are taken apart. */
function ends(text: string): string {
  return text.length <= MOST ? text : `${text.slice(0, MOST / 2)} ${text.slice(-MOST / 2)}`;
}

function foldLetters(text: string): string {
  const plain = ends(text.normalize('NFKD')).replace(DROPPED, '');
  return fold(plain).replace(HAS_ALIKE, (letter) => ALIKE[letter] ?? letter);
}

function fold(text: string): string {
  return text.toLowerCase().replace(APOSTROPHES, '').replace(DRAWN_OUT, '$1');
}

function inPieces(word: string): string | readonly string[] {
  if (word.length <= LONGEST) return word;
  return Array.from({ length: Math.ceil(word.length / LONGEST) }, (_, at) =>
    word.slice(at * LONGEST, (at + 1) * LONGEST),
  );
}
