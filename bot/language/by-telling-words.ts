import { foldedWords } from '../understand/classifier/folded-words.ts';
import type { Knows } from '../understand/classifier/known-words.ts';
import { STRANGE, type Written, type WrittenLanguage } from './languages.ts';
import { sure } from './ranking.ts';
import { TELLING_WORDS } from './telling-words.ts';

const MOSTLY = 0.5; // of the other words, known to English: so it is English with a word of another language in it
const LEAST = 0.25; // of all words are telling ones; fewer may be there by chance

/** Which language a single phrase tells, by its folded words; of some more than one. */
const TOLD_BY = new Map<string, readonly WrittenLanguage[]>();
for (const [language, listed] of Object.entries(TELLING_WORDS) as [WrittenLanguage, string][])
  for (const phrase of listed.split(',')) {
    const key = foldedWords(phrase).join(' ');
    const before = TOLD_BY.get(key) ?? [];
    if (!before.includes(language)) TOLD_BY.set(key, [...before, language]);
  }
const LONGEST = Math.max(...[...TOLD_BY.keys()].map((key) => key.split(' ').length)); // words

/**
 * Tells the language of folded words by those that no other language written here has, however few they are; where two
 * languages share them all, that it is neither English nor ours. Undefined where none is among them, or hardly any.
 */
export function byTellingWords(words: readonly string[], isEnglish: Knows): Written | undefined {
  const { told, rest } = split(words);
  const english = rest.filter(isEnglish).length;
  const isMixed = english > MOSTLY * rest.length && english > words.length - rest.length;
  const most = Math.max(0, ...told.values());
  if (isMixed || most === 0 || most < LEAST * words.length) return undefined;
  const [language, ...others] = [...told].flatMap(([one, count]) => (count === most ? [one] : []));
  return language === undefined || others.length > 0 ? STRANGE : sure(language);
}

/** How many of the words tell each language, and those that tell none. */
function split(words: readonly string[]): {
  readonly told: ReadonlyMap<WrittenLanguage, number>;
  readonly rest: readonly string[];
} {
  const told = new Map<WrittenLanguage, number>();
  const rest: string[] = [];
  for (let at = 0; at < words.length;) {
    const { languages, length } = longestAt(words, at);
    if (languages.length === 0) rest.push(...words.slice(at, at + length));
    for (const language of languages) told.set(language, (told.get(language) ?? 0) + length);
    at += length;
  }
  return { told, rest };
}

/** The longest telling phrase that begins at a word, with the languages that it tells; else the word alone, which tells none. */
function longestAt(
  words: readonly string[],
  from: number,
): { readonly languages: readonly WrittenLanguage[]; readonly length: number } {
  for (let length = Math.min(LONGEST, words.length - from); length > 0; length -= 1) {
    const languages = TOLD_BY.get(words.slice(from, from + length).join(' '));
    if (languages !== undefined) return { languages, length };
  }
  return { languages: [], length: 1 };
}
