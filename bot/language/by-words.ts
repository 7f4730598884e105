import { FREQUENT_WORDS } from './frequent-words.ts';
import { UNSURE, type Written, type WrittenLanguage } from './languages.ts';
import type { Own } from './own-words.ts';
import { clearest, sure, type Scored } from './ranking.ts';

/** What is known of a text in Latin letters. */
export interface Known {
  readonly words: readonly string[]; // in lower case
  readonly english: number; // share of the words that English knows
  readonly own: readonly Own[]; // our languages beside it, the one that knows most first
  readonly ours: (language: WrittenLanguage) => boolean; // whether it is one of these, however little it knows
  readonly byPieces: () => readonly Scored[]; // languages by the pieces of the words, the likeliest first
}

const MOSTLY_ENGLISH = 0.7; // of the words: so many are never there by chance
const STRANGE = 0.25; // of the words, unknown to English: fewer say nothing
const OWN = 0.65; // of these, known to a language of ours
const NEAR = 0.55; // the same; what is written alike (Slovak, Latvian) stays below
const GAP = 0.15; // between two of ours: Urdu and Panjabi share many words
const FEWEST_HITS = 2; // frequent words of one language: a single one may be a name
const FREQUENT = 0.3; // of all words; more are never there by chance
const SUSPECT = 0.15; // of all words; so many are enough to doubt what the pieces say
const WEIGHT = 40; // of a piece on average, in its own language; languages that the table lacks reach less in any other
const NOBODY: Scored = { language: 'en', score: 0 };

/**
 * Tells the language of words in Latin letters: one of ours where it knows most of what English does not; else another by
 * its frequent words; else what the pieces of words tell, if neither English nor one of ours knows too much for that.
 */
export function byWords(known: Known): Written {
  const ranked = frequentIn(known.words);
  const frequent = ranked[0] ?? NOBODY;
  if (isOwn(known, frequent)) return clearest(known.own.map(scored), GAP);
  return frequent.score >= FREQUENT && known.english < MOSTLY_ENGLISH ? clearest(ranked) : byPieces(known, frequent);
}

function isOwn({ english, own: [best] }: Known, frequent: Scored): boolean {
  if (best === undefined || best.known < OWN || english > 1 - STRANGE) return false;
  return best.all > english && best.held > frequent.score;
}

function scored({ language, known }: Own): Scored {
  return { language, score: known };
}

function frequentIn(words: readonly string[]): readonly Scored[] {
  return FREQUENT_WORDS.map(({ language, words: list }) => {
    const hits = words.filter((word) => list.has(word));
    return { language, score: new Set(hits).size < FEWEST_HITS ? 0 : hits.length / words.length };
  }).sort((one, other) => other.score - one.score);
}

function byPieces(known: Known, frequent: Scored): Written {
  const ranked = known.byPieces();
  const first = ranked[0] ?? NOBODY;
  if (first.language === 'en' && known.english >= MOSTLY_ENGLISH) return knownTo(known) < OWN ? sure('en') : UNSURE;
  const isSuspect = frequent.score >= SUSPECT && frequent.language !== first.language;
  return first.score < WEIGHT || isSuspect || !mayBe(first.language, known) ? UNSURE : clearest(ranked);
}

/** A language of ours is known by its words, and one that is not is no other where they or English are known. */
function mayBe(language: WrittenLanguage, known: Known): boolean {
  if (language === 'en') return true;
  const near = knownTo(known) >= NEAR ? known.own[0]?.language : undefined;
  return known.english < MOSTLY_ENGLISH && near === (known.ours(language) ? language : undefined);
}

function knownTo({ own }: Known): number {
  return own[0]?.known ?? 0;
}
