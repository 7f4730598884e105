import type { Span } from '../text/spans.ts';
import { NOT_PLACES } from '../words/en/places.ts';

const HOUSE =
  /(?<!\p{L})(?:(?:flat|apartment|unit|plot|bungalow) \d{1,4}[a-z]?(?=,? )|(?:number|no\.?|house) \d{1,4}[a-z]?(?=,? (?!(?:in|on|at|of) )))/giu;
const BY_ITS_NAME =
  /(?<=(?<!\p{L})(?:at|is|outside|opposite|near|from|number|no) )\d{1,3}[a-z]? (?<name>\p{Lu}\p{Ll}{3,20})(?=,? (?:in )?\p{Lu})/gu;
const LEADS = /^,? (?:(?:in|on|at|of) )?(?:the )?$/u;

/** The flat or house before a place, "flat 6 in Poplar Court", and a house in a street whose name is one word, "4 Sunnyside, Newhall". */
export function housesBefore(text: string, places: readonly Span[]): readonly Span[] {
  const houses = [
    ...text.matchAll(HOUSE),
    ...[...text.matchAll(BY_ITS_NAME)].filter(({ groups }) => !NOT_PLACES.has((groups?.['name'] ?? '').toLowerCase())),
  ].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return houses.flatMap(({ start, end }) => {
    const next = places.find(
      (place) => place.start >= start && place.end > end && LEADS.test(text.slice(end, Math.max(end, place.start))),
    );
    return next === undefined ? [] : [{ start, end: next.end }];
  });
}
