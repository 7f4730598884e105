import { phraseList } from '../phrase-list.ts';

/** Says yes to what is shown, in words that would be another wish elsewhere: "add it". */
export const ADDS_IT: Readonly<Record<string, RegExp>> = {
  'addition-check':
    /^\W*(?:(?:yes|yeah|yep|ok|okay|please|pls|just|right|good)\W+)*(?:add|attach|put|stick|include) (?:it|that|this|them)(?: (?:on|in|there|please|pls|thanks|now|then|to (?:it|my report|the report|that)))*\W*$|^\W*(?:yes\W+)?(?:please\W+)?add(?:\W+please)?\W*$/iu,
};

/** A message that begins so is a yes, when the question can be answered by it. */
export const YES: readonly string[] = phraseList(`
    yes; y; yeah; yea; yeh; yep; yup; ye; yess; yas; yh; aye; ya; sure; ok; okay; k; of course; definitely;
    absolutely; correct; thats right; right now; that is right; thats correct; that is correct; right; true; i do;
    i am; i have; we are; we have; i did; i think so; think so; i believe so; probably; looks good; looks right;
    looks ok; looks fine; looks correct; all good; all correct; all right; thats fine; thats it; fine;
    happy with that; go ahead; send; send it; submit; submit it; please do; go on; go on then; a bit; a little; very;
    very much; very much so; too right; 100; affirmative; i was; we were; we did; both; alright; im happy; i agree;
    agreed; i will; can do; indeed; if you like; by all means; why not; if you want; if you want to; if you wish; if you must;
    if you need to; if you have to; if need be; if needed; if necessary; only if necessary; only if needed; only if you need to;
    only if you have to; only if you must; i suppose; i suppose so; suppose so; feel free; go for it
  `);

/** No yes by which what cannot be taken back is sent. */
export const HALF_YES: readonly string[] = phraseList(`
    both; i think so; think so; i believe so; probably; a bit; a little; very; very much; i suppose; i suppose so; suppose so;
    i was; we were; we did; i did; i have; we have; too right
  `);

/** Words that are a yes whatever follows them. */
export const PLAIN_YES: ReadonlySet<string> = new Set(
  phraseList('yes; y; yeah; yea; yeh; yep; yup; ye; yess; yas; yh; aye; definitely; absolutely; please'),
);

/** What may be said of leave that is given: "yes, my email is …", "yes, we would like that". */
export const OF_LEAVE: readonly string[] = phraseList(`
    contact; contacted; call me; call us; ring me; ring us; phone me; phone us; my phone; by phone; text; texts; email; emails; message;
    my number; my mobile; my landline; letter; post; write to; reply; answer; update; updates; updated; informed; my name; mind; happy;
    fine; ok; okay; alright; like; love; want; would; id; appreciate; please; problem; worries; share; shared; anonymous; safe; hear back;
    hear from; agree; interpreter; only; prefer; rather
  `);

/** Who or what an account goes on with after its yes. */
export const TELLERS: ReadonlySet<string> = new Set(
  phraseList(`
    i; im; ive; we; were; weve; he; hes; she; shes; they; theyre; theyve; it; its; my; our; his; her; their; the; a; an; this; that;
    these; those; there; theres; somebody; someone; everybody; everyone; nobody; because; cos; coz; cuz; since; one; some; all;
    another; other; people; kids; neighbours; last
  `),
);

/** A yes as the whole answer; with more words after it, it tells of somebody: "he is outside". */
export const ECHOES: readonly string[] = phraseList(`
    it is; it does; they are; they do; they have; he is; she is; he has; she has; he did; she did; they did;
    there are; there is; there was; there were; it was; it has; it did; someone is; someone was
  `);

/** Echoes that tell of somebody who is there: with more words after them they answer whether there is danger, */
export const ECHOES_OF_NOW: ReadonlySet<string> = new Set(
  phraseList('they are; he is; she is; there are; there is; someone is'),
);
/** unless the next word goes on to where they live or how often it is ("they are at number 9"), or to what is reported ("someone is selling drugs"). */
export const NO_NOW_AFTER: ReadonlySet<string> = new Set(
  phraseList(`
    on; at; in; near; by; next; behind; opposite; from; always; usually; often; every; mostly; normally; about; around; no;
    not; never; nobody; none; gone; safe; fine; ok; okay; asleep; just; only; all; both; a; an; my; two; three; four; 1; 2;
    3; 4; selling; dealing; playing; burning; smoking; drinking; dumping; riding; parking; parked; racing; drunk; noisy; loud; shouting; swearing; knocking; throwing; spraying; painting; littering; begging; sleeping; camping; partying; singing; laughing;
    arguing; urinating; weeing; messing; making; leaving; blocking; doing; stealing; nicking; growing; tipping; revving; speeding; gathering; hanging; skateboarding; horrible; rude; nasty; annoying; rowdy; out; up
  `),
);
/** What may stand after an echo that is the whole answer: "it is now", "they are still here". */
export const ECHO_TAILS: ReadonlySet<string> = new Set(
  phraseList(
    'now; right; at; the; moment; still; here; there; outside; happening; going; on; yes; yeah; sadly; unfortunately',
  ),
);

