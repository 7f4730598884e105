import type { Place } from '../../../dialogs/answers.ts';
import type { Reading } from '../../../dialogs/heard.ts';
import type { Answered } from './answered.ts';
import { tokenise } from '../text/tokens.ts';
import { STREET_TYPES, WORDLIKE_STREET_TYPES } from '../words/en/places.ts';

interface Told {
  readonly value: Place;
  readonly words: string;
}

/**
 * A place told after another: a street that names no town is in the town told before, and a street for a landmark of one
 * town, or a landmark for a street, takes nothing back ("by the chapel in Ticknall", later "main street ticknall"), nor does
 * what only says more closely where in it ("behind Eureka Park, DE11 8AB", later "by the pavilion").
 */
export function besidePlace(before: Told, reading: Reading): Reading {
  const now = reading.value as Place;
  if (isDetail(before.value, now)) return detailed(before, reading);
  return isComplement(before, now) ? joined(before.words, reading) : withTown(before.value, reading);
}

/** The same words with a part of them put right: the town stands where they did not name it. */
export function retold({ step, value, words }: Answered, reading: Reading): Reading {
  if (step.answer.kind !== 'place') return reading;
  const before = value as Place;
  const isNamed = words.toLowerCase().includes(before.settlement?.toLowerCase() ?? '');
  return isNamed ? reading : withTown(before, reading);
}

/** A ward by postcode was that of the street before. */
export function withTown({ settlement, ward, district, outside, postcode }: Place, reading: Reading): Reading {
  const now = reading.value as Place;
  if (settlement === undefined || now.district !== 'unknown' || now.postcode !== undefined) return reading;
  const kept = {
    ...(postcode === undefined && ward !== undefined ? { ward } : {}),
    ...(outside === undefined ? {} : { outside }),
  };
  return { ...reading, value: { ...now, settlement, district, ...kept } };
}

/** A street and a landmark of one town, or a street told after a landmark of which no town is known: "against garages", later "Sorrel Drive". */
function isComplement({ value, words }: Told, now: Place): boolean {
  const isSameTown = value.settlement !== undefined && value.settlement === now.settlement;
  const isUntraced = value.settlement === undefined && value.postcode === undefined && !namesStreet(words);
  return (isSameTown || isUntraced) && namesStreet(words) !== namesStreet(now.words);
}

/** Neither a town, a postcode nor a street, after a place that was told with one of them. */
function isDetail({ settlement, postcode, point }: Place, now: Place): boolean {
  const isKnown = settlement !== undefined || postcode !== undefined || point !== undefined;
  const isTraced = now.district !== 'unknown' || now.settlement !== undefined || now.postcode !== undefined;
  return isKnown && !isTraced && now.outside === undefined && !namesStreet(now.words);
}

function detailed(before: Told, reading: Reading): Reading {
  const { words } = joined(before.words, reading);
  return { value: { ...before.value, words }, words };
}

/** Tells whether words name a street: it has houses with numbers. */
export function namesStreet(words: string): boolean {
  return tokenise(words).some(({ word }) => STREET_TYPES.has(word) && !WORDLIKE_STREET_TYPES.has(word));
}

/** Both in the words of the resident; a place that the new words name again is not said twice. */
function joined(before: string, { value, words }: Reading): Reading {
  const both = words.toLowerCase().includes(before.toLowerCase()) ? words : `${before}, ${words}`;
  return { value: { ...(value as Place), words: both }, words: both };
}
