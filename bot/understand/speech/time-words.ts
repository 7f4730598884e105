import type { Token } from '../text/tokens.ts';
import { phraseTable } from './phrase-table.ts';

/** Words of a language for units of time and what stands beside them, with what each is: see `unitFinder`. */
export type UnitWords = readonly (readonly [words: string, meaning: string])[];

/** What the words from a place on are in English, and the place behind them. */
export type Found = { readonly meaning: string; readonly to: number } | undefined;
export type FindWords = (tokens: readonly Token[], at: number) => Found;

/** What is found of times at a place of a message, by what each word is there for. */
export interface TimeWords {
  /** A word that plays a part which the pattern names, such as `every`. */
  readonly role: (tokens: readonly Token[], at: number, roles: RegExp) => Found;
  /** A number of one or two figures, in figures or in words. */
  readonly count: FindWords;
  /** A unit (`day`, `weeks`, `2 months`), whatever may stand before it. */
  readonly unit: FindWords;
  /** A day of the week, a month or a feast. */
  readonly named: FindWords;
  /** A part of the day, as it stands behind an hour: `in the evening`, `at night`, `pm`. */
  readonly part: FindWords;
}

export const UNIT = /^(?:(?<count>\d+) )?(?<unit>minute|hour|day|night|week|weekend|month|year)(?<many>s?)$/;
export const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu;
const COUNT = /^\d{1,2}$/;
const FEAST = /^(?:christmas|easter|new year|ramadan|eid|diwali|spring|summer|autumn|winter)$/iu;
export const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/iu;
const PART = /^(?:in the |at )?(?:(?<part>morning|afternoon|evening|night)|[ap]m)$/iu;
const TENS = /^[2-5]0$/;
const ONES = /^[1-9]$/;

/** Makes the words of a language ready; `times` gives what else it calls days, times and numbers. */
export function timeWords(words: UnitWords, times: FindWords): TimeWords {
  const table = phraseTable(words);
  const role: TimeWords['role'] = (tokens, at, roles) => {
    const found = table.at(tokens, at);
    return roles.test(found?.meaning ?? '') ? found : undefined;
  };
  const either =
    (wanted: RegExp): FindWords =>
    (tokens, at) =>
      [table.at(tokens, at), times(tokens, at)].find((found) => wanted.test(found?.meaning ?? ''));
  const numberAt: FindWords = (tokens, at) => {
    const word = tokens[at]?.word ?? '';
    return COUNT.test(word) ? { meaning: word, to: at + 1 } : either(COUNT)(tokens, at);
  };
  const named = either(NAMED);
  return {
    role,
    count: (tokens, at) => {
      const tens = numberAt(tokens, at);
      const ones = tens && TENS.test(tens.meaning) ? numberAt(tokens, tens.to) : undefined;
      if (tens === undefined || ones === undefined || !ONES.test(ones.meaning)) return tens;
      return { meaning: String(Number(tens.meaning) + Number(ones.meaning)), to: ones.to };
    },
    unit: (tokens, at) => role(tokens, role(tokens, at, /^of$/)?.to ?? at, UNIT),
    named: (tokens, at) => named(tokens, at) ?? inEnglish(tokens[at]?.word ?? '', at),
    part: (tokens, at) => {
      const found = either(PART)(tokens, at);
      return found && { meaning: partNamed(found.meaning), to: found.to };
    },
  };
}

const NAMED = new RegExp([WEEKDAY, MONTH, FEAST].map(({ source }) => source).join('|'), 'iu');

/** The English name of a month or a day stands in any language. */
function inEnglish(word: string, at: number): Found {
  return NAMED.test(word) ? { meaning: word, to: at + 1 } : undefined;
}

function partNamed(meaning: string): string {
  const part = PART.exec(meaning)?.groups?.['part'];
  if (part === undefined) return meaning;
  return part === 'night' ? 'at night' : `in the ${part}`;
}

/** The name of a unit without its number: `month` of `2 months`. */
export function nameOf(unit: string): string {
  return UNIT.exec(unit)?.groups?.['unit'] ?? '';
}
