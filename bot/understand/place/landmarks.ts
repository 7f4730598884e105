import { findPhrases, indexPhrases } from '../text/phrases.ts';
import { remembering } from '../text/remember.ts';
import { spanOf, type Span } from '../text/spans.ts';
import type { Token } from '../text/tokens.ts';
import {
  ARTICLES,
  LANDMARKS,
  LANDMARK_PAIRS,
  LANDMARK_STARTS,
  LONG_PLACE_LEADS,
  NAME_LEADS,
  NAME_STOPS,
  NOT_PLACE_NAMES,
  NOT_PLACES,
  NOT_STREETS,
  PARKED_AT,
  PLACE_LEADS,
  STREET_TYPES,
  WITH_UP,
  WORDLIKE_STREET_TYPES,
} from '../words/en/places.ts';

const LONG_LEADS = indexPhrases({ lead: LONG_PLACE_LEADS });
const ANY: ReadonlySet<string> = new Set(['a', 'an']);
const LONGEST_NAME = 4; // words of a name before "park" or "road"

interface Scene {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly leads: ReadonlyMap<number, number>; // from the token after a lead to the token where the lead begins
  readonly shouted: boolean; // all in capitals, which then say nothing
}

/** Streets ("12 Civic Way"), landmarks ("behind Eureka Park") and names after "in" or "near" that a free message holds, with the words that lead to them. */
export const findLandmarks = remembering((text: string, tokens: readonly Token[]): readonly Span[] => {
  const shouted = tokens.length > 3 && text === text.toUpperCase();
  const scene = { text, tokens, leads: leadsOf(tokens), shouted };
  return tokens.flatMap((_token, at) => {
    const range = street(scene, at) ?? landmark(scene, at) ?? properName(scene, at);
    return range === undefined || isOrigin(tokens, range) ? [] : [spanOf(tokens, range)];
  });
});

const NUMBERED_ROAD = /^[abm]\d{2,4}$/u; // "a38"

