import type { PhraseBook } from '../../text/phrases.ts';
import { phraseList } from '../phrase-list.ts';
import { CONTACT, MONEY, NEIGHBOURS, NOISE, RUN, SPIKED, STREET, WATCH, YOUNG } from './neighbourhood-words.ts';
import { NO_PREFERENCE } from './no-preference.ts';
import { SERVED_YOUNG } from './served-young.ts';

/** How residents name the pages of the guides about roads, pubs, safer homes, reviews, grants and formats, and answer requests. */
export const COUNCIL_CUES: PhraseBook = {
  'road-safety.more/now': phraseList(`drunk driver; drink driver; driving now; swerving; all over the road`),
  'road-safety.more/driving': phraseList(
    `bad driving; dashcam; dash cam; dashcam footage; overtook; tailgating; cut me up`,
  ),
  'road-safety.more/speeding': phraseList(`speeding; speeders; too fast; speed camera; speed bumps`),
  'road-safety.more/crash': phraseList(
    ` crime number;crash; accident; collision; hit and run; hit my car; knocked down; my neck hurts; neck hurts; tell the police; half the reg; whiplash; the other driver`,
  ),
  'road-safety.more/bikes': phraseList(`quad bikes; off road bikes; motorbikes; boy racers; car meet; scooters`),
  'road-safety.more/fault': phraseList(
    `pothole; potholes; street light; streetlight; road sign; traffic lights; road surface`,
  ),
  'road-safety.more/blocked': phraseList(`blocked; blocking; parked; parking; my drive; obstruction; on the pavement`),
  'road-safety.more/support': phraseList(
    `someone to talk to; talk to someone; support; shaken; was killed; died in a crash; bereaved; flashbacks`,
  ),
  'licensed-premises.more/now': phraseList(`fight; fighting; someone is hurt; glassed; a weapon`),
  'licensed-premises.more/noise': [...NOISE, ...phraseList(`noise; loud music; karaoke; noisy; live music`)],
  'licensed-premises.more/street': [
    ...STREET,
    ...phraseList(`outside the pub; drunk people; kicking out time; peeing; vomit; shouting in the street`),
  ],
  'licensed-premises.more/under-age': [
    ...YOUNG,
    ...SERVED_YOUNG,
    ...phraseList(
      `got served; served him; served her; under age; underage; sells to kids; selling to kids; without id; no id`,
    ),
  ],
  'licensed-premises.more/spiked': [
    ...SPIKED,
    ...phraseList(
      `get tested; go to hospital; go to a and e; how long do tests; spiked; spiking; spike my drink; something in my drink; something in her drink; drugged`,
    ),
  ],
  'licensed-premises.more/run': [
    ...RUN,
    ...phraseList(
      ` how do i object; how do i complain; licensing team;licence; license; after hours; lock in; breaks the rules; the owner; complain about the pub`,
    ),
  ],
  'licensed-premises.more/watch': [
    ...WATCH,
    ...phraseList(`pubwatch; pub watch; banned from pubs; ban him from; barred`),
  ],
  'safer-homes.more/what': phraseList(
    `what help; what is it; can i get help; who can have it; am i eligible; free locks`,
  ),
  'safer-homes.more/ask': phraseList(
    `apply; how do i apply; ask for it; ask for help; sign me up; request it; how do i get it`,
  ),
  'safer-homes.more/burglary': phraseList(
    `locks; lock; lights; windows; burglar; burglars; burglary; break in; door chain`,
  ),
  'safer-homes.more/person': phraseList(
    `my ex; my partner; my husband; my wife; someone i know; my son; abusive; stalker`,
  ),
  'safer-homes.more/fire': phraseList(
    `fire; smoke alarm; smoke alarms; fire safety; arson; petrol through the letterbox`,
  ),
  'safer-homes.more/callers': phraseList(
    `callers; cold callers; at my door; doorstep; knocking; door camera; video doorbell`,
  ),
  'safer-homes.more/landlord': phraseList(
    `landlord; i rent; renting; tenant; housing association; council house; council tenant`,
  ),
  'asb-case-review.more/what': phraseList(
    `how many reports; how many times; what is it; what is a review; what does it do; community trigger; how does it work; do i qualify; i qualify; am i eligible; who can ask`,
  ),
  'asb-case-review.more/fewer': phraseList(
    `only twice; only once; just twice; just once; only two; only 2; just two; only one; twice in a; once in a; two times in; reported it once; reported once; reported it twice; reported twice; told them twice; told them once; fewer than three; less than three; fewer than 3; less than 3; not three times; not 3 times; not that often; not often enough`,
  ),
  'asb-case-review.more/ask': phraseList(
    `apply; ask for it; ask for a review; how do i ask; request it; start a review; start it; start one; i want one; want one; id like one; yes please; i want a review; want a case review; want the case review; want the asb case review; want an asb case review; want a community trigger; want the community trigger; reported 3 times; reported 4 times; reported 5 times; reported 6 times; reported three times; reported four times; reported five times; reported it 3 times; reported it 4 times; reported it 5 times; send it for me; do it for me; fill it in for me; ask for me here; how do i do it; how do i do that; do it`,
  ),
  'asb-case-review.more/someone': phraseList(
    `for my mum; for my dad; for my neighbour; on behalf; for someone else; for a friend; can someone ask for me; ask for me; can my friend; can my mum; can my dad; can my son; can my daughter; can my wife; can my husband; can my carer; can my neighbour; can my support worker; can my sister; can my brother; friend apply; daughter apply; son apply; someone apply; apply for me; apply for my; apply on my`,
  ),
  'asb-case-review.more/not': phraseList(
    `complain; complaint; complain about an officer; complain about the council; what is it not`,
  ),
  'asb-case-review.more/appeal': phraseList(
    `appeal; said no; turned down; refused; refuse; say no; not happy with it; disagree; police commissioner`,
  ),
  'asb-case-review.more/again': phraseList(
    `again; happened again; another report; report it again; still happening; still going on`,
  ),
  'asb-case-review.more/support': phraseList(
    `support; someone to talk to; talk to someone; cant cope; victim support; stressed`,
  ),
  'community-grants.more/grants': [
    ...MONEY,
    ...phraseList(
      `grant; grants; funding; how much; can i apply; how do i apply; who can apply; can we apply; how do we apply; youth club; football club; cctv; money for; apply for money; fund our; pay for`,
    ),
  ],
  'community-grants.more/contact': [
    ...CONTACT,
    ...phraseList(
      ` the form; application form; get in touch with; in touch;contact; phone number; who runs it; the partnership; the team; speak to someone; talk to someone`,
    ),
  ],
  'community-grants.more/watch': [
    ...NEIGHBOURS,
    ...phraseList(
      `neighbourhood watch; farm watch; watch scheme; watch group; start a watch; join the watch; join a watch; volunteer`,
    ),
  ],
  'community-grants.more/report': phraseList(
    `report; problem in my street; something wrong; report something; antisocial behaviour`,
  ),
  'accessible-format.more/what': phraseList(`what can i ask for; what formats`),
  'accessible-format.more/ask': phraseList(
    ` interpreter; translator;ask for it; order it; send me; can i have; i need it in; request it; i want it in; large print; braille; audio; easy read; big print`,
  ),
  'accessible-format.more/call': phraseList(`call; ring; phone; phone number; the council; by phone`),
  'accessible-format.more/deaf': phraseList(
    `deaf; hard of hearing; cant hear; cant speak; text relay; relay; sign language; bsl; mute`,
  ),
  'accessible-format.more/chat': phraseList(
    `bigger text; larger text; bigger letters; screen reader; this chat; the font; dark mode; zoom`,
  ),
  'burglary-theft.more/now': phraseList(
    `happening now; they are here; theyre here; breaking in now; someone is in my; still in the house`,
  ),
  'burglary-theft.more/home': phraseList(
    `my home; my house; my flat; front door; back door; going on holiday; windows`,
  ),
  'burglary-theft.more/shed': phraseList(
    `shed; sheds; garage; garages; allotment; outbuilding; lawnmower; garden tools`,
  ),
  'burglary-theft.more/vehicle': phraseList(
    `van; my car; bike; bicycle; motorbike; tools; catalytic converter; caravan; keyless; car keys`,
  ),
  'burglary-theft.more/farm': phraseList(
    `farm; tractor; quad; livestock; sheep; diesel; barn; farm watch; hare coursing`,
  ),
  'burglary-theft.more/caller': phraseList(
    `at my door; at the door; on my doorstep; at my doorstep; doorstep caller; doorstep callers; doorstep crime; knocked; knocking; bogus caller; bogus callers; cold caller; salesman`,
  ),
  'burglary-theft.more/trader': phraseList(
    `trader; rogue trader; builder; roofer; roofers; driveway; tarmac; trader wants money; builder wants money; wants money up front; wants money for the work; wants money for the job; wants money for the roof; wants paying; gardener`,
  ),
  'cyber.more/account': phraseList(
    `hacked; my account; facebook; instagram; my email; locked out; changed my password; snapchat; whatsapp; get it back; get back in; log in; log into; my mates account`,
  ),
  'cyber.more/device': phraseList(
    `my computer; my laptop; my phone is; virus; malware; ransomware; pop up; popup; tablet; encrypted; our files; my files; turn it off; switch it off; unplug it; can they see me; can he see me; can she see me; see my screen; watching my screen; my banking on it`,
  ),
  'cyber.more/pictures': phraseList(`
    nudes; nude; naked; pictures of me; photos of me; video of me; blackmail; sextortion; webcam; intimate; do we pay; do i pay; should we pay; should i pay; if i pay; if we pay; pay him; pay them; taken off; taken down; take it down; sends it anyway; sends them anyway; if she sends; if he sends; if they send; if i dont pay; didnt pay; havent paid; not paid; sent more; sent him more; sent her more; sent them more; more pics; message him back; message her back; reply to him; reply to her; answer him; block him; block her; delete them; delete the messages; delete it; deleted it; deleted the messages; posts it; posted it; sends it; sent it to my
  `),
  'cyber.more/child': phraseList(
    `my child; my son; my daughter; my kid; my grandson; my granddaughter; grooming; groomed; roblox; gaming`,
  ),
  'cyber.more/message': phraseList(
    ` is it a scam; is this a scam; is that a scam; is it real; is it genuine;strange message; dodgy message; a text; an email; a link; phishing; spam`,
  ),
  'cyber.more/report': phraseList(
    ` crime number;report it; where do i report; how do i report; report fraud; action fraud; the police; number to ring; number to call; phone number; who do i ring; who do i call; who can i ring; who can i call; who should i ring; who should i call`,
  ),
  'cyber.more/passwords': phraseList(
    `password; passwords; safer online; two step; 2fa; two factor; password manager; protect myself`,
  ),
  'cyber.more/follow': phraseList(
    `my ex; my partner; my husband; my wife; watches me; tracks me; tracking me; spyware; stalkerware; spying`,
  ),
  'cyber.more/business': phraseList(`business; my shop; our firm; company; charity; our club; my employer; staff`),
  'hate-crime.more/now': phraseList(`happening now; right now; outside now; still here; still there`),
  'hate-crime.more/for-others': phraseList(
    `for a friend; for someone else; for my neighbour; on behalf; i saw it; as a witness; for my client`,
  ),
  'hate-crime.more/faith': phraseList(
    `muslim; islamophobia; jewish; jew; antisemitism; sikh; hindu; christian; mosque; faith; religion; hijab`,
  ),
  'hate-crime.more/lgbt': phraseList(
    `gay; lesbian; bisexual; trans; transgender; lgbt; queer; homophobia; homophobic; transphobia`,
  ),
  'hate-crime.more/disability': phraseList(
    `disability; disabled; wheelchair; autism; autistic; learning disability; blind; deaf; mate crime`,
  ),
  'hate-crime.more/school': phraseList(
    `school; at school; teacher; bullied at school; bullying at school; college; pupils; playground`,
  ),
  'format-kind/large-print': phraseList(
    `large print; big print; bigger print; big letters; bigger letters; large letters; poor eyesight; partially sighted`,
  ),
  'format-kind/braille': phraseList(`braille; brail; braile; blind`),
  'format-kind/audio': phraseList(`audio; cd; recording; read out; listen to; spoken; sound file; mp3`),
  'format-kind/easy-read': phraseList(
    `easy read; pictures; simple words; easy words; plain words; learning disability; cant read well`,
  ),
  'format-kind/bsl': phraseList(`bsl; sign language; signing; signer; deaf`),
  'format-kind/language': phraseList(
    `another language; other language; my language; translated; translation; in polish; in punjabi; in romanian; in urdu`,
  ),
  'format-kind/interpreter': phraseList(
    `interpreter; translator; someone who speaks; someone to translate; to interpret`,
  ),
  'review-count/enough': phraseList(
    `yes; many times; lots of times; loads of times; several times; more than; at least; every day; every week; dozens`,
  ),
  'review-count/fewer': phraseList(
    `no; once; twice; two times; one time; only once; only twice; just once; just twice; not that often; fewer; less`,
  ),
  'review-count/unsure': phraseList(`not sure; unsure; cant remember; dont know; maybe; about that`),
  'review-told/other': phraseList(
    `my mp; councillor; school; parish council; fire service; social worker; crimestoppers; someone else`,
  ),
  'home-why/other': phraseList(`something else; none of these; fire; smoke`),
  'home-tenure/other': phraseList(
    `something else; caravan; mobile home; boat; hostel; with my parents; lodger; sofa surfing; supported housing`,
  ),
  'person-worker/woman': phraseList(
    `woman; female; lady; a woman; not a man; no man; no men; not a bloke; not a male; but a man; but not a man; except a man; dont want a man; dont want a bloke; rather not a man`,
  ),
  'person-worker/man': phraseList(
    `man; male; bloke; a man; not a woman; no woman; no women; not a lady; not a female; but a woman; but not a woman; except a woman; dont want a woman; dont want a lady; rather not a woman`,
  ),
  'person-worker/any': NO_PREFERENCE,
};
