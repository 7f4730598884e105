import { buildMachine } from '../../screen/machine.ts';
import { matcherOf } from '../../screen/matcher.ts';
import { parsePattern } from '../../screen/pattern.ts';
import { ANY_SCAM } from './patterns/any-scam.ts';
import { BANK_AND_CALLS } from './patterns/bank-and-calls.ts';
import { BODIES } from './patterns/bodies.ts';
import { GOODS_AND_HOMES } from './patterns/goods-and-homes.ts';
import { MONEY_OFFERS } from './patterns/money-offers.ts';
import type { PatternGroup } from './patterns/pattern-group.ts';
import { PEOPLE } from './patterns/people.ts';
import { REASSURING } from './patterns/reassuring.ts';
import { SCAM_SLOTS } from './patterns/slots.ts';
import { TOLD_OFFERS } from './patterns/told-offers.ts';
import { TOLD_STORIES } from './patterns/told-stories.ts';
import { WAYS_TO_PAY } from './patterns/ways-to-pay.ts';

/** Every group of patterns. */
export const GROUPS: readonly PatternGroup[] = [
  ...ANY_SCAM,
  ...WAYS_TO_PAY,
  ...BANK_AND_CALLS,
  ...BODIES,
  ...PEOPLE,
  ...MONEY_OFFERS,
  ...GOODS_AND_HOMES,
  ...TOLD_STORIES,
  ...TOLD_OFFERS,
];

const ENTRIES: readonly { readonly phrase: string; readonly group?: PatternGroup }[] = [
  ...GROUPS.flatMap((group) => group.phrases.map((phrase) => ({ phrase, group }))),
  ...REASSURING.map((phrase) => ({ phrase })),
];
const PATTERNS = ENTRIES.map(({ phrase }) => parsePattern(phrase, SCAM_SLOTS));

/** The group of a pattern by its number; none for what reassures. */
export function groupOf(pattern: number): PatternGroup | undefined {
  return ENTRIES[pattern]?.group;
}

/** Every word that a pattern names. */
export const SCAM_VOCABULARY: ReadonlySet<string> = new Set(
  PATTERNS.flat().flatMap((part) => (part.kind === 'words' ? part.alternatives.flat() : [])),
);

/** Finds all patterns in one pass over the words. */
export const SCAM_MATCHER = matcherOf(buildMachine(PATTERNS));
