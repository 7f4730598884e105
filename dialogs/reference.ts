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

function normalise(text: string, sizes: readonly number[]): string | undefined {
  if (text.length > 100) return undefined;
  const symbols = Array.from(
    text
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[\s\p{Pd}._]/gu, ''),
  ).map((symbol) => ALIKE[symbol] ?? symbol);
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
  return normalise(text, REFERENCE_GROUPS);
}

/** Makes a secret receipt of 75 bits, `ABCD-EFGH-JKMN-PQRS`, from at least 10 random bytes; fewer throw a RangeError. */
export function makeReceipt(randomBytes: Uint8Array): string {
  return make(randomBytes, RECEIPT_GROUPS);
}

/** Reads a receipt as people write it into the form it was made in; `undefined` when it cannot be one, which tells nothing about any report. */
export function normaliseReceipt(text: string): string | undefined {
  return normalise(text, RECEIPT_GROUPS);
}

/** A code that stands in a longer text. `end` is not included. */
export interface FoundCode {
  readonly value: string; // as it was made
  readonly start: number;
  readonly end: number;
}

// Chinese puts no space between words, so a code may stand right beside it.
const RECEIPT_IN_TEXT =
  /(?<![[\p{L}\p{N}]--\p{sc=Han}])[0-9a-z]{4}(?:[\s._\p{Pd}]{0,3}[0-9a-z]{4}){3}(?![[\p{L}\p{N}]--\p{sc=Han}])/giv;
const REFERENCE_IN_TEXT =
  /(?<![\p{L}\p{N}-])[0-9a-z]{4}(?<gap>[ \p{Pd}.]{0,3})[0-9a-z]{3}\k<gap>[0-9a-z](?![\p{L}\p{N}]|\p{Pd}[\p{L}\p{N}])/giu;

/**
 * Every receipt in a text, in groups of four or in one piece, with a digit or a dash in it: of four-letter words one in 32
 * would pass the check character by chance, and no story may lose words to that.
 */
export function findReceipts(text: string): readonly FoundCode[] {
  return found(text, RECEIPT_IN_TEXT, RECEIPT_GROUPS).filter(({ start, end }) =>
    /[\d\p{Pd}]/u.test(text.slice(start, end)),
  );
}

/** Every run of a text that could be a reference; the caller judges whether it was meant as one. */
export function findReferences(text: string): readonly FoundCode[] {
  return found(text, REFERENCE_IN_TEXT, REFERENCE_GROUPS);
}

/** Tells whether something is written as a reference is, with its dashes, whatever its check character says: a slip of the pen is one, too. */
export function looksLikeReference(text: string): boolean {
  return WRITTEN_AS_REFERENCE.test(text);
}
const WRITTEN_AS_REFERENCE =
  /(?<![\p{L}\p{N}\p{Pd}])[0-9a-z]{4}\p{Pd}[0-9a-z]{3}\p{Pd}[0-9a-z](?![\p{L}\p{N}\p{Pd}])/iu;

/**
 * Looks at every place anew: a code may begin within a run that is none, or that is one by chance, as in "code 7K2M-...",
 * where "code" is a group of four. Of two that overlap, the one with more dashes is meant, else the first.
 */
function found(text: string, shape: RegExp, sizes: readonly number[]): readonly FoundCode[] {
  const codes: (FoundCode & { readonly dashes: number })[] = [];
  const search = new RegExp(shape);
  for (let match = search.exec(text); match !== null; match = search.exec(text)) {
    const value = normalise(match[0], sizes);
    const start = match.index;
    if (value !== undefined) codes.push({ value, start, end: search.lastIndex, dashes: dashesIn(match[0]) });
    search.lastIndex = start + 1;
  }
  return codes
    .filter((one) => !codes.some((other) => overlap(one, other) && goesFirst(other, one)))
    .map(({ value, start, end }) => ({ value, start, end }));

  function overlap(one: FoundCode, other: FoundCode): boolean {
    return one !== other && one.start < other.end && other.start < one.end;
  }
  function goesFirst(one: (typeof codes)[number], other: (typeof codes)[number]): boolean {
    return one.dashes === other.dashes ? one.start < other.start : one.dashes > other.dashes;
  }
}

function dashesIn(run: string): number {
  return run.match(/\p{Pd}/gu)?.length ?? 0;
}
