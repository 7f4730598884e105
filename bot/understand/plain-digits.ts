// Where the ten digits of a script begin: Arabic, Persian and Urdu, Devanagari, Bengali, Gurmukhi, full width.
const ZEROS: readonly number[] = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xff10];
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\uff10-\uff19]/g;

/** The text with the digits of other scripts as 0 to 9, each in its place, so that phones, dates and postcodes are read from them. */
export function plainDigits(text: string): string {
  return text.replace(DIGITS, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (ZEROS.find((zero) => zero <= code && code < zero + 10) ?? code));
  });
}
