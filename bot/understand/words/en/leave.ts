import { phraseList } from '../phrase-list.ts';

/** Says that somebody is to know of a report. */
export const SHARES: ReadonlySet<string> = new Set(
  phraseList('tell; telling; share; sharing; send; pass; inform; involve; include; add'),
);
/** Those who may be told, by a word of their names. */
export const MAY_BE_TOLD: ReadonlySet<string> = new Set(
  phraseList(
    'police; landlord; landlords; housing; council; fire; brigade; victim; victims; agencies; everyone; everybody',
  ),
);

/** What is refused to all, or to nobody by name: "don't share with anyone", "keep it private". */
export const OF_SHARING: ReadonlySet<string> = new Set([
  ...SHARES,
  ...phraseList('shared; sharing; told; private; yourself; pass; passed'),
]);
export const ANYBODY: ReadonlySet<string> = new Set(phraseList('anyone; anybody'));
/** Whoever it may be, of whom nobody is named. */
export const OF_ANYBODY: ReadonlySet<string> = new Set([...ANYBODY, ...phraseList('everyone; everybody')]);
export const EVERYBODY: ReadonlySet<string> = new Set([
  ...ANYBODY,
  ...phraseList('everyone; everybody; everything; all; whoever'),
]);
export const MAY: ReadonlySet<string> = new Set(phraseList('can; may; could; should'));
/** Says what may come of it, and lets nobody do it. */
export const MIGHT: ReadonlySet<string> = new Set(phraseList('could; might; would; will'));
export const ASKS: ReadonlySet<string> = new Set(phraseList('can; may; could; should; do; is; are; would; have; if'));
export const KNOWS: ReadonlySet<string> = new Set(phraseList('know; see; have; read; told'));

