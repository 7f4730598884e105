import { phraseList } from '../phrase-list.ts';

/** Words beside one's own number or address: whoever says no more than these gives it to be contacted by. */
export const BESIDE_OWN_NUMBER: ReadonlySet<string> = new Set(
  phraseList(`
    my; is; its; it; number; phone; mobile; mob; tel; telephone; landline; home; email; e; mail; address; contact; details; me; on; or; and;
    please; pls; thanks; thank; you; here; name; at; any; time; anytime; im; i; am; best; sorry; no; wait; actually; oops; mistake; meant; i meant
  `),
);

/** Puts a number or an address in the place of another: "use jo@… instead", "it's now 07…". */
export const PUTS_ANOTHER: ReadonlySet<string> = new Set(
  phraseList('use; instead; try; change; changed; to; now; new; rather'),
);

/** Speaks of one's number or address as one that changes: "change my number to 07…", "wrong number, it's 07…", or only "my number 07…". */
export const RENEWS_A_NUMBER =
  /\b(?:change|wrong|new|right|correct|should be|not)\b.*\b(?:number|phone|mobile|e-?mail|address)\b|\b(?:number|phone|mobile|e-?mail|address)\b.*\b(?:wrong|should be|instead|changed?|not)\b|^\W*(?:the |my )?(?:right |correct |new )?(?:number|phone|mobile|e-?mail|address)(?: number| address)? (?:is|was|should)\b|^\W*my (?:new )?(?:number|phone|mobile|e-?mail)(?: number| address)? (?=\+?\d)/iu;

/** Wishes for what makes talking easier: an interpreter, a woman. */
export const WISHES_FOR_NEEDS =
  /\b(?:please|pls|plz|need|want|prefer|rather|would like|id like|i['’]d like|interpreter|translator|i speak|i only speak)\b/iu;

/** Tells of somebody, and wishes for nobody to talk with. */
export const OF_SOMEBODY = /\b(?:he|she|they|him|her|them|hes|shes|theyre|was|were|there|next door)\b/iu;
