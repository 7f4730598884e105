import type { PhraseBook } from '../../text/phrases.ts';
import { phraseList } from '../phrase-list.ts';
import { SERVED_YOUNG } from './served-young.ts';

/** How residents name the answers and pages of the guides about crime, roads, homes and the council, and of requests. */
export const CRIME_CUES: PhraseBook = {
  'theft-when/now': phraseList(`
    right now; happening now; theyre here; they are here; still here; still outside; still there; still at the door; still at my door; still in the garden; is outside; hes outside; shes outside; theyre outside; are outside; outside now; breaking in now; now;
    trying to get in; trying my back door; trying my door; trying the door; trying the door handle;
    trying door handles; in my shed now; in my garden now; in my house now; someone is breaking;
    somebody is breaking; are breaking in; is breaking in
  `),
  'theft-when/past': phraseList(`
    last night; yesterday; this morning; last week; earlier; over; it is over; already happened; got broken into;
    was broken into; been stolen; was stolen; came home; weve been burgled; we were burgled; got burgled;
    stolen from; were stolen; been nicked; was nicked; got nicked; nicked off; nicked from; has been stolen;
    have been stolen; has gone; have gone; broken into; broke into; have taken; has taken; they took; he took;
    robbed; burgled; got in and; gone missing; nicked my; nicked our; nicked a; nicked the; nicked out; pinched my; pinched our; pinched from; pinched the; pinched out; purse is missing; wallet is missing; bike is missing; tools are missing; been taken; sawn off; got took; been took; had the lead; had the wheels; had a break in; had a burglary; since the break in; after the break in; since the burglary; after the burglary; stole; ran off; drove off; driven off; legged it; rode off
  `),
  'theft-when/worried': phraseList(`
    prevent; stop it happening; worried; in case; before it happens; protect; keep safe; advice; make it safer;
    how do i stop; put them off
  `),
  'theft-what/home': phraseList(
    `van sat outside; van parked up; van outside; van keeps; strange van; dodgy van; suspicious van; watching houses; watching the houses; watching our house; home; house; flat; burglary; burgled; front door; back door; break in; windows`,
  ),
  'theft-what/shed': phraseList(`shed; sheds; garage; garages; allotment; outbuilding; lockup; lock up`),
  'theft-what/vehicle': phraseList(`van; car; bike; bicycle; motorbike; tools; catalytic converter; scooter; caravan`),
  'theft-what/farm': phraseList(`farm; tractor; quad; quad bike; livestock; sheep; diesel; barn; hare coursing`),
  'theft-what/caller': phraseList(`
    caller; knocked; knocking; at my door; at the door; on my doorstep; at my doorstep; doorstep caller; doorstep callers; doorstep crime; salesman; trader; roofers; rogue trader; cold caller
  `),
  'burglary-theft.more/report': phraseList(
    `
    will they come; will anyone come;report it; how do i report; tell the police; what do i tell police; what do i tell them; what do i say to police; what do i say to the police; what should i tell police; what to tell police; what do they need to know; crime number; call the police; ring the police; police number; insurance; my insurance; the insurance; insurers; claim
  `,
  ),
  'burglary-theft.more/cards': phraseList(`
    bank card; bank cards; my cards; my keys; keys; my phone; phone was taken; passport; driving licence; handbag;
    wallet; purse
  `),
  'burglary-theft.more/support': phraseList(
    `support; someone to talk to; cant sleep; shaken; upset; talk to someone; scared to be home`,
  ),
  'burglary-theft.more/marking': phraseList(
    `mark; marking; property marking; smartwater; selectadna; uv pen; serial number`,
  ),
  'burglary-theft.more/safer': phraseList(
    `locks; new locks; safer homes; security; make my home safer; cctv; come back; back again; fix the lock; fix the door; wont shut; wont lock`,
  ),
  'cyber-what/account': phraseList(`
    netflix; into my amazon; into my ebay; into my paypal; hacked; account; facebook; instagram; email account; my email; logged in; changed my password; locked out; whatsapp;
    snapchat; someone is in my
  `),
  'cyber-what/device': phraseList(`
    computer; laptop; tablet; files locked; files are locked; our files locked; all our files locked; my files locked; all my files locked; locked our files; locked my files; files encrypted; files are encrypted; systems are locked; want bitcoin; wants bitcoin; pay in bitcoin; virus; malware; ransomware; locked screen; pop up; popup; slow; frozen; encrypted
  `),
  'cyber-what/pictures': phraseList(`
    nudes; nude; pictures; pics; photos; video of me; blackmail; blackmailed; blackmailing; sextortion; threatening to share;
    webcam; intimate; recorded me; filmed me; screenshotted me; sends it to my; send it to my; share it with my
  `),
  'cyber-what/child': phraseList(`my child; my son; my daughter; my kid; grandson; granddaughter; pupil; teenager`),
  'cyber-what/message': phraseList(`
    is it a scam; is this a scam; is that a scam; is it real; is it genuine;strange message; text message; a text; an email; a link; phishing; message`),
  'cyber-what/prevent': phraseList(`
    safe from hackers; prevent; safer online; passwords; password; advice; protect; two step; 2fa; scared of being hacked; worried about being hacked; afraid of being hacked; scared ill get hacked; worried ill get hacked; avoid being hacked; not get hacked; stop being hacked; stop hackers; keep hackers out; be hacked
  `),
  'road-what/now': phraseList(
    `drunk and just got in; drunk and got in; just got in his car; just got in her car; just got in the car; just got into his car; just got into her car; just got into the car; drunk man got in; just driven off drunk; drunk and driving; drunk and drove; drunk and getting in; drunk and gone off; drove off drunk; driving off drunk; driving drunk; right now; drunk driver; drink driver; drink driving; drug driving; swerving; now`,
  ),
  'road-what/driving': phraseList(
    `bad driving; dangerous driving; dangerous driver; drives dangerously; reckless driving; dashcam; dash cam; overtook; cut me up; on their phone; tailgating`,
  ),
  'road-what/speeding': phraseList(`
    speeding; speed; too fast; speeders; racing past; speed camera; race up and down; racing up and down;
    races up and down; racing; racers; race down; at 40; at 50; at 60; at 70; at 80; at 90; at 100; tear down; tearing down; boy racers; doing 60; doing 50;
    go too fast; goes too fast; far too fast; flying down; flies down; fly down
  `),
  'road-what/crash': phraseList(`crash; accident; collision; hit my car; hit and run; knocked off; knocked down`),
  'road-what/bikes': phraseList(
    `quad bikes; off road bikes; nuisance bikes; boy racers; car meet; car cruise; scooters`,
  ),
  'road-what/fault': phraseList(
    `pothole; potholes; street light; streetlight; sign; traffic lights; drain; road surface`,
  ),
  'road-what/blocked': phraseList(
    `blocked; blocking; parked; parking; obstruction; pavement; my drive; zigzags; zig zags; yellow lines`,
  ),
  'safer-why/burglary': phraseList(
    `scared of burglars; burglary; burglar; burglars; burgled; break in; broken into; locks`,
  ),
  'safer-why/person': phraseList(`ex; my ex; partner; husband; wife; someone i know; son; abuse; stalker; family`),
  'safer-why/fire': phraseList(`fire; smoke alarm; alarm; smoke; cooker`),
  'safer-why/callers': phraseList(`callers; at my door; knocking; doorstep; traders; cold callers`),
  'licensed-what/now': phraseList(`fight; fighting; weapon; hurt; glassed; right now; now`),
  'licensed-what/noise': phraseList(`noise; loud music; music; karaoke; noisy`),
  'licensed-what/street': phraseList(`outside; street; shouting; peeing; vomit; drunk people; kicking out time`),
  'licensed-what/under-age': [
    ...SERVED_YOUNG,
    ...phraseList(`
    vodka to; cider to kids; beer to kids; booze to kids; fags to kids; alcohol to kids;
        under age; underage; children; kids; teenagers; without id; serving kids; serves kids; vapes to kids;
    sells to kids; selling to kids; sold to kids; cigarettes to kids; sells vapes; selling vapes; sells alcohol to;
    sold my son; sold my daughter; to children; to underage; to minors
  `),
  ],
  'licensed-what/spiked': phraseList(`spiked; spiking; something in my drink; drugged; needle`),
  'licensed-what/run': phraseList(`licence; run; owner; staff; after hours; lock in; rules`),
  'call-back-for/me': phraseList(`me; myself; for me`),
  'call-back-for/child': phraseList(
    `me and my children; me and my kids; me and the kids; me and the children; my kids; my children; us`,
  ),
  'call-back-for/other': phraseList(`someone else; my friend; my sister; my mum; a neighbour; my daughter`),
  'review-for/me': phraseList(`me; myself; for me`),
  'review-for/agreed': phraseList(
    `they agree; she agrees; he agrees; they agreed; she agreed; he agreed; asked me; they know; she knows; he knows; said i can; said i could; said yes; wants me to; want me to; with their permission; with her permission; with his permission`,
  ),
  'review-for/unasked': phraseList(
    `hasnt agreed; has not agreed; havent agreed; didnt agree; not agreed; hasnt said yes; not said yes; hasnt been asked; doesnt want me to; too scared to agree; havent asked; have not asked; they dont know; she doesnt know; he doesnt know; they do not know; not asked them; not asked her; not asked him; without asking; without telling`,
  ),
  'home-why/burglary': phraseList(`burglary; burgled; break in; broken into`),
  'home-why/abuse': phraseList(
    `my husband; my wife; my partner; my boyfriend; my girlfriend; abuse; my ex; ex partner; someone i know; partner`,
  ),
  'home-why/harassment': phraseList(`neighbours; youths; gang; people nearby; kids; harassment`),
  'home-why/callers': phraseList(`callers; at my door; knocking; traders`),
  'home-tenure/own': phraseList(`own; i own it; mortgage; homeowner; mine`),
  'home-tenure/council': phraseList(`council; council house; council flat; council tenant`),
  'home-tenure/association': phraseList(`housing association; association`),
  'home-tenure/private': phraseList(`private; landlord; letting agent; private landlord; rent privately`),
};
