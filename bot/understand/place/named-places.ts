import type { Places } from '../../../content/places.ts';
import { findLandmarks, isLandmark } from './landmarks.ts';
import { findPhrases, indexPhrases, type PhraseIndex } from '../text/phrases.ts';
import { isLandOrLanguage } from './lands.ts';
import { mergeSpans, spanOf, type Span } from '../text/spans.ts';
import { tokenise, type Token, wordsIn } from '../text/tokens.ts';
import { AGENCY_NAMES } from '../words/en/agencies.ts';
import { PEOPLE } from '../words/en/people.ts';
import {
  ARTICLES,
  NOT_PLACE_NAMES,
  LONG_PLACE_LEADS,
  NAMED_PUBS,
  NAMED_SHOPS,
  NAMED_SIGHTS,
  NAME_STOPS,
  NO_NAMES,
  NO_PUBS,
  NO_WAYS,
  NOT_PLACES,
  PLACE_LEADS,
  STREET_TYPES,
  TOWN_SIGHTS,
  WORDLIKE_STREET_TYPES,
} from '../words/en/places.ts';

const ASSOCIATIONS = new Set(AGENCY_NAMES['housing-association']);
const LEADS = indexPhrases({ lead: LONG_PLACE_LEADS }, { plurals: 'matter', slips: 'matter', apart: true });
const LED_NAME =
  /(?<![\p{L}])(?:on|off|by|past|along|down|near|nr|at|outside|behind|opposite|in|beside|inside|of|up|round|around|into|through|across|over|under|above|between|below|facing|towards|from(?= the )) (?:the |our |old )?(?<name>\p{Lu}[\p{L}'’]{2,20}(?:(?: (?:and|of|on|n|&))? (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b|(?:Mon|Tue|Wed|Thu|Thurs|Fri|Sat|Sun)\b)\p{Lu}[\p{L}'’]{1,20}){0,4}(?: (?:road|street|lane|close|drive|avenue|park|pub|inn|hut|school|hall|centre|shops?|turn))?)/gu;
const TRUNK_ROAD =
  /(?<![\p{L}\p{N}])(?<name>(?:(?:lay[ -]?by|roundabout|bridge|footbridge|underpass|verge) (?:on|off|by|over|under|near) the )?[ABM]\d{1,4}(?: (?:layby|lay-by|roundabout|island|slip road|bypass|junction))?)(?![\p{L}\p{N}])/gu;
