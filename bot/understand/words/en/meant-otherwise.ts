import { phraseList } from '../phrase-list.ts';

/** Knowing or loving somebody, or somebody else's knowing: no doubt about what was asked. */
export const KNOWING_PEOPLE: readonly string[] = phraseList(`
    someone i know; somebody i know; man i know; woman i know; girl i know; lad i know; people i know; a family i know; know him; know her; know them; know that man; know that woman; know those people; know the man; know the woman;
    know the family; know my neighbours; know my neighbour; know each other; know any of them; know anyone; know anybody;
    how do i know; how will i know; how would i know; to know; him to no; her to no; love him; love her; loves me; he doesnt know; she doesnt know; they dont know; nobody knows; no one knows; partner doesnt know;
    husband doesnt know; wife doesnt know; boyfriend doesnt know; girlfriend doesnt know; ex doesnt know; mum doesnt know; dad doesnt know; family dont know; family doesnt know; miss him; miss her
  `);

/** What may not be known, by the kind of answer or the field that it would be: no answer to any other question. */
export const UNKNOWN_OF: Readonly<Record<string, readonly string[]>> = {
  place: phraseList(
    'address; house number; door number; postcode; where they live; where he lives; where she lives; where it; which house; which flat; which door; which number',
  ),
  moment: phraseList('what time; what day; which day; what date; when'),
  who: phraseList('who; whos; his name; her name; their name; their names; the names; how old; how many'),
  vehicles: phraseList('reg; registration; number plate; plate; what make; what colour'),
  phone: phraseList('phone number'),
  words: phraseList('why'),
};

/** Says that somebody is there again: no wish to go back here. */
export const BACK_THERE: readonly string[] = phraseList(`
    hes back; he is back; shes back; she is back; theyre back; they are back; theyre here; they are here; come back again; back home; back again; came back; coming back; got back; gets back; gone back; went back; going back to;
    tried before; tried it before; tried that before; done it before; done this before; did it before; been there before; been before; felt like this before; happened before; hit back; hit him back; hit her back; hit them back; fight back; answer back; ring back; call back; ring me back; call me back; send me back; send us back; take him back; take her back; have him back; have her back; want him back; want her back; go back to him; go back to her; he wants to go back; she wants to go back; he went back; she went back; he goes back; she goes back; he keeps going back; she keeps going back; he might go back; she might go back; hell go back; shell go back; go back for; go back there; go back in; go back to the; go back to my; was the last one; the last one was; last one was
  `);

/** Says that others have done nothing about it: nothing of being safe. */
export const DONE_NOTHING: readonly string[] = phraseList(
  `did nothing; done nothing; do nothing; does nothing; doing nothing; didnt do anything; havent done anything`,
);

/** Says that somebody blames themselves or excuses who hurts them: nothing of being safe. */
export const BLAMES_ONESELF: readonly string[] = phraseList(
  `im the problem; i am the problem; my fault; am i being silly; am i silly; am i being daft; am i overreacting; am i wrong; am i mad; am i going mad; is it just me; he didnt mean; she didnt mean; he doesnt mean; she doesnt mean; he never meant; she never meant; he says sorry; she says sorry`,
);

/** Whole answers that name all there is, where it is asked which: no wish to end anything. */
export const ALL_OF_IT: ReadonlySet<string> = new Set(
  phraseList(
    `all of it; all of them; all of these; all of those; all of the above; all of us; all; both of them; bit of both; a bit of both; bit of all; a bit of all of it`,
  ),
);

/** Whole answers that name all there is or nothing, and so nothing else. */
export const ALL_OR_NONE: ReadonlySet<string> = new Set([
  ...ALL_OF_IT,
  ...phraseList(
    `nothing; nowt; nothing else; nothing really; none; none of it; none of them; no one; everything; the lot; loads; lots`,
  ),
]);

