import type { Facts } from '../../../dialogs/facts.ts';
import { findAgencies } from '../values/agencies.ts';
import { findCaseNumbers } from '../values/case-numbers.ts';
import { findCounts } from '../values/counts.ts';
import { isDenied, REACH, stretchAt } from '../text/denied.ts';
import { mask } from '../text/mask.ts';
import { findMoney } from '../values/money.ts';
import { findNamedPlaces } from '../place/named-places.ts';
import { findNeighbours } from '../values/neighbours.ts';
import { tidy, READ_LIMIT } from '../text/normalise.ts';
import { findPostcodes } from '../place/postcodes.ts';
import { remembering } from '../text/remember.ts';
import { findSettlements, outcodesOf } from '../place/settlements.ts';
import type { Span } from '../text/spans.ts';
import { findSpokenCodes } from '../text/spoken-codes.ts';
import { findTenures } from '../values/tenure.ts';
import { tokenise, type Token } from '../text/tokens.ts';
import { findRegistrations } from '../../../dialogs/registrations.ts';
import { findEmails } from './email.ts';
import { findPhones } from './phone.ts';
import { readWhen } from './when-slots.ts';

/** The values that can be read from any message; see {@link readSlots} for their shapes. */
export const SLOT_NAMES = [
  'date',
  'time',
  'ongoing',
  'duration',
  'since',
  'recurrence',
  'place',
  'settlement',
  'postcode',
  'registration',
  'count',
  'phone',
  'email',
  'money',
  'reference',
  'agencies',
  'landlord',
  'neighbour',
] as const;
export type SlotName = (typeof SLOT_NAMES)[number];

/** One value with the resident's words it was read from; the words stand in the text as they are here. */
export interface SlotReading {
  readonly name: SlotName;
  readonly value: unknown;
  readonly words: string;
}

/** The world as far as reading needs it. */
export type SlotFacts = Pick<Facts, 'now' | 'places'>;

/** A value and where it stands. */
export interface Sighting extends Span {
  readonly name: SlotName;
  readonly value: unknown;
}

/** A message made ready for reading: `plain` is the text without what has a shape of its own. */
interface Scene {
  readonly text: string;
  readonly plain: string;
  readonly tokens: readonly Token[];
  readonly codes: readonly Sighting[];
  readonly money: readonly Sighting[];
}

const WHEN = ['date', 'time', 'ongoing', 'duration', 'since', 'recurrence'] as const;
const READERS: readonly (readonly [
  names: readonly SlotName[],
  read: (scene: Scene, facts: SlotFacts) => readonly Sighting[],
])[] = [
  [WHEN, remembering(({ plain, tokens }: Scene, { now }: SlotFacts) => readWhen(plain, tokens, now))],
  [
    ['count'],
    remembering(({ plain, tokens }: Scene) => findCounts(plain, tokens).map(sighting('count', ({ count }) => count))),
  ],
  [['place', 'settlement'], readPlaces],
  [['agencies'], remembering(({ text }: Scene) => agenciesOf(text))],
  [['landlord'], ({ tokens }) => findTenures(tokens).map(sighting('landlord', ({ tenure }) => tenure))],
  [['neighbour'], ({ plain, tokens }) => findNeighbours(plain, tokens).map(sighting('neighbour', () => true))],
];

/**
 * Every value that a text holds, the most telling of each name first: date (yyyy-mm-dd or from/to), time (HH:mm), ongoing
 * (true), duration (ISO 8601), since (yyyy, yyyy-mm or yyyy-mm-dd), recurrence (a rate), place (words), settlement,
 * postcode (whole, or its first half), registration, count, phone (E.164), email, money (pounds), reference (as
 * written), agencies (those told), landlord (how the home is held), neighbour (true). What is not `wanted` may be left
 * out. Pure; never throws.
 */
export function readSlots(
  typed: string,
  facts: SlotFacts,
  wanted: readonly SlotName[] = SLOT_NAMES,
): readonly SlotReading[] {
  const scene = groundOf(typed.slice(0, READ_LIMIT), facts.places);
  const { codes, money, text } = scene;
  const found = READERS.filter(([names]) => names.some((name) => wanted.includes(name))).flatMap(([, read]) =>
    read(scene, facts),
  );
  return [...codes, ...money, ...found].map(({ name, value, start, end }) => ({
    name,
    value,
    words: text.slice(start, end),
  }));
}

