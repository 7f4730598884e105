import { BREAK } from '../../screen/pattern.ts';
import { LETTERS_LIKE, LOOKS_LIKE } from '../text/look-alikes.ts';
import type { Span } from '../text/spans.ts';
import type { Link } from './find-links.ts';

/** One word of a checked text in the form that patterns know, and where it stands. */
export interface ScamWord extends Span {
  readonly word: string;
}

/** What stands for an address, a sum of money, a phone number, a share and any other number in patterns. */
export const SHAPES = {
  link: 'xlink',
  mail: 'xmail',
  money: 'xmoney',
  phone: 'xphone',
  percent: 'xpercent',
  number: 'xnumber',
} as const;

const MONEY = String.raw`[£$€₤]\s?\d[\d,.]{0,14}(?:\s?(?:k|m|bn|million|billion)\b)?|\b\d[\d,.]{0,14}\s?(?:gbp|usd|eur|pounds?|quid|grand|dollars?|euros?|p)\b`;
const PHONE = String.raw`\+\d{1,3}[\s-]?\(?\d(?:[\s()-]{0,2}\d){7,11}|\b0\d(?:[\s()-]{0,2}\d){8,9}\b`;
const PERCENT = String.raw`\b\d[\d,.]{0,9}\s?(?:%|per ?cent\b)`;
const WORD = String.raw`[\p{L}\p{N}@$€][\p{L}\p{M}\p{N}@$€]*(?:['’‘´` + '`' + String.raw`][\p{L}\p{M}]+)*`;
const ENDS = String.raw`[.!?;\n]+(?=\s|$)|\n+`;
const PIECES = new RegExp(`(${MONEY})|(${PHONE})|(${PERCENT})|(${WORD})|(${ENDS})`, 'giu');
const LONGEST_WORD = 40;

/** The words of a text with a break at the end of each sentence; addresses, sums and numbers become their shape. */
export function scamWords(text: string, links: readonly Link[], vocabulary: ReadonlySet<string>): readonly ScamWord[] {
  const words: ScamWord[] = [{ word: BREAK, start: 0, end: 0 }];
  let at = 0;
  for (const link of links) {
    readStretch(text, at, link.start, vocabulary, words);
    words.push({ word: link.kind === 'mail' ? SHAPES.mail : SHAPES.link, start: link.start, end: link.end });
    at = link.end;
  }
  readStretch(text, at, text.length, vocabulary, words);
  words.push({ word: BREAK, start: text.length, end: text.length });
  return words;
}

function readStretch(text: string, from: number, to: number, vocabulary: ReadonlySet<string>, words: ScamWord[]): void {
  for (const match of text.slice(from, to).matchAll(PIECES)) {
    const [piece, money, phone, percent, word] = match;
    const start = from + match.index;
    const read = money
      ? SHAPES.money
      : phone
        ? SHAPES.phone
        : percent
          ? SHAPES.percent
          : word
            ? foldScamWord(word, vocabulary)
            : BREAK;
    if (read !== '' && !(read === BREAK && words.at(-1)?.word === BREAK))
      words.push({ word: read, start, end: start + piece.length });
  }
}

/** A word in plain Latin lower case; digits and signs in it are letters where that makes a word that patterns know. */
function foldScamWord(piece: string, vocabulary: ReadonlySet<string>): string {
  if (/^[a-z]+$/iu.test(piece)) return piece.slice(0, LONGEST_WORD).toLowerCase();
  if (/^\d+$/u.test(piece)) return vocabulary.has(piece) ? piece : SHAPES.number;
  const bare = piece
    .slice(0, LONGEST_WORD)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’‘´`]/gu, '');
  if (/^[a-z]+$/u.test(bare)) return bare;
  const latin = Array.from(bare, (letter) => LETTERS_LIKE[letter] ?? letter).join('');
  if (vocabulary.has(latin) || /^[a-z]+$/u.test(latin)) return latin;
  const read = Array.from(latin, (letter) => LOOKS_LIKE[letter] ?? letter).join('');
  return vocabulary.has(read) ? read : /^\d+$/u.test(latin) ? SHAPES.number : latin;
}
