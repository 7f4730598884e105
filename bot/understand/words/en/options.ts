import type { PhraseBook } from '../../text/phrases.ts';
import { phraseList } from '../phrase-list.ts';
import { ABUSE_PAGES } from './abuse-pages.ts';

/**
 * How residents name the options of other questions. A key is an option's code, or `field/code` where one code means
 * different things in different questions.
 */
export const OPTION_CUES: PhraseBook = {
  ...ABUSE_PAGES,
  'kind/other': phraseList(`
    something else; none of these; none of those; none of them; none of the above; not listed; not on the list; anything else;
    different thing; another kind
  `),
  police: phraseList(`
    police; cops; coppers; old bill; pcso; pcsos; bobby; bobbies; constabulary; 101; derbyshire police; an officer
  `),
  council: phraseList(`
    council; district council; sddc; environmental health; south derbyshire council; warden; wardens; council officer
  `),
  'county-council': phraseList(`county; county council; derbyshire county council; dcc; social services`),
  landlord: phraseList(`
    landlord; landlady; housing association; housing officer; letting agent; housing provider; council housing;
    my housing; housing; housing team; housing people; housing department; housing lot
  `),
  'fire-and-rescue': phraseList(
    `fire service; fire brigade; fire and rescue; firemen; firefighters; fire; fire station; fire lot; fire people; fire crew; fire team`,
  ),
  'victim-services': phraseList(
    `victim services; victim support; victims services; victims support; support services; victim service`,
  ),
  'before/other': phraseList(`
    someone else; somebody else; my mp; councillor; school; the school; parish council; crimestoppers; mp;
    social worker
  `),
  'contact/contact': phraseList(`
    contact me; you can contact me; you may contact me; happy to be contacted; get in touch; ring me; call me;
    text me; email me; phone me; keep me updated; keep me informed; let me know; can be contacted; give my name;
    leave my name; give my details; not anonymous; no need to be anonymous; no need to stay anonymous; no need for me to be anonymous; dont need to be anonymous; dont need to stay anonymous; dont want to be anonymous; dont mind giving my name; speak to me; want contact
  `),
  'contact/anonymous': phraseList(`
    anonymous; anonymously; no contact; no need; no need to; not necessary; just log it; just record it; dont contact me; do not contact me; dont call me; dont ring me;
    stay anonymous; remain anonymous; remain nameless; stay nameless; rather be nameless; rather not be named; dont want to be named; do not want to be named; no name; not give my name; dont want to give my name; dont want to leave my name;
    do not want to give my name; do not want to leave my name; do not want to say my name;
    not leave my name; dont want to say my name; dont want to be contacted;
    do not want to be contacted; dont want contact; keep me out of it; prefer to be anonymous; rather be anonymous;
    dont want anyone to know; without my name; dont want my name; not my name; scared they will find out;
    dont want them to know; rather you didnt; rather you did not; prefer you didnt; rather not be contacted; prefer not to be contacted
  `),
  'contact-how/phone': phraseList(`
    phone; phone call; telephone; call; ring; ring me; call me; mobile; landline; give me a ring; give me a call;
    bell; speak to me
  `),
  'contact-how/text': phraseList(`text; texts; text message; sms; text me; message me; message`),
  'contact-how/email': ['email', 'e mail', 'email me', 'mail'],
  'contact-careful/message-ok': phraseList(`
    leave a message; you can leave a message; message is fine; voicemail is fine; voicemail; answerphone;
    can leave a message; messages are ok; messages are fine; can leave messages; leave messages; leave voicemail
  `),
  'contact-careful/others-see': phraseList(`
    other people see; others see; someone else sees; shared phone; share a phone; share my phone; partner sees;
    husband sees; wife sees; family see; others can see; other people use; reads my texts; reads my messages;
    reads my emails; checks my phone; sometimes answers; often answers; answers it; answers my phone; answers the phone; might answer; may answer; could answer; might pick up; could pick up; doesnt know; does not know; dont know im; dont know i am; dont know about this;
    opens my post; opens my letters; sees my; can see my; reads my; read my; see my phone; see my messages; nobody knows; no one knows
  `),
  'contact-careful/hide-number': phraseList(`
    hide number; hide your number; withhold number; withheld; withhold; no caller id; private number; hide the number;
    unknown number; hidden number; block your number; blocked number; dont show your number; hide who is calling
  `),
  'contact-careful/code-word': phraseList(`
    code word; codeword; code words; password; safe word; secret word; a word first; word so i know its you;
    word so i know it is you
  `),
  'contact-careful/chosen-name': phraseList(`
    ask for me by; by a name i choose; name i choose; different name; another name; made up name; nickname;
    dont use my real name; not my real name; not use my name; only ask for; ask for me as; use the name
  `),
  'contact-needs/interpreter': phraseList(`
    interpreter; translator; translation; foreign speaker; foreign language; speaks foreign; speak polish; another language; other language; not speak english;
    dont speak english
  `),
  'contact-needs/bsl': phraseList(`bsl; sign language; deaf; signing; signer`),
  'contact-needs/easy-read': phraseList(`easy read; pictures; simple words; easy words; plain words; cant read well`),
  'contact-needs/large-print': phraseList(`
    large print; big print; bigger letters; big letters; partially sighted; poor eyesight; cant see well
  `),
  'contact-needs/woman-worker': phraseList(`woman; female; lady; a woman; woman worker; female officer; woman officer`),
  'contact-needs/man-worker': phraseList(`man; male; bloke; a man; male officer; man worker`),
  'reporter/victim': phraseList(`
    happened to me; happening to me; happens to me; to me; me; myself; affects me; its me; i am the victim; victim;
    my house; my home; against me; aimed at me; us; my family; affecting me; affecting us; for myself;
    on my own behalf; to us; happens to us
  `),
  'reporter/witness': phraseList(`
    i saw; saw it; i heard; witness; i witnessed; witnessed it; i have seen it; ive seen it; passing by; walking past;
    drove past; seen it; i was passing; bystander; just saw; i watched; as a witness
  `),
  'reporter/on-behalf': phraseList(`
    asked me to; they agree; they know; she knows; he knows; she agreed; he agreed; she agrees; he agrees; they agreed; said i can; said i could; said yes;
    with their permission; with her permission; with his permission; wants me to; want me to; got permission; have permission
  `),
  'reporter/on-behalf-unasked': phraseList(`
    have not asked them; but she doesnt know; but he doesnt know; but they dont know; but she does not know; but he does not know; but they do not know;
    havent asked them; havent asked her; havent asked him; have not asked her;
    have not asked him; they dont know; she doesnt know; he doesnt know; without asking; without telling;
    they do not know; not asked them; not asked her; not asked him; without their permission; without her knowing;
    without him knowing; without them knowing; doesnt know im
  `),
  'source/seen': phraseList(`
    saw; seen; i saw; saw it; saw them; my own eyes; watched; saw it myself; cctv; witnessed; i see; i was there; was there; from my window; on my camera; on camera; happened in front of me
  `),
  'source/heard': phraseList(`heard; i heard; heard it; heard them; could hear; can hear; hear it; hear them; i hear`),
  'source/told': phraseList(`
    told; i was told; someone told me; told me; was told; been told; hearsay; heard from; heard about it;
    read about it; facebook; tells me; said to me; heard it from
  `),
  'aimed-at/me': phraseList(`
    me; my home; my house; us; my family; myself; my kids; my children; personally; my property; my car; my son;
    my daughter; my partner; my wife; my husband; targeting me; targeted
  `),
  'aimed-at/someone': phraseList(`
    someone; one person; my neighbour; a neighbour; an old lady; an old man; old lady; old man; one family; one group;
    a group; him; her; them; certain people; the shop; shopkeeper; shop keeper; staff
  `),
  'aimed-at/everyone': phraseList(`
    everyone; everybody; all of us; whole street; the street; neighbourhood; the community; whole estate; residents;
    anyone; passers by; all the neighbours; whole village; nobody in particular; no one in particular; the public;
    all of them; none of them
  `),
  'aimed-at/surroundings': phraseList(`
    the place; place itself; park; buildings; the building; property; the area; environment; surroundings;
    public property; the bus shelter; the fence; the wall; things
  `),
  'effect-signs/fear': phraseList(`
    fear; afraid; scared; frightened; terrified; worried; anxious; intimidated; scary; unsafe; dont feel safe;
    nervous; on edge; petrified; panic attacks
  `),
  'effect-signs/injury': phraseList(`
    injury; injuries; injured; hurt; bruise; bruises; bruised; bleeding; bitten; hospital; hit me; broken arm; broken leg;
    a and e; punched; cut my
  `),
  'effect-signs/damage': phraseList(`
    damage; damaged; broken; smashed; window; windows; fence; scratched; criminal damage; graffiti; repairs
  `),
  'effect-signs/sleep': phraseList(`
    sleep; cant sleep; awake; kept awake; keeps me awake; keeps us awake; wakes me; wakes us; sleepless; tired;
    exhausted
  `),
  'effect-signs/children': phraseList(
    `child; children; kids; my son; my daughter; toddler; baby; little ones; grandchildren`,
  ),
  'effect-signs/weapon': phraseList(`
    knife; knives; weapon; weapons; gun; machete; baseball bat; blade; hammer; catapult; acid; axe; iron bar; crowbar;
    sword
  `),
  'effect-signs/getting-worse': phraseList(`
    getting worse; worse; gets worse; got worse; more often; escalating; building up; more and more
  `),
  'hate/race': phraseList(`
    race; racist; racism; colour; skin; ethnicity; nationality; foreign; racial; accent; traveller; travellers;
    immigrant; where im from; black; asian; polish; romanian; gypsy
  `),
  'hate/religion': phraseList(`
    religion; faith; muslim; islamophobic; jewish; antisemitic; sikh; hindu; christian; mosque; religious; hijab;
    turban
  `),
  'hate/disability': phraseList(`
    disability; disabled; wheelchair; autism; autistic; learning disability; mental health; deaf; blind; adhd;
    learning difficulties
  `),
  'hate/sexual-orientation': phraseList(
    `gay; lesbian; bisexual; homophobic; sexual orientation; sexuality; queer; lgbt; bi`,
  ),
  'hate/transgender': phraseList(`trans; transgender; transphobic; gender identity; non binary`),
  'hate/other': phraseList(`
    something else; age; my age; other; how i look; because im old; a different reason; subculture; goth
  `),
  'evidence/photos': phraseList(`photo; photos; picture; pictures; pics; photograph; photographs; pic; snaps`),
  'evidence/video': phraseList(`video; videos; footage; dashcam; dash cam; film; filmed; clip; clips`),
  'evidence/recording': phraseList(`
    sound; audio; sound recording; voice note; noise app; voice recording; recording; recordings; recorded
  `),
  'evidence/messages': phraseList(`
    messages; message; texts; text; emails; whatsapps; whatsapp; letter; letters; voicemail; voicemails; screenshot;
    screenshots; notes through the door
  `),
  'evidence/diary': phraseList(`
    diary; log; notes; written down; wrote it down; diary sheets; record sheets; made a note; log book; written notes;
    incident log; dates and times
  `),
  'evidence/cctv': phraseList(`
    cctv; camera; cameras; ring doorbell; doorbell camera; doorbell cam; doorbell; security camera
  `),
};

