import { findLandmarks } from './landmarks.ts';
import { findPhrases, indexPhrases } from './phrases.ts';
import { mergeSpans, spanOf, type Span } from './spans.ts';
import { tokenise, type Token } from './tokens.ts';
import {
  ARTICLES,
  LANDMARKS,
  NOT_PLACE_NAMES,
  LONG_PLACE_LEADS,
  KNOWN_PLACES,
  NAMED_SHOPS,
  NOT_PLACES,
  PLACE_LEADS,
  STREET_TYPES,
} from './words/en/places.ts';

const KNOWN = indexPhrases({ known: KNOWN_PLACES, shop: NAMED_SHOPS }, { plurals: 'matter' });
const LEADS = indexPhrases({ lead: LONG_PLACE_LEADS });
const LED_NAME =
  /(?<![\p{L}])(?:on|off|by|past|along|down|near|at|outside|behind|opposite|in|beside|inside|of|up|from) (?:the |our )?(?<name>\p{Lu}[\p{L}'’]{2,20}(?:(?: (?:and|of|on|n|&))? \p{Lu}[\p{L}'’]{1,20}){0,4}(?: (?:road|street|lane|close|drive|avenue|park|pub|inn|hut|school|hall|centre|shops?|turn))?)/gu;
const SAINT = /(?<name>(?:St|Saint)\.? \p{Lu}[\p{L}'’]{2,20})/gu;
const NAME_BEFORE_LANDMARK =
  /(?<![.!?] |^|[\p{L}])(?<name>\p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{Ll}{2,20}){0,2} (?<landmark>\p{Ll}{3,12}))(?!\p{L})/gu;
const DICTATED =
  /(?:(?:place|address|road|street|its|it['’]s|location|where) (?:was|is|being)?|^) ?(?<name>(?!the |a |my |our |in |on |at |up |down |that |this |by |near )\p{L}{3,15}(?: \p{L}{3,15})? (?:road|rd|street|lane|avenue|ave|crescent|drive|close))(?!\p{L})/giu;
const BRIDGE = /^(?:,? (?:on|at|of|off|by|in|near) (?:the )?|,? )$/iu;

/** Places with a name of their own, without the words that lead to them: "Burton Road", "the Scout hut on Parkway", "aldi". */
export function findNamedPlaces(text: string, tokens: readonly Token[]): readonly Span[] {
  const known = findPhrases(tokens, KNOWN).map((hit) => spanOf(tokens, hit));
  const spans = findLandmarks(text, tokens).map((span) => withoutLead(span, tokens));
  const named = spans.filter((span) => span.end > span.start && isNamed(span, text, tokens));
  return mergeSpans(text, [...named, ...known, ...capitals(text), ...dictated(text)], BRIDGE);
}

/** Names with capitals after a word that leads to a place, or before a landmark: "by the Wagon and Horses", "the Methodist church". */
function capitals(text: string): readonly Span[] {
  if (text === text.toUpperCase()) return [];
  return [...text.matchAll(LED_NAME), ...text.matchAll(SAINT), ...text.matchAll(NAME_BEFORE_LANDMARK)].flatMap(
    (match) => {
      const name = match.groups?.['name'] ?? '';
      const [first = '', ...rest] = tokenise(name).map(({ word }) => word);
      const isLandmark = match.groups?.['landmark'] !== undefined;
      if (NOT_PLACES.has(first) || NOT_PLACE_NAMES.has(first) || (isLandmark && !LANDMARKS.has(rest.at(-1) ?? '')))
        return [];
      const start = match.index + match[0].indexOf(name);
      return [{ start, end: start + name.length }];
    },
  );
}

/** "the place was belvedere road": a street told without a word that leads to it. */
function dictated(text: string): readonly Span[] {
  return [...text.matchAll(DICTATED)].map((match) => {
    const name = match.groups?.['name'] ?? '';
    const start = match.index + match[0].lastIndexOf(name);
    return { start, end: start + name.length };
  });
}

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

/** A street has a name before its type; anything else has a capital that no sentence gave it. */
function isNamed({ start, end }: Span, text: string, tokens: readonly Token[]): boolean {
  const inside = tokens.filter((token) => start <= token.start && token.end <= end);
  const last = inside.at(-1)?.word ?? '';
  if (inside.length > 1 && STREET_TYPES.has(last)) return true;
  const names = inside.filter(({ word, capital }) => capital && !NOT_PLACES.has(word) && word.length > 1);
  return names.some((token) => !/(?:^|[.!?\n]\s*)$/u.test(text.slice(0, token.start)));
}