/** A message that begins so is a no. Longer phrases win over shorter ones, so "not sure" stays a doubt. */
export const NO: readonly string[] = phraseList(`
    no; n; nope; nah; nay; na; naw; not really; not now; not at all; not at the moment; not right now; not any more;
    not anymore; not that i know; not that im aware; not as far as i know; not yet; dont send it yet; dont send yet; do not send it yet; dont send this yet; not me; not this time; never;
    none; i dont want; i do not want; dont want; i dont want to; i do not want to; dont want to; no thanks; no thank you; i dont think so; dont think so; i do not think so; i dont; i do not; i havent;
    i have not; i didnt; i did not; i am not; im not; it isnt; it is not; its not; it wasnt; they arent; they are not;
    theyre not; they havent; they didnt; they dont; he isnt; he is not; hes not; she isnt; shes not; he didnt;
    she didnt; there isnt; there arent; there wasnt; we arent; we are not; were not; we havent; we didnt; no one;
    nobody; no ones; nobodys; nothing; incorrect; wrong; thats wrong; not right; thats not right; false;
    absolutely not; definitely not; of course not; certainly not; no way; wasnt me; neither; negative;
    would rather not; not
  `);

/** A no to most questions. Asked about danger, it says that one may come. */
export const NOT_YET: readonly string[] = phraseList('not yet; not just yet; not as yet');

/** What may stand beside an answer and changes nothing of it. */
export const ASIDES: readonly string[] = phraseList(`
    now; right now; for now; at the moment; today; tonight; here; at home; at least; thanks; thank you; ta; cheers
  `);

/** Doubt: neither yes nor no. */
export const DOUBT: readonly string[] = phraseList(`
    not sure; im not sure; not certain; maybe; perhaps; possibly; might; no idea; no clue; i dont know; i do not know;
    dont know; i dont remember; i dont really know; it depends; yes and no; sort of; kind of; i cant say; no not sure;
    no comment
  `);

/** Answers to "is anyone in danger now?" that hold neither a yes nor a no. */
export const IN_DANGER: readonly string[] = phraseList(`
    help; help me; please help; emergency; its an emergency; it is an emergency; this is an emergency;
    send the police; call the police; call 999; i need the police; in danger; we are in danger; were in danger;
    hes outside; he is outside; theyre outside; they are outside; not safe; im not safe; i am not safe; but im not; but i am not; but not me; but not us; but we are not;
    i dont feel safe; hes here; theyre here; hes got a knife; has a knife; they have knives; they have a knife; theyve got knives; theyve got a knife;
    they have weapons; theyve got weapons; happening now; he will kill me; they will kill me; 999
  `);
/** Asks what danger is, and tells of none. */
export const OPENS_A_QUESTION: ReadonlySet<string> = new Set(phraseList('what; whats; which; who; how; why'));

/** "No, but my kids are": a no, somebody else, and that they are. */
export const OF_A_NO: ReadonlySet<string> = new Set(phraseList('no; not; nope; nah'));
export const OTHERS: ReadonlySet<string> = new Set(
  phraseList(`
    i; think; might; may; could; my; our; the; his; her; their; some; other; next; door; old; little; kid; kids; child; children; son; sons; daughter; daughters; baby; boy; boys; girl; girls; mum; mom; mother; dad; father;
    nan; grandma; grandad; parents; wife; husband; partner; girlfriend; boyfriend; ex; sister; brother; friend; friends; mate; neighbour; neighbours; neighbor; lady; man; woman; lad; lads;
    people; person; he; she; they; someone; somebody; others; everyone; everybody; family; dog; tenant; guy; bloke
  `),
);
export const ARE: ReadonlySet<string> = new Set(phraseList('is; are; might; may; could; be'));

/** Says behind a "no, but" that somebody is there all the same. */
export const THERE_NOW: readonly string[] = phraseList(`
    got a knife; with a knife; he is here; she is here; they are here; he is at the door; hes at the door; they are at the door; theyre at the door
  `);