/** Tells whether a word names something people meet at or drive along: "park", "a38". */
export function isLandmark(word: string): boolean {
  return LANDMARKS.has(word) || NUMBERED_ROAD.test(word);
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** "Lads from the school": where somebody comes from, which names no place. */
function isOrigin(tokens: readonly Token[], { from, to }: Range): boolean {
  const [lead, ...rest] = tokens.slice(from, to).map(({ word }) => word);
  return lead === 'from' && rest.every((word) => ARTICLES.has(word) || LANDMARKS.has(word));
}

function leadsOf(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const leads = new Map<number, number>();
  tokens.forEach(({ word }, at) => {
    if (PLACE_LEADS.has(word)) leads.set(at + 1, WITH_UP.has(`${tokens[at - 1]?.word ?? ''} ${word}`) ? at + 1 : at);
  });
  tokens.forEach(({ word }, at) => {
    if (word === 'and' && tokens.slice(Math.max(0, at - 5), at).some((one) => one.word === 'between'))
      leads.set(at + 1, at); // "between Bass Street and the rec"
  });
  for (const { from, to } of findPhrases(tokens, LONG_LEADS)) leads.set(to, Math.min(from, leads.get(to) ?? from));
  return leads;
}

/** Words of one name stand beside each other: only a space, a hyphen or an apostrophe between. */
function joined({ text, tokens }: Scene, left: number): boolean {
  const [one, next] = [tokens[left], tokens[left + 1]];
  return (
    one !== undefined && next !== undefined && /^(?:[ \u00a0]{1,2}|-|['’]s? )$/u.test(text.slice(one.end, next.start))
  );
}

function isNameWord({ word }: Token): boolean {
  return !NAME_STOPS.has(word) && !ARTICLES.has(word) && !PLACE_LEADS.has(word);
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/u;

/** Where the name that ends before `at` begins. */
function nameBefore(scene: Scene, at: number): number {
  let from = at;
  while (at - from < LONGEST_NAME && joined(scene, from - 1)) {
    const token = scene.tokens[from - 1];
    if (token === undefined || !isNameWord(token) || (from < at && WEEKDAY.test(token.word))) break; // "Saturday Hilton Road", but "Friday Lane"
    from -= 1;
    if (/^\d+[a-z]?$/u.test(token.word)) break;
  }
  return from;
}

/** Where the words that lead to a name begin ("behind the"), or `undefined` when nothing leads to it. */
function leadBefore({ tokens, leads }: Scene, from: number): number | undefined {
  const direct = leads.get(from);
  if (direct !== undefined) return direct;
  const articles = [from - 1, from - 2].findIndex((at) => !ARTICLES.has(tokens[at]?.word ?? ''));
  return leads.get(from - (articles === -1 ? 2 : articles)); // "on the old tip"
}

function street(scene: Scene, at: number): Range | undefined {
  const type = wordAt(scene, at);
  if (!STREET_TYPES.has(type) || endsPair(scene, at + 1)) return undefined; // "McDonalds drive through"
  const from = nameBefore(scene, at);
  const name = scene.tokens.slice(from, at);
  if (name.every(({ word }) => isNumber(word))) return undefined;
  const lead = leadBefore(scene, from);
  const led = lead !== undefined && name.length <= 2 && !WORDLIKE_STREET_TYPES.has(type);
  const isStreet = led || isNumbered(name, type) || isCapitalName(scene, name);
  return isStreet ? { from: lead ?? from, to: at + 1 } : writtenLarge(scene, name, at);
}

/** "The neighbour is noisy Bretby Road": of the words before a street with a capital, those that have one as well. */
function writtenLarge(scene: Scene, words: readonly Token[], at: number): Range | undefined {
  const name = words.slice(words.findLastIndex(({ capital }) => !capital) + 1);
  const isStreet = name.length > 0 && scene.tokens[at]?.capital === true && isCapitalName(scene, name);
  return isStreet ? { from: at - name.length, to: at + 1 } : undefined;
}

/** "9 wood lane": a house number and a name say where it is in small letters as well. */
function isNumbered([number, ...name]: readonly Token[], type: string): boolean {
  const isHouse = isNumber(number?.word ?? '') && !WORDLIKE_STREET_TYPES.has(type);
  return isHouse && name.length > 0 && name.length < LONGEST_NAME && !name.some(({ word }) => NOT_STREETS.has(word));
}

/** A name whose words all begin with a capital says where it is without "on" or "in", unless everything is in capitals. */
function isCapitalName({ shouted }: Scene, name: readonly Token[]): boolean {
  return (
    !shouted &&
    name.every(({ capital, word }) => capital || isNumber(word)) &&
    !name.slice(-1).some(({ word }) => NOT_PLACES.has(word))
  );
}

function isNumber(word: string): boolean {
  return /^\d/u.test(word);
}

function wordAt({ tokens }: Scene, at: number): string {
  return tokens[at]?.word ?? '';
}

function landmark(scene: Scene, at: number): Range | undefined {
  if (!namesLandmark(scene, at) || goesOn(scene, at)) return undefined; // "park bus stop" ends later
  const name = nameBefore(scene, endsPair(scene, at) ? at - 1 : at);
  const lead = leadBefore(scene, name) ?? sight(scene, name, at);
  return lead === undefined ? undefined : { from: lead, to: endOfName(scene, at + 1) };
}

function namesLandmark(scene: Scene, at: number): boolean {
  const word = wordAt(scene, at);
  const isNamed = isLandmark(word) || endsPair(scene, at);
  return isNamed && !LANDMARK_STARTS.has(word) && !isParking(scene, at);
}

function goesOn(scene: Scene, at: number): boolean {
  const isNext = joined(scene, at) && isLandmark(wordAt(scene, at + 1)) && !isParking(scene, at + 1);
  return isNext || endsPair(scene, at + 1);
}

/** "Lay by", "play park": of two words that only together name what people meet at. */
function endsPair(scene: Scene, at: number): boolean {
  return LANDMARK_PAIRS.has(`${wordAt(scene, at - 1)} ${wordAt(scene, at)}`);
}

/** "Smashed the bus shelter on Burton Road": what was done there was done to it, and a place stands right behind. */
function sight(scene: Scene, name: number, at: number): number | undefined {
  const from = ARTICLES.has(wordAt(scene, name - 2)) ? name - 2 : name - 1; // "the old school"
  const isThis =
    THIS.has(wordAt(scene, from)) && wordAt(scene, from - 1) !== 'from' && !STREET_TYPES.has(wordAt(scene, at));
  return isThis && SIGHT_LEADS.has(wordAt(scene, at + 1)) && joined(scene, at) ? from : undefined;
}
const THIS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'this', 'that']);
const SIGHT_LEADS: ReadonlySet<string> = new Set(
  'on in at by near behind opposite outside beside off between over'.split(' '),
);

/** "Customers from the kebab shop park across my drive": what is done behind a place, and no park. */
function isParking(scene: Scene, at: number): boolean {
  const follows = isLandmark(wordAt(scene, at - 1)) && !LANDMARK_STARTS.has(wordAt(scene, at - 1));
  return wordAt(scene, at) === 'park' && follows && PARKED_AT.has(wordAt(scene, at + 1));
}

function properName(scene: Scene, at: number): Range | undefined {
  const lead = leadBefore(scene, at);
  if (lead === undefined || scene.shouted || !leadsToName(scene, lead, at)) return undefined;
  if (!isPartOfName(scene.tokens[at]) || NOT_PLACE_NAMES.has(wordAt(scene, at))) return undefined;
  return { from: lead, to: endOfName(scene, at + 1) };
}

function leadsToName(scene: Scene, lead: number, at: number): boolean {
  if (ANY.has(wordAt(scene, at - 1))) return false; // "in a Subaru"
  return NAME_LEADS.has(wordAt(scene, lead)) || at - lead > 2; // "at the end of Maurice Lea"
}

function endOfName(scene: Scene, from: number): number {
  let to = from;
  while (joined(scene, to - 1) && isPartOfName(scene.tokens[to])) to += 1;
  return to;
}

function isPartOfName(token: Token | undefined): boolean {
  return token !== undefined && token.capital && token.word.length > 1 && !NOT_PLACES.has(token.word);
}
