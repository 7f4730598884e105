import { phraseList } from '../phrase-list.ts';

/** Whole messages that ask for a moment, and answer nothing yet. */
export const WAITS: readonly string[] = phraseList(`
  hang on; hang on a sec; hang on a second; hang on a minute; hang on a bit; hold on; hold on a sec; hold on a minute; hold up; wait a sec; wait a second; wait a minute; wait a min; wait a moment; wait up; wait there;
  one sec; one second; one minute; one min; one moment; a sec; a minute; two secs; two minutes; 2 secs; 2 mins; 2 minutes; 1 sec; 1 min; just a sec; just a second; just a minute; just a moment; half a sec; give me a sec; give me a second; give me a minute; give me a min; give me a moment; give me 2 minutes;
  gimme a sec; gimme a minute; bear with me; bear with; brb; be right back; im thinking; let me think; let me think about it; can i think about it; still here; im still here; im back; im back now; im slow; im not very fast; im typing; still typing; im not good at typing
`);

/** Whole messages that point to what was told before. */
export const POINTS_BACK: readonly string[] = phraseList(`
  as i said; like i said; as i say; as i said before; like i said before; as said; as said before; as stated; as stated above; as above; see above; look above; read above; above; as before; see my first message; see first message; see my message; see what i wrote; read what i wrote; read what i said; read my message; read my first message; read it again;
  i said; i said that; i said already; i already said; i already said that; i already said so; ive said; ive said that; ive already said; ive already said that; i just said; i just said that; ive just said; ive just said that; i told you; i told you that; i told you already; i already told you; i already told you that; ive told you; ive told you that; ive told you already; ive already told you; ive already told you that; i just told you; ive just told you;
  already said; already said that; already told you; just said; just said that; just told you; told you; told you already; told you that; its in my first message; its all in my first message; all in my first message; in my first message; its in my message; its all in my message; its in what i wrote; its all in what i wrote; its in there; its all in there; its all there; its all above; its up there; its above; i wrote it; i wrote that; i wrote it already; ive written it; i put that; i put that already; ive put that; ive already put that; you know that; you already know; you already know that; you asked that; you asked me that; you already asked me; you already asked me that; you have asked that; youve asked me that; youve already asked me that; you just asked me that; asked and answered
`);

/** Whole messages that are through with a form or a part of it. */
export const IS_DONE: readonly string[] = phraseList(`
  done; im done; all done; done now; im done now; finished; im finished; ive finished; all finished; thats all; that is all; thats everything; that is everything; thats your lot; thats the lot; thats all i know; thats all i have; thats all ive got; thats all i can say; thats all i can think of; thats all i want to say; no thats all; no thats everything; no thats it; no nothing else; nothing else; nothing else to say; nothing else to add; nothing more; nothing more to add; nothing more to say; nothing to add; no more to add; no more to say;
  can we finish; can we finish now; can we finish this; can i finish; can i finish now; can we stop there; lets finish; lets finish it; lets finish now; finish; finish it; finish now; i want to finish; i just want to finish; get to the end; go to the end; skip to the end; skip to the send; take me to the end; back to the check; go back to the check; take me to the check; go to the check; back to the check page; back to checking; back to my answers; go back to my answers; back to the answers; back to the summary; go back to the summary; back to the list; back to the report; back to my report; back to sending; back to the send
`);

/** Whole messages that leave out all that is still to be asked of a part of a form. */
export const SKIPS_THE_REST: readonly string[] = phraseList(`
  skip all; skip all of it; skip all of them; skip all of this; skip all of these; skip all this; skip all that; skip all these; skip everything; skip the rest; skip the others; skip the rest of it; skip the rest of them; skip the rest of these; skip the lot; skip them; skip them all; skip these; skip these questions; skip this section; skip this part; skip this bit; skip the section;
  i dont want to answer these; i dont want to answer all these; i dont want to answer any of these; i dont want to answer any more; dont want to answer these; dont want to answer any more; no to all of these; none of these questions; not answering these; not doing all these
`);

