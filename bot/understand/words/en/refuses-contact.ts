import { phraseList } from '../phrase-list.ts';

/** Calls somebody. */
export const CALLING: ReadonlySet<string> = new Set(
  phraseList(
    'ring; rings; rang; rung; ringing; call; calls; called; calling; callback; phone; phoned; phoning; telephone',
  ),
);

/** Writes to somebody. */
export const WRITING: ReadonlySet<string> = new Set(
  phraseList('write; writing; text; texts; texting; message; messages; email; emails; letter; letters; sms'),
);

/** Ways to write to somebody. */
export const TEXTING: ReadonlySet<string> = new Set(phraseList('text; texts; texting; sms; message; messages'));
export const MAILING: ReadonlySet<string> = new Set(phraseList('email; emails; emailing; e; mail; mails'));

/** Ways that staff have not got from here: "nothing by post", "don't come round". */
export const NOT_OUR_WAYS: ReadonlySet<string> = new Set(
  phraseList('letter; letters; post; visit; visits; visiting; visitors; come; coming; round; house; home; door'),
);

/** Opens a refusal of a way, "no calls", and what may stand beside that way. */
export const DOES_NOT: ReadonlySet<string> = new Set(phraseList('dont; never'));
export const REFUSES_A_WAY: ReadonlySet<string> = new Set([...DOES_NOT, ...phraseList('no; nothing; not; without')]);
export const POLITE: ReadonlySet<string> = new Set(phraseList('please; pls; plz; just; but; thanks; thank; you'));
export const BESIDE_A_WAY: ReadonlySet<string> = new Set([
  ...REFUSES_A_WAY,
  ...POLITE,
  ...phraseList('by; on; over; via; the; any; a; my; to; or; and; do; at; all'),
]);

/** Whole answers of whoever only tells something, and wants nothing of anybody. */
export const ONLY_TELLS: ReadonlySet<string> = new Set(
  phraseList(`
    i only want to report it; only want to report it; i just want to report it; just want to report it; only want to report; just want to report; just reporting; just reporting it; only reporting; only reporting it;
    just letting you know; only letting you know; just telling you; only telling you; only want to tell you; i only want to tell you; just want to tell you; i just want to tell you; just want it on record; i just want it on record; for the record;
    for information only; just for information; for your information; just for your information; just for your info; for your info; just for the record
  `),
);

/** Is in touch with somebody, whichever way. */
export const IN_TOUCH: ReadonlySet<string> = new Set(
  phraseList('contact; contacts; contacted; contacting; reach; touch; talk; talking; speak; speaking'),
);

/** Says that somebody is where they would see or hear a call: "he's home at weekends". */
export const AT_HOME: ReadonlySet<string> = new Set(
  phraseList('home; house; indoors; inside; asleep; around; about; in; back; off; here; work; front'),
);

/** Says of a time that others do not count. */
export const LEAVES_OUT: ReadonlySet<string> = new Set(
  phraseList('only; not; never; dont; after; before; until; till; between; except'),
);

/** What may stand around a refusal of it, also where each word was put into English by itself. */
export const AROUND_NO_CONTACT: ReadonlySet<string> = new Set(
  phraseList(`
    i; im; me; my; myself; us; we; you; it; to; that; so; with; for; by; on; in; at; of; the; a; an; any; anyone; anybody; someone; somebody;
    one; none; them; nobody; people; person; human; want; wants; wish; would; like; liked; rather; prefer; better; need; needs; agree; can; may; could; must; please; pls;
    thanks; thank; only; just; all; ever; back; be; is; am; are; do; does; did; will; allowed; sorry; ok; i'd; id; lets; times; having; has; get; give; on
  `),
);

/** Where more is asked of a contact: takes back the way that was told, "actually text me", "don't ring me at all". */
export const TAKES_BACK_A_WAY =
  /\b(?:actually|instead|at all|after all|on second thoughts?|changed my mind|no wait|wait no|hang on|hold on|scrap that)\b/iu;

/** Names a way beside the one that was chosen: "you can text too". */
export const ADDS_A_WAY = /\b(?:too|as well|also)\b/iu;

/** A no to the way that is asked about, and another one in its place: "no, phone actually". */
export const NO_TO_ANOTHER_WAY =
  /^\W*(?:no|nah|nope),? (?:wait|hang on|hold on)\W+|^\W*(?:no|nah|nope)\W+(?=(?:(?:by|on|ring|call|phone|text|e-?mail|message)(?: me| us| my)?\s?){1,2} ?(?:actually|instead)\W*$)/iu;
