import { buildMachine } from '../../screen/machine.ts';
import { matcherOf } from '../../screen/matcher.ts';
import { BREAK, parsePattern } from '../../screen/pattern.ts';
import type { PhraseHit } from '../text/phrases.ts';
import { remembering } from '../text/remember.ts';
import type { Token } from '../text/tokens.ts';
import { KIND_WORDS, KINDS_TOLD } from '../words/en/kinds-told.ts';

const PATTERNS = Object.entries(KINDS_TOLD).flatMap(([code, phrases]) =>
  phrases.map((phrase) => ({ code, pattern: parsePattern(phrase, KIND_WORDS) })),
);
const matcher = matcherOf(buildMachine(PATTERNS.map(({ pattern }) => pattern)));

/** The kinds that a message tells by what was done to what: "smashed 4 of the car windows". */
export const toldKinds = remembering((tokens: readonly Token[]): readonly PhraseHit[] => {
  const words = [BREAK, ...tokens.map(({ word }) => word), BREAK];
  return matcher.hits(words).flatMap((hit) => {
    const code = PATTERNS[hit.pattern]?.code;
    const from = Math.max(0, matcher.firstOf(words, hit) - 1);
    return code === undefined ? [] : [{ code, from, to: Math.min(hit.last, tokens.length) }];
  });
});
