import { MONTH, type FindWords } from './time-words.ts';

const YEAR = /^(?:19|20)\d{2}$/;
const SIGN = '年';
const DAY = /^\d{1,2}$/;

/** Finds a date that names its year first, as Chinese does ("2026年11月3日"), and says it as English does: `3 November 2026`. */
export function yearFirstFinder(times: FindWords): FindWords {
  return (tokens, at) => {
    const [year = '', sign] = tokens.slice(at, at + 2).map(({ word }) => word);
    const month = YEAR.test(year) && sign === SIGN ? times(tokens, at + 2) : undefined;
    if (month === undefined || !MONTH.test(month.meaning)) return undefined;
    const day = tokens[month.to]?.word ?? '';
    return DAY.test(day) ? { meaning: `${day} ${month.meaning} ${year}`, to: month.to + 1 } : undefined;
  };
}