/** Words with which "no answer" is none to us: nobody comes to the door, or he answers nobody. */
export const UNANSWERED_THERE: readonly string[] = phraseList(`
  knocked; knocking; knock; rang; rung; ringing; doorbell; the door; his door; her door; phoned; he wont; she wont; they wont; wont answer to; wont answer the;
  want to move; want to lose; want to leave; want to stay; want to go home; want to be; want to get; want to see; want to make; want to hurt; want to upset; want him; want her; want them; want my; want trouble; want the police; need to move; have to move; wont stop; wont leave;
  doesnt answer; does not answer; not answering; no answer at; no answer from; no answer when; no one answers; nobody answers; never answers
`);

/** What comes at another time, or lives beside somebody: no wish for the next question, or for nothing more. */
export const NEXT_OF_ALL: readonly string[] = phraseList(`
  next month; next week; next year; next time; next summer; next spring; next autumn; next winter; next meeting; next round; next get together; next event; next door
`);

/** What somebody may not want, or want to end, that is not this chat. */
export const NOT_LEFT_HERE: readonly string[] = phraseList(`
    want to live; wanna live; want to be alive; wanna be alive; want to be here; wanna be here; want to exist; want to wake up;
    but i want to report; but i want it reported; but want to report; but i would like to report; but id like to report; just want to report; only want to report; still want to report; no i want to report; send it yet; send yet; send this yet; sending it yet;
    grass; grass him; grass her; grass them; grass anyone; a grass; snitch; snitch on; comeback; come back on me; comebacks; reprisals; reprisal; retaliation; repercussions; consequences; out of it; involved; hassle; trouble; grief; bother from; aggro;
    said leave it; says leave it; say leave it; said to leave it; told me to leave it; told us to leave it; tells me to leave it; told to leave it; saying leave it; said drop it; said to drop it; told me to drop it; said forget it; told me to forget it; said ignore it; said to ignore it; told me to ignore it; told me to stop; said stop; said to stop; said not to bother; told me not to bother;
    in this chat; in the chat; in here; on this chat; police; the police; to the police; police involved; court; to court; statement; prosecute; press charges; pressing charges; my mum; my dad; my parents;
    my mum to; my wife; my husband; him arrested; him to know; her to know; them to know; anyone to know; anybody to know; social services; social worker;
    tell anyone; tell anybody; tell him; tell her; tell them; lose my home; lose my house; leave him; leave her; leave my; leave the house; move house;
    get him in trouble; get them in trouble; get her in trouble; get anyone in trouble; cause trouble; causing trouble; make it worse; making it worse; my landlord; the council; my name;
    report before; reported before; report it before; report i made; report i sent; report ive made; report ive sent; report i put in; my last report; my old report; an old report; appointment; booking; direct debit; subscription; order; get rid of; bin it; throw it; he knows; she knows; they know; he finishes; i finish; finish work
  `);

/** What somebody wishes to end who lives with it. */
export const ENDED_OTHERWISE: readonly string[] = phraseList(
  `do it again; hurt her again; hurt him again; hit her again; hit him again; hurt them again; be like that again; be like this; be like my dad; be that person; be that man; this to end; it to end; it all to end; this to stop; it to stop; him to stop; her to stop; them to stop; can you stop it; could you stop it; you stop him; you stop her; you stop them; make it stop; make him stop; make her stop; make them stop; how do i stop; how can i stop; how to stop; help me stop; help me to stop`,
);

/** Words of the wish to begin a guide again: "how do I do it" is none. */
export const SAYS_RESTART: readonly string[] = phraseList(
  `restart; start again; start over; start afresh; begin again; all over again; over again; from scratch; the beginning; the start; from the top; reset; scrap; wipe; clear; go again; new start; fresh start`,
);

/** Refuses in a guide, which asks nobody to do anything, what somebody is made to do. */
export const WONT_DO_IT: readonly string[] = phraseList(
  `want to do it; wanna do it; want to do it anymore; want to do that; wanna do that; do it for them; do it for him; do it for her; want to carry it; want to go; wanna go`,
);

