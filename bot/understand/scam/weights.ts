import type { ScamSign, SeenSign } from '../../../content/scams.ts';
import thresholds from './thresholds.json' with { type: 'json' };

const ENOUGH = 4; // one strong sign, or several that are weaker
const MOST = 8; // what more signs add to the same says nothing new

const STRONG = 4;
/** What a sign says that speaks of a scam, though it may be seen elsewhere. */
export const TELLING = 3;
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
  'link-odd-ending': TELLING,
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
  'asks-code': TELLING,
  'asks-details': MEDIUM,
  'asks-to-call': MEDIUM,
  'unknown-payment': WEAK,
  'blocked-account': MEDIUM,
  'new-number': TELLING,
  'family-money': TELLING,
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
  'pay-before-seeing': WEAK,
  'buyer-link': STRONG,
  'pay-gift-card': STRONG,
  'pay-crypto': TELLING,
  'pay-transfer': MEDIUM,
  'pay-cash': WEAK,
  'new-bank-details': TELLING,
  'boss-request': TELLING,
  sextortion: STRONG,
  'arrest-threat': STRONG,
  'fine-threat': MEDIUM,
  secrecy: TELLING,
  hurry: WEAK,
  'other-channel': TELLING,
  'says-authority': WEAK,
  'cold-call': STRONG,
  'qr-code': TELLING,
  'curious-link': TELLING,
  'worded-alike': 0, // counts by how much, see isSuspicious
};

function weightOf(signs: readonly SeenSign[]): number {
  return signs.reduce((sum, { code }) => sum + WEIGHTS[code], 0);
}

/** True where signs alone make a text suspicious, in whatever words the rest of it is. */
export function areEnough(signs: readonly SeenSign[]): boolean {
  return weightOf(signs) >= ENOUGH;
}

/** What counts beside the wording: how much the signs say together, up to a most. */
export function sayOf(signs: readonly SeenSign[]): number {
  return Math.min(MOST, weightOf(signs));
}

/** True where one of the signs stands on its own, whatever the wording: a genuine message hardly ever bears it. */
export function isStrong(signs: readonly SeenSign[]): boolean {
  return signs.some(({ code }) => WEIGHTS[code] >= STRONG);
}

/** True where one of the signs speaks of a scam, and of nothing else that people write to us. */
export function isTelling(signs: readonly SeenSign[]): boolean {
  return ofScams(signs).some(({ code }) => WEIGHTS[code] >= TELLING);
}

/** True where one of those stands on its own. */
export function isPlain(signs: readonly SeenSign[]): boolean {
  return isStrong(ofScams(signs));
}

const ofScams = (signs: readonly SeenSign[]): readonly SeenSign[] =>
  signs.filter(({ code }) => !SAID_ELSEWHERE.has(code));
// "please don't ring me", "he will go to prison", "on WhatsApp", "my bank account has changed", "I need money for the rent"
const SAID_ELSEWHERE: ReadonlySet<ScamSign> = new Set([
  'secrecy',
  'arrest-threat',
  'other-channel',
  'new-bank-details',
  'family-money',
]);

/**
 * Tells whether a text with these signs and of this wording (see wordingOf) is suspicious: by a strong sign, or by all signs
 * and the wording together. The levels are fitted, see test/eval/fit-scam.ts.
 */
export function isSuspicious(signs: readonly SeenSign[], wording: number): boolean {
  return isStrong(signs) || wording + thresholds.ofSigns * sayOf(signs) >= thresholds.from;
}
