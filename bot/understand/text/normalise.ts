/** How much of a message is read for meaning, in characters. What is longer is kept whole, only not searched further. */
export const READ_LIMIT = 4000;

const MARKS_IN_A_ROW = /(\p{M}{3})\p{M}+/gu; // no living spelling needs four marks on one letter
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/**
 * A resident's words as they are kept and shown: the same words, without control characters, invisible characters that
 * could hide or turn text around, and towers of marks. Never shortened. Joiners that Persian and emoji need stay.
 */
export function tidy(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(INVISIBLE, '')
    .replace(MARKS_IN_A_ROW, '$1')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** One word in the form it is compared in: compatibility forms, case, accents and apostrophes folded, drawn-out letters once. */
export function foldWord(word: string): string {
  if (PLAIN_WORD.test(word)) return word.toLowerCase().replace(DRAWN_OUT, '$1');
  return word
    .normalize('NFKD')
    .replace(/[\p{M}\s'’‘ʼ`]/gu, '')
    .toLowerCase()
    .replace(/(\p{L})\1{2,}/gu, '$1');
}
const PLAIN_WORD = /^[a-z0-9]+$/i;
const DRAWN_OUT = /([a-z])\1{2,}/g;

/** A text in the form it is compared in: folded words with one space between, punctuation gone. At most {@link READ_LIMIT} characters are read. */
export function normalise(text: string): string {
  return (tidy(text.slice(0, READ_LIMIT)).match(/[\p{L}\p{M}\p{N}'’‘ʼ`]+/gu) ?? [])
    .map(foldWord)
    .filter((word) => word !== '')
    .join(' ');
}

/** Tells whether a message holds signs but no letter and no digit: emoji, dots, question marks. */
export function isWithoutWords(text: string): boolean {
  const seen = tidy(text);
  return seen !== '' && !/[\p{L}\p{N}]/u.test(seen.replace(/[\p{N}]\ufe0f?\u20e3/gu, ''));
}