/** Says of calls, or of a home or a bond, what is no wish for a person: "please don't call my family". */
export const NOT_WANTING_A_CALL: readonly string[] = phraseList(`
    board it up; clean it; clean this; fix it; fix my; fix the; change the locks; take it away; remove it; clear it;
    dont want to ring; dont want to call; dont want to phone; dont wanna ring; dont wanna call; dont call; dont ring; dont phone; dont contact; dont text; do not call; do not ring; do not phone; do not contact; not call; not ring;
    not phone; not contact; never call; never ring; dont want a call; dont want a phone call; dont want any calls; dont want calls; no phone calls; no calls;
    dont want to be called; dont want to be rung; dont want you to call; dont want you to ring; dont want you to contact; dont want anyone to call;
    dont want to that call; dont want to you ring; dont want to you call; not to me call; phone not do; not me call; no one must ring; no one must call; nobody must ring; nobody must call; no one ring; nobody ring; theres a number; there is a number; a number to ring; a number to call; rang the number; called the number; rang that number; police meeting; council meeting; parish meeting; residents meeting; next meeting; dont want to lose; dont live; landline; lose contact; no contact; talk to him; talk to her; talk to them; talk to the mum; talk to the dad; talk to the parents; talk to his; talk to her; speak to the; wont talk; doesnt talk; will not talk; not talking; speak to him; speak to her; speaking to him; talking to him
  `);

/** Says of the police, or of a need for something else, what is no cry for help. */
export const NO_CRY_FOR_HELP: readonly string[] = phraseList(`
    trust police; trust the police; not the police; not police; no police; just the police; just police; only the police; only police; police only; dont want police; dont want the police; dont call the police; dont call police;
    do not call the police; dont tell the police; like the police; scared of the police; will you tell; will u tell;
    do you call; do you tell; are you calling; are you going to call; would you call; would you tell; going to call the police; need the job; need my job; need this job;
    need the money; need money; accessible format; accessible formats; different format; another format; large print; bigger print; braille; easy read; cant get in;
    help with a form; help with the form; help with this form; help me with the form; help me with this form; help me with a form; help me with the report; help me with this report; help me fill; help me write; help me type; help me spell; help me read; help me understand; fill in this; fill out this; help filling; help to fill; fill it in; fill this in; fill in the; fill out; police wont believe; police dont believe; police didnt believe; police never believe; that was quick; nice and quick; quick and easy; so quick; need advice; want advice; some advice; bit of advice; help with; help moving; help to move; help finding; help getting; help choosing; can i get help; can i get any help; can i still get help; could i get help
  `);

/** One of these is in whatever says that somebody is safe, or that there was nothing. */
export const SAYS_SAFE: readonly string[] = phraseList(`
    safe; saff; sound; ok; okay; k; fine; alright; well; danger; dangerous; emergency; hurt; hurting; injured; injuries; harm; risk; threat; urgent; serious;
    abused; problem; trouble; worry; worried; alarm; joke; joking; kidding; mistake; gone; left; away; over; sorted; calm; better; chill; good; silly; dramatic;
    about me; bout me; not me; need; needed; only ask; only asking; just asking; just ask; just curious; wondering; police; ambulance; 999; didnt mean; dont mean; nothing happened;
    someone else; somebody else; settled; stopped; quiet; peaceful; rest; relax; exaggerating; wound up; figure of speech; expression;
    all right; allright; right as rain; gud; fyn; okey; saf; saef; imsafe; harmed; threatened; suicidal; dont panic; dw; calmed; years ago; long time ago; in the past; finished; in prison;
    cant get in; not here; not live here; with my mum; with a friend; refuge; isnt me; not for me; other person; another person; a friend; a mate; a client; a pupil; abt me; concern me;
    essay; student; college; school project; project; homework; research; for work; film; book; song; lyric; quote; game; jk; jokes; jokin; banter; messin; messing; saying; how i talk; how we talk;
    literally; literly; like that; of the sort; that wrong; i meant; only meant; it was nothing; its nothing; numbers; i was a kid; not in the danger; only want information
  `);