/** What all readers stand on: the text, and the text without what has a shape of its own. */
const groundOf = remembering((typed: string, places: SlotFacts['places']): Scene => {
  const text = tidy(typed);
  const codes = readCodes(text, places);
  const masked = mask(text, codes);
  const money = findMoney(masked, tokenise(masked)).map(sighting('money', ({ pounds }) => pounds));
  const plain = mask(masked, money);
  return { text, codes, money, plain, tokens: tokenise(plain) };
});

/** The first value of each name. */
export function bestValues(readings: readonly SlotReading[]): Readonly<Partial<Record<SlotName, unknown>>> {
  return Object.fromEntries(readings.toReversed().map(({ name, value }) => [name, value]));
}

function sighting<Hit extends Span>(name: SlotName, valueOf: (hit: Hit) => unknown): (hit: Hit) => Sighting {
  return (hit) => ({ name, value: valueOf(hit), start: hit.start, end: hit.end });
}

/** Places by name, and the towns and villages; a town alone is no place in it. */
function readPlaces({ text, plain, tokens }: Scene, facts: SlotFacts): readonly Sighting[] {
  const settlements = findSettlements(facts.places, plain);
  const isTown = (span: Span): boolean => settlements.some(({ start, end }) => start <= span.start && span.end <= end);
  const named = findNamedPlaces(plain, tokens, facts.places, settlements).filter((span) => !isTown(span));
  const said = { text: plain, tokens };
  const denied = new Set(
    settlements.filter(({ start }) => isDenied(said, stretchAt(tokens, start), REACH.place)).map(({ name }) => name),
  );
  const towns = settlements.filter(
    ({ name, words, ...span }) =>
      !denied.has(name) && !(isShort(words, name) && named.some((one) => isWithin(span, one))),
  );
  return [
    ...putRight(plain, named).map(sighting('place', ({ start, end }) => text.slice(start, end))),
    ...towns.map(sighting('settlement', ({ name }) => name)),
  ];
}

/** "Gresley" for Church Gresley. */
function isShort(words: string, name: string): boolean {
  return words.length < name.length && name.toLowerCase().includes(words.toLowerCase());
}

/** A town inside the name of something else: "Gresley Woods". */
function isWithin(town: Span, { start, end }: Span): boolean {
  return start <= town.start && town.end <= end && town.end - town.start < end - start;
}

/** "On Packington Road, no, sorry, it's on Cockshut Lane": the one that was put right comes first. */
function putRight(text: string, spans: readonly Span[]): readonly Span[] {
  const at = spans.findLastIndex(
    ({ start }, place) => place > 0 && CORRECTION.test(text.slice(spans[place - 1]?.end, start)),
  );
  const right = spans[at];
  return right === undefined ? spans : [right, ...spans.filter((span) => span !== right)];
}
const CORRECTION = /^[\s,.-]{0,3}(?:(?:no|sorry|i mean|i tell a lie|or rather|actually|wait)\b[^!?\n]{0,50})$/iu;

/** What has a shape of its own, the surest first; what one has taken no other may read. */
function readCodes(text: string, places: SlotFacts['places']): readonly Sighting[] {
  const readers: readonly ((left: string) => readonly Sighting[])[] = [
    (left) => findEmails(left).map(sighting('email', ({ email }) => email)),
    (left) => findPhones(left).map(sighting('phone', ({ phone }) => phone)),
    (left) =>
      findPostcodes(left, outcodesOf(places)).map(sighting('postcode', ({ postcode, outcode }) => postcode ?? outcode)),
    (left) => findRegistrations(left).map(sighting('registration', ({ registration }) => registration)),
    (left) => findSpokenRegistrations(left),
    (left) => findCaseNumbers(left).map(sighting('reference', ({ code }) => code)),
  ];
  return readers.reduce<readonly Sighting[]>((found, read) => [...found, ...read(mask(text, found))], []);
}

/** A registration that is said or typed sign by sign: "november kilo one seven …", "k 9 d g y". */
function findSpokenRegistrations(text: string): readonly Sighting[] {
  return findSpokenCodes(tokenise(text)).flatMap(({ code, start, end }): readonly Sighting[] => {
    const isOne = /^(?:[A-Z]{2}\d{2}[A-Z]{3}|[A-Z]\d{1,3}[A-Z]{3})$/u.test(code);
    return isOne ? [{ name: 'registration', value: code, start, end }] : [];
  });
}

function agenciesOf(text: string): readonly Sighting[] {
  const hits = findAgencies(text, tokenise(text));
  if (hits.length === 0) return [];
  const start = Math.min(...hits.map((hit) => hit.start));
  const end = Math.max(...hits.map((hit) => hit.end));
  return [{ name: 'agencies', value: hits.map(({ agency }) => agency), start, end }];
}
