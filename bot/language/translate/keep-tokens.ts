/**
 * What no engine may touch, the wide before the narrow: links, addresses of mail, references, postcodes, number plates, road
 * numbers, and every run of digits in any script.
 */
const KEPT = [
  String.raw`(?:https?:\/\/|www\.)\S{1,500}`,
  String.raw`[\w.+\-]{1,64}@[\w.\-]{1,255}`,
  String.raw`\b[0-9A-Z]{4}-[0-9A-Z]{3}-[0-9A-Z]\b`,
  String.raw`\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b`,
  String.raw`\b[A-Z]{2}\d{2}\s?[A-Z]{3}\b`,
  String.raw`\b[A-Z]{1,2}\d{1,4}\b`,
  String.raw`\+?\p{Nd}[\p{Nd}\s().,:\/\-]{0,30}\p{Nd}`,
  String.raw`\p{Nd}`,
].join('|');
const TOKEN = /⟦\s?(\p{Nd}{1,4})\s?⟧/gu;
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0xa66, 0xff10]; // Western, Arabic, Persian and Urdu, Hindi, Panjabi, full width

/** A text with tokens in place of what must not change, and the way back: `undefined` when not each token came back once. */
export interface Tokened {
  readonly kept: string;
  readonly restore: (translated: string) => string | undefined;
}

/** Takes out of a text what a machine must not translate. Brackets of our own kind that stand in it already are dropped. */
export type KeepTokens = (text: string) => Tokened;

/**
 * Makes what keeps numbers, links and some names out of an engine's hands. A name of one word is kept inside a sentence
 * alone: at its beginning it may be any word. Names are kept as they are written, capitals and all.
 */
export function tokenKeeper(names: readonly string[] = []): KeepTokens {
  const kept = new RegExp([`(?i:${KEPT})`, ...termPatterns(names)].join('|'), 'gu');
  return (text) => takeOut(text, kept);
}

function takeOut(text: string, pattern: RegExp): Tokened {
  const taken: string[] = [];
  const kept = text.replaceAll(/[⟦⟧]/gu, '').replace(pattern, (found) => `⟦${String(taken.push(found) - 1)}⟧`);
  return {
    kept,
    restore: (translated) => {
      const back = [...translated.matchAll(TOKEN)].map(([, digits = '']) => valueOf(digits));
      const isWhole = back.length === taken.length && new Set(back).size === taken.length;
      if (!isWhole || back.some((index) => taken[index] === undefined)) return undefined;
      return translated.replace(TOKEN, (_token, digits: string) => taken[valueOf(digits)] ?? '');
    },
  };
}

/** A text without its tokens. */
export function withoutTokens(text: string): string {
  return text.replace(TOKEN, ' ');
}

function termPatterns(names: readonly string[]): readonly string[] {
  const oneOf = (wanted: readonly string[]): string =>
    wanted
      .toSorted((one, other) => other.length - one.length)
      .map((name) => name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`))
      .join('|');
  const several = names.filter((name) => name.includes(' '));
  const single = names.filter((name) => !name.includes(' '));
  return [
    ...(several.length === 0 ? [] : [String.raw`(?<![\p{L}\p{N}])(?:${oneOf(several)})(?![\p{L}\p{N}])`]),
    ...(single.length === 0 ? [] : [String.raw`(?<=[^\s.!?]\s)(?:${oneOf(single)})(?![\p{L}\p{N}])`]),
  ];
}

/** The number that digits of any of these scripts write: engines write the digits of their language. */
function valueOf(digits: string): number {
  return Array.from(digits).reduce((sum, digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((first) => code >= first && code <= first + 9);
    return sum * 10 + (zero === undefined ? Number.NaN : code - zero);
  }, 0);
}
