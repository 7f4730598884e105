import { phraseList } from '../phrase-list.ts';

/** Women, as whoever looks for a helpline for them says it; in Urdu also where the chat is in English. */
export const WOMEN: ReadonlySet<string> = new Set(
  phraseList(
    'women; womens; woman; womans; lady; ladies; female; females; aurat; auraton; aurton; khawateen; khawatin',
  ),
);

/** What is looked for. "Zaufania" and "hotline" are said of helplines. */
export const HELP_LINES: ReadonlySet<string> = new Set(
  phraseList(`
    helpline; helplines; hotline; hotlines; line; lines; number; numbers; phone; support; service; services; help; charity; charities; group;
    groups; madad; zaufania; trust
  `),
);

/** What may stand around it. */
export const AROUND_HELP_LINES: ReadonlySet<string> = new Set(
  phraseList(`
    is; are; there; any; some; for; of; what; which; where; who; get; find; do; have; know; near; my; area; only; free; in; looking; give; show; list;
    on; ke; ki; ka; liye; koi; hai; chahiye; does; exist
  `),
);

/** Words of the wish that the police shall not be told; the second are said before the third. */
export const NO_POLICE = {
  not: new Set(phraseList('dont; no; not; never; without; rather')),
  police: new Set(phraseList('police; cops; copper; coppers; 999; 101')),
  around: new Set(
    phraseList(`
      do; call; calling; ring; ringing; phone; phoning; tell; telling; involve; involving; involved; contact; contacting; send; get; getting; want;
      inform; informing; the; any; be; for; about; it; them; please; know; rather; i
    `),
  ),
};

/** Words of the wish to send a picture along. */
export const PICTURE = {
  picture: new Set(
    phraseList('picture; pictures; photo; photos; pic; pics; image; images; screenshot; screenshots; video; videos'),
  ),
  sent: new Set(
    phraseList(
      'add; added; adding; attach; attached; attaching; upload; uploaded; uploading; send; sending; sent; include; included; put',
    ),
  ),
  around: new Set(
    phraseList('with; it; in; on; my; some; how; do; does; is; there; a; the; it; them; also; as; too; report; of'),
  ),
};

/** Whole messages that take back what was reported. */
export const MADE_UP: readonly string[] = phraseList(`
  i made it up; i made it all up; i made this up; made it up; i was making it up; it was made up; its made up; its all made up; it was a joke; it is a joke; its a joke;
  this is a joke; it was just a joke; it was only a joke; just a joke; only a joke; just joking; only joking; i was joking; i was only joking; i was just joking; im joking;
  im only joking; im just joking; just kidding; only kidding; im kidding; it was a prank; its a prank; i lied; i was lying; it was a lie; only messing; just messing;
  i was messing; i was only messing; i was just messing about; it didnt happen; it never happened; none of it happened; none of this happened; it isnt true; its not true; none of it is true
`);

/** Whole messages that ask whether what a form gathers has gone already. */
export const WHETHER_SENT: readonly string[] = phraseList(`
  is it sent; is this sent; is that sent; is it sent now; is it sent yet; is my report sent; is the report sent; has it sent; has it been sent; has it gone; has it gone through; has my report gone;
  has my report been sent; has my report been sent yet; has it been sent yet; did it send; did it go; did it go through; did you send it; have you sent it; have i sent it; did i send it; was it sent; so is it sent; is it done; are we done; is that it sent;
  has it been reported; is it reported; have i reported it; is it reported now
`);

/** Words around how a home is held, where that is all that is told. */
export const AROUND_TENURE: ReadonlySet<string> = new Set(
  phraseList(
    'i; me; him; her; it; its; is; my; our; we; they; them; theyre; these; those; think; all; own; owns; flats; houses; rent; rented; renting; rents; from; off; tenant; tenants; landlord; house; flat; home; property; with; own; owned; housing',
  ),
);

/** Whole messages that take up again what was left. */
export const GOES_ON_AGAIN: readonly string[] = phraseList(`
  go on; carry on; continue; keep going; go back to it; back to it; back to my report; back to the report; carry on with it; carry on with my report; carry on with the report; continue with it; continue my report;
  continue the report; finish it; finish my report; finish the report; i want to finish it; i want to carry on; i want to go on; i changed my mind; ive changed my mind; changed my mind; send it; send my report; send the report;
  i want to send it; i do want to report it; i want to report it after all; i didnt mean to stop; i didnt want to stop; didnt mean to stop; not stop; dont stop; undo; resume; yes carry on; yes go on; yes continue; yes send it
`);