/** Words that choose or refuse every option at once, take one out, or count them off. */
export const ALL_OF_THEM: readonly string[] = phraseList(`
    all; all of them; all of these; all of the above; every one; the lot; yes all; yes to all; share with all;
    all three; all four; all five; any and all; the whole lot
  `);
/** Every option, but where it is asked who may know: there it is all that is told, and says of nobody that they may. */
export const ALL_OF_IT: readonly string[] = phraseList(
  `everything; all of it; all of that; it all; this all; all this; all that; all the details; all details`,
);
/** What may stand beside "all" where nothing else is said. */
export const BESIDE_ALL: ReadonlySet<string> = new Set(
  phraseList(
    'yes; yeah; ok; okay; please; pls; thanks; thank; you; the; of; those; these; them; above; that; it; is; to; just; really',
  ),
);
/** Every option, where there are two. */
export const BOTH: readonly string[] = phraseList(`both; both of them`);
/** Every option, where they are people: "everyone saw" chooses no photo and no diary. */
export const ALL_WHO: readonly string[] = phraseList(`everyone; everybody; all agencies`);
/** Asked for ways that are safe, or for those who may know: whichever it is. */
export const ANY_OF_THEM: readonly string[] = phraseList(`
    any; any way; anyone; any of them; any of those; any of these; either; either way; whichever; whichever you like; anybody; anyone who can help; anybody who can help; anyone you like;
    anyone you need to; anybody you need to; anyone who needs to know; whoever; whoever you like; whoever you want; whoever you need to; whoever needs to know; whoever can help; whoever can sort it; who you like; who ever you like; who you want; who you need to; who you think
  `);

