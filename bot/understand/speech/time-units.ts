import type { Token } from '../text/tokens.ts';
import { clockFinder } from './clock-times.ts';
import { rateFinder } from './time-rates.ts';
import { timeWords, UNIT, type FindWords, type Found, type UnitWords } from './time-words.ts';

const ROLE =
  /^(?:since(?: behind)?|ago|of|every|per|times|from|at|about|after|before|until(?: behind)?|oclock(?: .+)?|hour \d+|(?:half|quarter) (?:to|past|into))$/;
const RELATION = /^(?:since(?: behind)?|ago)$/;
const BEFORE_LENGTH = /^(?:since|ago)$/;
const BEFORE_NAMED = /^(?:since|from)$/;

/**
 * Finds how long ago or since when something is (`3 days ago`, `for 2 months`, `since September`), how often
 * (`every night`, `2 times a week`) and at what time of the clock (`at 8:30 in the evening`). A word may stand for a unit
 * (`month`, `months`, `2 months`), a number, `every`, `since` (`since behind`, which follows what it belongs to), `from`
 * (as `since`, but never before a length), `ago`, `of` (may stand before a unit), `per`, `times`, `at`, `about`, `oclock`,
 * `hour 3`, `half to`, `half past`, `quarter to`, `quarter past` or `quarter into`; what it stands for otherwise is English as it is. Each
 * language puts them in an order of its own, so `since` and `ago` are found on either side of a length; without one of
 * them, and in the plural without a number, no length is found. `times` gives what else the language calls days, times
 * and numbers.
 */
export function unitFinder(units: UnitWords, times: FindWords): FindWords {
  const words = timeWords(units, times);
  const lengthAt = (tokens: readonly Token[], at: number): Found => {
    const count = words.count(tokens, at);
    const unit = words.unit(tokens, count?.to ?? at);
    const length = unit && lengthOf(unit.meaning, count?.meaning);
    return length === undefined ? undefined : { meaning: length, to: unit?.to ?? at };
  };
  const sinceAt = (tokens: readonly Token[], at: number): Found => {
    const before = words.role(tokens, at, BEFORE_LENGTH);
    const length = lengthAt(tokens, before?.to ?? at);
    if (length === undefined) return undefined;
    const behind = words.role(tokens, length.to, RELATION);
    const after = behind && lengthAt(tokens, behind.to) === undefined ? behind : before; // else it belongs to what follows
    return after && { meaning: related(length.meaning, after.meaning), to: Math.max(after.to, length.to) };
  };
  const sinceNamedAt = (tokens: readonly Token[], at: number): Found => {
    const before = words.role(tokens, at, BEFORE_NAMED);
    const named = words.named(tokens, before?.to ?? at);
    const behind = named && words.role(tokens, named.to, /^since behind$/);
    if (named === undefined || (before ?? behind) === undefined) return undefined;
    return { meaning: `since ${named.meaning}`, to: behind?.to ?? named.to };
  };
  const plainAt = (tokens: readonly Token[], at: number): Found => {
    const found = words.role(tokens, at, /\S/);
    if (found?.meaning === 'night') return { ...found, meaning: 'at night' };
    return found === undefined || ROLE.test(found.meaning) || UNIT.test(found.meaning) || /^\d+$/.test(found.meaning)
      ? undefined
      : found;
  };
  const finders = [rateFinder(words, times), sinceAt, sinceNamedAt, clockFinder(words), plainAt];
  return (tokens, at) => {
    for (const find of finders) {
      const found = find(tokens, at);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

function related(length: string, relation: string): string {
  return relation === 'ago' ? `${length} ago` : `for ${length}`;
}

function lengthOf(meaning: string, counted: string | undefined): string | undefined {
  const { count, unit, many } = UNIT.exec(meaning)?.groups ?? {};
  const all = counted ?? count ?? (many === '' ? '1' : undefined);
  return unit === undefined || all === undefined ? undefined : `${all} ${unit}${all === '1' ? '' : 's'}`;
}