/** Whole messages at the check that ask how it is sent, or are pleased with it and say neither yes nor no. */
export const ASKS_HOW_TO_SEND: readonly string[] = phraseList(`
  how do i send it; how do i send this; how do i send; how do i send it off; how do i send the report; how do i send my report; how do i submit; how do i submit it; how do i submit this; how do i finish; how do i finish it; how do you send it; how does it get sent; how to send; how to send it; how do i do it; how do i make it go;
  where do i press; where do i click; where do i tap; where do i send it; where do i send; where is the send button; wheres the send button; wheres the button; where is the button; wheres send; what do i press; what do i click; what do i tap; what do i do now; what now; now what; and now what; so now what; what next; which button; which button do i press; which one do i press; do i press send; do i press something; do i have to press something; do i need to press something; do i click send; i cant find the button; i cant see the button; i cant see a button; there is no button; theres no button; no button; the button doesnt work; the button dont work; button not working; cant press it; it wont let me press it; it wont send; it wont let me send it;
  perfect; lovely; brilliant
`);

const ALL_RIGHT =
  'yes|yeah|yep|yup|ok|okay|no|nope|thats right|that is right|thats correct|that is correct|looks? (?:good|right|fine|ok)|all (?:good|correct|right|fine)|great|perfect|lovely|brilliant|sound|spot on|thats (?:it|all|fine|spot on|everything|the lot)|nothing else|done|im done|im happy|happy with that';

/** Whole messages at the check that send what was gathered, beside a plain yes. */
export const CONFIRMS = new RegExp(
  `^(?:(?:${ALL_RIGHT}) )*(?:(?:its |thats |all )?spot on|off you go|proceed|please proceed|you (?:can|may) proceed|crack on|fire (?:it )?(?:off|away)|send (?:it )?(?:away|off|over|through)|(?:i )?(?:can )?confirm(?: (?:it|this|that|the above|all(?: of)?(?: it| this)?|everything|these)(?: is| are)?(?: all)? (?:correct|right|true|accurate))?|confirmed|(?:(?:it|that|all|everything|this) is |its |thats |all )accurate|good to go|ready to (?:send|go)|sound send(?: it)?)(?: (?:please|mate|now|then|thanks|thank you|duck))*$`,
  'u',
);

/** Whole messages that ask whether those whom it is about will know of it. */
export const SEEN_BY_THEM =
  /^(?:but |so |and )?(?:can|will|could|does|do|would|is|are|might) (?:he|she|they|them|(?:my|the) neighbours?|(?:the )?(?:lads|kids|family) next door|next door|(?:my|his|her|their) (?:ex|husband|wife|partner|mum|dad|mother|father|parents|family|boyfriend|girlfriend|brother|sister|son|daughter)) (?:be able to |going to |gonna |ever |get to )*(?:see|read|know|find|get|look at|find out|hear about|be told)(?: (?:this|it|that|my report|about this|about it|what i said|what i wrote|what i put|this report|the report|my name|my address|my number|who i am|it was me|that it was me|any of this))*$/u;

/** Whole messages that ask who reads it, or whether those who may know are told. */
export const SEEN_BY_WHOM =
  /^(?:but |so |and )?(?:who (?:can |will |gets to |else |all )*(?:sees?|reads?|gets?|has|have|looks at|knows) (?:my|the|this|all this|these|what) (?:address|number|name|details|email|phone number|report|answers|form|i wrote|i said|i put|stuff|information|info)|(?:is|are|will|does|do|would) (?:the |my )?(?:police|landlord|council|housing|housing association|school|social services) (?:be )?(?:told|know|informed|find out|see|get|get told|be told)(?: (?:it|this|about it|about this|a copy|my name|my address|of this|everything))?)$/u;

/** What may stand at either end of such a message. */
export const BESIDE_AS_THEY_GO: ReadonlySet<string> = new Set(
  phraseList(
    'please; pls; plz; sorry; ok; okay; oh; well; thanks; thank; um; uh; er; erm; just; but; so; again; now; then; duck; love; mate; really; right; actually; lol',
  ),
);
