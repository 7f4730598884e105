import type { Detected } from '../understand/classifier/detect.ts';
import type { Gloss } from '../understand/gloss.ts';
import { textOf, type Detector } from './detector.ts';
import { readWords } from './read-words.ts';

type Detect = Detector['detect'];

const SURE = 1e-6; // no score is nearer to 0 or 1, so that neither language can silence the other

/**
 * What the detector of English hears in a text of another language, put into English word for word: it learnt from many
 * more phrases than that language has.
 */
export function hearInEnglish(english: Detect, gloss: Gloss): Detect {
  return (text) => english(textOf(readWords(gloss(text.split(' ')).join(' '))));
}

/** Adds up what speaks for each kind of danger in a language itself and, by a share, in English (logarithms of the odds). */
export function together(own: readonly Detected[], english: readonly Detected[], share: number): readonly Detected[] {
  return own
    .map(({ kind, score }) => {
      const other = english.find((one) => one.kind === kind)?.score ?? 0.5;
      return { kind, score: 1 / (1 + Math.exp(-(logit(score) + share * logit(other)))) };
    })
    .sort((one, other) => other.score - one.score);
}

function logit(score: number): number {
  const bounded = Math.min(1 - SURE, Math.max(SURE, score));
  return Math.log(bounded / (1 - bounded));
}
