import { phraseList } from '../phrase-list.ts';

/** Whole messages that ask what else there is, where a text to be checked was asked for. */
export const GOES_ON: readonly string[] = phraseList(`
  what else should i do; what else can i do; what else do i do; what else; anything else i should do; is there anything else i should do; anything else i can do;
  anything else; is there anything else; and now what; what now; now what; what next; what do i do next; what happens next; whats next
`);

/** Whole messages that ask, where nothing is open, what else there is help with. */
export const WHAT_ELSE: readonly string[] = phraseList(`
  now what; and now what; what now; so what now; what else; what else can you do; what else is there; what else do you do; what else can i ask;
  what can you do; what do you do; what can you help with; what can you help me with; what can i do here; what can i ask; what is this for;
  what do i do; what do i do now; so what do i do; what do i do then; what should i do then; what should i do now; so what should i do
`);

/** Whole messages that ask in a guide to be led. */
export const LED: readonly string[] = phraseList(`
  what first; so what first; where first; first thing; what can i do; what should i do; what shall i do; what do i do; what do i do now; what can i do now; what should i do now; what to do;
  what can i do about it; what should i do about it; what now; now what; and now what; what next; where do i start; how do i start;
  help; help me; please help; please help me; can you help me; can you help; i need help; i want help; i dont know what to do;
  dont know what to do; tell me what to do; not sure what to do; im not sure what to do; what would you do; what do you suggest; what do you advise;
  where i go; what i do; what i can do; who i tell; who i can tell; how i get help;
  can i tell someone; can i still tell someone; should i tell someone; shall i tell someone; do i tell someone; who can help; who can help me; where can i get help; where do i get help; what do we do; what should we do;
  what else do i do; what else can i do; what else should i do; what more can i do; what else can we do; anything else i should do; anything else i can do;
  what do i do with it; what should i do with it; what do i do about it; what do i do about him; what do i do about this; what do i do about her; what do i do about them;
  is there anything else i should do; what can we do; what should he do; what should she do; what should they do; what can he do; what can she do; what do i do first; what should i do first; what do we do first
`);

/** Whole messages that ask in a guide whom to call. */
export const TO_CALL: readonly string[] = phraseList(`
  who do i ring; who do i call; who do i phone; who do i contact; who do i need to ring; who do i need to call; who should i ring; who should i call; who should i phone; who should i contact;
  who can i ring; who can i call; who can i phone; who can i contact; who do we ring; who do we call; who to ring; who to call; who to contact; who shall i ring; who shall i call;
  is there a number; is there a number to ring; is there a number to call; is there a number i can ring; is there a number i can call; is there a phone number; have you got a number; do you have a number;
  do you have a phone number; have you got a phone number; whats the number; what is the number; whats the phone number; what number do i ring; what number do i call; which number do i ring; which number do i call;
  number; a number; the number; phone number; telephone number; contact number; number to ring; number to call; any number; numbers; how do i contact them; how do i get hold of them; how do i ring them; how do i call them; how i call; how i ring; who do i ask; who do we ask; who should i ask; who can i ask;
  who do i ring first; who do i call first; who should i ring first; who should i call first; who do i phone first; what number; which number; what number is it; whats the number then; whats that number; who helps him; who helps her; who helps them; who helps me; who helps us; who help us; who can help us; who helps; who help him; who help her; who help me; who will help me; who will help him; who will help her; who can help him; who can help her; who can help them
`);

const SOMEBODY = phraseList('someone; somebody; anyone; anybody; a number; a helpline; any helpline; a line; anywhere');
const WHO_CALLS = phraseList('i can; we can; he can; she can; they can; i could; he could; she could; to');
const CALLING = phraseList('ring; call; phone; contact');
const WHEN_CALLED = phraseList(
  'now; tonight; today; at night; about it; about this; about him; about her; anytime; any time',
);

/** The same asked of somebody there may be: "is there someone I can ring tonight", */
export const SOMEBODY_TO_CALL: readonly string[] = somebodyTo(CALLING);

/** and who listens. */
export const TO_TALK_TO: readonly string[] = [
  ...phraseList(`
    who can i talk to; who do i talk to; who should i talk to; who can i speak to; who do i speak to; who could i talk to; who can we talk to; who can he talk to; who can she talk to; who can they talk to;
    who can i talk to about it; who can i talk to about this; who can i speak to about it; who can i talk to tonight; who will listen; who listens; i need someone to talk to; i want someone to talk to; can i talk to someone about it; can i speak to someone about it
  `),
  ...somebodyTo(phraseList('talk to; speak to; chat to; chat with; talk with; speak with')),
];

