import type { FoundPlace } from '../../../content/places.ts';
import { hasOptions, type Place } from '../../../dialogs/answers.ts';
import type { Reading } from '../../../dialogs/heard.ts';
import type { Point } from '../../../content/areas.ts';
import { findLandmarks, isLandmark } from '../place/landmarks.ts';
import { findNamedPlaces } from '../place/named-places.ts';
import { tellsOnlyAge } from '../values/ages.ts';
import { clausesOf, type Clause } from '../contact/contact-clauses.ts';
import { refusesContact } from '../contact/refuses-contact.ts';
import { findCounts } from '../values/counts.ts';
import { isWithoutWords } from '../text/normalise.ts';
import { findPoints, type PointHit } from '../text/points.ts';
import { farPlace } from '../place/far-place.ts';
import { housesBefore } from '../place/houses.ts';
import { findPostcodes, isBrokenPostcode, isFarPostcode, mendPostcode, type PostcodeHit } from '../place/postcodes.ts';
import { findSettlements, outcodesOf } from '../place/settlements.ts';
import { joinSpans } from '../text/spans.ts';
import { findTimes } from '../time/times.ts';
import { DAY_PARTS } from '../words/en/times.ts';
import { everydayWords } from '../speech/everyday.ts';
import { withoutSpeech } from '../text/quoted-speech.ts';
import { tokenise, type Token, wordsIn } from '../text/tokens.ts';
import { streetsOfTowns } from '../place/street-of-town.ts';
import { tellsNoPlace, tellsWhoOrWhat } from '../place/tells-no-place.ts';
import { houseNumber, namedAlone, streetInOwnLetters, wholeAddress, wholePlace } from '../place/whole-place.ts';
import { BY_WHAT_IS_OVER, LEADS_TO_A_PLACE, NO_PLACE, OF_A_DAY, STREET_TYPES } from '../words/en/places.ts';
import { WISHES_FOR_POLICE } from '../words/en/pleas.ts';
import { TO_US } from '../words/en/safe-contact.ts';
import { NO, YES } from '../words/en/yes-no.ts';
import { inEverydayWords } from './in-own-words.ts';
import { moment } from './moment.ts';
import { recurrence } from './recurrence.ts';
import type { Listening, Reader } from './reader.ts';

