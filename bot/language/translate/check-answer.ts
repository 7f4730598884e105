import { WRITTEN_LANGUAGES, type Written } from '../languages.ts';
import { scriptOf, type Script } from '../letters.ts';
import { withoutTokens } from './keep-tokens.ts';
import { canonical } from './language-codes.ts';

/** What is wrong with an answer of an engine. */
export type Fault = 'empty' | 'length' | 'over-and-over' | 'markup' | 'number' | 'untranslated' | 'language';

const MARKUP = /<\/?[a-z!][^<>]*>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,10});|```|[\u202A-\u202E\u2066-\u2069]/giu;
const SCRIPT_OF: Readonly<Record<string, Script>> = {
  ...Object.fromEntries(['ar', 'ur', 'fa', 'ckb', 'ps'].map((tag) => [tag, 'arabic'])),
  ...Object.fromEntries(['uk', 'bg', 'ru'].map((tag) => [tag, 'cyrillic'])),
  'pa-Guru': 'gurmukhi',
  hi: 'devanagari',
  'zh-Hans': 'han',
  ti: 'other',
};
const KNOWN: ReadonlySet<string> = new Set(WRITTEN_LANGUAGES.map(canonical)); // to the detector
const LONGER = 6; // times; Chinese becomes several times as long
const SHORTER = 8; // times
const EITHER_WAY = 200; // characters

/**
 * Finds what shows that an answer is no translation of a text, both still with their tokens: empty, far too long or short,
 * one thing over and over, marks of a page, a number that was not there, the same words again, or words of another
 * language. `undefined`: nothing is wrong as far as a machine can tell. Pure.
 */
export function faultOf(
  original: string,
  answer: string,
  languages: { readonly to: string; readonly tellLanguage: (text: string) => Written },
): Fault | undefined {
  const [before, after] = [withoutTokens(original).trim(), withoutTokens(answer).trim()];
  const signs: readonly (readonly [Fault, boolean])[] = [
    ['empty', answer.trim() === '' || (after === '' && before !== '')],
    ['length', after.length > before.length * LONGER + EITHER_WAY],
    ['length', before.length > EITHER_WAY && after.length * SHORTER < before.length],
    ['over-and-over', isOverAndOver(after)],
    ['markup', marksOf(answer) > marksOf(original)],
    ['number', /\p{Nd}/u.test(after)],
    ['untranslated', isSame(before, after)],
    ['language', !isIn(after, languages)],
  ];
  return signs.find(([, isThere]) => isThere)?.[0];
}

function isOverAndOver(text: string): boolean {
  const words = text.toLowerCase().split(/\s+/u);
  return words.length >= 8 && new Set(words).size <= words.length / 4;
}

const marksOf = (text: string): number => text.match(MARKUP)?.length ?? 0;

/** One or two words may be a name, which is the same in both languages. */
function isSame(before: string, after: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{M}]+/gu, ' ').trim(); // prettier-ignore
  return plain(before) === plain(after) && plain(before).split(' ').length > 2;
}

function isIn(
  text: string,
  { to, tellLanguage }: { readonly to: string; readonly tellLanguage: (text: string) => Written },
): boolean {
  const written = tellLanguage(text);
  if (written.kind === 'sure' && KNOWN.has(canonical(to))) return canonical(written.language) === canonical(to);
  const script = scriptOf(text)?.script;
  return script === undefined || script === (SCRIPT_OF[canonical(to)] ?? 'latin');
}