function somebodyTo(does: readonly string[]): readonly string[] {
  return SOMEBODY.flatMap((one) =>
    WHO_CALLS.flatMap((who) =>
      does.flatMap((calls) => ['', ...WHEN_CALLED].map((when) => `is there ${one} ${who} ${calls} ${when}`.trim())),
    ),
  );
}

/** Whole messages that wish to talk, and do not say to whom: in a guide that knows who listens, to them. */
export const WISHES_TO_TALK: readonly string[] = phraseList(`
  can i talk to someone; can i talk to somebody; can i speak to someone; can i speak to somebody; could i talk to someone; could i speak to someone; can i just talk to someone; can i just speak to someone; can i talk to anyone; can i speak to anyone; can he talk to someone; can she talk to someone;
  i want to talk to someone; i want to speak to someone; i just want to talk to someone; i just want to speak to someone; i want to talk to somebody; i need to talk to someone; i need to speak to someone; i need to talk to somebody; id like to talk to someone; id like to speak to someone; i would like to talk to someone; i just want to talk; i need to talk; i want to talk; i want talk to someone; i need talk to someone
`);

/** Whole messages that ask in a guide whom to report it to, */
export const WHOM_TO_REPORT_TO: readonly string[] = phraseList(`
  who do i report it to; who do i report this to; who do i report to; who do i report him to; who do i report her to; who do i report them to; who do we report to; who do we report it to; who should i report to; who should i report it to;
  who can i report it to; who can i report to; who to report to; where do i report it; where do i report this; where do i report; where can i report it; where to report it; who else; who else then; who else is there; who else can i tell; who else can i ring; who else can help; anyone else; anybody else; is there anyone else; who else do i tell; who else should i tell; who else do i report it to; who else do i need to tell; who else do i ring; who else should i ring; police number; number for the police
`);

/** and how. */
export const HOW_TO_REPORT: readonly string[] = phraseList(`
  how do i report it; how do i report this; how do i report; how do i report him; how do i report her; how do i report them; how can i report it; how do we report it; how to report it; can i report it; can i report this; can i report him; can i report them
`);

/** Whole messages that name reporting and nothing else, no word left out: "I want to report" begins a report. */
export const ONLY_REPORT: ReadonlySet<string> = new Set(
  phraseList('report; report it; report this; report him; report her; report them; reporting; how to report'),
);

/** Whole messages that name the police and nothing else, no word left out: "I need the police" calls for them. */
export const ONLY_POLICE: ReadonlySet<string> = new Set(phraseList('police; the police; cops; the cops; bobbies'));

/** Whole messages that want nothing more of a menu, fillers aside. */
export const ENOUGH: readonly string[] = phraseList(`
  no thats all; no that is all; no thats it; no thats everything; no im good; no; nope; nah; nothing; nothing else; nothing more; none; none of these; none of them; none of those; none of that; neither; not really; no not really; no more; not now; that is all;
  thats all; thats it; that is it; that will do; thatll do; all done; done; im done; i am done; finished; im finished;
  enough; i have enough; i have what i need; got what i need; im good; im fine; i am fine; im ok; thats enough; no thanks;
  no thank you; thats everything; that is everything; bye; goodbye; thats helped; that helped; done that; done it; ive done that; ive done it; i have done that; will do; i will do that; ill do that; ive rung them; rung them; thats great; thats fine;
  i have to go; i must go; i need to go; ive got to go; i got to go; got to go; have to go; gotta go; i gotta go; have to go now; i have to go now; got to go now; ive got to go now; need to go; must go
`);

/** Whole messages that would send what there is, where a form asks which of several, beside those of SENDING. */
export const SEND_IT: readonly string[] = phraseList(`
  thats it send; thats it send it; thats all send it; can you just send it; send it as it is; done send it; all done send it; ok send
`);

/** Words of a message that only shows that it was read. */
export const NODS: readonly string[] = phraseList(`
  ok; okay; okey; oki; k; kk; right; alright; fine; cool; good; great; lovely; brilliant; perfect; nice; sure; well; so; oh; ah; aha; hm; hmm; hmmm; mm;
  mmm; mhm; er; erm; um; umm; uh; i; see; got; it; understood; understand; then
`);

