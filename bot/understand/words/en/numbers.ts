/** Numbers as words, units and teens. */
export const SMALL_NUMBERS: Readonly<Record<string, number>> = {
  nil: 0,
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  thre: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};

/** Numbers as words where "a" and "an" are one of something: "a week ago". */
export const AMOUNTS: Readonly<Record<string, number>> = { a: 1, an: 1, ...SMALL_NUMBERS };

/** Numbers as words, tens. */
export const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** What a number before it is counted in. "A" may stand for one before them. */
export const MULTIPLES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  hundered: 100,
  hunna: 100,
  hunnid: 100,
  thousand: 1000,
  million: 1_000_000,
};

/** Amounts that stand for a number. */
export const NUMBER_NAMES: Readonly<Record<string, number>> = {
  couple: 2,
  pair: 2,
  dozen: 12,
  trio: 3,
  duo: 2,
  both: 2,
  quartet: 4,
};

/** How letters and figures are said one by one: "d e six five". */
export const SPOKEN_FIGURES: Readonly<Record<string, string>> = {
  zero: '0',
  oh: '0',
  nought: '0',
  naught: '0',
  o: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
};

/** "Double seven" is two of it. */
export const SPOKEN_REPEATS: Readonly<Record<string, number>> = { double: 2, treble: 3, triple: 3 };

/** Letters as they are spelt over a telephone. */
export const SPELLING_ALPHABET: readonly string[] = (
  'alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike november oscar papa quebec romeo ' +
  'sierra tango uniform victor whiskey xray yankee zulu'
).split(' ');
