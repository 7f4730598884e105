import type { FoundPlace } from '../../../content/places.ts';
import type { Place, Reading } from '../../../dialogs/topic.ts';
import { findLandmarks } from '../landmarks.ts';
import { isWithoutWords } from '../normalise.ts';
import { findPostcodes, isBrokenPostcode, mendPostcode, type PostcodeHit } from '../postcodes.ts';
import { findSettlements, outcodesOf } from '../settlements.ts';
import { joinSpans } from '../spans.ts';
import { tokenise } from '../tokens.ts';
import type { Listening, Reader } from './reader.ts';

const SEARCHED = 4000;
const LONGEST = 4000;
const BRIDGE = /^[\s,.;()'-]{0,3}(?:(?:in|on|at|near|by|of|off|and|the|to|opposite|behind|outside|beside|around|just|right|over)\s{1,2}){0,3}$/iu;

/** Where: towns and villages of the list, postcodes, streets and landmarks, in the resident's words. A postcode alone never says whose district it is. */
export const place: Reader = { read, find };

/** Asked, any words are a place, but for signs alone or what is meant as a postcode and is none. */
function read(text: string, listening: Listening): Reading | undefined {
  if (isWithoutWords(text) || !/\p{L}/u.test(text) || isBrokenPostcode(text) || text.length > LONGEST) return undefined;
  const { settlements, postcodes } = traced(text, listening);
  const mended = postcodes.some(({ postcode }) => postcode !== undefined) ? undefined : mendPostcode(text);
  return { value: placeOf(text, settlements, mended === undefined ? postcodes : [mended]), words: text };
}

/** Unasked, only what is named: a settlement, a postcode, a street, a landmark. */
function find(text: string, listening: Listening): Reading | undefined {
  const searched = text.slice(0, SEARCHED);
  const { settlements, postcodes } = traced(searched, listening);
  const landmarks = findLandmarks(searched, tokenise(searched));
  const spans = [...settlements, ...postcodes, ...landmarks];
  if (spans.length === 0) return undefined;
  const words = joinSpans(searched, spans, BRIDGE);
  return { value: placeOf(words, settlements, postcodes), words };
}

function traced(text: string, { facts }: Listening): { readonly settlements: readonly FoundPlace[]; readonly postcodes: readonly PostcodeHit[] } {
  return { settlements: findSettlements(facts.places, text), postcodes: findPostcodes(text, outcodesOf(facts.places)) };
}

function placeOf(words: string, settlements: readonly FoundPlace[], postcodes: readonly PostcodeHit[]): Place {
  const postcode = postcodes.find((hit) => hit.postcode !== undefined)?.postcode;
  const named = settlements.find(({ district }) => district === 'inside') ?? settlements.find(({ district }) => district === 'unknown') ?? settlements[0];
  return {
    words,
    ...(postcode === undefined ? {} : { postcode }),
    ...(named?.settlement === undefined ? {} : { settlement: named.settlement }),
    ...(named?.ward === undefined ? {} : { ward: named.ward }),
    district: named?.district ?? 'unknown',
    ...(named?.neighbour === undefined ? {} : { outside: named.neighbour }),
  };
}
