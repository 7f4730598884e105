import { buildMachine } from '../../screen/machine.ts';
import { matcherOf } from '../../screen/matcher.ts';
import { parsePattern } from '../../screen/pattern.ts';
import { findLinks } from './find-links.ts';
import { CALMING } from './patterns/calming.ts';
import { SCAM_SLOTS } from './patterns/slots.ts';
import { scamWords } from './scam-words.ts';

const MATCHER = matcherOf(buildMachine(CALMING.map((phrase) => parsePattern(phrase, SCAM_SLOTS))));
const NO_WORDS: ReadonlySet<string> = new Set(); // whose letters digits stand for
const MOST = 2; // a scammer can say many such things

/** How much of what is told beside genuine messages stands in a text: each thing counts once, up to a most. */
export function calmOf(text: string): number {
  const words = scamWords(text, findLinks(text), NO_WORDS).map(({ word }) => word);
  return Math.min(MOST, new Set(MATCHER.hits(words).map(({ pattern }) => pattern)).size);
}