/** Whole messages that ask in a guide what else there is to know. */
export const WHAT_MORE: readonly string[] = phraseList(`
  what else; and what else; so what else; and then; and then what; then what; so then what; what then; ok and then; what comes next; what else then; what else is there; what else can you tell me; what else have you got; anything else; is there anything else; whats next
`);

/** Whole messages that want more of a menu, and do not say what. */
export const MORE: readonly string[] = phraseList(`
  both; both of them; both please; all of them; all of these; all of those; all of it; all; all please; any; any of them; any of these; some of them; everything; all the above; all of the above; more; more please; yes more; i want more; show me more; show more; anything; whatever
`);

/** Whole messages that look for another text to be checked, where a guide that checks them asks what else would help. */
export const CHECKS_MORE: readonly string[] = phraseList(`
  check this; check it; check something; check something else; check another; check another one; check a message; check a text; check an email; check a link; check a website; check a number; check this message; check this text; check this email; check this link; can you check something; can you check this; can you check it;
  can you check another one; can you check a text; can you check a message; can you check an email; can you check a link; i want to check something; i want to check a message; look at this; can you look at this; can you look at a text; is it a scam; is this a scam; is that a scam; is this one a scam; i got another one; ive got another one
`);

const NOTHING_WRITTEN = ['', 'no ', 'nope ', 'sorry ', 'no sorry '].flatMap((no) =>
  phraseList(`
    i havent got the text; i havent got the message; i dont have the text; i dont have the message; havent got one; i havent got one; not got one; dont have one; i dont have one; there isnt one; there wasnt one; there is none; no text; no message; no messages; no email;
    there was no text; there was no message; there was no text it was a phone call; it was a phone call; it was all on the phone; it was on the phone; it was over the phone; on the phone; over the phone; by phone; it was face to face; face to face; it was in person; in person; it was at the door; at the door;
    nothing to check; theres nothing to check; nothing to look at; nothing written; nothing in writing; nothing was written; he never wrote anything; she never wrote anything; they never wrote anything; he didnt write anything; they didnt write anything;
    its gone; it has gone; all gone; ive thrown it away; i have thrown it away; thrown it away; threw it away; binned it; ive binned it; i dont want to; id rather not; i dont know how; how do i copy it; how do i paste it; how do i do that
  `).map((one) => `${no}${one}`),
);

/** Whole messages that answer a question of a guide with none of its options, by the kind of its answer. */
export const LEAVES_OUT: Readonly<Record<string, readonly string[]>> = {
  choice: phraseList(`
    none; none of those; none of these; none of them; none of that; none of the above; neither; neither of them; neither of those; not those; not these; not listed; its not listed; not on the list; its not on the list; its not there; not there; none fit; none of them fit; other; another thing; something different; its something else; its something different
  `),
  choices: phraseList(`
    none; none of those; none of these; none of them; none of the above; neither; not listed; other; everyone; everybody; anyone; anybody; all of them; all; any; any of them; all sorts; everyone please; doesnt matter; does not matter; it doesnt matter; dont mind; not bothered
  `),
  place: phraseList(`
    none of those; none of these; none of them; none of that; neither; no; nope; none; nowhere; no where; anywhere; everywhere; all over; online; any; doesnt matter; does not matter; it doesnt matter; dont mind; not bothered; not now; not telling; secret; no thanks; no thank you; move around; i move around; all over the place; i dont live anywhere; no fixed address; no fixed abode; no address; none of your business
  `),
  'suspect-text': phraseList(`
    i deleted it; deleted it; ive deleted it; i have deleted it; its deleted; its gone; i havent got it; havent got it; i dont have it; dont have it; i havent got it anymore; i dont have it anymore; i cant find it; cant find it; i lost it; cant copy it; i cant copy it; cant paste it; i cant paste it; i dont know how to copy it; dont know how to copy it; its a picture; its a photo; its on my other phone; its on my phone; its on paper; i binned it; i threw it away; i deleted the message; i deleted the messages; i deleted the text; i deleted the texts; i deleted the email; ive deleted the messages; ive deleted the text; ive deleted the message; ive deleted them; i deleted them; it was a call; they rang; none; neither
  `).concat(NOTHING_WRITTEN),
};
