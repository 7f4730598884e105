import type { PhraseBook } from '../../text/phrases.ts';
import { phraseList } from '../phrase-list.ts';

const TOLD = phraseList(
  `rang; rung; called; phoned; told; contacted; spoken to; spoke to; informed; been on to; been in touch with`,
).flatMap((did) => ['the', 'my', 'our', 'his', 'her', 'their'].map((whose) => `${did} ${whose} bank`));
const toldBy = (who: string): readonly string[] => phraseList(who).flatMap((one) => TOLD.map((did) => `${one} ${did}`));

/** That whoever writes has told the bank. */
export const TOLD_BANK: readonly string[] = toldBy('i; ive; i have; we; weve; already; just');

/** That the bank knows already, as residents tell it. */
const BANK_DONE: readonly string[] = [
  ...TOLD_BANK,
  ...toldBy('he; hes; she; shes; they'),
  ...phraseList(`
    ive cancelled my card; i cancelled my card; cancelled my cards; card is cancelled; ive stopped my card; bank knows; bank has stopped; bank have stopped; bank is looking into;
    bank are looking into; bank is dealing with; bank are dealing with; bank has frozen; bank froze; bank cancelled my card; bank has cancelled; bank has blocked; bank blocked my card
  `),
];

/** How residents name the answers of the guide to scams and the kinds they want to read about. */
export const FRAUD_CUES: PhraseBook = {
  'fraud-gone/money': phraseList(`
    money has gone; money gone; i paid; i have paid; paid them; sent money; sent them money; lost money; transferred money;
    took my money; i sent; i transferred; my savings; paid him; paid her; money left my account
  `),
  'fraud-gone/details': phraseList(`
    gave my details; gave details; gave them my; told them my; my bank details; my card details; my password; my pin;
    gave a code; read out the code; filled in my; typed in my; clicked the link; gave my card
  `),
  'fraud-gone/control': phraseList(`
    in my computer; in my phone; in my laptop; into my computer; anydesk; teamviewer; remote access; took control; hacked my phone;
    inside my computer; inside my laptop; inside my phone; are inside it; on my screen; saw my screen; installed an app; got in
  `),
  'fraud-gone/no': phraseList(
    `nothing; nothing gone; neither; not yet; no money; none; nothing has gone; i did not pay; didnt pay; i hung up`,
  ),
  'fraud-gone/check': phraseList(`
    check a message; check this; is this a scam; is it a scam; is this real; is it real; look at this; can you check; check it; genuine;
    have a look; dodgy text; dodgy email; got a text; got an email; a message
  `),
  'fraud-now/coming': phraseList(
    `at the door; outside; on the way; coming now; coming round; courier; at my house; taxi; here now; on my doorstep`,
  ),
  'fraud-now/talking': phraseList(
    `on the phone; on the line; still on; talking to them; online now; chatting now; on a call; on the other line`,
  ),
  'fraud-now/threat': phraseList(
    `threat; threats; threatening; threatened; scared of them; blackmail; going to hurt; they will come`,
  ),
  'fraud-now/no': phraseList(`nobody; no one; not now; its over; hung up; they have gone; gone now`),
  'fraud-who/me': phraseList(`me; myself; my own; its me; about me`),
  'fraud-who/relative': phraseList(`
    my mum; my dad; my nan; my gran; my grandad; my mother; my father; my son; my daughter; my friend; a friend; my neighbour;
    my wife; my husband; my aunt; my uncle; my sister; my brother; my partner; someone else; a relative; my client
  `),
  'fraud-who/business': phraseList(
    `restaurant; my restaurant; takeaway; salon; business; my shop; our firm; company; our club; charity; cafe; at work; our office; my employer; church; parish`,
  ),
  'fraud-paid/transfer': phraseList(
    `bank transfer; transferred; transfer; faster payment; online banking; bacs; standing order`,
  ),
  'fraud-paid/card': phraseList(`card; debit card; credit card; paypal; apple pay; google pay`),
  'fraud-paid/cash': phraseList(`cash; cheque; notes; postal order`),
  'fraud-paid/gift-card': phraseList(`gift card; gift cards; voucher; vouchers; steam card; itunes; google play`),
  'fraud-paid/crypto': phraseList(`crypto; bitcoin; usdt; coinbase; ethereum`),
  'fraud-paid/abroad': phraseList(`abroad; another country; western union; moneygram; overseas; foreign bank`),
  'fraud-advice.more/bank-theirs': phraseList(`
    call their bank; ring their bank; call her bank; ring her bank; phone her bank; call his bank; ring his bank; phone his bank; help her call; help him call
  `),
  'fraud-advice.more/bank-now': phraseList(`
    cancel my card; cancel the card; freeze my card; block my card; bank is closed; bank is shut; bank closed; banks closed;
    call my bank; call the bank; ring the bank; ring my bank; havent rung; not rung; havent called; havent phoned; not called the bank; phone the bank; bank number; number for the bank;
    who do i ring; who do i call; who should i ring; who should i call; what do i do now; what do i do; what shall i do; what should i do;
    what do i do first; what do i say; what should i say; what do i tell the bank; what now; what next; is 159; how do i stop it; can you stop it; can they stop it; stop the payment; cancel the payment; bank stop it; bank stop the payment; bank get it back;
    how do i stop the payment; can i do; can we do; see my bank; see my account; see my accounts; see my money; get into my bank; into my bank account; cant get through to the bank; cant get through to my bank; cant get through to them; bank wont answer; bank isnt answering; bank doesnt answer; bank is closed; banks closed; banks shut; on hold to the bank; on hold with the bank; im on hold`),
  'fraud-advice.more/danger-now': phraseList(
    `coming back; come back; comes back; came back; come round; come to my house; come to the house; turn up again; turns up again; call 999; ring 999`,
  ),
  'fraud-advice.more/bank-done': BANK_DONE,
  'fraud-advice.more/bank-refund': phraseList(
    `
      refund; money back; too late; claim it back; claim it; claim back; claim our money; claim my money; claim the money; get it all back; see it again; see my money again; see our money again; get it back; get my money back; get her money back; get his money back;
      get their money back; get the money back; reimbursed; compensation; get anything back; get it refunded; money returned; is it covered; am i covered; is she covered; is he covered; are we covered
    `,
  ),
  'fraud-advice.more/refund-no': phraseList(
    `
      bank says no; bank said no; bank said they wont; bank wont help; bank turned; bank refused; refused to refund; ombudsman; wont refund; wont pay; bank wont; wont give it back; wont give me it back;
      bank says its my fault; bank says its my own fault; refused my refund; refused my claim; turned me down
    `,
  ),
  'fraud-advice.more/report': phraseList(
    `crime number; trace him; trace her; trace them; catch him; catch her; catch them; report it; report fraud; action fraud; police; how to report; where do i report; who do i report; report this; report him; report them; reporting it`,
  ),
  'fraud-advice.more/details-gone': phraseList(`
    ni number; national insurance; have my email; has my email; got my email; have my password; has my password; got my password; know my password; knows my password;
    passwords; change my password; identity; credit report; keep accounts; what can they do with; do with my details; use my details;
    use my name; get into my account; in my name; protect my account; protect my accounts
  `),
  'fraud-advice.more/support': phraseList(`
    someone to talk to; support; counselling; ashamed; upset; feel stupid; im scared; i am scared; im frightened; i am frightened; im afraid; i am afraid; so stupid; being stupid; am i stupid; im stupid; embarrassed;
    in bits; feel sick; feel awful; cant stop crying; cant sleep; in tears; devastated; shaken; shaken up; in shock; my fault; such a fool; an idiot; feel a fool
  `),
  'fraud-advice.more/stop': phraseList(
    `should i send; should i pay; shall i send; shall i pay; do i send; do i pay; should i give; do i give; take five; how to deal; how do i avoid; what to look for; spot a scam; stop scams; prevent`,
  ),
  'fraud-advice.more/relative': phraseList(
    `
    should i tell him; should i tell her; none of my business; what do i say to him; what do i say to her; what should i say to him; what should i say to her; what can i say to him; what can i say to her; say to him; say to her; say to them; talk to him about it; talk to her about it; listen to me; doesnt listen; convince him; convince her;
      my mum; my dad; my nan; relative; my grandad; my friend; someone i care about; she is scared; shes scared; he is scared; hes scared; she is frightened; shes frightened; he is frightened; hes frightened; wont listen; wont believe me; wont be told;
      gets angry; doesnt believe me; thinks hes real; thinks shes real; what do i tell her; what do i tell him; how do i tell her;
      how do i tell him; how do i make her; how do i make him; how do i stop her; how do i stop him
    `,
  ),
  'fraud-advice.more/business': phraseList(`business; firm; company; club; our shop`),
  'fraud-advice.more/hang-up': phraseList(
    `another phone; hang up; hang up on him; put the phone down on; keeps ringing; keep ringing; if he rings back; if they ring back; what if they ring`,
  ),
  'fraud-advice.more/by-call': phraseList(
    `call; calls; by phone; on the phone; over the phone; phone call; phone calls; voice; caller; rang`,
  ),
  'fraud-advice.more/by-text': phraseList(`text; texts; sms; whatsapp`),
  'fraud-advice.more/by-email': phraseList(`email; emails; e mail; phishing`),
  'fraud-advice.more/buying': phraseList(`buying; selling; shopping; online shopping`),
  'fraud-advice.more/online': phraseList(`online; love; work; money offers; social media`),
  'fraud-advice.more/at-door': phraseList(
    `door; doorstep; cold caller; cold callers; post; letter; letters; bogus caller; check my meter; check the meter; read my meter; read the meter; water board; severn trent; gas board; wants to come in; want to come in; let them in; let him in; let her in`,
  ),
  'fraud-advice.more/no-cold-calling': phraseList(`no cold calling; cold calling zone; sticker; stop people knocking`),
  'fraud-advice.more/bank': phraseList(`safe account; fake bank; bank call; fraud team`),
  'fraud-advice.more/courier': phraseList(
    `courier; collect my card; fake police; rang from the police; phoned from the police; telephoned from the police; called from the police; call from the police; he is from the police; hes from the police; he was from the police; they were from the police; theyre from the police; it is the police; its the police; is it the police; real police; really the police`,
  ),
  'fraud-advice.more/remote-access': phraseList(`computer; microsoft; anydesk; teamviewer; tech support; openreach`),
  'fraud-advice.more/passcode': phraseList(`code; passcode; one time code; six digit`),
  'fraud-advice.more/family': phraseList(`hi mum; hi dad; new number; family; grandson; ai voice; cloned voice`),
  'fraud-advice.more/delivery': phraseList(`parcel; delivery; royal mail; evri; dpd; customs fee`),
  'fraud-advice.more/government': phraseList(`hmrc; tax refund; tax rebate; dvla; dwp; grant; government`),
  'fraud-advice.more/council-tax': phraseList(`council tax; tax band`),
  'fraud-advice.more/energy': phraseList(`energy; gas; electric; electricity; smart meter; ofgem`),
  'fraud-advice.more/tv-licence': phraseList(`tv licence; tv license; licensing`),
  'fraud-advice.more/fine': phraseList(`fine; parking fine; parking; pcn; dart charge`),
  'fraud-advice.more/arrest': phraseList(`arrest; warrant; court; bailiffs; deported`),
  'fraud-advice.more/account': phraseList(
    `account blocked; account suspended; netflix; amazon; paypal; apple id; facebook`,
  ),
  'fraud-advice.more/subscription': phraseList(`subscription; renewal; antivirus; norton; mcafee`),
  'fraud-advice.more/marketplace': phraseList(
    `facebook marketplace; fb marketplace; marketplace; gumtree; vinted; ebay; buyer; seller; puppy`,
  ),
  'fraud-advice.more/ticket': phraseList(`ticket; tickets; concert; festival`),
  'fraud-advice.more/rental': phraseList(`rent; rental; flat; holiday; cottage; landlord; airbnb; booking`),
  'fraud-advice.more/job': phraseList(`job; jobs; task; tasks; telegram job; money mule`),
  'fraud-advice.more/romance': phraseList(
    `tinder; hinge; bumble; plenty of fish; dating app; dating site; buy him a ticket; buy her a ticket; ticket to fly; plane ticket; flight ticket; romance; dating; met online; girlfriend; boyfriend; never met`,
  ),
  'fraud-advice.more/investment': phraseList(`investment; investing; crypto; bitcoin; trading; shares`),
  'fraud-advice.more/pension': phraseList(`pension; pensions`),
  'fraud-advice.more/loan': phraseList(`loan; loans; loan fee`),
  'fraud-advice.more/prize': phraseList(
    `about an inheritance; left me money; lottery letter; prize letter; prize draw; prize; lottery; inheritance; won; competition; raffle`,
  ),
  'fraud-advice.more/charity': phraseList(
    `charity letter; letter from a charity; charity bag; charity bags; charity; collector; donation`,
  ),
  'fraud-advice.more/recovery': phraseList(`recovery; get my money back for a fee; recover; recovery agent`),
  'fraud-advice.more/sextortion': phraseList(`sextortion; nudes; naked pictures; pictures of me; blackmail; webcam`),
  'fraud-advice.more/invoice': phraseList(`invoice; supplier; bank details changed; fake bill`),
  'fraud-advice.more/boss': phraseList(`boss; manager; gift cards for my boss; head teacher`),
  'fraud-advice.more/doorstep': phraseList(
    `half the job; job half done; half finished job; never finished the job; didnt finish the job; bad job; finish the job; left the job; roofer; roof; tarmac; rogue trader; rogue traders; builder; trader at; trader came; driveway; chimney; gutters; guttering; trading standards`,
  ),
  'fraud-advice.more/qr-code': phraseList(`qr; qr code; car park sticker`),
  'fraud-advice.more/device': phraseList(
    `get them off; clean my computer; clean my phone; remove the app; delete the app; uninstall; still in my computer`,
  ),
  'fraud-advice.more/refund-transfer': phraseList(`refund for a transfer; money i transferred; transfer back`),
  'fraud-advice.more/refund-card': phraseList(`chargeback; section 75; refund on my card; card payment back`),
  'fraud-advice.more/refund-other': phraseList(`gift card refund; crypto back; cash back; get my crypto back`),
  'fraud-advice.more/challenge': phraseList(
    `should i ring them; should i call them; should i phone them; ring them back; call them back; how do i check; find out if; how can i tell; how do i know if it is real`,
  ),
  'fraud-advice.more/protect': phraseList(
    `think i was caught; if i was caught; if i fell for it; stop it happening again; stop this happening again; happen again; happens again`,
  ),
  'fraud-advice.more/relative-later': phraseList(
    `call blocker; block calls; keep her safe; keep him safe; happening to her again; happening to him again`,
  ),
  'fraud-advice.more/business-later': phraseList(
    `train staff; train my staff; staff training; protect our business; protect my business`,
  ),
};