/** Whole messages by which an answer stands that is shown where its question is asked again. */
export const KEEPS_ANSWER: readonly string[] = phraseList(`
  done; im done; all done; thats all; that is all; thats it; that is it; thats everything; thats all of them; only those; just those; just that; only that; keep it; keep that; keep them; keep this; keep the answer; keep my answer;
  leave it; leave it like that; leave it as it is; leave it at that; as it is; it stands; no change; no changes; dont change it; same; the same; same as before; thats right; thats correct; thats fine; correct;
  ok; okay; fine; yes; yep; yeah; carry on; go on; continue; next; finished; im finished; send; send it; just send it; submit; submit it; thats enough; nothing else; no more; nobody else; no one else
`);

/** Words of the wish to send what a form has gathered at another time; "yesterday" is tomorrow too in Urdu. */
export const SENT_LATER = {
  sent: new Set(phraseList('send; sends; sending; sent; submit; submitting')),
  later: new Set(
    phraseList(`
      tomorrow; yesterday; later; tonight; monday; tuesday; wednesday; thursday; friday; saturday; sunday; next; week; weekend; morning; evening; night;
      afternoon; day; days; afterwards; soon; hour; hours
    `),
  ),
  around: new Set(
    phraseList(
      'it; this; that; the; a; an; 1; report; in; on; at; i; ill; will; would; want; we; can; you; me; my; for; to; after; before; only; be; do; and; of; so; by; till; until; ago',
    ),
  ),
};

/** Words of the wish to write to a service by text in place of a call; "a text" alone neither asks nor wishes. */
export const BY_TEXT = {
  text: new Set(phraseList('text; txt; texting; texts; sms; whatsapp; message; messaging; webchat')),
  asked: new Set(phraseList('can; could; is; do; does; rather; prefer; by; want; instead; cant')),
  around: new Set(
    phraseList(
      'on; there; any; somewhere; someone; somebody; anyone; them; it; they; have; got; number; line; of; ringing; calling; only; cannot; dont; ring; call; phone; who; what; which; where; or; but; in; easier; possible; at; all; using; through; via; my; for; the',
    ),
  ),
};

/** Words of the question when those who were shown last can be reached, and by which number: "is that open now", "what's their number". */
export const OF_THOSE_SHOWN = {
  asked: new Set(
    phraseList(
      'open; opens; opening; close; closes; closed; closing; shut; shuts; hours; times; 24hr; 24hrs; 247; number; numbers',
    ),
  ),
  shown: new Set(phraseList('they; them; their; theyre; it; its; that; thats; those; this; there; line; helpline')),
  opens: new Set(phraseList('is; are; what; whats; when; do; does; will; how; can; which; was; whens; r; till; until')),
  around: new Set(
    phraseList(
      `
        now; at; on; the; a; in; of; for; time; times; still; today; tonight; tomorrow; night; nights; late; early; long; weekend; weekends; day; days; week;
        monday; tuesday; wednesday; thursday; friday; saturday; sunday; mondays; fridays; saturdays; sundays; bank; holiday; holidays; christmas; morning; mornings; evening; evenings; all; any; always; ring; call; phone; again; yet; s; 24; 7; is; are; be; please
      `,
    ),
  ),
  whole: new Set(
    phraseList(
      `
        opening times; opening hours; can i ring at night; can i ring now; can i ring tonight; can i ring them now; can i call now; can i call tonight; can i call at night; can i phone now; can i phone at night; can i ring at the weekend; can i ring any time; can i ring anytime
      `,
    ),
  ),
};

/** Whole messages that ask for the number of whom was named, where nothing is open. */
export const NUMBER_ASKED: readonly string[] = phraseList(`
  whats the number; what is the number; number; the number; phone number; number please; the number please; whats the number please; whats the phone number; what is the phone number; have you got a number; have you got the number; do you have a number;
  is there a number; is there a number i can ring; what number; what number do i ring; what number do i call; which number do i ring; who do i ring; who do i call; who do i phone; who should i ring; who can i ring; who do i contact; how do i contact them; how do i ring them; how do i get hold of them
`);

