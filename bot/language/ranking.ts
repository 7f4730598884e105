import { UNSURE, type Written, type WrittenLanguage } from './languages.ts';

/** How strongly something speaks for a language. */
export interface Scored {
  readonly language: WrittenLanguage;
  readonly score: number;
}

const GAP = 0.1; // between the best and the second, as a share of the best

/** The first of a ranking, when the second is far enough behind. */
export function clearest([first, second]: readonly Scored[], gap = GAP): Written {
  if (first === undefined || first.score <= 0) return UNSURE;
  const isClear = (first.score - (second?.score ?? 0)) / first.score >= gap;
  return isClear ? sure(first.language) : UNSURE;
}

/** A language that is told for certain. */
export function sure(language: WrittenLanguage): Written {
  return { kind: 'sure', language };
}
