/** How a folded word in Latin letters sounds to whoever types another script's language in them: spellings of one word are told to be one. */
export type Ear = (word: string) => string;

type Rules = readonly (readonly [written: RegExp, sound: string])[];

// Figures stand for letters that Latin has not ("7" for the deep h); short vowels and doubled letters come as they come.
const ARABIC: Rules = [
  [/5|kh|7'/g, 'x'],
  [/gh|8/g, 'g'],
  [/7/g, 'h'],
  [/6|th/g, 't'],
  [/9|ch|sh/g, 's'],
  [/dh/g, 'd'],
  [/[2q]/g, ''],
  [/j/g, 'g'],
  [/ou|oo|[wo]/g, 'u'],
  [/ee|ei|ie|[ey]/g, 'i'],
  [/(.)\1+/g, '$1'],
];

// Breath behind a letter, long vowels and the nasal at the end are written or not.
const INDIC: Rules = [
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/([kgcjtdbp])h/g, '$1'],
  [/q/g, 'k'],
  [/z/g, 'j'],
  [/x/g, 'ks'],
  [/oo|ou/g, 'u'],
  [/ee|ie/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/[ae][iy](?![aeiou])/g, 'e'],
  [/y/g, 'i'],
  [/(?<=[aeiou])n$/, ''],
  [/h$/, ''],
  [/(?<=.)e$/, 'i'],
];

const BY_EAR = { arabic: earOf(ARABIC), indic: earOf(INDIC) } as const satisfies Readonly<Record<string, Ear>>;

/** A way in which words are spelt by ear. */
export type EarName = keyof typeof BY_EAR;

export const EAR_NAMES = Object.keys(BY_EAR) as EarName[];

/** The languages that are typed in Latin letters by ear, beside those of Cyrillic letters (see latinSound). */
export const EARS: Readonly<Record<string, EarName | undefined>> = { ar: 'arabic', ur: 'indic', 'pa-Guru': 'indic' };

const SHORTEST = 4; // letters of a sound; a shorter one may be anything
const LATIN = /^(?=.*[a-z])[a-z0-9']+$/;

/** The sound of a folded word in Latin letters; undefined for words in others and for those that are too short to tell. */
export function soundByEar(word: string, ear: EarName): string | undefined {
  const sound = LATIN.test(word) ? BY_EAR[ear](word) : '';
  return sound.length < SHORTEST ? undefined : sound;
}

function earOf(rules: Rules): Ear {
  return (word) => rules.reduce((all, [written, sound]) => all.replace(written, sound), word);
}
