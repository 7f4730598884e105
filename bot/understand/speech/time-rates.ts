import type { Token } from '../text/tokens.ts';
import { nameOf, WEEKDAY, type FindWords, type Found, type TimeWords } from './time-words.ts';

const EVERY = /^every$/;
const PART_OF_DAY = /(?:morning|afternoon|evening|night)$/;
const TIMES = /^times$/;
const OFTEN = /^(?:once|twice|(?:several|many) times|\d+ times)$/;
const BEFORE_UNIT = /^(?:per|every|of|1)$/;

/** Finds how often something is, and says it as English does: `every night`, `every Friday`, `2 times a week`, in whatever order the language has them. */
export function rateFinder(words: TimeWords, times: FindWords): FindWords {
  const each = eachFinder(words);
  const counted = countedFinder(words, times);
  return (tokens, at) => counted(tokens, at) ?? each(tokens, at);
}

/** Every unit, every part of the day, or every one of a day of the week. */
function eachFinder(words: TimeWords): FindWords {
  return (tokens, at) => {
    const every = words.role(tokens, at, EVERY);
    if (every === undefined) return undefined;
    const unit = words.unit(tokens, every.to);
    const day = words.named(tokens, every.to) ?? (unit && words.named(tokens, unit.to));
    if (day !== undefined && WEEKDAY.test(day.meaning)) return { meaning: `every ${day.meaning}`, to: day.to };
    if (unit !== undefined) return { meaning: `every ${nameOf(unit.meaning)}`, to: unit.to };
    return everyPart(words.part(tokens, every.to));
  };
}

function everyPart(part: Found): Found {
  const named = PART_OF_DAY.exec(part?.meaning ?? '')?.[0];
  return part === undefined || named === undefined ? undefined : { meaning: `every ${named}`, to: part.to };
}

/** So many times in a unit: the number first, or the unit. */
function countedFinder(words: TimeWords, times: FindWords): FindWords {
  const oftenAt = (tokens: readonly Token[], at: number): Found => {
    const count = words.count(tokens, at);
    const word = count && words.role(tokens, count.to, TIMES);
    if (count !== undefined && word !== undefined) return { meaning: `${count.meaning} times`, to: word.to };
    return [words.role(tokens, at, OFTEN), times(tokens, at)].find((found) => OFTEN.test(found?.meaning ?? ''));
  };
  const periodAt = (tokens: readonly Token[], at: number): Found =>
    words.unit(tokens, words.role(tokens, at, BEFORE_UNIT)?.to ?? at);
  return (tokens, at) => {
    const often = oftenAt(tokens, at);
    const period = often && periodAt(tokens, often.to);
    if (often !== undefined && period !== undefined) return saidOften(often, period, period.to);
    const first = periodAt(tokens, at);
    const then = first && oftenAt(tokens, words.role(tokens, first.to, BEFORE_UNIT)?.to ?? first.to);
    return then && saidOften(then, first, then.to);
  };
}

function saidOften(often: Found, period: Found, to: number): Found {
  const name = nameOf(period?.meaning ?? '');
  return { meaning: `${often?.meaning ?? ''} a ${name}`, to };
}
