import type { Span } from '../text/spans.ts';
import type { Facts } from '../../../dialogs/facts.ts';
import { tokenise, type Token } from '../text/tokens.ts';
import { FILLERS } from '../words/en/acts.ts';
import { BESIDE_AN_AMENDMENT } from '../words/en/corrections.ts';
import {
  AROUND_PLACE,
  ARTICLES,
  NAME_STOPS,
  NOT_STREETS,
  OF_A_HOUSE,
  PLACE_LEADS,
  STREET_TYPES,
  WORDLIKE_STREET_TYPES,
} from '../words/en/places.ts';
import { isLandmark } from './landmarks.ts';
import { findNamedPlaces } from './named-places.ts';
import { findSettlements } from './settlements.ts';

const LONGEST = 10; // words
const LONGEST_NAME = 4; // words of "12 mount pleasant road"
const BESIDE = new Set([...FILLERS, ...BESIDE_AN_AMENDMENT, 'believe', 'of', 'by', 'off', 'and']);

/** A message that is a place from end to end: its town, and beside it streets and landmarks in any letters ("midland road swadlincote"). */
export function wholePlace(tokens: readonly Token[], towns: readonly Span[]): Span | undefined {
  if (towns.length === 0 || tokens.length > LONGEST) return undefined;
  const isTown = ({ start }: Token): boolean => towns.some((town) => town.start <= start && start < town.end);
  const told = withoutEnds(tokens, (token) => !isTown(token) && BESIDE.has(token.word) && !PLACE_LEADS.has(token.word));
  const names = parted(told, (token) => isTown(token) || PLACE_LEADS.has(token.word) || BESIDE.has(token.word));
  const [first, last] = [told[0], told.at(-1)];
  if (first === undefined || last === undefined || names.length === 0 || !names.every(isName)) return undefined;
  return { start: first.start, end: last.end };
}

/** Tells whether a message is a town, a street or a place in a town, and nothing else: "in Hatton", "burton road newhall", "she lives in Woodville". */
export function isWholePlace(text: string, { places }: Pick<Facts, 'places'>): boolean {
  if (text.length > LONGEST_MESSAGE) return false;
  const where = text.replace(LIVES, '');
  const tokens = tokenise(where);
  const towns = findSettlements(places, where);
  return isTownAlone(tokens, towns) || (namedAlone(where, places, towns) ?? wholePlace(tokens, towns)) !== undefined;
}

