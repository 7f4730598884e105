import type { Token } from '../tokens.ts';
import { phraseTable } from './phrase-table.ts';

/** Words of a language for units of time and what stands beside them, with what each is: see `unitFinder`. */
export type UnitWords = readonly (readonly [words: string, meaning: string])[];

/** What the words from a place on are in English, and the place behind them. */
type Found = { readonly meaning: string; readonly to: number } | undefined;
export type FindWords = (tokens: readonly Token[], at: number) => Found;

const UNIT = /^(?:(?<count>\d+) )?(?<unit>day|night|week|weekend|month|year)(?<many>s?)$/;
const COUNT = /^\d{1,2}$/;
const RELATION = /^(?:since|ago)$/;

/**
 * Finds how long ago or since when something is (`3 days ago`, `for 2 months`), and in every what (`every night`). A word
 * may stand for a unit (`month`, `months`, `2 months`), a number, `every`, `since`, `ago`, or `of`, which may stand before a
 * unit. Each language puts them in an order of its own, so `since` and `ago` are found on either side; without one of them,
 * and in the plural without a number, no length is found. `numbers` gives the number that words are.
 */
export function unitFinder(words: UnitWords, numbers: FindWords): FindWords {
  const table = phraseTable(words);
  const roleAt = (tokens: readonly Token[], at: number, roles: RegExp): Found => {
    const found = table.at(tokens, at);
    return roles.test(found?.meaning ?? '') ? found : undefined;
  };
  const countAt = (tokens: readonly Token[], at: number): Found => {
    const word = tokens[at]?.word ?? '';
    if (COUNT.test(word)) return { meaning: word, to: at + 1 };
    return [table.at(tokens, at), numbers(tokens, at)].find((found) => COUNT.test(found?.meaning ?? ''));
  };
  const unitAt = (tokens: readonly Token[], at: number): Found =>
    roleAt(tokens, roleAt(tokens, at, /^of$/)?.to ?? at, UNIT);
  const eachAt = (tokens: readonly Token[], at: number): Found => {
    const every = roleAt(tokens, at, /^every$/);
    const unit = every === undefined ? undefined : unitAt(tokens, every.to);
    return unit && { meaning: `every ${nameOf(unit.meaning)}`, to: unit.to };
  };
  const lengthAt = (tokens: readonly Token[], at: number): Found => {
    const count = countAt(tokens, at);
    const unit = unitAt(tokens, count?.to ?? at);
    const length = unit && lengthOf(unit.meaning, count?.meaning);
    return length === undefined ? undefined : { meaning: length, to: unit?.to ?? at };
  };
  const sinceAt = (tokens: readonly Token[], at: number): Found => {
    const before = roleAt(tokens, at, RELATION);
    const length = lengthAt(tokens, before?.to ?? at);
    if (length === undefined) return undefined;
    const behind = roleAt(tokens, length.to, RELATION);
    const after = behind && lengthAt(tokens, behind.to) === undefined ? behind : before; // else it belongs to what follows
    return after && { meaning: related(length.meaning, after.meaning), to: Math.max(after.to, length.to) };
  };
  return (tokens, at) => eachAt(tokens, at) ?? sinceAt(tokens, at);
}

function related(length: string, relation: string): string {
  return relation === 'ago' ? `${length} ago` : `for ${length}`;
}

function nameOf(unit: string): string {
  return UNIT.exec(unit)?.groups?.['unit'] ?? '';
}

function lengthOf(meaning: string, counted: string | undefined): string | undefined {
  const { count, unit, many } = UNIT.exec(meaning)?.groups ?? {};
  const all = counted ?? count ?? (many === '' ? '1' : undefined);
  return unit === undefined || all === undefined ? undefined : `${all} ${unit}${all === '1' ? '' : 's'}`;
}
