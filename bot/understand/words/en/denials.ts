import { phraseList } from '../phrase-list.ts';

/** Says that something is not so. */
export const NOT = phraseList(
  'not; never; isnt; arent; wasnt; werent; aint; doesnt; dont; didnt; hasnt; havent; hadnt',
);

/** Says that there is nobody or nothing of it. */
export const NONE = phraseList('nobody; nobodys; noone; noones; none; without; nor; neither');

/** Says that something is not to be. */
export const MAY_NOT = phraseList('cant; cannot; couldnt; wont; wouldnt; shouldnt; mustnt');

/** Behind one of these a sign, and before one of those, ends nothing: "I don't want, that somebody rings me", as other languages write it. */
export const LEADS_ON: ReadonlySet<string> = new Set(phraseList('want; wish; like; myself; to; please'));
export const GOES_ON: ReadonlySet<string> = new Set(phraseList('that; to; if'));

/** Between a denial and what is not so: "didn't see a weapon", "never rang the police". */
export const BEFORE_A_FACT: ReadonlySet<string> = new Set(
  phraseList(`
    a; an; any; else; the; to; at; by; of; because; see; saw; seen; have; has; had; get; got; been; be; was; is; were; are; getting; really; actually; even;
    told; tell; rang; ring; rung; called; call; contacted; contact; reported; report
  `),
);

/** Between a denial and whom somebody would talk with: "I don't want to talk to a man". */
export const BEFORE_SOMEBODY: ReadonlySet<string> = new Set(
  phraseList(
    'a; an; the; any; need; needs; want; wants; to; talk; speak; see; have; be; with; from; by; for; is; am; are; do; please; men; only',
  ),
);

/** Between a denial and a time: "not right now". */
export const BEFORE_A_TIME: ReadonlySet<string> = new Set(
  phraseList('right; just; exactly; even; actually; happening'),
);
/** Before a time: says that it is over. */
export const OVER_NOW = phraseList('no; longer; nothing; quiet');

/** Before a place: "not in Swadlincote". */
export const BEFORE_A_PLACE: ReadonlySet<string> = new Set(phraseList('in; at; on; the; off'));

/** Says, beside an agency, that it is not to know. */
export const KEEPS_FROM = phraseList('no; rather; hide; keep');

/** Says that a way of contact, or a time for it, is not wanted. */
export const AGAINST_CONTACT: ReadonlySet<string> = new Set([
  ...NOT,
  ...NONE,
  ...MAY_NOT,
  ...phraseList('no; avoid; nothing; except; unsafe; dangerous; stop'),
]);