/** Says that nothing is to be heeded of one's phone or of talking: no way of contact is refused by it. */
const NOTHING_TO_HEED: readonly string[] = phraseList(`
    none apply; none of it applies; none of them apply; none of these apply; none apply to me; no one looks at it; nobody looks at it; no one else sees it; nobody else sees it; no one sees it; nobody sees it; no one else uses it; nobody else uses it; no one else reads it;
    nobody else reads it; no one else checks it; nobody else checks it; no one checks it; nobody checks it;
    only i see it; only i use it; its only me; its just me; just me; only me; i live alone; i live on my own; my own phone; my phone only; nothing like that; its fine; thats fine; all fine; all good; all ok; im fine; im ok; im good; its ok; no problem; no problems; no worries
  `);

/** Refuses all options, whatever they are of. */
export const NONE_ALONE: readonly string[] = phraseList(`
    none; none of them; none of these; none of those; none of that; neither of those; none of the above; no one; nobody; neither; nothing; no; nope; nah; no thanks;
    no thank you; not any; dont share; do not share; dont share it; i dont want to share; i do not want to share;
    dont share with anyone; keep it private; rather not; no sharing; not with anyone; dont want it shared;
    i dont want it shared; do not want it shared; i would rather not; id rather not; dont pass it on;
    do not pass it on; dont tell anyone; do not tell anyone; dont tell them; keep it to yourself; just you; only you; just you lot; only you lot; you lot only; just you guys; only you guys; you only; just yourselves; only yourselves; between us; just between us; keep it between us; between you and me; just between you and me; i only want you to know; only want you to know; i just want you to know; keep it to yourselves; just the council; only the council; council only; the council only; just council; only council; council team only; just the council team; nobody apart from you; nobody but you; no one but you; no one apart from you; no one except you; nobody except you;
    with nobody; with no one; nobody else; no one else; not them;
    not needed; not necessary; no need; dont share my details; dont share my report; i dont agree; i do not agree; no way; never; not really; not yet; not that i know; not that i know of; dont think so; i dont think so; do not think so; dont believe so; doubt it; not this time; i havent; i have not; havent yet; not so far; not at the moment; not now; havent told anyone; i havent told anyone; have not told anyone; not told anyone; told no one; told nobody; havent reported it; i havent reported it; not reported; not reported before; first time; this is the first time; its the first time; dont want to show it; i dont want to show it; i do not want to show it; dont want to show them; i dont want to show them; none are safe; none is safe; nothing is safe; no way is safe; neither is safe; none of them are safe; none of them is safe; i dont want one; i do not want one; no code word; no name; no its not that; its not that; not that; no proof; no evidence; just my word; only my word; my word against theirs; havent got any; i havent got any; dont have any; i dont have any; i dont have anything; deleted it; i deleted it; its random; random; just random; no reason; for no reason
  `);