/** Tells who was told before, or that nobody was: "I haven't told anyone". It says nothing of who may know. */
export const TOLD_BEFORE =
  /\b(?:i|we|ive|weve)(?: have| had|['’]ve|['’]d)? ?(?:have ?n['’]?t|had ?n['’]?t|did ?n['’]?t|not|never)(?: (?:yet|even|actually|ever|really))? (?:told|tell|said|spoken|spoke|reported|contacted|informed|involved|shared)\b/iu;

/** Says that they are not. */
export const NOT_GIVEN: ReadonlySet<string> = new Set(
  phraseList('dont; not; never; no; without; remove; leave; out; off; rather; except; stop; take; shouldnt; mustnt'),
);

/** Ways to contact somebody. */
export const CONTACTS: ReadonlySet<string> = new Set(
  phraseList('contact; ring; call; phone; text; email; reach; get; touch; hold; message'),
);

/** Says that one may be contacted: "you can ring me", "actually can you ring me after all". */
export const OFFERS_CONTACT =
  /\b(?:you|they|someone|somebody) (?:can|may|could) (?:\w+ )?(?:contact|ring|call|phone|text|email|message|reach|get in touch with|get hold of) (?:me|us)\b|\b(?:want|like|happy for) (?:you|someone|somebody) to (?:contact|ring|call|phone|text|email) (?:me|us)\b|\bhappy to be (?:contacted|rung|called|phoned)\b|^(?:actually |ok |oh |well |no |but )*(?:you|they) (?:can|may|could) (?:contact|ring|call|phone|text|email|message)(?: then| instead| though| after all| if you (?:want|need|like))*$|\b(?:actually|instead|after all|chang(?:e|ed) my mind)\b.*\b(?:contact|ring|call|phone|text|email) (?:me|us)\b|\b(?:contact|ring|call|phone|text|email) (?:me|us) (?:\w+ )?(?:after all|instead|actually)\b/u;

/** Takes nothing from an offer: "you can ring me, I don't mind". */
export const MINDS_NOTHING = /\b(?:i )?(?:dont|do not|wouldnt) mind(?: that| at all)?\b/gu;

/** The same behind a no, as the whole message: "ok go on then, contact me". */
export const OFFERS_AT_LAST =
  /^(?=.*\b(?:go on|contact)\b)(?:(?:ok|okay|go on|alright|all right|fine|yes|yeah|then|oh|well|just|please) )+(?:contact|ring|call|phone|text|email) (?:me|us)(?: then| please| if you want)?$/u;

/** What may stand around both. */
export const AROUND_LEAVE: ReadonlySet<string> = new Set([
  ...SHARES,
  ...KNOWS,
  ...NOT_GIVEN,
  ...phraseList(`
    i; im; ive; id; changed; change; my; mind; about; after; all; actually; on; second; thought; thoughts; please; the; a; can; may; could; you; it; this; that; with; to;
    as; well; too; also; want; would; like; do; be; now; then; and; both; yes; yeah; ok; okay; only; just; them; in; are; is; fine; happy; for; if; wait; oh; sorry; council; our;
    they; someone; somebody; me; us; contacted; rung; called; phoned; report; told; let; from; list; think; better; again; should
  `),
]);

/** What may stand around both where what was shared is put right: "yes, but the landlord must not be told". */
export const AROUND_A_CHANGE: ReadonlySet<string> = new Set([
  ...AROUND_LEAVE,
  ...phraseList(
    'but; must; mustnt; shouldnt; or; nor; either; neither; pls; yep; apart; bar; sent; being; get; gets; getting; involved; shared',
  ),
]);

/** What may stand around the names alone of those who may know. */
export const AROUND_NAMES: ReadonlySet<string> = new Set(
  phraseList('and; or; the; my; all; both; of; them; only; just; also; as; well; too; yes; maybe; with; plus'),
);

/** What lets somebody know, beside "know" itself. */
export const LETS: ReadonlySet<string> = new Set(
  phraseList('can; may; could; should; let; want; like; happy; fine; ok; okay; would; yes; yeah; sure'),
);

/** What may stand around those who are named where it is asked who may know. */
export const AROUND_SHARING: ReadonlySet<string> = new Set(
  phraseList(`
    say; says; posted; news; talk; speak; informed; who; whoever; need; needs; needed; necessary; help; helps; agree; agreed; consent; permission; give; given; of; any; some; or; nor; must; will; does; have; has; suppose; guess; probably;
    definitely; absolutely; obviously; clearly; naturally; sure; course; no; nope; nah; yep; ya; people; team; teams; officer; officers; local; service; services; department; he; she; his; her; there; choose; pick; select; option; first; second; number;
    else; other; others; more; than; us; we; were; by; involved; contacted; thanks; thank; pls; cheers; but; so; because; shouldnt; doesnt; didnt; wouldnt; wont; cant; cannot; mustnt; hide; keep; nothing; none; nobody; one; ones; really
  `),
);

/** Others who are named beside those who may know, and are none of them: "the police and the school". */
export const OTHERS_NAMED: ReadonlySet<string> = new Set(
  phraseList(
    'school; schools; college; nursery; doctor; doctors; gp; hospital; nurse; mp; councillor; church; mosque; teacher; teachers; work; ambulance; nhs; rspca; social; worker; workers; family; solicitor; warden; pcso; environmental; health; bank; paper; press',
  ),
);

/** Leaves out whoever is named behind it. */
export const LEAVES_OUT: ReadonlySet<string> = new Set(
  phraseList('not; except; but; apart; bar; without; dont; never; excluding'),
);
/** Names nobody else than the one beside it: "just the council". */
export const NO_OTHER: ReadonlySet<string> = new Set(phraseList('just; only'));

/** Doubts what is said with it, and gives no leave: "maybe the police". */
export const DOUBTS: ReadonlySet<string> = new Set(phraseList('maybe; perhaps; possibly; unsure'));

/** Gives a reason behind leave that says so: "just the fire brigade, because of the bins". */
export const BECAUSE =
  /[,;]?\s+(?:because|cos|coz|cuz|bcos|as (?:they|he|she|it|we|i)|since (?:they|he|she|it|we|i))\b.*$/isu;

/** Those who are told of: who they are lets nobody know. */
export const THOSE_MEANT: ReadonlySet<string> = new Set(phraseList('they; theyre; he; hes; she; shes'));

/** With "nothing", tells what somebody does, and lets nobody know. */
export const DOES: ReadonlySet<string> = new Set(phraseList('do; does; did; done; doing'));

/** What those who are told of did or will not do: "the police never came", "my landlord won't help". */
export const DONE_FOR_US: ReadonlySet<string> = new Set([
  ...DOES,
  ...phraseList(`
    help; helps; helped; listen; listens; listened; come; comes; came; coming; act; acts; acted; care; cares; cared; bother; bothers; bothered; believe; believed;
    answer; answers; answered; answering; reply; replied; respond; responded; turn; turned; show; showed; sort; sorted; fix; fixed; interested; bothering; helping; listening
  `),
]);

/** Tells what somebody says, and lets nobody know. */
export const SAYS: ReadonlySet<string> = new Set(phraseList('say; says'));

/** Opens a question about those who may know, whether or not a mark ends it: "who are victim services", "what will the police do". */
export const ASKS_OF_AGENCIES: ReadonlySet<string> = new Set(
  phraseList('who; whos; what; whats; why; how; which; does; is; are'),
);