/** What somebody wishes whom a noise or a nuisance troubles, and nothing more: "I just want it to stop". */
export const WISHES_IT_STOPS =
  /^(?:(?:i|we|all|just|only|really|please|want|would|like|for|to|be|able) )*(?:(?:it|this|that|them|the noise|the barking) (?:all )?to stop|sleep(?: at night| again| through)?)$/;

/** To whom something is done: with one of these, what is filmed or seen may be what was done to somebody. */
export const DONE_TO: ReadonlySet<string> = new Set(phraseList(`me; us; her; him; naked; body`));

/** Asks, in so many words, to be contacted in a way that there is not, or says which way somebody has not got. */
export const OTHER_WAYS_OUTRIGHT: readonly string[] = phraseList(`
  by letter; by a letter; send a letter; send me a letter; send us a letter; by post; in the post; by mail post; write to me; you may write to me; you can write to me; you could write to me; please write to me; write me a letter;
  post it to me; in writing; on whatsapp; by whatsapp; whatsapp me; come to my house; come to the house; come to my home; come and see me; you can come and see me; come and talk to me; visit me;
  home visit; face to face; meet me; meet in person; i dont have a phone; dont have a phone; i havent got a phone; havent got a phone; i have no phone; i have not got a phone; i dont have a mobile; dont have a mobile; havent got a mobile;
  i havent got a mobile; i have not got a mobile; i have no mobile; no mobile; i dont have phone or email; i dont have a phone or email; no phone or email; i dont have email; i dont have an email; i havent got email; zoom; on zoom; video call; fax
`);

/** The same, where nothing but how to be contacted can be meant. */
export const OTHER_WAYS: readonly string[] = [
  ...OTHER_WAYS_OUTRIGHT,
  ...phraseList(`
    letter; a letter; letters; post; whatsapp; whats app; facebook; messenger; on facebook; visit; a visit; in person; here; on here; in here; in this chat; this chat; in the chat; on this chat; through this; on this; online
  `),
];

/** Whole messages that wish for something by post. */
export const BY_POST: readonly string[] = phraseList(`
  post; by post; in the post; through the post; by letter; letter; a letter; by mail; mail; post it; post it to me; send it by post; send it in the post; yes by post; yes post; only by post; just by post
`);

/** Pictures of somebody that others pass around. */
export const PICTURES_PASSED_ON =
  /\b(?:post(?:ed|ing|s)?|shar(?:ed|ing|es)|send(?:s|ing)?|sent|upload(?:ed|ing|s)?|leak(?:ed|ing|s)?|put|show(?:ed|ing|s|n)?|spread(?:s|ing)?) (?:\w+ ){0,3}(?:pictures?|photos?|pics?|nudes?|images?|videos?|snaps?)\b/u;