const SEARCHED = 4000;
const LONGEST = 4000;
const BRIDGE =
  /^[\s,.;()'-]{0,3}(?:(?:in|on|at|near|by|of|off|and|the|to|opposite|behind|outside|beside|around|just|right|over)\s{1,2}){0,3}$/iu;

/** Where: towns and villages of the list, postcodes, streets and landmarks, in the resident's words. A postcode alone never says whose district it is. */
export const place: Reader = { read, find: inEverydayWords(find) };

/** Asked, a point on the map and any words are a place, but for signs alone or what is meant as a postcode and is none. */
function read(text: string, listening: Listening): Reading | undefined {
  const [shown] = text.length > LONGEST ? [] : findPoints(text);
  if (shown !== undefined) return { value: { ...placeOf(text, [], [], listening), point: shown.point }, words: text };
  if (isNoPlace(text) || isYesOrNo(text, listening) || isOnlyTold(text, listening) || isOnlyCount(text))
    return undefined;
  const { settlements, postcodes } = tracedInOwn(text, listening);
  if (settlements.length === 0 && isOnlyTime(text, listening)) return undefined;
  const where = settlements.length > 0 ? withoutDay(text, listening) : text;
  return { value: placeOf(where, settlements, withMended(text, postcodes), listening), words: text };
}

function withMended(text: string, postcodes: readonly PostcodeHit[]): readonly PostcodeHit[] {
  const mended = postcodes.some(({ postcode }) => postcode !== undefined) ? undefined : mendPostcode(text);
  return mended === undefined ? postcodes : [mended];
}

/** "Church Street Gresley, Sunday night": when it was stands with its own question. */
function withoutDay(text: string, listening: Listening): string {
  const told = moment.find(text, listening);
  const where = told === undefined || !text.endsWith(told.words) ? text : text.slice(0, -told.words.length);
  return where.replace(/[\s,.;-]+$/u, '') || text;
}

/** "He's done it before", "bunch of lads": who did what, and nothing of where. */
function isOnlyTold(text: string, listening: Listening): boolean {
  const said = [wordsIn(text), everydayWords(text, listening.speech)];
  return (said.some(tellsNoPlace) || tellsWhoOrWhat(text)) && place.find(text, listening) === undefined;
}

/** "4 of them": how many there were, with hardly a word beside it. */
function isOnlyCount(text: string): boolean {
  const [count] = findCounts(text, tokenise(text));
  return count?.sure === true && tokenise(`${text.slice(0, count.start)} ${text.slice(count.end)}`).length <= 1;
}

function isNoPlace(text: string): boolean {
  if (isWithoutWords(text) || !/\p{L}/u.test(text) || text.length > LONGEST) return true;
  if (isOnlyContact(text) || tellsOnlyAge(text)) return true;
  return isBrokenPostcode(text);
}

/** "Yes" is nowhere, in any language, and neither is "police", a cry for help. */
function isYesOrNo(text: string, { speech }: Listening): boolean {
  const said = text.slice(0, LONGEST_ANSWER);
  return [said, speech?.yesOrNo(said) ?? '', speech?.known(said) ?? ''].some((one) =>
    ANSWERS.has(wordsIn(one).join(' ')),
  );
}
const ANSWERS = new Set([...YES, ...NO, ...NO_PLACE, ...WISHES_FOR_POLICE]);
const LONGEST_ANSWER = 60; // characters

/** "No calls please", "text me after 6": how somebody would be contacted. */
function isOnlyContact(text: string): boolean {
  const isToUs = ({ tokens }: Clause): boolean => tokens.some(({ word }) => TO_US.has(word));
  const clauses = clausesOf(text);
  const isRefused = clauses.some((clause) => clause.refused.size > 0 && isToUs(clause)); // "no, don't ring me, I'll only worry"
  return refusesContact(text) || isRefused || clauses.every((clause) => clause.wanted.size > 0 && isToUs(clause)); // "ring road" is a place
}

/** A time in the resident's language as well: "wczoraj", yesterday. */
function isOnlyTime(text: string, listening: Listening): boolean {
  return [text, listening.speech?.times(text)?.text ?? text].some((said) => saysOnlyTime(said, listening));
}

/** "Yesterday teatime", "all night every night": a time or how often it is, with hardly a word beside it. */
function saysOnlyTime(text: string, listening: Listening): boolean {
  const told = [moment, recurrence].flatMap(({ find: heard }) => heard(text, listening) ?? []);
  const parts = [...told, ...findTimes(text)].flatMap(({ words }) => words.split(', '));
  const untold = parts.reduce((left, part) => left.replace(part, ' '), text);
  const rest = wordsIn(untold.replace(BY_WHAT_IS_OVER, ' ')).filter((word) => !OF_A_DAY.has(word));
  const isLed = LEADS_TO_A_PLACE.test(untold);
  const isTold = parts.length > 0 || wordsIn(text).some((word) => DAY_PARTS[word] !== undefined);
  return isTold && rest.length <= (isLed || told.length === 0 ? 0 : 1);
}

/** Unasked, only what is named: a settlement, a postcode, a street, a landmark. */
function find(text: string, listening: Listening): Reading | undefined {
  const searched = withoutSpeech(text.slice(0, SEARCHED));
  const { settlements, postcodes } = traced(searched, listening);
  const points = findPoints(searched);
  const tokens = tokenise(searched);
  if (listening.asked !== undefined) {
    const address = addressed(searched, tokens, listening) ?? numbered(searched, tokens, listening);
    if (address !== undefined) return address;
  }
  const whole =
    listening.asked === undefined
      ? undefined
      : (streetInOwnLetters(searched, tokens, settlements) ??
        wholePlace(tokens, settlements) ??
        namedAlone(searched, listening.facts.places, settlements)); // "library in Hatton" may ask for one
  const named = findNamedPlaces(searched, tokens, listening.facts.places, settlements);
  const streets = [...findLandmarks(searched, tokens), ...streetsOfTowns(searched, tokens, settlements), ...named];
  const found = [...settlements, ...postcodes, ...streets, ...points];
  const spans = whole === undefined ? [...found, ...housesBefore(searched, found)] : [whole];
  if (spans.length === 0) return undefined;
  const words = joinSpans(searched, spans, BRIDGE).replace(ENDS_BEFORE_IT, '');
  return { value: { ...placeOf(words, settlements, postcodes, listening), ...pointOf(points) }, words };
}

/** "Kicking off, Costcutter on Church Street": what ends before a comma leads to no place. */
const ENDS_BEFORE_IT = /^(?:off|up|down|on|over|out|about|around|through|by|in)[,;]\s*/iu;

/** An address that is all a message says; its town is one whatever else its name may mean. */
function addressed(text: string, tokens: readonly Token[], listening: Listening): Reading | undefined {
  const address = wholeAddress(tokens);
  if (address === undefined) return undefined;
  const words = text.slice(address.span.start, address.span.end);
  const town = tokens[address.town];
  const towns = town === undefined ? [] : findSettlements(listening.facts.places, `in ${text.slice(town.start)}`);
  return town !== undefined && towns.length === 0 ? undefined : { value: placeOf(words, towns, [], listening), words };
}

/** A house by its number alone, where no option may be counted off by one. */
function numbered(text: string, tokens: readonly Token[], listening: Listening): Reading | undefined {
  const { asked } = listening;
  const house = asked !== undefined && hasOptions(asked.answer) ? undefined : houseNumber(tokens);
  const words = house === undefined ? '' : text.slice(house.start, house.end);
  return house === undefined ? undefined : { value: placeOf(words, [], [], listening), words };
}

function pointOf([first]: readonly PointHit[]): { readonly point?: Point } {
  return first === undefined ? {} : { point: first.point };
}

function traced(
  text: string,
  { facts }: Listening,
): { readonly settlements: readonly FoundPlace[]; readonly postcodes: readonly PostcodeHit[] } {
  return { settlements: findSettlements(facts.places, text), postcodes: findPostcodes(text, outcodesOf(facts.places)) };
}

function placeOf(
  words: string,
  settlements: readonly FoundPlace[],
  postcodes: readonly PostcodeHit[],
  listening: Pick<Listening, 'facts' | 'language'>,
): Place {
  const postcode = postcodes.find((hit) => hit.postcode !== undefined)?.postcode;
  const far = settlements.length > 0 ? undefined : farOf(words, postcode, listening);
  return {
    words,
    ...(postcode === undefined ? {} : { postcode }),
    ...named(outsideStreets(words, settlements)),
    ...(far === undefined ? {} : { district: 'outside' as const, far }),
  };
}

/** A postcode of an area that has none of the places around tells it, whatever the words are called. */
function farOf(
  words: string,
  postcode: string | undefined,
  { facts, language }: Pick<Listening, 'facts' | 'language'>,
): Place['far'] {
  if (postcode === undefined) return farPlace(words, language);
  return isFarPostcode(postcode, outcodesOf(facts.places)) ? 'uk' : undefined;
}

/** The towns and villages as they are written, else as their names are in the resident's own letters; one outside the district may be the name of a street. */
function tracedInOwn(text: string, listening: Listening): ReturnType<typeof traced> {
  const written = traced(text, listening);
  const isSure = written.settlements.some(({ district }) => district !== 'outside');
  const english = isSure ? undefined : listening.speech?.everyday(text)?.text;
  return english === undefined ? written : { ...written, settlements: traced(english, listening).settlements };
}

/** Of several towns those that no street or park is called after: "Hilton Road, Etwall" is in Etwall. */
function outsideStreets(text: string, settlements: readonly FoundPlace[]): readonly FoundPlace[] {
  const whole = settlements.filter(({ words }) => !isStreetOf(text, words));
  return whole.length > 0 ? whole : settlements;
}

function isStreetOf(text: string, town: string): boolean {
  const at = text.indexOf(town);
  const [next] = tokenise(/^ \p{L}+/u.exec(text.slice(at + town.length))?.[0] ?? '');
  return at >= 0 && next !== undefined && (STREET_TYPES.has(next.word) || isLandmark(next.word));
}

/** A place in the district is meant before one on its edge, and that before one outside. */
function named(settlements: readonly FoundPlace[]): Omit<Place, 'words' | 'postcode'> {
  const [best] = settlements.toSorted((left, right) => RANK[left.district] - RANK[right.district]);
  if (best === undefined) return { district: 'unknown' };
  const { settlement, ward, district, neighbour } = best;
  return {
    ...(settlement === undefined ? {} : { settlement }),
    ...(ward === undefined ? {} : { ward }),
    district,
    ...(neighbour === undefined ? {} : { outside: neighbour }),
  };
}
const RANK = { inside: 0, unknown: 1, outside: 2 } as const;
