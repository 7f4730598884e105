/** A UK vehicle registration found in a text: in capitals without spaces, and where it stands. */
export interface FoundRegistration {
  readonly registration: string;
  readonly start: number;
  readonly end: number;
}

const SEARCHED = 4000; // characters of a story
// "BW94-NYV-Q" is a reference of ours
const SURE = /(?<![\p{L}\p{N}])(?<first>[a-z]{2}-?\d{2})[ -]?(?<last>[a-z]{3})(?![\p{L}\p{N}]|-[\p{L}\p{N}]\b)/giu;
const OLDER =
  /(?<![\p{L}\p{N}])(?:(?<first>[a-z]\d{1,3})[ -]?(?<last>[a-z]{3})|(?<before>[a-z]{3}) ?(?<after>\d{1,3}[a-z]))(?![\p{L}\p{N}]|-[\p{L}\p{N}]\b)/giu;
const SPACED =
  /(?<![\p{L}\p{N}])(?<first>[A-Z] ?[A-Z] {0,2}\d {0,2}\d) {0,2}(?<last>[A-Z] ?[A-Z] ?[A-Z])(?![\p{L}\p{N}])/gu;
const NORTHERN = /(?<![\p{L}\p{N}])(?<first>[A-HJ-Z]?[A-Z]?[IZ][A-Z]?) ?(?<last>\d{4})(?![\p{L}\p{N}])/gu;
const NAMED =
  /(?:reg(?:istration)?|plates?|number|vrm)(?: (?:number|plate|mark))?(?: (?:is|was|are|its|it's))?[ :,.]{1,3}["'“(]?$/iu;
const OUTCODE = /^(?:de|b|ng|st|le|ws|cv)\d{1,2}$/iu; // postcodes of these parts: "de11 and"
const ROAD_OR_TEXT = /^[abml]\d/iu; // "a38 jct", "b4 tea"
const EVERYDAY = new Set(
  (
    'the and you but for was are has had all day not bus car van one two six ten man men kid her his him she they our ' +
    'out off who how why now old new way yes via did got get let put saw say see its ive ill too any few own use may ' +
    'can per top end gym pub bin dog cat lad boy big red bad ago nor yet she'
  ).split(' '),
);

/**
 * The UK vehicle registrations of a text, each once, in order: those since 2001 and the older kinds, whatever the case.
 * Everyday words beside a road or house number are none ("A50 and", "the 3A").
 */
export function findRegistrations(text: string): readonly FoundRegistration[] {
  const searched = text.slice(0, SEARCHED);
  if (!/\d/u.test(searched)) return [];
  const matches = [
    ...searched.matchAll(SURE),
    ...searched.matchAll(OLDER),
    ...searched.matchAll(SPACED),
    ...northern(searched),
  ];
  const found: FoundRegistration[] = [];
  for (const match of matches) {
    const start = match.index;
    const end = start + match[0].length;
    const registration = match[0].replaceAll(/[ -]/gu, '').toUpperCase();
    const isKnown = found.some(
      (other) => other.registration === registration || (start < other.end && other.start < end),
    );
    if (!isKnown && isRegistration(match, searched)) found.push({ registration, start, end });
  }
  return found.sort((left, right) => left.start - right.start);
}

/** Those of Northern Ireland look like many codes: only after "reg" or "plate". */
function northern(text: string): readonly RegExpExecArray[] {
  return [...text.matchAll(NORTHERN)].filter((match) => isNamed(match, text));
}

function isNamed({ index }: RegExpExecArray, text: string): boolean {
  return NAMED.test(text.slice(Math.max(0, index - 40), index));
}

function isRegistration(match: RegExpExecArray, text: string): boolean {
  const plate = match[0];
  const word = /^\p{L}{3} ?\d/u.test(plate) ? plate.slice(0, 3) : plate.slice(-3);
  const first = plate.slice(0, -3).trim();
  if (/^(?:[A-Z] |[A-Z]{2} {0,2}\d )/u.test(plate)) return true; // letter by letter
  const isLoud = plate === plate.toUpperCase();
  const isOutcode = OUTCODE.test(first);
  const isOfToday = /^[a-z]{2}[ -]?\d{2}[ -]?$/iu.test(first);
  if (EVERYDAY.has(word.toLowerCase())) return isOfToday && isLoud && !isOutcode;
  if (isLoud || isOutcode) return isLoud;
  return isOfToday || !ROAD_OR_TEXT.test(first) || isNamed(match, text);
}