/** One of these is in whatever thanks somebody. */
export const SAYS_THANKS: readonly string[] = phraseList(`
    thank; thanks; thanking; thankyou; thanku; thx; thnx; tnx; ty; tysm; cheers; ta; tah; cheerz; nice one; grateful; appreciate; appreciated; appreciation; helpful; helped; helps; helping; help; great; brilliant;
    lovely; perfect; kind; star; legend; lifesaver; good; nice; bless; fantastic; wonderful; amazing; excellent; useful; means a lot; owe you; glad; relief; awesome; fab; ace; sound; champion; smashing
  `);

/** One of these is in whatever wants nothing more of a guide. */
export const SAYS_ENOUGH: readonly string[] = phraseList(`
    enough; thats all; that is all; all for now; all i need; all i needed; all i wanted; everything i need; everything i needed; everything for now; thats everything; nothing else; nothing more; anything else; something else; no more; nothing;
    nowt; done; finish; finished; sorted; bye; goodbye; see you; leave it; leave this; later; skip; pass; next; move on; go on; carry on; stop; close; end; not now; not today; not right now; another time;
    dont want; dont need; do not want; do not need; rather not; prefer not; not really; none; no thanks; no thank you; thanks; cheers; ta; what i needed; what i wanted; im good; im ok; im fine; all good; wont; not interested; not answering; not saying
  `);

/** One of these is in whatever says that it is not known. */
export const SAYS_UNKNOWN: readonly string[] = phraseList(`
    know; knew; known; idea; ideas; clue; sure; unsure; certain; dunno; dont no; remember; recall; tell; say; unknown; not certain; uncertain; decide; think; idk; confused; lost; forgot; forgotten;
    beats me; search me; mind; guess; guessing; scooby; hard to say; impossible to say; which one; which of
  `);

/** Says that a question about leaving is about this chat. */
export const LEAVES_CHAT: readonly string[] = phraseList(`
    come back; back later; go back; later; return; chat; another time; tomorrow; finish it; finish this; save; saved; carry on; continue; form; report; this open
  `);

/** What is named by its first letters, or by a name of few, and is no language. */
export const NO_LANGUAGE: readonly string[] = phraseList(`
  foi; foia; sar; dsar; emh; pspo; cpn; cpw; asb; anpr; cctv; csp; pcso; eta; faq; faqs; pdf; id; ni; dbs; nhs; dwp; hmrc; dvla; rspca; rspb; trident; ring; nextdoor
`);

/** It is they who begin again, and not we. */
export const THEY_BEGIN_AGAIN: readonly string[] = phraseList(`
  at it again; doing it again; started again; its started again; starting again; they started; kicking off again; kicked off again; its happening again; happening again
`);

/** Tells of somebody else by a people or a language: "he's Polish", "romanian maybe". */
export const TELLS_WHO_SPEAKS: readonly string[] = phraseList(`
  hes; he is; shes; she is; theyre; they are; he was; she was; they were; maybe; i think; think they; probably; possibly; looked; looks; sounded; sounds;
  accent; lads; lad; man; men; woman; women; guy; guys; bloke; blokes; gang; people; kids; couple; neighbours; speaking; alsatian; german shepherd
`);

/** One of these is in whatever leaves where nothing is asked: "he won't go away" does not. */
export const SAYS_LEAVES: readonly string[] = phraseList(`
    stop this; stop now; stop it; stop chat; stop the chat; stop asking; stop talking; stop here; want to stop; like to stop; please stop; cancel; quit; exit; abort; close; leave the chat; leave this; leave it; leave now; leave here;
    get out of this; get me out of; forget it; forget this; forget about it; never mind; nevermind; changed my mind; change my mind; bye; goodbye; done; finished; finish; end this; end the; end it here; end chat; end now; enough; give up;
    log out; log off; sign off; turn off; turn this off; shut up; go away now; not now; not today; later; another time; no more; no longer; nothing; dont want to; do not want to; rather not; dont need; do not need; dont bother; no need;
    im off; have to go; got to go; gotta go; need to go; must go; going now; go now; wrong place; by mistake; by accident; conversation
  `);