/** Put word for word from other languages: who is afraid, or says that somebody will come. */
export const DANGER_AHEAD: readonly string[] = phraseList(`
  scared; afraid; frightened; fear; come; comes; coming; will come; come back; comes back; coming back; came back; be back; back soon; back later; back tonight; back tomorrow; return; returns; returning
`);
/** What happens again and again is no danger that comes. */
export const AGAIN_AND_AGAIN: ReadonlySet<string> = new Set(
  phraseList('every; each; always; often; usually; sometimes'),
);
export const OUT_OF_DANGER: readonly string[] = phraseList(`
    safe; im safe; i am safe; im safe now; were safe; we are safe; we are all safe; were all safe; all safe;
    everyone is safe; everyones safe; everybody is safe; everyone is fine; everyone is ok; everybody is ok;
    were all ok; im fine; im ok; i am ok; i am fine; we are ok; we are fine; its over; it is over; its stopped;
    it has stopped; it stopped; they stopped; they have stopped; theyve stopped; theyve gone; they have gone; they are gone; he is gone;
    she is gone; she has gone; shes gone; he left; she left; they left; he has left; she has left; theyve left; they have left;
    hes gone; he has gone; gone now;
    hes not here; he is not here; he isnt here; shes not here; she is not here; she isnt here; theyre not here; they are not here;
    they arent here; not here now; not here anymore; not here any more; nobody is here; no one is here; nobody here; no one here;
    hes out; he is out; shes out; she is out; hes at work; he is at work; shes at work; she is at work;
    not an emergency; not happening now; not at present; not at this time; all quiet; all quiet now; quiet now; quiet at the moment; its quiet; gone quiet; all gone; gone home; all gone home; theyve all gone; theyve all gone home; they have all gone; they all left; they all went home; theyve gone home; they went home; they ran off; they run off; ran off; ran away; they ran away; theyve run off; they scarpered; legged it; they legged it; theyve cleared off; cleared off; moved on; theyve moved on; not happening right now; not happening at the moment; isnt happening now;
    hes safe; he is safe; shes safe; she is safe; theyre safe; they are safe; theyre both safe; they are both safe;
    isnt in danger; not in danger; hes not in danger; he is not in danger; he isnt in danger; shes not in danger; she is not in danger; she isnt in danger; theyre not in danger; they are not in danger; they arent in danger; im not in danger; i am not in danger; not in any danger; hes not in any danger; shes not in any danger; nobody is in danger; no one is in danger;
    cant hear it now; cant hear them now; cant hear anything now; cant hear it any more; cant hear anything any more;
    its not happening now; not going on now; not right now; not at the moment; nothing happening now; nothings happening now
  `);

/** Says that what happened was before today, or hours ago. */
export const WAS_BEFORE: readonly string[] = phraseList(`
    it was last night; was last night; last night; it was yesterday; was yesterday; yesterday; it was last week; last week;
    last weekend; last month; it was the other day; the other day; days ago; weeks ago; months ago; hours ago
  `);

/** Says that it has not ended. */
export const GOES_ON: readonly string[] = phraseList(`
    now; right now; still; currently; at the moment
  `);

/** Of such words alone is what says that it happens now, also put word for word from other languages: "happening it this now". */
export const ONLY_GOES_ON: ReadonlySet<string> = new Set(
  phraseList(`
    it; its; is; this; that; they; are; theyre; there; here; happens; happened; happening; going; goes; on; now; right; still;
    currently; today; just; at; the; moment
  `),
);

/** Says that money or details have gone. */
export const MONEY_GONE: readonly string[] = phraseList(`
    gone; gone now; its gone; it is gone; it has gone; its all gone; all gone; all of it; it went; its been taken; they took it;
    he took it; she took it; they have it; theyve got it; he has it; hes got it; i sent it; i paid; ive paid; i have paid;
    i paid it; i gave it; money has gone; money gone; the money has gone; the moneys gone; details have gone; i told them; i gave them it
  `);

/** Says, where it is asked whether somebody is safe, that it is about somebody else. */
export const NOT_ABOUT_ME: readonly string[] = phraseList(`
    not me; its not me; it isnt me; it is not me; not about me; its not about me; it isnt about me; it is not about me;
    this is not about me; this isnt about me; im not the one
  `);

/** Words of which no order tells of a danger: "no, nobody is in danger at the moment". */
export const ONLY_ANSWERS: ReadonlySet<string> = new Set(
  phraseList(`
    no; nope; nah; not; none; nobody; nobodys; noone; noones; no-one; one; anyone; anybody; everyone; everybody; any; in; danger; dangerous;
    emergency; crime; happening; safe; ok; okay; fine; is; are; was; were; am; im; i; we; its; it; all; at; the; this; that;
    moment; minute; right; now; currently; really; yet; anymore; more; thanks; thank; you; sorry; but; to; of; them; hurt; injured; they; have;
    gone; left; already; think; so; dont; nothing; serious; urgent
  `),
);

/** Put word for word from other languages, whose no stands behind: "danger is not", "anyone hurt not is". */
export const DENIED_BEHIND = /\b(?:danger|dangerous|hurt|injured|emergency)(?: is| are)? not(?: is| are)?$/u;

/** A no that is taken back at once by a yes: "no wait, yes". */
export const NO_TAKEN_BACK =
  /^\W*(?:no|nope|nah)\W+(?:wait|sorry|actually|hang on|i mean)\W+(?=(?:yes|yeah|yep|yh)\b)/iu;
