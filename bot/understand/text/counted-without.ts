import type { NumberHit } from './numbers.ts';
import { wordAt, type Token } from './tokens.ts';
import { COMPANIONS, FAMILY, ONE_PERSON, PEOPLE } from '../words/en/people.ts';

/** A count as a range of tokens; `sure` where people were named, or "of them" said. */
export interface Counted extends NumberHit {
  readonly sure: boolean;
}

/** Somebody who was spoken of before. */
export const HIM: ReadonlySet<string> = new Set(['him', 'he', 'her', 'she']);

/** Joins one person to another. */
export const AND: ReadonlySet<string> = new Set(['and', 'n', 'with']);

/** Those who are counted without a number: "a lone cyclist", "him and his mate"; "a man" is one. */
export function countedWithout(tokens: readonly Token[], at: number): Counted | undefined {
  const word = wordAt(tokens, at);
  if (!ARTICLES.has(word) && !HIM.has(word) && !ONE_PERSON.has(word)) return undefined;
  return andHis(tokens, at) ?? loner(tokens, at) ?? onePerson(tokens, at);
}

/** "A lone cyclist", "a single white male". */
function loner(tokens: readonly Token[], from: number): Counted | undefined {
  if (!['a', 'one', 'the'].includes(wordAt(tokens, from)) || !LONE.has(wordAt(tokens, from + 1))) return undefined;
  const at = [from + 2, from + 3].find((place) => PEOPLE.has(wordAt(tokens, place)));
  return at === undefined ? undefined : { value: 1, from, to: at + 1, sure: true };
}
const LONE = new Set(['lone', 'single', 'solitary']);

/** "A man" is one, when others stand beside him. */
function onePerson(tokens: readonly Token[], at: number): Counted | undefined {
  const isOne = ['a', 'an', 'another'].includes(wordAt(tokens, at)) && ONE_PERSON.has(wordAt(tokens, at + 1));
  return isOne ? { value: 1, from: at, to: at + 2, sure: true } : undefined;
}

/** "A lad and his girlfriend", "him and his mate" are two. */
function andHis(tokens: readonly Token[], from: number): Counted | undefined {
  const at = ARTICLES.has(wordAt(tokens, from)) ? from + 1 : from;
  if (at > from && isFamily(tokens, at)) return { value: 2, from, to: at + 3, sure: true };
  return isPair(tokens, at) ? { value: 2, from, to: at + 4, sure: true } : undefined;
}

/** "Lad and his girlfriend", "him and another lad". */
function isPair(tokens: readonly Token[], at: number): boolean {
  const [one, whose, other] = [wordAt(tokens, at), wordAt(tokens, at + 2), wordAt(tokens, at + 3)];
  if (!AND.has(wordAt(tokens, at + 1))) return false;
  return (whose === 'another' && HIM.has(one) && ONE_PERSON.has(other)) || isWithHis(one, whose, other);
}

function isWithHis(one: string, whose: string, other: string): boolean {
  if ((!ONE_PERSON.has(one) && !HIM.has(one)) || (whose !== 'his' && whose !== 'her') || other.endsWith('s'))
    return false;
  return COMPANIONS.has(other) || FAMILY.has(other);
}

const ARTICLES = new Set(['a', 'an', 'another', 'the', 'one', 'some', 'this']);

/** "A father and son". */
function isFamily(tokens: readonly Token[], at: number): boolean {
  return FAMILY.has(wordAt(tokens, at)) && wordAt(tokens, at + 1) === 'and' && FAMILY.has(wordAt(tokens, at + 2));
}
