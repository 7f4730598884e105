import { MONTH, type FindWords } from './time-words.ts';

const YEAR = /^(?:19|20)\d{2}$/;
const SIGNS: ReadonlySet<string> = new Set(['年', 'm']); // Lithuanian writes "2026 m. lapkričio 3 d."
const DAY = /^\d{1,2}$/;
const SIGN_OF_DAY = 'd';
const SHORTENED = /(?<=(?<![\p{L}\p{N}])(?:19|20)\d{2}\s?m)\.(?=\s)/gu;

/** Finds a date that names its year first, as Chinese and Lithuanian do ("2026年11月3日"), and says it as English does: `3 November 2026`. */
export function yearFirstFinder(times: FindWords): FindWords {
  return (tokens, at) => {
    const word = (place: number): string => tokens[place]?.word ?? '';
    const month = isYear(word(at), word(at + 1)) ? times(tokens, at + 2) : undefined;
    if (month === undefined || !MONTH.test(month.meaning) || !DAY.test(word(month.to))) return undefined;
    const to = month.to + (word(month.to + 1) === SIGN_OF_DAY ? 2 : 1);
    return { meaning: `${word(month.to)} ${month.meaning} ${word(at)}`, to };
  };
}

function isYear(word: string, sign: string): boolean {
  return YEAR.test(word) && SIGNS.has(sign);
}

/** A text of the same length in which the full stop of a shortened "year" ends no sentence. */
export function withoutYearStops(text: string): string {
  return text.replaceAll(SHORTENED, ' ');
}