/** Tells of somebody else that they are ill in mind, as residents do of who troubles them. */
export const OF_THEIR_HEALTH =
  /\b(?:he|she|they|neighbour|man|woman|lad|lady|bloke)(?:['’]?s|['’]?ve|['’]?re| has| have| is| are| got| must| may| might| be)*(?: \w+){0,2} mental(?:ly)?(?: health| ill| issues| problems|$)/iu;

/** Tells of an illness of somebody close, and of nothing that they do: "my husband has COPD". */
export const OF_AN_ILLNESS =
  /^\W*(?:(?:and|but|also|because|cos) )*(?:my|our) \w+(?:['’]?s)? (?:has|is|['’]?s|has got|got|suffers (?:from|with)|uses|needs|is on|was)(?: (?:a|an|bad|severe|very|really|terminal|terminally|on|in|lung|breast|the))* (?:copd|asthma|cancer|dementia|alzheimer['’]?s|epilepsy|epileptic|diabetes|diabetic|heart (?:condition|problems?|disease|failure|attack)|autism|autistic|adhd|arthritis|stroke|parkinson['’]?s|ms|disabled|disability|wheelchair|oxygen|anxiety|ptsd|poorly|ill|unwell|hospital|deaf|blind|nights|shifts|pregnant)\W*$/iu;

/** Words of whoever may despair, whatever pictures are told of. */
export const OF_DESPAIR: ReadonlySet<string> = new Set(
  phraseList(
    `die; dead; dying; death; kill; killing; suicide; suicidal; live; living; life; alive; anymore; cope; coping; end; ended; go; cant; cannot; hurt; hurting; harm; cut; cutting; myself; herself; himself; pills; overdose; goodbye; sorry; over; finished; bear; take; point`,
  ),
);

/** Of a sentence that only says what is wanted: "I have a problem with noise". */
export const WISHES_TO_REPORT: ReadonlySet<string> = new Set(
  phraseList(
    'report; reporting; complain; complaint; complaints; help; advice; problem; problems; issue; issues; information; hello; hi',
  ),
);

/** Wishes for anything else, and does not say what. */
export const SOMETHING_ELSE: readonly string[] = phraseList(`
  something else; i need help with something else; can you help me with something else; help with something else; i need something else; another question; i have another question; ive got another question; one more thing; another thing; one more question;
  i need to ask something else; can i ask something else; can you help with other things; what else can you do; what else can you help with; i need help with another thing; anything else
`);

/** Whole messages that say that somebody does not hear or speak. */
export const DEAF: readonly string[] = phraseList(`
  im deaf; i am deaf; deaf; im profoundly deaf; im hard of hearing; i am hard of hearing; hard of hearing; im partially deaf; im hearing impaired; i cant hear; i cannot hear; i dont hear well; i cant hear well; i cant hear on the phone; i cant use the phone im deaf;
  im mute; i am mute; i dont speak; i cant speak on the phone; im non verbal; i use bsl; i use sign language; i sign; bsl; sign language; hes deaf; he is deaf; shes deaf; she is deaf; theyre deaf; my mum is deaf; my dad is deaf; my son is deaf; my daughter is deaf; my wife is deaf; my husband is deaf
`);

/** Whole messages that only wish to stay unknown. */
export const STAYS_UNNAMED: readonly string[] = phraseList(
  'anonymous; anonymously; anon; keep me anonymous; keep it anonymous; i want to be anonymous; i want to stay anonymous; i want it to be anonymous; stay anonymous; im anonymous; without my name; not my name; no names; no name; nameless; remain nameless; stay nameless; rather remain nameless; rather stay nameless; prefer to remain nameless; rather not be named',
);

/** Whole messages at the check that say that all is right by now. */
export const ALL_RIGHT_NOW: readonly string[] = phraseList(`
  yes thats right now; yes its right now; yes that is right now; yes it is right now; yes thats all right now; yes its all right now; yes all right now; yes that looks right now; yes it looks right now; yes thats correct now; yes its correct now; yes that is correct now
`);

/** Whole questions beside an open report, by what is asked: whether it is for here, whom to call, what counts. */
export const OF_THIS_REPORT = {
  here: phraseList(`
    can i report it here; can i report this here; can i report that here; do i report it here; do i report this here; can i report it on here; can i report this on here; is this where i report it; is this the right place; is this the right place to report it; am i in the right place; can you take my report; is this for reporting it
  `),
  call: phraseList(`
    who do i ring; who do i call; who do i phone; who should i ring; who should i call; who can i ring; who can i call; should i ring the police; should i call the police; do i ring the police; do i call the police; do i need to ring the police; do i need to call the police; shall i ring the police; do i ring 999 or 101; who do i ring about this; who do i ring about it
  `),
  counts: phraseList(`
    is that illegal; is this illegal; is it illegal; is it against the law; is that against the law; is this against the law; is that a crime; is this a crime; is it a crime; are they allowed to do that; are they allowed to do this; is that allowed; is this allowed; is it allowed; is that asb; is this asb; does it count; does this count; does that count
  `),
} as const;

/** Words of a report that broke off before it was sent, */
export const CUT_OFF = {
  signs: new Set(
    phraseList(
      'cut; off; out; timed; crashed; froze; frozen; half; halfway; way; through; lost; logged; closed; went; started; start',
    ),
  ),
  around: new Set(
    phraseList(
      'i; was; were; we; had; been; doing; making; filling; in; writing; on; the; a; my; report; form; chat; page; it; its; this; and; but; then; just; me; got; before; earlier; reporting; something; middle; of; typing; to; you; phone; battery; connection; signal; internet; computer; by; mistake; accident; when; again; do; have; from',
    ),
  ),
};
/** and how that is said. */
export const CUT_OFF_SAID =
  /\b(?:(?:i|it|chat|report|page|form|phone|we|and|then|but) (?:just |got |was |were )*(?:cut (?:me )?off|timed out|logged (?:me )?out|crashed|froze|went off|closed by (?:mistake|accident))|half ?way through(?: (?:a|my|the) (?:report|form))?$|lost (?:my |the )?(?:connection|signal|report|internet))\b/u;