const SAINT = /(?<name>(?:St|Saint)\.? \p{Lu}[\p{L}'’]{2,20})/gu;
const NAME_BEFORE_LANDMARK =
  /(?<![.!?] |^|[\p{L}])(?<name>\p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{Ll}{2,20}){0,2} (?<landmark>\p{Ll}{3,12}(?: (?:park|stop|hut|station|centre|club|ground|hall))?))(?!\p{L})/gu;
const TITLE =
  /(?<![\p{L}])(?<name>(?:\p{Lu}[\p{Ll}'’]{1,20} ){1,4}(?:School|Park|Hall|Church|Chapel|Academy|College|Inn|Centre|Station|Library|Club|Hospital|Surgery|Farm|Bridge|Island|Reservoir|Woods?|House|Arms|Head|Lion|Horse|Green|Common|Flats|Garage|Garages|Stores|Hotel|Tavern|Stadium|Field|Fields|Estate|Marina|Market|Precinct|Gardens|Nursery|Pub))(?![\p{L}])/gu;
const AT_A_TOWN =
  /(?<![\p{L}])[Tt]he (?<name>\p{Lu}[\p{Ll}'’]{2,20}(?: \p{Lu}[\p{Ll}'’]{2,20}){0,2})(?= (?:at|in) \p{Lu})/gu;
const ON_A_STREET =
  /(?<![\p{L}])(?:on|in|down|up|off|along|of|from|near|by|past|at|behind|outside|opposite|round|into) (?<name>(?!the |a |an |my |me |our |his |her |their |your |its |this |that |any |some |every |one |wrong |right |neighbours |front |back |side |no |other |private |same )\p{L}{3,15}(?: (?!the |a |my |our |on |in )\p{L}{3,15})? (?:walk|close|drive|court|rise|croft|grove|mews|terrace|crescent|avenue|ave|st|rd|way))(?![\p{L}])/giu;
const NUMBERED_STREET =
  /(?<![\p{L}\p{N}£.:/-])(?<name>\d{1,3}[a-z]?,? \p{L}{3,15}(?: \p{L}{3,15})? (?:road|rd|street|st|lane|close|drive|way|court|rise|croft|grove|mews|terrace|crescent|avenue|ave|walk|gardens))(?![\p{L}])/giu;
const PUBLIC_HOUSE =
  /(?<![\p{L}])the (?<name>\p{L}{3,15}(?:['’]s|s['’])?(?: \p{L}{3,15})?(?: and \p{L}{3,15})? (?:arms|inn|tavern))(?![\p{L}])/giu;
const WHOLE_STREET =
  /^(?:the |its |it's |at |on |in |number )?(?<name>(?:\d{1,3} )?\p{L}{3,15}(?: \p{L}{3,15})? (?:road|rd|street|st|lane|close|drive|way|court|rise|croft|grove|mews|terrace|crescent|avenue|ave|walk|place|gardens|green|park))[.!]?$/giu;
const DICTATED =
  /(?:(?:place|address|road|street|its|it['’]s|location|where) (?:was|is|being)?|^) ?(?<name>(?!the |a |my |our |in |on |at |up |down |that |this |by |near )\p{L}{3,15}(?: \p{L}{3,15})? (?:road|rd|street|lane|avenue|ave|crescent|drive|close))(?!\p{L})/giu;
const BRIDGE = /^(?:,? (?:on|at|of|off|by|in|near) (?:the )?|,? )$/iu;

/** Places with a name of their own, without the words that lead to them: "Burton Road", "the Scout hut on Parkway", "aldi". */
export function findNamedPlaces(
  text: string,
  tokens: readonly Token[],
  { landmarks }: Pick<Places, 'landmarks'>,
  settlements: readonly Span[],
): readonly Span[] {
  const known = findPhrases(tokens, knownNames(landmarks))
    .filter(({ to }) => !STREET_TYPES.has(tokens[to - 1]?.word ?? '') || tokens[to - 1]?.capital === true)
    .map((hit) => withoutLead(spanOf(tokens, hit), tokens));
  const spans = findLandmarks(text, tokens).map((span) => withoutLead(span, tokens));
  const named = spans.filter(
    (span) =>
      span.end > span.start &&
      isNamed(span, text, tokens) &&
      !isSomebodys(text, text.slice(span.start, span.end), span.end),
  );
  return mergeSpans(
    text,
    [
      ...named,
      ...known,
      ...capitals(text),
      ...dictated(text),
      ...townLandmarks(tokens, settlements),
      ...sightsOf(text, settlements),
    ],
    BRIDGE,
  );
}

const indexes = new WeakMap<readonly string[], PhraseIndex>();

/** The shops that are everywhere and the landmarks of this district, made ready once for each list. */
function knownNames(landmarks: readonly string[]): PhraseIndex {
  const made =
    indexes.get(landmarks) ??
    indexPhrases(
      { known: landmarks, shop: NAMED_SHOPS, pub: NAMED_PUBS, sight: NAMED_SIGHTS },
      { plurals: 'matter', slips: 'matter', apart: true },
    );
  indexes.set(landmarks, made);
  return made;
}

/** Names with capitals after a word that leads to a place, or before a landmark: "by the Wagon and Horses", "the Methodist church". */
function capitals(text: string): readonly Span[] {
  if (!/\p{Lu}/u.test(text) || text === text.toUpperCase()) return [];
  return [
    ...text.matchAll(LED_NAME),
    ...text.matchAll(SAINT),
    ...text.matchAll(TRUNK_ROAD),
    ...text.matchAll(TITLE),
    ...text.matchAll(AT_A_TOWN),
    ...text.matchAll(NAME_BEFORE_LANDMARK),
  ].flatMap((match) => {
    const name = match.groups?.['name'] ?? '';
    if (!isPlaceName(name, match.groups?.['landmark'] !== undefined)) return [];
    const start = match.index + match[0].indexOf(name);
    const end = start + name.length;
    return isSomebodys(text, name, end) ? [] : [{ start, end }];
  });
}

/** No app, feast or agency, and what stands before a landmark ends in one. */
function isPlaceName(name: string, isBeforeLandmark: boolean): boolean {
  const [first = '', ...rest] = wordsIn(name);
  if (NOT_PLACES.has(first) || NOT_PLACE_NAMES.has(first) || ASSOCIATIONS.has(name.toLowerCase().replace('&', 'and')))
    return false;
  if (isLandOrLanguage(name) || /^\p{Lu}{2,5}(?:['’]s)?$/u.test(name)) return false;
  return !isBeforeLandmark || isLandmark(rest.at(-1) ?? '');
}

/** "Jean's purse": what follows is hers, and no place. */
function isSomebodys(text: string, name: string, end: number): boolean {
  if (!/['’]s$/u.test(name) || /^(?:St|Saint)\b/u.test(name)) return false;
  const [next] = tokenise(/^ \p{Ll}[\p{L}'’]*/u.exec(text.slice(end, end + 20))?.[0] ?? '');
  return (
    next !== undefined &&
    ![NAME_STOPS, PLACE_LEADS, ARTICLES].some((words) => words.has(next.word)) &&
    !isLandmark(next.word)
  );
}

/** "Hatton level crossing", "newhall rec": what a town has one of. */
function townLandmarks(tokens: readonly Token[], settlements: readonly Span[]): readonly Span[] {
  return settlements.flatMap(({ start, end }) => {
    const next = tokens.findIndex((token) => token.start >= end && token.start - end <= 1);
    if (next === -1) return [];
    const words = tokens.slice(next, next + 3);
    const at = words.findLastIndex(({ word }) => TOWN_LANDMARKS.has(word));
    const isName = words
      .slice(0, at)
      .every(({ word }) => TOWN_LANDMARKS.has(word) || isLandmark(word) || BEFORE_LANDMARKS.has(word));
    const last = words[at];
    return last === undefined || !isName ? [] : [{ start, end: last.end }];
  });
}
const TOWN_LANDMARKS = new Set(
  'park rec school station library crossing hall church marina bridge market pub club surgery skatepark cemetery common green woods wood canal lock centre precinct crematorium island roundabout bypass playground field fields pond reservoir coop tip allotments infants juniors primary academy high street'.split(
    ' ',
  ),
);
const BEFORE_LANDMARKS = new Set(
  'level village railway train bus skate primary junior infant infants leisure community town football cricket health medical war sports social golf bowls business'.split(
    ' ',
  ),
);

/** "the reservoir at Foremark". */
function sightsOf(text: string, settlements: readonly Span[]): readonly Span[] {
  return settlements.flatMap(({ start, end }) => {
    const before = text.slice(Math.max(0, start - 40), start);
    const sight = SIGHT_BEFORE.exec(before);
    return sight === null ? [] : [{ start: start - before.length + sight.index, end }];
  });
}
const SIGHT_BEFORE = new RegExp(`(?<!\\p{L})(?:old )?(?:${TOWN_SIGHTS}) (?:at|in) $`, 'iu');

/** What the names end in that are told in any letters; without one nothing is looked for. */
const STREET_END =
  / (?:road|rd|street|st|lane|close|drive|way|court|rise|croft|grove|mews|terrace|crescent|avenue|ave|walk|place|gardens|green|park|arms|inn|tavern)(?!\p{L})/iu;

/** "the place was belvedere road": a street told without a word that leads to it. */
function dictated(text: string): readonly Span[] {
  if (!STREET_END.test(text)) return [];
  return [DICTATED, ON_A_STREET, WHOLE_STREET, NUMBERED_STREET, PUBLIC_HOUSE].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const name = match.groups?.['name'] ?? '';
      const start = match.index + match[0].lastIndexOf(name);
      return isStreetName(name, text.slice(0, start)) ? [{ start, end: start + name.length }] : [];
    }),
  );
}

/** Its words are a name: not "over the road", "fast lane", "2 men close", "in his arms", and not "Off road bikes", where only the sentence gave a capital. */
function isStreetName(name: string, textBefore: string): boolean {
  const said = tokenise(name);
  const opens = OPENS_SENTENCE.test(textBefore) && said.at(-1)?.capital === false;
  const before = said.slice(0, -1).filter(({ word }) => !/^\d/u.test(word) && word !== 'and');
  const last = said.at(-1)?.word ?? '';
  const barred = last === 'arms' || last === 'inn' ? NO_PUBS : WORDLIKE_STREET_TYPES.has(last) ? NO_WAYS : NO_NAMES;
  return !before.some(
    ({ word, capital, start }) =>
      !(capital && (start > 0 || !opens)) &&
      (barred.has(word) || NAME_STOPS.has(word) || ARTICLES.has(word) || PLACE_LEADS.has(word) || PEOPLE.has(word)),
  );
}

const OPENS_SENTENCE = /(?:^|[.!?\n]\s*)$/u;

function withoutLead(span: Span, tokens: readonly Token[]): Span {
  const inside = tokens.filter(({ start, end }) => span.start <= start && end <= span.end);
  const leads = findPhrases(inside, LEADS);
  let at = 0;
  while (at < inside.length) {
    const long = leads.find(({ from }) => from === at);
    const word = inside[at]?.word ?? '';
    if (long === undefined && !PLACE_LEADS.has(word) && !ARTICLES.has(word)) break;
    at = long?.to ?? at + 1;
  }
  const first = inside[at];
  return first === undefined ? { start: span.end, end: span.end } : { start: first.start, end: span.end };
}

function isNoPlace(word: string): boolean {
  return NOT_PLACES.has(word) || NOT_PLACE_NAMES.has(word);
}

/** A street has a name before its type; anything else has a capital that no sentence gave it. */
function isNamed({ start, end }: Span, text: string, tokens: readonly Token[]): boolean {
  const inside = tokens.filter((token) => start <= token.start && token.end <= end);
  if (inside.length > 1 && inside.slice(-1).some(({ word }) => STREET_TYPES.has(word)))
    return inside.length > 2 || inside[0]?.capital === true || !NO_NAMES.has(inside[0]?.word ?? '');
  if (isLandOrLanguage(text.slice(start, end))) return false;
  const names = inside.filter((token) => token.capital && token.word.length > 1 && !isNoPlace(token.word));
  return names.some((token) => !OPENS_SENTENCE.test(text.slice(0, token.start)));
}
