import { z } from 'zod';

const outcode = z.string().regex(/^[A-Z]{1,2}\d[A-Z\d]?$/, 'expected the first half of a postcode, such as DE11');
const wardCode = z.string().regex(/^E05\d{6}$/);
const named = {
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  outcodes: z.array(outcode),
  boundary: z.boolean(), // the name lies on both sides of the district's edge: ask which council bills them
  everydayWord: z.boolean(), // also a common word or first name: counts only after "in", "at", "near" or alone
};

const settlementSchema = z.object({ id: z.string(), ...named, ward: wardCode.nullable() }).readonly();
const neighbourSchema = z
  .object({
    id: z.string(),
    council: z.string().min(1),
    service: z.string().nullable(), // id in the register, when it has one
    url: z.string().nullable(),
    source: z.literal('general knowledge'),
    places: z.array(z.object(named).readonly()).min(1).readonly(),
  })
  .readonly();

/** Settlements, wards and parishes of the district, and the places outside it that residents name with whose they are. */
export const placesSchema = z
  .object({
    district: z.object({ code: z.string(), name: z.string() }),
    licence: z.string().min(1),
    wards: z
      .array(z.object({ code: wardCode, name: z.string() }).readonly())
      .min(1)
      .readonly(),
    parishes: z.array(z.object({ code: z.string(), name: z.string() }).readonly()).readonly(),
    settlements: z.array(settlementSchema).min(1).readonly(),
    landmarks: z.array(z.string().min(1)).readonly(), // what everybody there calls by name, also without a capital
    neighbours: z.array(neighbourSchema).readonly(),
  })
  .refine(
    (places) =>
      places.settlements.every((one) => one.ward === null || places.wards.some((ward) => ward.code === one.ward)),
    'a settlement names a ward that is not in the list',
  )
  .readonly();
export type Places = z.infer<typeof placesSchema>;
type Neighbour = Places['neighbours'][number];

/** The area outside the district with this id, such as `east-staffordshire`. */
export function neighbourById(places: Places, id: string): Neighbour | undefined {
  return places.neighbours.find((neighbour) => neighbour.id === id);
}

/** The name of a ward of the district by its ONS code. */
export function wardName(places: Places, code: string): string | undefined {
  return places.wards.find((ward) => ward.code === code)?.name;
}

/** True when a postcode district (`DE11`) holds known places both inside and outside the district. False proves nothing. */
export function outcodeStraddles(places: Places, code: string): boolean {
  const wanted = code.toUpperCase().trim();
  const has = (place: { readonly outcodes: readonly string[] }): boolean => place.outcodes.includes(wanted);
  return places.settlements.some(has) && places.neighbours.some((neighbour) => neighbour.places.some(has));
}

/** A place that a text names. `start` and `end` are positions in the text; `unknown` lies on the district's edge. */
export interface FoundPlace {
  readonly name: string; // as the list writes it
  readonly words: string; // as the text writes it
  readonly start: number;
  readonly end: number;
  readonly district: 'inside' | 'outside' | 'unknown';
  readonly settlement?: string; // name in the list, when the place is (partly) in the district
  readonly ward?: string; // ONS ward code
  readonly neighbour?: string; // id of the area outside that it (partly) belongs to
}

interface Token {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}
type Target = Omit<FoundPlace, 'words' | 'start' | 'end'> & { readonly everydayWord: boolean };
interface Entry {
  readonly forms: readonly string[];
  readonly target: Target;
}
type Index = ReadonlyMap<string, readonly Entry[]>; // by first word, longest name first

const indexes = new WeakMap<Places, Index>();
const STREET_WORDS = new Set(
  'road rd street st lane ln avenue ave close drive way crescent court place terrace gardens grove walk rise hill mews row view croft gate square parkway bypass'.split(
    ' ',
  ),
);
const EVERYDAY_BEHIND = new Set(['through', 'between', 'along', 'down', 'up', 'to', 'across']); // "the road midway through"
const AFTER_STREET_WORDS = new Set(['st', 'place', 'hill', 'court', 'square', 'gate', 'park']);
const PLACE_LEADS = new Set('in at near from around by to of outside inside through'.split(' '));
const NOT_THE_PLACE: Readonly<Record<string, readonly string[]>> = {
  derby: ['county', 'match', 'day', 'game', 'hat'],
  burton: ['albion'],
};

/**
 * Finds the places a text names, in the order they stand: exact names and aliases, the longest first, whatever the case,
 * accents, hyphens or apostrophes. A street ("Burton Road") is not a place. Takes any text; linear in its length.
 */
export function findPlaces(places: Places, text: string): readonly FoundPlace[] {
  const index = indexOf(places);
  const tokens = tokensOf(text);
  const found: FoundPlace[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const entry = index
      .get(tokens[at]?.form ?? '')
      ?.find((one) => one.forms.every((form, offset) => tokens[at + offset]?.form === form));
    if (!entry) continue;
    const last = at + entry.forms.length - 1;
    if (isMeant(entry, tokens, at, last)) found.push(placeAt(entry.target, text, tokens, at, last));
    at = last;
  }
  return found;
}

function placeAt(target: Target, text: string, tokens: readonly Token[], first: number, last: number): FoundPlace {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  const { everydayWord: _, ...place } = target;
  return { ...place, words: text.slice(start, end), start, end };
}

function isMeant(entry: Entry, tokens: readonly Token[], first: number, last: number): boolean {
  const formAt = (at: number): string => tokens[at]?.form ?? '';
  const next = formAt(last + 1);
  if (isStreetName(next, formAt(last + 2))) return false;
  if (NOT_THE_PLACE[entry.forms.join(' ')]?.includes(next)) return false;
  const before = formAt(first - 1);
  const isLed = PLACE_LEADS.has(before) || (STREET_WORDS.has(before) && !EVERYDAY_BEHIND.has(next)); // "Sherwood Court, Midway"
  return !entry.target.everydayWord || tokens.length === entry.forms.length || isLed;
}

function isStreetName(next: string, afterNext: string): boolean {
  return STREET_WORDS.has(next) && !(AFTER_STREET_WORDS.has(next) && afterNext === 'in');
}

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}'’]+/gu)].map((match) => ({
    form: formOf(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function formOf(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();
}

function indexOf(places: Places): Index {
  const known = indexes.get(places);
  if (known) return known;
  const made = new Map<string, Entry[]>();
  for (const { names, target } of targetsOf(places)) {
    for (const name of names) {
      const forms = tokensOf(name).map((token) => token.form);
      const first = forms[0] ?? '';
      made.set(first, [...(made.get(first) ?? []), { forms, target }]);
    }
  }
  for (const entries of made.values()) entries.sort((one, other) => other.forms.length - one.forms.length);
  indexes.set(places, made);
  return made;
}

function targetsOf(places: Places): readonly { names: readonly string[]; target: Target }[] {
  const inside = places.settlements.map(({ name, aliases, boundary, everydayWord, ward }) => ({
    names: [name, ...aliases],
    target: {
      name,
      everydayWord,
      settlement: name,
      district: boundary ? ('unknown' as const) : ('inside' as const),
      ...(ward === null ? {} : { ward }),
    },
  }));
  const outside = places.neighbours.flatMap((neighbour) =>
    neighbour.places.map(({ name, aliases, boundary, everydayWord }) => ({
      names: [name, ...aliases],
      target: {
        name,
        everydayWord,
        neighbour: neighbour.id,
        district: boundary ? ('unknown' as const) : ('outside' as const),
      },
    })),
  );
  return [...inside, ...outside];
}
