import {
  BEFORE_A_FACT,
  BEFORE_A_PLACE,
  BEFORE_A_TIME,
  BEFORE_SOMEBODY,
  GOES_ON,
  KEEPS_FROM,
  LEADS_ON,
  MAY_NOT,
  NONE,
  NOT,
  OVER_NOW,
} from '../words/en/denials.ts';
import type { PhraseHit } from './phrases.ts';
import { gapBefore, wordAt, type Token } from './tokens.ts';

/** Words of a message, as a range of its tokens, the last not included. */
export type Stretch = Pick<PhraseHit, 'from' | 'to'>;

/** A message and its words. */
export interface Worded {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Which words deny or refuse something, and how far: over any word, where none are named, as far as the clause goes. */
export interface Reach {
  readonly says: ReadonlySet<string>;
  readonly rightBefore?: ReadonlySet<string>; // words that deny what follows them at once, whatever sign is between
  readonly over?: ReadonlySet<string>;
  readonly before?: number; // words from it to what stands behind; nine where it is not said
  readonly behind?: number; // words from it to what stands before; none where it is not said
}

/**
 * How far a denial reaches, by what it is said of. What happened is told beside much else, so that only a few words may
 * stand between; what gives leave is kept from whatever a refusal is near to (S8, S9).
 */
export const REACH = {
  fact: { says: new Set([...NOT, ...NONE]), rightBefore: new Set([...NOT, ...NONE, 'no']), over: BEFORE_A_FACT },
  onlyFact: { says: new Set(NOT), rightBefore: new Set(NOT), before: 1 }, // the one answer: "help without the police" is about the police
  leave: { says: new Set([...NOT, ...NONE, ...MAY_NOT, 'rather']), before: 6 },
  sharing: { says: new Set([...NOT, ...NONE, ...MAY_NOT, ...KEEPS_FROM]), behind: 2 },
  somebody: {
    says: new Set([...NOT, ...NONE, ...MAY_NOT, 'no']),
    rightBefore: new Set([...NOT, 'no']),
    over: BEFORE_SOMEBODY,
  },
  time: { says: new Set([...NOT, ...OVER_NOW]), over: BEFORE_A_TIME },
  rate: { says: new Set([...NOT, ...OVER_NOW]), before: 1 }, // "not just every night" is that and more
  place: { says: new Set(['not']), over: BEFORE_A_PLACE },
} as const satisfies Readonly<Record<string, Reach>>;

/** Tells whether a message denies or refuses a stretch of it: "not the police", "I don't want a man", "the landlord shouldn't know". */
export function isDenied(
  said: Worded,
  { from, to }: Stretch,
  { says, rightBefore, over, before = 9, behind = 0 }: Reach,
): boolean {
  if (rightBefore?.has(wordAt(said.tokens, from - 1)) === true) return true;
  return [placesBefore(said, from, before), placesBehind(said, to, behind)].some((places) => {
    const words = places.map((at) => denyingWord(said.tokens, at));
    const first = words.find((word) => says.has(word) || over?.has(word) === false);
    return first !== undefined && says.has(first);
  });
}

/** Where what begins at a place of the text stands among the words. */
export function stretchAt(tokens: readonly Token[], start: number): Stretch {
  const from = tokens.findLastIndex((token) => token.end <= start) + 1;
  return { from, to: from };
}

/** The places of the words before one, the nearest first, as far as its clause goes. */
export function placesBefore(said: Worded, from: number, most: number): readonly number[] {
  const places: number[] = [];
  for (let at = from - 1; at >= 0 && places.length < most && !isParted(said, at + 1); at -= 1) places.push(at);
  return places;
}

/** The places of the words behind one, the nearest first, as far as its clause goes. */
export function placesBehind(said: Worded, to: number, most: number): readonly number[] {
  const places: number[] = [];
  for (let at = to; at < said.tokens.length && places.length < most && !isParted(said, at); at += 1) places.push(at);
  return places;
}

/** A sign or a "but" between a word and the one before it, unless what is not wanted is still to be named. */
function isParted({ text, tokens }: Worded, at: number): boolean {
  const [before, here] = [wordAt(tokens, at - 1), wordAt(tokens, at)];
  if (before === 'but' || here === 'but') return true;
  return !LEADS_ON.has(before) && !GOES_ON.has(here) && PARTS.test(gapBefore(text, tokens, at) ?? '');
}
const PARTS = /[,;.!?،؛؟۔।，。；！？、]/u;

/** "No one" is one word of it. */
function denyingWord(tokens: readonly Token[], at: number): string {
  const word = wordAt(tokens, at);
  return word === 'one' && wordAt(tokens, at - 1) === 'no' ? 'noone' : word;
}