/** Refuses all of them, or says that nothing is to be heeded. */
export const NONE_OF_THEM: readonly string[] = [...NONE_ALONE, ...NOTHING_TO_HEED];

/** Words that may stand beside a refusal and change nothing. */
export const BESIDE_REFUSAL: ReadonlySet<string> = new Set(
  phraseList(`please; thanks; thank; you; and; just; really; sorry; ta; at; all; to; of; either; else; with; it`),
);
/** What is added to what was chosen before, and what is taken out of it. */
export const ADDS = /^(?:and|also|plus|add|including|oh and|ok and)\b|\b(?:also|too|as well|in addition|on top)$/u;
export const TAKES_OUT =
  /^(?:please )?(?:take (?:out|off|away)|remove|untick|uncheck|unselect|deselect|drop|leave out)\b/u;

export const EXCEPT: readonly string[] = phraseList(`
    except; except for; but not; not; dont; apart from; other than; all but; everyone but; everybody but; anyone but; anybody but; whoever but; any but; all bar; everyone bar; everybody bar; anyone bar; bar the; bar my; without; no; excluding; never
  `);
export const ORDINALS: readonly string[] = phraseList(
  `first; second; third; fourth; fifth; sixth; seventh; eighth; ninth; tenth`,
);

/** Words of labels that tell no option from another. */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  phraseList(
    'about; from; gone; have; into; like; only; other; show; some; something; that; them; they; this; want; what; when; with; would; your; someone; there; more; than; were; been; not',
  ),
);

/** What may stand beside the number of an option: "option two please". */
export const BESIDE_NUMBERS: ReadonlySet<string> = new Set(
  phraseList('a; an; option; options; number; numbers; no; the; and; answer; ones; please; choice; just; only'),
);

/** Before "all": sweeps nothing up, as in "after all". */
export const OTHERWISE_ALL: ReadonlySet<string> = new Set(phraseList('after; at; thats; is'));
/** Behind "all" or "everything": "all good", "everything is fine". */
export const SWEEPS_NOTHING_UP: ReadonlySet<string> = new Set(
  phraseList('good; fine; ok; okay; right; well; clear; sorted; is; done; set; quiet'),
);

/** "Other" and "none of them" are of what is asked, and changes no answer of before. */
export const NAMES_NO_OPTION: ReadonlySet<string> = new Set(
  phraseList('other; others; something; else; different; another; none; neither; of; them; these; those; the; above'),
);

/** Things in the name of an option that people only speak or write by, where they tell what happened. */
export const SPOKEN_OVER: ReadonlySet<string> = new Set(phraseList('phone; computer'));
