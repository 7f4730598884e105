import { phraseList } from '../phrase-list.ts';

/** Where one thing that is said of contact ends and the next begins, by the marks of all our scripts. */
export const CLAUSE_ENDS =
  /[,;!?\n،؛؟۔।，。；！？、]+|[.:](?!\d)|(?<=•)\s(?=(?:ring|call|phone|text|message|e-?mail)\b)|\b(?:but|and(?!\s*\d)|also|because|cos|coz|so|then)\b|\s(?=(?:(?:please )?(?:do not|don['’]?t)|never) leave (?:a |any )?(?:message|voicemail))/giu;

/** A wish that is refused and named only behind a sign, as other languages write it: "I don't want, that somebody rings me". The sign ends nothing. */
export const REFUSED_BEYOND =
  /\b(?:do not|don['’]?t|not|never)(?: i)? (?:want|wish|like|agree)(?: myself)?(?: to)? ?[,،，](?:[^,،，]{1,30}[,،，])?(?: so\b)?|\b(?:do not|don['’]?t|not) (?:want|wish)(?: to)? so\b/giu;

/** A call as it is asked for; "phone" alone may be one that somebody checks. */
export const CALLS: readonly string[] = phraseList(`
  call; ring; rung; callback; phone me; phone us; calls; calling; ringing; phoning; phone call; phone calls; by phone;
  on the phone; over the phone; a bell
`);

/** Ways of contact as a resident asks for them. A phone or an inbox that is only spoken of is none. */
export const WAY_CUES = {
  phone: [...CALLS, ...phraseList('telephone; phone; mobile; landline; be phoned; be called; be rung; be telephoned')],
  text: phraseList(
    `text; texts; texting; sms; text message; text messages; message me; message us; messaging; be texted; be messaged`,
  ),
  email: phraseList(`email; emails; e mail; emailing; mail me; mail us; by mail; be emailed`),
} as const;

/** Where residents speak of ringing us, or whom they would ring; and where somebody rings them again and again. */
export const RINGS_US =
  /\b(?:i|we|to) (?:can |could |should |just )?(?:call|ring|phone|telephone)(?! (?:me|us|back)\b)|\b(?:keeps?|kept|constantly|always|(?:won['’]?t|will not) stop) (?:on )?(?:calling|ringing|phoning)\b/iu;

/** What a wish to be contacted is said with, before the way that it names. */
export const WISHES: ReadonlySet<string> = new Set(
  phraseList(`
    yes; yeah; yep; yh; ok; okay; sure; fine; of; course; actually; please; pls; plz; thanks; thank; you; u; ya; can; could; may; might; will; would; should; must; do; just; only; simply; always; best; better; to; feel; free; happy; glad; good; great;
    id; i; d; im; am; like; love; want; wanted; prefer; preferred; rather; need; needs; ask; someone; somebody; anyone; a; an; the; way; ways; by; via; through; on; in; at; for; with; is; it; its; be; being; get; have; if; and; or; either; any; both; also; as; well; then;
    instead; maybe; perhaps; probably; ideally; preferably; quick; short; urgent; safe; safest; easy; easiest; mind; staff; officer; council; the; them; ring; call; phone; text; email; e; mail; message; texts; calls; emails; messages; sms; calling; ringing; texting; emailing; mobile; landline; contact; reach; number;
    day; me; us; my; back; sometime; soon; later; most; very; sends; does; oclock; write; writing; writes; smses; smss; pass; possible; possibly; name; are; there; when; after; before; between; until; from; whenever; wherever; really; definitely; absolutely; all; right; alright; no; problem; that; this; works; hello; hi; hiya; so; here; let; know; send; give; leave; use; try; one; ones; first; else; there
  `),
);

/** What stands beside it in leave that hangs on something: "yes, but don't come to my house", "but don't leave a message". */
export const BESIDE_WISHES: ReadonlySet<string> = new Set(
  phraseList(
    'but; not; dont; no; never; come; comes; home; house; door; leave; voicemail; voicemails; message; messages; tell; say; any; hide; withhold',
  ),
);

/** Asks whether somebody will be contacted, before whom it asks: "will you call me". */
export const ASKS_WHETHER: ReadonlySet<string> = new Set(phraseList('will; do; does'));
export const YOU: ReadonlySet<string> = new Set(phraseList('you; u; ya; they; someone; somebody; anyone'));

/** Whoever writes, as the one who would ring: "I'll call you", "can I ring you". */
export const BY_US: ReadonlySet<string> = new Set(phraseList('i; we; ill'));
export const WOULD: ReadonlySet<string> = new Set(
  phraseList('can; could; will; ll; just; should; might; may; have; need; got; to'),
);

/** Ways that are things as well. */
export const THINGS: ReadonlySet<string> = new Set(phraseList('phone; telephone; mobile; landline'));

/** Parts what is told from what is wished: "he works days and you can ring me". */
export const ENDS_A_CLAUSE: ReadonlySet<string> = new Set(phraseList('but; and; so; because; cos; coz; then; also'));

/** What somebody else does to whoever writes: "calls me stupid", "rings me all night". */
export const DONE_BY_OTHERS: ReadonlySet<string> = new Set(
  phraseList('calls; rings; phones; texts; messages; emails; called; rang; rung; texted; messaged; phoned'),
);

/** What it goes on by: "is ringing me", "keeps texting me". */
export const GOES_ON: ReadonlySet<string> = new Set(
  phraseList(
    'is; are; s; keep; keeps; kept; been; was; were; started; starts; constantly; always; still; and; of; by; stop; stops; not',
  ),
);

/** What one is called: "call me names", "call me a liar", but "call me a bit later". */
export const NAMING: ReadonlySet<string> = new Set(
  phraseList(
    'names; stupid; fat; ugly; thick; useless; crazy; mad; lazy; all; every; horrible; nasty; worthless; pathetic; dirty; racist; disgusting; rude; bad; grass; slag; bitch; scum; lots; things; abuse; abusive; vile',
  ),
);
export const ARTICLES: ReadonlySet<string> = new Set(['a', 'an']);
export const A_WHILE: ReadonlySet<string> = new Set(
  phraseList('bit; little; few; couple; while; day; week; time; moment'),
);

/** What makes a noun of a way: "my email is", "text of the letter". */
export const OWN: ReadonlySet<string> = new Set(phraseList(`my; our; his; her; their; the; this; that; shared`));

/** Says which way is not wanted: "anything but a call". */
export const ALL_BUT = /\b(?:anything|everything|any ?way|all)(?: else)? but\b/giu;

/** Begins a time, or a condition that is as good as one. */
export const TIME_WORDS: ReadonlySet<string> = new Set(
  phraseList(`
    after; before; between; until; till; til; during; when; whenever; while; whilst; if; unless; weekday; weekdays;
    weekend; weekends; morning; mornings; afternoon; afternoons; evening; evenings; night; nights; lunchtime; lunch;
    daytime; days; teatime; midday; noon; anytime; time; pm; today; tonight; tomorrow; monday; mondays; tuesday; tuesdays;
    wednesday; wednesdays; thursday; thursdays; friday; fridays; saturday; saturdays; sunday; sundays; mon; tue; tues;
    wed; thu; thurs; fri; sat; sun; hours
  `),
);
/** Opens what a wish or a refusal hangs on. */
export const CONDITIONS: ReadonlySet<string> = new Set(phraseList('when; whenever; while; whilst; if; unless'));

/** A time in figures: "6pm", "10 am", "18:30". */
export const CLOCK = /^\d{1,4}(?:am|pm)$/u;

/** What belongs to the time that follows it: "only on weekdays", "at night", "not in the evening". */
export const BEFORE_A_TIME: ReadonlySet<string> = new Set(
  phraseList(`
    only; just; any; at; in; on; the; best; not; never; no; or; early; late; school; office; working; work; from; to;
    most; every; safe; since
  `),
);

/** What staff must take care of, as patterns of words; see `readPatterns`. */
export const CARE_PATTERNS = {
  'others-see': phraseList(`
    husband|husbands|wife|partner|partners|boyfriend|girlfriend|ex|mum|mom|mother|dad|father|son|daughter|brother|sister|family|kids|kid|children|flatmate|housemate|neighbour|he|she|they|someone|somebody|others|people|everyone|everybody|carer .. see|sees|read|reads|check|checks|use|uses|answer|answers|look|looks|hear|hears|listen|listens|open|opens|monitor|monitors|control|controls|pick|picks|get|gets|go|goes .. phone|phones|mobile|text|texts|message|messages|email|emails|mail|inbox|calls|call|voicemail|voicemails|answerphone|landline|it;
    share|shares|shared|sharing .. phone|mobile|email|inbox|account|line|landline|number;
    husband|wife|partner|partners|boyfriend|girlfriend|ex|mum|mother|dad|father|son|daughter|brother|sister|family|kids|children|he|she|they|someone|somebody|others|people|everyone|everybody .. phone|mobile|text|texts|message|messages|email|emails|mail|inbox|calls .. sees|reads|read|checks|uses|answers|looks|hears|listens|opens;
    else .. see|sees|read|reads|check|checks|use|uses|answer|answers|hear|hears .. phone|mobile|text|texts|message|messages|email|emails|inbox|it
  `),
  'hide-number': phraseList(`
    hide|hidden|withhold|withheld|private|unknown|block|blocked .. number|caller|id; dont|not show .. number; no caller id; number hidden|withheld|blocked
  `),
  'message-ok': phraseList(`
    leave|leaving|left .. message|messages|voicemail|voicemails|answerphone; message|messages|voicemail|voicemails|answerphone is|are|would|s .. ok|okay|fine|alright|safe|good; no .. message|messages|voicemail|voicemails
  `),
  'code-word': phraseList(
    `code word|words; codeword|codewords|safeword; safe word; secret word; password; say .. first`,
  ),
  'chosen-name': phraseList(`ask for; go by; goes by; name is; my|the|her|his names; known as`),
} as const;

/** Languages that residents ask an interpreter for, by their English names. */
export const LANGUAGE_WORDS =
  'polish|urdu|punjabi|panjabi|arabic|kurdish|sorani|kurmanji|tigrinya|romanian|lithuanian|ukrainian|russian|chinese|mandarin|cantonese|farsi|persian|dari|pashto|spanish|portuguese|hungarian|albanian|somali|amharic|bengali|sylheti|hindi|gujarati|tamil|turkish|slovak|czech|bulgarian|latvian|vietnamese|french|italian|german|greek|thai|nepali|swahili|twi|yoruba|oromo';

/** Names whom somebody would talk with. */
export const WOMAN_OR_MAN: ReadonlySet<string> = new Set(
  phraseList('woman; women; female; lady; man; men; male; bloke'),
);

/** What stands beside a wish for a woman or a man to talk with, other than what any wish is said with. */
export const BESIDE_A_WORKER: ReadonlySet<string> = new Set([
  ...LANGUAGE_WORDS.split('|'),
  ...WOMAN_OR_MAN,
  ...phraseList(
    'worker; caller; speak; speaker; talk; speaking; talking; comfortable; feel; safer; interpreter; translator; english; who; not; no; deaf; bsl; sign; language; large; big; print; easy; read',
  ),
]);

/** What makes it easier to talk, as patterns of words. */
export const NEED_PATTERNS = {
  interpreter: phraseList(`
    interpreter|interpreters|translator|translators|interpretor; ^${LANGUAGE_WORDS}$; ^${LANGUAGE_WORDS} or|and ${LANGUAGE_WORDS}$; ^${LANGUAGE_WORDS} or|and ${LANGUAGE_WORDS} please|speaker|interpreter|translator; ^${LANGUAGE_WORDS} please|speaker|only; speak|speaks .. ${LANGUAGE_WORDS}; in ${LANGUAGE_WORDS}
  `),
  bsl: phraseList(`bsl; sign language`),
  'easy-read': phraseList(`easy read`),
  'large-print': phraseList(`large|big|bigger|larger print|letters|text|writing|font`),
  'woman-worker': phraseList(`
    speak|talk|prefer|rather|want|like|need|let .. woman|female|lady; woman|female|lady .. worker|officer|please|only|caller; ^a woman|lady$; ^woman|female$
  `),
  'man-worker': phraseList(`
    speak|talk|prefer|rather|want|like|need|let .. man|male; man|male worker|officer|please|only|caller; ^a man$; ^man|male$
  `),
} as const;

/** Words that take the leave to contact back, whatever else is said. */
export const NO_CONTACT = phraseList(
  `anonymous|anonymously; no contact; dont|not|never .. contact me|us; leave me alone`,
);

/** How a request to be contacted begins, so that no account is taken for one: "please text me on". */
export const ASKS_TO_BE_CONTACTED =
  /^(?:\W|please|pls|plz|i(?:['’]?d| would)? (?:want|like|need) (?:you|someone|somebody) to|you can|u can|you may|u may|can you|could you|just|only|or|best to|feel free to|yes|yeah|ok|actually|but)*(?:text|call|ring|phone|telephone|e-?mail|message|contact) (?:me|us)\b[^•\n]{0,30}•/iu;

/** An own number that is offered after something else: "my name's Jo, you can ring me on 07…". */
export const OFFERS_OWN_NUMBER =
  /\b(?:can|could|may|please|pls|you|u|just|best to) (?:ring|call|phone|telephone|text|message|e-?mail|contact|reach|get) (?:me|us)\b[^•\n]{0,30}•/iu;

/** What somebody else said or wrote: a number in it is of nobody who may be contacted. */
export const SAID_BY_OTHERS =
  /\b(?:he|she|they|it|who|text|message|e-?mail|caller|letter|man|woman|someone|somebody) (?:said|says|saying|told|tells|asked|asks|wrote|reads|kept|keeps|wants?|wanted)\b/iu;

/** A wish to be contacted that names the way alone, in a report where it is asked elsewhere: "contact by email", "you can text me". */
export const NAMES_A_WAY =
  /^(?:\W|please|pls|(?:you|u) (?:can|may)(?! (?:call|ring))|just|only|best to|feel free to|yes|yeah|ok)*(?:(?:contact|reach|get in touch with|get back to|reply to|write to)(?: (?:me|us))? (?:by|via|on|through) (?:my |the )?(?:e-?mail|phone|text|mobile|sms)|(?:text|e-?mail|message|phone|telephone) (?:me|us)|(?:you|u) (?:can|may) (?:call|ring) (?:me|us))(?:\W|please|pls|instead|only|if you need to|anytime|any time|thanks|thank you)*$/iu;

/** A number or an address that somebody is to be reached by, whoever they are: "my daughter can ring you, Pam, 07…", "I'm on 07…". */
export const OFFERS_A_NUMBER =
  /\b(?:(?:can|could|may|will|would|to|please|pls|you|u) (?:ring|call|phone|telephone|text|message|e-?mail|contact|reach|get|speak to|talk to|get hold of) (?:you|u|me|us|him|her|them)|(?:i['’]?m|i am|we['’]?re|we are|(?<!(?:called|rang|rung|phoned|texted|messaged|emailed|calling|ringing|texting|messaging) )(?:me|us)) on|(?:my|our|best|contact) (?:number|phone|mobile|mob|cell|tel|landline|e-?mail))\b[^•\n]{0,60}•/iu;

/** A number or an address of somebody or something that is told of: "his number is 07…", "the van had 07… on it". */
export const NUMBER_TOLD_OF =
  /\b(?:(?:he|she|they|it|his|her|their|whose|from|van|car|lorry|truck|taxi|firm|company|shop|builder|landlord|seller|dealer|flyer|leaflet|sign|advert|website)\b|\p{L}+['’]s (?:number|phone|mobile|e-?mail)\b)[^•,.;\n]{0,24}•|•[^\p{L}•]{1,3}(?:on|written|painted) /iu;

/** A name and nothing but a number or an address after it: "Sam Green, 07…". */
export const NAMED_BEFORE_NUMBER = /^(?<word>\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+){1,2})[ ,.:]{1,3}•/u;

/** Says that nobody is to know who writes, whatever was asked: "keep me anonymous", "I don't want to leave my name". */
export const STAYS_ANONYMOUS: readonly string[] = phraseList(`
  anonymous; anonymously; anon; keep me out of it; keep me out of this; leave me out of it; leave me out of this; keep my name out of it; leave my name out; leave my name out of it;
  dont want to get involved; do not want to get involved; dont want to be involved; do not want to be involved; dont put my name; dont give my name; dont tell them my name; dont want them to know it was me; dont want him to know it was me;
  dont want to be named; dont name me; dont want to give my name; dont want to leave my name; dont want to say my name;
  do not want to give my name; do not want to leave my name; wont give my name; not giving my name; not leaving my name;
  dont want to give my details; do not want to give my details; dont want to leave my details; do not want to leave my details; wont give my details; wont leave my details; rather not give my details;
  rather not give my name; rather not leave my name; rather not say my name; rather not say who i am; dont want to say who i am; not saying who i am; not going to say who i am; dont need to know who i am; rather you didnt know who i am; rather nobody knew who i am; without giving my name; without my name; scared to give my name; afraid to give my name; scared of giving my name; afraid of giving my name; frightened to give my name; worried about giving my name; nervous about giving my name; dont want my name used; dont want my name on it;
  dont want my name in it; dont want my name anywhere; dont want my name mentioned; dont use my name; keep my name out; dont want my name known; dont want him to know my name; dont want her to know my name; dont want them to know my name;
  dont want anyone to know my name; dont want anybody to know my name; dont want to that knows my name; nobody should know my name; no one should know my name; no contact please; no contact thanks
`);

/** Says that somebody need not stay unknown: "not anonymous, they know it's us". */
export const NEED_NOT_BE_ANONYMOUS =
  /\b(?:not|never|no need (?:(?:for (?:me|us) )?to (?:be|stay|remain)|for it to be)|(?:do|does) ?n['’]?t (?:need|have|want|mind)(?: (?:to (?:be|stay|remain)|being|staying|it))?|need ?n['’]?t be|(?:not|n['’]t) (?:bothered|fussed|worried) about(?: (?:being|staying))?|no) (?:to be |being |it )?anon(?:ym(?:ous(?:ly)?|ity))?\b/giu;

/** Says at its end that they are not to be contacted at all: "no, don't contact me please". By phone alone is a way, and not all of it. */
export const NEVER_CONTACTED =
  /(?:(?<=^|[,.;!\n]|\b(?:please|pls|but|and|no|yes|yeah|just|so|ok|okay|also|rather|then|actually)) *(?:do not|don['’]?t|never|no need to) (?:ever )?(?:contact|get in touch with|get back to) me|(?:do not|don['’]?t|would ?n['’]?t) (?:want|like|wish)(?: (?:you|anyone|anybody|someone|them|people|to|so|it|that|with|be|me|a)){0,6} (?:contact|contacted|contacting)(?: with)?(?: me)?|(?:rather|prefer) (?:you|they|nobody|if you) (?:did ?n['’]?t|do ?n['’]?t|not|did not) contact(?:ed)?(?: me)?)(?: (?:at all|ever|then|now|any ?more|please|pls|thanks|thank you|back|about (?:it|this)))*\W*$/iu;

/** The code word itself: "the code word is sunflower", "say sunflower first". */
export const CODE_WORDS: readonly RegExp[] = [
  /\b(?:code ?words?|safe ?words?|secret word|password)\b(?:,? (?:is|are|will be|should be|could be|of|called|as|use)\b)?[\s:="“'‘-]+(?<word>[\p{L}\p{N}][\p{L}\p{N}'’-]*)/iu,
  /\b(?:say|use) (?:the (?:code ?)?word )?["“'‘]?(?<word>[\p{L}\p{N}][\p{L}\p{N}'’-]*)["”'’]? (?:first|as (?:the|a|my|our) (?:code ?word|password))\b/iu,
];
/** The name to ask for. */
export const NAMES: readonly RegExp[] = [
  NAMED_BEFORE_NUMBER,
  /\b(?:ask for(?! (?:me|us|my|the|a|an|it|him|her|them)\b)|asking for|my name is|my name['’]?s|name is|known as|go by|goes by|use the name|under the name)\s+["“'‘]?(?<word>[\p{L}][\p{L}'’-]*(?: (?!please\b|and\b|on\b|when\b|after\b|before\b|if\b|at\b|but\b|so\b|first\b|only\b|not\b|never\b|text\b|call\b|ring\b|phone\b|e-?mail\b|you\b|u\b|i\b|im\b|my\b|we\b|he\b|she\b|they\b|it\b|its\b|the\b|can\b|or\b|from\b|in\b|with\b|who\b|thanks?\b|ta\b|here\b|is\b)[\p{L}][\p{L}'’-]*)?)/iu,
];
/** The language an interpreter is for. */
export const LANGUAGES: readonly RegExp[] = [
  /\b(?<word>\p{L}{4,20}) (?:interpreters?|translators?|interpretor)\b/iu,
  /\b(?:interpreters?|translators?|interpretor) (?:for|in|who speaks|speaking) (?<word>\p{L}{4,20})\b/iu,
  new RegExp(`\\b(?:interpreters?|translators?|interpretor)[ ,:-]{1,3}(?<word>${LANGUAGE_WORDS})\\b`, 'iu'),
  new RegExp(
    `^\\W*(?:(?:i|we) )?(?:only )?(?:speak )?(?:only )?(?:in )?(?:either )?(?<word>(?:${LANGUAGE_WORDS})(?:(?: or | and | ?/ ?|, ?)(?:${LANGUAGE_WORDS}))*)(?: please| only| speaker| interpreter| translator)?\\W*$`,
    'iu',
  ),
];
/** Puts a condition on a contact: "yes, but don't come to the house". */
export const ON_CONDITION =
  /\b(?:but|only|unless|as long as|so long as|provided|except|without|though|never|do ?n['’]?t|do not|must ?n['’]?t|must not|mustn?t)\b/iu;
/** Gives leave, whatever follows. */
export const OPENS_WITH_YES = /^\W*(?:yes|yeah|yep|yh|ok|okay|sure|of course|that['’]?s fine|fine)\b/iu;

/** Says no, whatever follows. */
export const OPENS_WITH_NO = /^\W*(?:no|nope|nah|never)\b/iu;

/** One word that tells staff nothing to heed. */
export const SAYS_NOTHING: ReadonlySet<string> = new Set(
  phraseList(
    `yeah; maybe; perhaps; please; thanks; thank; hello; sorry; stuff; thing; things; other; something; anything; everything; everyone; someone; depends; unsure; sometimes; later; right`,
  ),
);

/** Says what staff may say, and to whom. */
export const SAYS_WHAT_TO_SAY = /\b(?:say|saying|mention|tell|telling|know|knows|speak|ask|answers?)\b/iu;

/** Found in the place of a word, name or language, but none. */
export const NO_DETAIL: ReadonlySet<string> = new Set(
  phraseList(`
    me; my; a; an; the; please; pls; first; so; then; to; too; before; when; and; is; if; it; that; this; one; help; need; want; like; have;
    for; with; would; will; at; on; in; us; him; her; them; something; someone; any; them; i; you; or; use; only; always; also; your; some; good; with; think; work; from; not; none; without; no; dont; private
  `),
);

/** Says what somebody has not got to be reached by: "I haven't got a computer or email". */
export const LACKS_MEANS =
  /^\W*(?:sorry |but |well |no |cos |because )*(?:i|we|she|he|they) (?:(?:have ?n['’]?t|has ?n['’]?t|ai ?n['’]?t) (?:got|any|a)|(?:do ?n['’]?t|does ?n['’]?t) (?:have|own|use|do)|have no|has no|(?:have|has|['’]?ve) got no)(?: (?:an?|any|no|the|my|own))* (?:computer|laptop|tablet|e-?mail|internet|online|phone|mobile|smart ?phone|wi-?fi|printer|broadband)\b(?:[\p{L} ,'’-]{0,40})$/iu;

/** Joins a way to one that is refused. */
export const AND_TO: ReadonlySet<string> = new Set(phraseList('or; nor'));

/** Behind a way: speaks of a number or an address, and asks for none. */
export const NO_WAY_AFTER: ReadonlySet<string> = new Set(phraseList('number; numbers; address; is'));

/** Whoever writes, as the one who is contacted. */
export const TO_US: ReadonlySet<string> = new Set(phraseList('me; us'));

/** Behind a way: whom somebody is to ring who is not the one who writes. */
export const SOMEBODY_ELSE: ReadonlySet<string> = new Set(
  phraseList('someone; somebody; anyone; anybody; him; her; them; people; everyone; police; 999; 101'),
);

/** What somebody is busy with at a time: no time at which they may be rung. */
export const BUSY_WITH: ReadonlySet<string> = new Set(
  phraseList(
    'work; working; works; sleep; sleeps; sleeping; asleep; nap; naps; rests; resting; finishes; starts; bed; college; school; uni; university; class; lessons; busy; shift; shifts; finish; start; driving; church; mosque; appointment; meeting; meetings',
  ),
);

/** Behind a figure: makes an hour of it. */
export const AFTER_AN_HOUR: ReadonlySet<string> = new Set(phraseList('am; oclock'));

/** At the end of a time: only leads to a number that was blotted out. */
export const LOOSE_ENDS: ReadonlySet<string> = new Set(phraseList('on; at; to; my; number; please; pls; only; is'));
