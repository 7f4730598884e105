import { isOneSlipApart, makeNear } from '../understand/text/spelling.ts';

/** Puts the slips of a text right: what nobody writes on purpose and is nearly a word of danger. */
export type MendSlips = (text: string) => string;

const WORD = /(?<![\p{L}\p{M}\p{N}'’@.\-/])\p{L}{4,20}(?![\p{L}\p{M}\p{N}'’@\-/]|\.\p{L})/gu; // a shorter or longer word may be anything
const SHORTEST_BY_EAR = 5; // letters
const LEAST_ENGLISH = 0.5; // of the words: of another language nothing is mended
const LOOKED_BACK = 4; // characters, for where a sentence begins
const NAME = /^\p{Lu}\p{Ll}/u;
const BEGINS = /(?:^|[.!?;\n\r])\s*$/u;

/** Mends towards these words what is none of them and no word that is known. */
export function makeMendSlips(words: readonly string[], isKnown: (word: string) => boolean): MendSlips {
  const meant = meantBy(words);
  return (text) => {
    const written = text.toLowerCase().match(/\p{L}+/gu) ?? [];
    const known = written.filter(isKnown);
    if (known.length === written.length || known.length < LEAST_ENGLISH * written.length) return text;
    return text.replaceAll(WORD, (word, at: number) => {
      const plain = word.toLowerCase();
      const isMeant = isKnown(plain) || isName(word, text.slice(Math.max(0, at - LOOKED_BACK), at));
      return isMeant ? word : (meant(plain) ?? word);
    });
  };
}

/** A capital in the middle of a sentence begins a name. */
function isName(word: string, before: string): boolean {
  return NAME.test(word) && !BEGINS.test(before);
}

/** What a word is a slip of: letters swapped, or doubled or not, vowels left out, what sounds alike, or of a longer one a letter wrong. */
function meantBy(words: readonly string[]): (word: string) => string | undefined {
  const byLetters = Map.groupBy(words, lettersOf);
  const bySingles = Map.groupBy(words, singlesOf);
  const byConsonants = Map.groupBy(words, consonantsOf);
  const bySound = Map.groupBy(
    words.filter(({ length }) => length >= SHORTEST_BY_EAR),
    soundOf,
  );
  const near = makeNear(words);
  return (word) =>
    byLetters.get(lettersOf(word))?.find((one) => isOneSlipApart(one, word)) ??
    bySingles.get(singlesOf(word))?.[0] ??
    byConsonants.get(consonantsOf(word))?.find((one) => lacksVowels(word, one)) ??
    bySound.get(soundOf(word))?.[0] ??
    near(word)[0];
}

const lettersOf = (word: string): string => Array.from(word).sort().join('');
const singlesOf = (word: string): string => word.replaceAll(/(.)\1+/gu, '$1');
const consonantsOf = (word: string): string => word.charAt(0) + singlesOf(word.slice(1).replaceAll(/[aeiouy]/gu, ''));

/** Tells whether a word is another without one or two of its letters. */
function lacksVowels(word: string, whole: string): boolean {
  if (word.length >= whole.length || whole.length - word.length > 2) return false;
  let at = 0;
  for (const letter of whole) if (letter === word.charAt(at)) at += 1;
  return at === word.length;
}

const SOUNDS: readonly (readonly [written: RegExp, sound: string])[] = [
  [/^kn/u, 'n'],
  [/^wr/u, 'r'],
  [/ph/gu, 'f'],
  [/tch/gu, 'ch'],
  [/ck|c(?![eihy])/gu, 'k'],
  [/c(?=[eiy])/gu, 's'],
  [/gh(?!o)/gu, ''],
  [/(?<=.)e$/u, ''],
  [/(?<=[^aeiou])e?d$/u, 'd'],
  [/(?<!^)a[aeiouy]*/gu, 'a'],
  [/(?<!^)[eiy][aeiouy]*/gu, 'e'],
  [/(?<!^)[ou][aeiouy]*/gu, 'o'],
  [/(.)\1+/gu, '$1'],
];

/** How a word sounds to whoever spells it by ear: long vowels as short ones, letters that are not heard left out. */
function soundOf(word: string): string {
  return SOUNDS.reduce((sound, [written, heard]) => sound.replace(written, heard), word);
}
