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

/** What may stand beside one that puts another right: "sorry, 07… I mean". */
export const BESIDE_A_RIGHT_ONE: ReadonlySet<string> = new Set(
  phraseList(
    'mean; should; be; wrong; right; correct; typo; that; thats; this; was; not; one; the; put; typed; spelt; hang; oh; no',
  ),
);

/** Speaks of one's number or address as one that changes: "change my number to 07…", "wrong number, it's 07…", or only "my number 07…". */
export const RENEWS_A_NUMBER =
  /\b(?:change|wrong|new|right|correct|should be|not)\b.*\b(?:number|phone|mobile|e-?mail|address)\b|\b(?:number|phone|mobile|e-?mail|address)\b.*\b(?:wrong|should be|instead|changed?|not)\b|^\W*(?:the |my )?(?:right |correct |new )?(?:number|phone|mobile|e-?mail|address)(?: number| address)? (?:is|was|should)\b|^\W*my (?:new )?(?:number|phone|mobile|e-?mail)(?: number| address)? (?=\+?\d)/iu;

/** Says of the number or address that was given that it is not to be used: "don't use that number", "sorry, that's my old one". */
export const DISOWNS_A_NUMBER =
  /^\W*(?:(?:sorry|oops|no|wait|actually|oh|hang on|please|pls|but|i think)\W+)*(?:(?:that['’]?s|that is|that was|it['’]?s|its|it is|i gave you|ive given you) (?:my |the |an |a )?(?:old|wrong|dead|broken|lost|stolen) (?:number|phone|mobile|one|e-?mail(?: address)?)|(?:that['’]?s|that is|it['’]?s|its|it is) not (?:my|the right|a real) (?:number|phone|mobile|one|e-?mail(?: address)?)|(?:do ?n['’]?t|do not|never) (?:use|ring|text|call|phone|e-?mail|keep|share) (?:that|this|the|my) (?:number|phone|mobile|one|e-?mail(?: address)?)|take (?:my|the|that) (?:phone ?|mobile ?|e-?mail ?)?(?:number|phone|mobile|e-?mail|address) (?:off|out|away)|(?:delete|remove|scrap|forget|take off|take out|get rid of|scratch|change) (?:my|the|that) (?:phone ?|mobile ?|e-?mail ?)?(?:number|phone|mobile|e-?mail|address)|i (?:made|gave) (?:that|the|you a false|you a fake|you the wrong) number(?: up)?)(?: (?:please|pls|anymore|any more|now|again|out|off|up|actually|thanks|at all))*\W*$/iu;

/** Says whose number or phone it is, where it is not that of whoever writes: "my mum's number", "his number is". */
export const WHOSE_NUMBER =
  /\b(?:mum|mother|mom|dad|father|son|daughter|sister|brother|husband|wife|partner|boyfriend|girlfriend|friend|mate|neighbour|carer|aunt|auntie|uncle|nan|gran|grandson|granddaughter|worker|solicitor|landlord|boss|ex|cousin|niece|nephew)['’]?s (?:\p{L}+ )?(?:number|phone|mobile|e-?mail|landline)\b|\b(?:his|her|their) (?:\p{L}+ )?(?:number|phone|mobile|e-?mail|landline)\b|\b(?:son|daughter|mum|dad|wife|husband|sister|brother|carer|friend|neighbour)s? (?:deals?|handles?|does|sorts?|looks after|takes care)\b/iu;

/** Wishes for what makes talking easier: an interpreter, a woman. */
export const WISHES_FOR_NEEDS =
  /\b(?:please|pls|plz|need|want|prefer|rather|would like|id like|i['’]d like|interpreter|translator|i speak|i only speak)\b/iu;

/** Tells of somebody, and wishes for nobody to talk with. */
export const OF_SOMEBODY = /\b(?:he|she|they|him|her|them|hes|shes|theyre|was|were|there|next door)\b/iu;
