/** Every kind of scam that residents can read about and that a pasted message may look like. */
export const SCAM_KINDS = [
  'bank',
  'courier',
  'remote-access',
  'passcode',
  'family',
  'delivery',
  'government',
  'council-tax',
  'energy',
  'tv-licence',
  'fine',
  'arrest',
  'account',
  'subscription',
  'marketplace',
  'ticket',
  'rental',
  'job',
  'romance',
  'investment',
  'pension',
  'loan',
  'prize',
  'charity',
  'recovery',
  'sextortion',
  'invoice',
  'boss',
  'doorstep',
  'qr-code',
] as const;
export type ScamKind = (typeof SCAM_KINDS)[number];

/** What in a message gives reason to doubt it; each has words for residents in `scam:sign`. */
export const SCAM_SIGNS = [
  'link-lookalike',
  'link-brand-inside',
  'link-mixed-letters',
  'link-number-address',
  'link-hides-address',
  'link-runs-code',
  'link-shortened',
  'link-odd-ending',
  'link-bait-words',
  'link-free-hosting',
  'link-not-theirs',
  'link-unknown',
  'follow-link',
  'hidden-characters',
  'safe-account',
  'move-money',
  'courier-collects',
  'remote-access',
  'asks-code',
  'asks-details',
  'asks-to-call',
  'unknown-payment',
  'blocked-account',
  'new-number',
  'family-money',
  'small-fee',
  'refund-offer',
  'too-much-sent',
  'prize-offer',
  'inheritance',
  'easy-loan',
  'sure-profit',
  'easy-job',
  'pay-to-work',
  'pass-money-on',
  'fee-first',
  'recovery-offer',
  'romance-money',
  'unseen-goods',
  'pay-before-seeing',
  'buyer-link',
  'pay-gift-card',
  'pay-crypto',
  'pay-transfer',
  'pay-cash',
  'new-bank-details',
  'boss-request',
  'sextortion',
  'arrest-threat',
  'fine-threat',
  'secrecy',
  'hurry',
  'other-channel',
  'says-authority',
  'cold-call',
  'qr-code',
  'curious-link',
  'worded-alike',
] as const;
export type ScamSign = (typeof SCAM_SIGNS)[number];

/** One thing that was seen in a text, with the part of it that shows it. */
export interface SeenSign {
  readonly code: ScamSign;
  readonly words?: string; // the resident's own text, shortened, never a link that can be followed
}

/** Where a link in a text really leads: the whole host, the part of it that somebody registered, and what is odd about it. */
export interface SeenLink {
  readonly host: string; // in the letters of the address line: an international name in its xn-- form
  readonly registrable?: string; // none for a number or a script
  readonly reasons: readonly ScamSign[];
}

/** What was seen in a text. That it is not `suspicious` says nothing for it: most of a scam can't be seen. */
export interface ScamReading {
  readonly suspicious: boolean;
  readonly kind?: ScamKind; // what it looks most like
  readonly signs: readonly SeenSign[]; // the most telling first
  readonly links: readonly SeenLink[];
}