/** "She lives in Woodville." */
const LIVES = /^\W*(?:i|he|she|they|we)(?:['’]?s|['’]?re|['’]?m)? (?:lives?|living|stays?|staying) /iu;

function isTownAlone(tokens: readonly Token[], towns: readonly Span[]): boolean {
  const told = withoutEnds(tokens, ({ word }) => BESIDE.has(word) || PLACE_LEADS.has(word));
  const isTown = ({ start }: Token): boolean => towns.some((town) => town.start <= start && start < town.end);
  return told.length > 0 && told.every(isTown);
}
const LONGEST_MESSAGE = 100; // characters

/** A message that is a place with a name of its own, in any letters, and may be its town beside it: "thorntree lane", "the royal oak". */
export function namedAlone(text: string, places: Facts['places'], towns: readonly Span[]): Span | undefined {
  const tokens = tokenise(text);
  const names = tokens.length > LONGEST ? [] : findNamedPlaces(text, tokens, places, towns);
  const isNamed = ({ start }: Token): boolean =>
    [...names, ...towns].some((span) => span.start <= start && start < span.end);
  const [first, last] = [tokens.find(isNamed), tokens.findLast(isNamed)];
  const isTown = ({ start, end }: Span): boolean => towns.some((town) => town.start <= start && end <= town.end);
  if (names.every(isTown) || first === undefined || last === undefined) return undefined;
  return tokens.every((token) => isNamed(token) || isAround(token.word))
    ? { start: first.start, end: last.end }
    : undefined;
}

const isAround = (word: string): boolean =>
  BESIDE.has(word) || AROUND.has(word) || ARTICLES.has(word) || PLACE_LEADS.has(word) || isLandmark(word);
const AROUND: ReadonlySet<string> = new Set(AROUND_PLACE);

/** A message in letters of another script that names a street and its town, whatever the street is called: all of it is the place. */
export function streetInOwnLetters(text: string, tokens: readonly Token[], towns: readonly Span[]): Span | undefined {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (towns.length === 0 || tokens.length > LONGEST_ADDRESS || first === undefined || last === undefined)
    return undefined;
  const isStreet = tokens.some(({ word }) => STREET_TYPES.has(word) && !WORDLIKE_STREET_TYPES.has(word));
  return isStreet && OTHER_LETTERS.test(text) ? { start: first.start, end: last.end } : undefined;
}
const LONGEST_ADDRESS = 6; // words
const OTHER_LETTERS = /(?!\p{Script=Latin})\p{L}/u;

/** A message that is an address from end to end, in any letters: "10 oak close", and after it the words of its town ("10 oak close midway"). */
export function wholeAddress(tokens: readonly Token[]): { readonly span: Span; readonly town: number } | undefined {
  const from = Math.max(
    0,
    tokens.findIndex(({ word }) => !isAround(word)),
  ); // "number 10 oak close"
  const [number, ...rest] = tokens.slice(from);
  const type = rest.findIndex(({ word }) => STREET_TYPES.has(word)) + 1;
  const name = rest.slice(0, type - 1);
  const last = tokens.at(-1);
  if (number === undefined || last === undefined || !/^\d{1,4}[a-z]?$/u.test(number.word)) return undefined;
  const isNamed = name.length > 0 && name.length < LONGEST_NAME && !name.some(({ word }) => isNoName(word));
  const isShort = rest.length - type <= LONGEST_TOWN;
  return isNamed && isShort ? { span: { start: number.start, end: last.end }, town: from + type + 1 } : undefined;
}
const LONGEST_TOWN = 2; // words

function isNoName(word: string): boolean {
  return NAME_STOPS.has(word) || NOT_STREETS.has(word) || PLACE_LEADS.has(word);
}

/** A house by its number alone: "number 5", "it's flat 3a". Its street is told before or after it. */
export function houseNumber(tokens: readonly Token[]): Span | undefined {
  const told = withoutEnds(tokens, ({ word }) => BESIDE.has(word) && !OF_A_HOUSE.has(word));
  const [first, last] = [told[0], told.at(-1)];
  const isHouse =
    told.length > 1 && told.length <= LONGEST_HOUSE && told.slice(0, -1).every(({ word }) => OF_A_HOUSE.has(word));
  if (first === undefined || last === undefined || !isHouse || !/^\d{1,4}[a-z]?$/u.test(last.word)) return undefined;
  return { start: first.start, end: last.end };
}
const LONGEST_HOUSE = 3; // words of "house number 12"

function withoutEnds(tokens: readonly Token[], isBeside: (token: Token) => boolean): readonly Token[] {
  const from = tokens.findIndex((token) => !isBeside(token));
  const to = tokens.findLastIndex((token) => !isBeside(token));
  return from === -1 ? [] : tokens.slice(from, to + 1);
}

/** What stands between the words that part it, without the articles that lead to it. */
function parted(tokens: readonly Token[], parts: (token: Token) => boolean): readonly (readonly Token[])[] {
  const ends = [...tokens.flatMap((token, at) => (parts(token) ? [at] : [])), tokens.length];
  const found = ends.map((end, at) => tokens.slice(at === 0 ? 0 : (ends[at - 1] ?? 0) + 1, end));
  return found.map((part) => withoutEnds(part, ({ word }) => ARTICLES.has(word))).filter((part) => part.length > 0);
}

/** A street with its name, or a landmark with one or without. */
function isName(part: readonly Token[]): boolean {
  const type = part.at(-1)?.word ?? '';
  const isStreet = STREET_TYPES.has(type) && part.length > 1;
  return (
    part.length <= LONGEST_NAME &&
    (isStreet || isLandmark(type)) &&
    part.every(({ word }) => !NAME_STOPS.has(word) && !TELLS_IN_CHINESE.test(word))
  );
}
const TELLS_IN_CHINESE = /\p{sc=Han}{5}/u; // "邻居放音乐" stands as one word before the street, without a space
