import { codeSigns } from './code-signs.ts';

/**
 * Codes a resident reads out, types and writes on paper: Crockford's base 32 (no I, L, O or U), so that nothing looks
 * like anything else. The last character is a check: a sum over the field of 32 elements, each place with its own
 * weight, which notices every single wrong character and every two characters that changed places.
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const ALIKE: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };
const FIELD_POLYNOMIAL = 0b100101; // x^5 + x^2 + 1, primitive: its powers of two run through all 31 weights

const REFERENCE_GROUPS = [4, 3, 1] as const; // 7 characters of chance (35 bits) and the check
const RECEIPT_GROUPS = [4, 4, 4, 4] as const; // 15 characters of chance (75 bits) and the check
const REFERENCE_GAPS = /[\s\p{Pd}._/−]/gu;
const RECEIPT_GAPS = /[\s\p{P}\p{S}]/gu; // whatever it is cut up with

function times(left: number, right: number): number {
  let product = 0;
  for (let bit = 4; bit >= 0; bit -= 1) {
    product <<= 1;
    if (product & 0b100000) product ^= FIELD_POLYNOMIAL;
    if ((right >> bit) & 1) product ^= left;
  }
  return product;
}

/** The weight of each place: the powers of two in the field, as many as the longest code has. */
const WEIGHTS = Array.from({ length: 15 }).reduce<number[]>((powers) => [...powers, times(powers.at(-1) ?? 1, 2)], []);

function checkOf(digits: readonly number[]): number {
  return digits.reduce((sum, digit, place) => sum ^ times(digit, WEIGHTS[place] ?? 0), 0);
}

function group(symbols: string, sizes: readonly number[]): string {
  let from = 0;
  return sizes.map((size) => symbols.slice(from, (from += size))).join('-');
}

function lengthOf(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size, 0);
}

function make(bytes: Uint8Array, sizes: readonly number[]): string {
  const length = lengthOf(sizes) - 1;
  if (bytes.length * 8 < length * 5) throw new RangeError(`${Math.ceil((length * 5) / 8)} random bytes are needed`);
  const digits = Array.from({ length }, (_none, index) => {
    const bit = index * 5;
    const pair = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
    return (pair >> (11 - (bit & 7))) & 31;
  });
  return group([...digits, checkOf(digits)].map((digit) => ALPHABET.charAt(digit)).join(''), sizes);
}

function normalise(text: string, sizes: readonly number[], gaps: RegExp): string | undefined {
  if (text.length > LONGEST) return undefined;
  return codeOf(codeSigns(text).plain.replace(gaps, ''), sizes);
}
const LONGEST = 200; // each sign of a code may have a few beside it that cannot be seen

function codeOf(plain: string, sizes: readonly number[]): string | undefined {
  const symbols = Array.from(plain).map((symbol) => ALIKE[symbol] ?? symbol);
  const digits = symbols.map((symbol) => ALPHABET.indexOf(symbol));
  if (digits.length !== lengthOf(sizes) || digits.includes(-1)) return undefined;
  return checkOf(digits.slice(0, -1)) === digits.at(-1) ? group(symbols.join(''), sizes) : undefined;
}

/** Makes a report's reference, `7K3M-X9P-4`, from at least 5 random bytes; fewer throw a RangeError. */
export function makeReference(randomBytes: Uint8Array): string {
  return make(randomBytes, REFERENCE_GROUPS);
}

/** Reads a reference as people write it (lower case, spaces, O for 0, I or L for 1) into the form it was made in; `undefined` when it cannot be one. */
export function normaliseReference(text: string): string | undefined {
  return normalise(text, REFERENCE_GROUPS, REFERENCE_GAPS);
}

/** Makes a secret receipt of 75 bits, `ABCD-EFGH-JKMN-PQRS`, from at least 10 random bytes; fewer throw a RangeError. */
export function makeReceipt(randomBytes: Uint8Array): string {
  return make(randomBytes, RECEIPT_GROUPS);
}

/** Reads a receipt as people write it into the form it was made in; `undefined` when it cannot be one, which tells nothing about any report. */
export function normaliseReceipt(text: string): string | undefined {
  return normalise(text, RECEIPT_GROUPS, RECEIPT_GAPS);
}
