// Where the ten digits of a script begin: Arabic, Persian and Urdu, Devanagari, Bengali, Gurmukhi, full width.
const ZEROS: readonly number[] = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xff10];
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\uff10-\uff19]/g;
const WIDE_LETTERS = /[\uff21-\uff3a\uff41-\uff5a]/g;
const FROM_WIDE = 0xfee0;
const BESIDE_CHINESE = /(?<=\p{sc=Han})(?=[\p{ASCII}&&[\p{L}\p{N}+]])|(?<=[\p{ASCII}&&[\p{L}\p{N}]])(?=\p{sc=Han})/gv;

/** Wide signs that stand between the figures of a date, a time or a number; elsewhere in a Chinese sentence they are its punctuation. */
const WIDE_BETWEEN_FIGURES = /(?<=\d)[\uff0d\uff0e\uff0f\uff1a](?=\d)/g;

/** The text with the digits of other scripts as 0 to 9, and wide letters and what stands between figures as plain ones, each in its place. */
export function plainSigns(text: string): string {
  const digits = text.replace(DIGITS, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (ZEROS.find((zero) => zero <= code && code < zero + 10) ?? code));
  });
  return digits.replace(WIDE_BETWEEN_FIGURES, narrow).replace(WIDE_LETTERS, narrow);
}

function narrow(sign: string): string {
  return String.fromCharCode(sign.charCodeAt(0) - FROM_WIDE);
}

/**
 * The text as values are read from it, so that phones, dates and postcodes are found in every script: with plain signs, and
 * with a space between Chinese and the Latin letters and figures that it is written together with.
 */
export function readable(text: string): string {
  return plainSigns(text).replace(BESIDE_CHINESE, ' ');
}
