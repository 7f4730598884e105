import type { PhraseBook } from '../../text/phrases.ts';
import { phraseList } from '../phrase-list.ts';

/** What residents ask on in the guides about thefts, scams, devices, roads, homes, reviews and formats, by the page that answers it. Keys as in GUIDE_CUES, beside those. */
export const ASKED_OF_THINGS: PhraseBook = {
  'burglary-theft.more/report': phraseList(`
    fingerprints; finger prints; forensics; touch anything; touch it; touch things; tidy up; clean up; sweep up;
    get my stuff back; get my things back; get our stuff back; get it back; get them back; get my bike back; get my tools back; see it again; catch them; catch him; catch who; catch whoever; show them the cctv; got him on cctv; got them on cctv; on the doorbell; check cctv; who do i tell; who do i show
  `),
  'burglary-theft.more/cards': phraseList(
    `had my keys in; keys were in; keys are gone; change the locks; change my locks; cancel my cards`,
  ),
  'burglary-theft.more/caller': phraseList(
    `how do i check; how do i know they; how can i tell if; how do i know if he; how do i know hes real; real id; id card; id badge`,
  ),
  'fraud-advice.more/bank-refund': phraseList(`
    get that back; get this back; be covered; give it back; give it me back; give her it back; give him it back; pay it back; pay me back; pay her back; pay him back; how long for the money; when will i get it; when do i get it; when will i see it; how long does it take; how long will it take; how long do they take; how long has the bank got; how much will i get
  `),
  'fraud-advice.more/report': phraseList(`
    is it a crime; is this a crime; is that a crime; report it for her; report it for him; report for her; report for him; report it for my; get caught; be caught; track them down; track him down; do i need proof; what proof; what evidence; keep the messages; keep the texts
  `),
  'fraud-advice.more/relative': phraseList(`
    talk to her; talk to him; talk to them about; get through to her; get through to him; make her see; make him see; make her believe; make him believe; bring it up; stop her sending; stop him sending; stop her paying; stop him paying
  `),
  'fraud-advice.more/no-cold-calling': phraseList(`
    keep him away; keep them away; stop them knocking; stop people knocking; stop him knocking; stop callers; stop cold callers; stop traders; stop them coming to the door; stop people coming to the door; sign for my door; sign for the door; sign on my door; sticker for; door sticker; no cold calling
  `),
  'cyber.more/report': phraseList(
    `is it a crime; is this a crime; is that a crime; catch them; catch him; who did it; find out who; trace them; who do we have to tell; who do we need to tell; who do i have to tell; have to tell anyone`,
  ),
  'cyber.more/account': phraseList(
    `cant log in; cant get in; cant get back in; locked me out; changed the password; changed the email; asking my friends; messaging my friends; messaging people; messaging everyone; sending messages to`,
  ),
  'cyber.more/passwords': phraseList(
    `make it secure; more secure; make it safer; keep it safe; antivirus; anti virus; update it; fingerprint login; passkey; passkeys`,
  ),
  'safer-homes.more/what': phraseList(`
    is it free; is that free; does it cost; does that cost; how much does it cost; how much is it; would she wait; would he wait; do i wait; how long does it take; how long will it take; who fits; who does it; who pays; who comes; who will come; do you fit; what do you fit; fit locks; fit alarms; what can you do; what do they do; am i entitled; do i qualify; am i old enough; if i rent; how old do you have to be
  `),
  'road-safety.more/speeding': phraseList(
    `get a camera; have a camera; put a camera; camera van; camera up; cameras up; put up signs; put a sign; put bumps; speed humps; traffic calming; lower the limit; change the limit; make it a 20; make it 20; chicane; 20 zone`,
  ),
  'road-safety.more/driving': phraseList(
    `need the number plate; need a number plate; need number plates; need their number plate; need the reg; need a reg; need his reg; need their reg; need the plate; without a number plate; without the reg; need proof; need evidence`,
  ),
  'asb-case-review.more/what': phraseList(`
    landlord count; council count; police count; ones to the; ones to my; what counts; counts as; count as; three times; 3 times by; same problem; same person; which reports; does it have to be; do they have to be; six months; 6 months; reports to the landlord; reports to my landlord; told my landlord count; different people
  `),
  'asb-case-review.more/someone': phraseList(
    `my son put; my daughter put; my mum put; my friend put; my carer put; someone put it in; my son fill; my daughter fill`,
  ),
  'asb-case-review.more/ask': phraseList(
    `lets do it; lets do that; ill do it; i want to do that; go for it; lets go for it; sign me up; yes do it; put it in for me`,
  ),
  'accessible-format.more/what': phraseList(
    `is it free; is that free; does it cost; how much does it cost; how much is it; what does it cost; my daughter interpret; my son interpret; family interpret; friend interpret; bring my own; translate for me`,
  ),
  'accessible-format.more/call': phraseList(
    `how long does it take; how long will it take; when will i get it; when will it come; speak to someone about it`,
  ),
  'drugs-alcohol.more/dealing': phraseList(
    `need proof; need evidence; raid; raid them; evict them; shut it down; shut them down; close it down`,
  ),
};
