import type { ScamSign, SeenSign } from '../../../content/scams.ts';
import thresholds from './thresholds.json' with { type: 'json' };

const ENOUGH = 4; // one strong sign, or several that are weaker
const MOST = 8; // what more signs add to the same says nothing new

const STRONG = 4;
const TELLING = 3;
const MEDIUM = 2;
const WEAK = 1;

/** How much each sign says. A sign counts once, however often it is seen. */
export const WEIGHTS: Readonly<Record<ScamSign, number>> = {
  'link-lookalike': STRONG,
  'link-brand-inside': STRONG,
  'link-mixed-letters': STRONG,
  'link-number-address': STRONG,
  'link-hides-address': STRONG,
  'link-runs-code': STRONG,
  'link-shortened': MEDIUM,
  'link-odd-ending': MEDIUM,
  'link-bait-words': MEDIUM,
  'link-free-hosting': MEDIUM,
  'link-not-theirs': TELLING,
  'link-unknown': WEAK,
  'follow-link': WEAK,
  'hidden-characters': MEDIUM,
  'safe-account': STRONG,
  'move-money': MEDIUM,
  'courier-collects': STRONG,
  'remote-access': STRONG,
  'asks-code': STRONG,
  'asks-details': TELLING,
  'asks-to-call': MEDIUM,
  'unknown-payment': MEDIUM,
  'blocked-account': MEDIUM,
  'new-number': STRONG,
  'family-money': MEDIUM,
  'small-fee': MEDIUM,
  'refund-offer': MEDIUM,
  'too-much-sent': STRONG,
  'prize-offer': TELLING,
  inheritance: STRONG,
  'easy-loan': MEDIUM,
  'sure-profit': STRONG,
  'easy-job': TELLING,
  'pay-to-work': STRONG,
  'pass-money-on': STRONG,
  'fee-first': TELLING,
  'recovery-offer': STRONG,
  'romance-money': STRONG,
  'unseen-goods': STRONG,
  'pay-before-seeing': MEDIUM,
  'buyer-link': STRONG,
  'pay-gift-card': STRONG,
  'pay-crypto': TELLING,
  'pay-transfer': MEDIUM,
  'pay-cash': MEDIUM,
  'new-bank-details': STRONG,
  'boss-request': TELLING,
  sextortion: STRONG,
  'arrest-threat': STRONG,
  'fine-threat': MEDIUM,
  secrecy: MEDIUM,
  hurry: WEAK,
  'other-channel': MEDIUM,
  'says-authority': WEAK,
  'cold-call': TELLING,
  'qr-code': TELLING,
  'curious-link': TELLING,
  'worded-alike': 0, // counts by how much, see isSuspicious
};

/** How much signs say together. */
export function weightOf(signs: readonly SeenSign[]): number {
  return signs.reduce((sum, { code }) => sum + WEIGHTS[code], 0);
}

/** True where signs alone make a text suspicious, in whatever words the rest of it is. */
export function areEnough(signs: readonly SeenSign[]): boolean {
  return weightOf(signs) >= ENOUGH;
}

/**
 * Tells whether a text with these signs and of this wording (see wordingOf) is suspicious: signs enough in words that do
 * not sound genuine, or both together. The levels are fitted, see test/eval/fit-scam.ts.
 */
export function isSuspicious(signs: readonly SeenSign[], wording: number): boolean {
  const together = wording + thresholds.ofSigns * Math.min(MOST, weightOf(signs));
  return together >= thresholds.from || (areEnough(signs) && wording >= thresholds.support);
}
