import { english } from './en/index.ts';
import { names } from './en/notes/names.ts';
import { leavesOf } from './leaves.ts';
import { FOR_STAFF } from './translation-sheet.ts';

/** Words that English shares with a language, as a whole string. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  pl: ['E-mail', 'Graffiti'],
  ro: ['E-mail', 'Graffiti', 'braille', 'Braille', 'Control', 'Audio', 'Contact'],
};

/** What stays English in a sentence, beside its translation, so that it can be found or asked for by that. */
const TERMS: readonly string[] = [
  ...Object.keys(names),
  'sexual assault referral centre',
  'controlling or coercive behaviour',
  'no cold calling zone',
  'fire and rescue service',
];

const FEWEST = 4; // English words one after the other: fewer may be words of both languages
const PLACEHOLDER = /\{\{[^}]*\}\}/gu;
const KNOWN = new Set(
  Object.entries(english)
    .filter(([namespace]) => !FOR_STAFF.includes(namespace))
    .flatMap(([, pack]) => leavesOf(pack).flatMap(([, text]) => wordsOf(text))),
);
const IS_TERM = new RegExp(`\\b(?:${TERMS.toSorted((one, other) => other.length - one.length).join('|')})\\b`, 'giu');

/** Tells of a string of a pack that it, or a part of it, is English still: the very same words, or several English ones in a row. */
export function isLeftInEnglish(own: string, text: string, language: string): boolean {
  if (language.startsWith('en-')) return false;
  const bare = own.replace(PLACEHOLDER, ' . ').replace(IS_TERM, ' . ');
  if (own === text) return /\p{Script=Latin}/u.test(bare) && SHARED[language]?.includes(own) !== true;
  return bare.split(/[^\p{L}\p{M}'’\s-]+/u).some((part) => longestRun(part) >= FEWEST);
}

/** How many English words stand one after the other, at most. */
function longestRun(part: string): number {
  const lengths = part
    .split(/\s+/u)
    .map((word) => (KNOWN.has(word.toLowerCase()) ? 'x' : ' '))
    .join('')
    .split(' ')
    .map(({ length }) => length);
  return Math.max(...lengths);
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .replace(PLACEHOLDER, ' ')
      .toLowerCase()
      .match(/[a-z][a-z'’-]*/gu) ?? []
  );
}
