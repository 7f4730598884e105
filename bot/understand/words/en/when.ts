import { phraseList } from '../phrase-list.ts';

/** Shows that it is happening while the resident writes. */
export const AT_THIS_MOMENT: readonly string[] = phraseList(`
    right now; rite now; still on; still is; still are; still burning; still smoking; at it as; still blaring; still barking; happening now; happening right now; at the moment; at this moment; this minute; this very minute; this second; this very second; this instant; as we speak;
    as i speak; as i type; as i write; as im typing; as im writing; while i type; while i write; whilst i type; currently; its happening; going on now; going on right now; doing it now; there now; outside now; here now; still going on; still going now;
    still at it; at it now; at it again now; now now; at present; im hiding; i am hiding; im hid; hiding in the; just now outside; still there; still here; still outside; still happening; happening as i; going off now; still at it; still ongoing; still goin on; still goin; still out there; still out here; still stood; still sat; still parked there; still in there; still in the; still on the roof; still up there; is going on; going on outside; happening outside; again as i; as were speaking; as we are speaking; at this very moment; at this very; im watching them; im watching it; i am watching; i can hear them now; i can see them; i can see him; i can see it from; watching them from; can hear it as; while im typing; while im writing; this exact minute; live now; in there now; in here now; here right; come quick; come quickly; this v minute; right this minute; right this second; rn; atm; any minute now; they are here; theyre still; hes still here; hes still there; hes still outside; theyre inside; they are inside; hes inside; somebody is in; someone is in my; someones in my; someone is trying; hes trying to; theyre trying to; trying to get in; its on now; is on now; out there now; out there again; ongoing; on going;
    in my garden now; in the garden now; on the roof now; in the street now; outside my door now; on my drive now; in the house now; they want the; hes outside; theyre outside; they are outside; he is outside; hes here; theyre here; hes at the door; at the door now; going on as; even now; back now; back again now; theyre back; they are back; theyre at it again; they are at it again; kicking off again; live now; kicking off now; kicking off right; in progress; under way; underway; still shouting; still fighting; still banging; still burning; still smoking; still going; still throwing; still screaming; still drinking; hear it now; hear them now; hear him now; hear her now; watching them now; watching it now; looking at them now; looking at it now; can see them now; hurry
  `);

/** A day after one of these is the day somebody was told. */
export const TELLING_VERBS =
  /(?<!\p{L})(?:told|tld|rang|rung|phoned|reported|emailed|e-mailed|wrote to|written to|contacted|informed|spoke to|spoken to|logged|complained|notified|called (?:the|my|our|101|999|police)|said (?:he|she|they)(?:'|’)d|appointment|booked|letter (?:of|dated)|your (?:letter|email))(?!\p{L})/iu;

/** A day right after one of these is not the day it happened: it is denied, or still to come. */
export const NOT_THEN =
  /(?<!\p{L})(?:as|not|wasn(?:'|’)?t|isn(?:'|’)?t|until|till|til|by|before|next|coming|due|open|closed) (?:on |the |this |it was )?$/iu;

/** Around a day: it is still to come. */
export const TO_COME =
  /(?<!\p{L})(?:will|won(?:'|’)?t|(?:i|he|she|it|they|we|you)(?:'|’)ll|going to|gonna|shall|due)(?!\p{L})/iu;

/** How many there were, not when. */
export const HOW_MANY = /(?<!\p{L})(?:there|they|we) (?:were|was|are) (?:about|around|nearly|almost) \S+$/iu;

/** A time after one of these is not when it happened. */
export const OTHER_TIMES =
  /(?<!\p{L})(?:(?:ring|call|phone|text|email|contact|reach) (?:me|us|back)|(?:he|she|they|you|i|we)(?:'|’)?(?:d|ll) (?:ring|call|phone|come|be round|be here|be there|be back|be out)|(?:don(?:'|’)?t|not|never|best to|best time to) (?:ring|call|phone|text)|(?:^|[\s.(-])•+ (?:after|before|between|from|any ?time)|drive the|home by|(?:have|got|start|go to) work|shift|be up at|get up at|(?:opens?|opening|closes|closing|(?:we|they|you|to) close|shuts?) (?:at|from|by|till|until|about|around)|(?:i|we)(?:'|’)?(?:m|re)? (?:finish|finished work|start work|leave for|leave work|get up|up at|come in at|go in at|work from|work till|work until|wake up|am up|go up to bed)|(?:table (?:at|for)|kick off (?:is )?at|asleep by|in bed by)|office|available|appointment|in bed by|go to bed|leave for work|back from work|home from work|up for work|until \d|9 til 5|nine to five)(?!\p{L})/iu;

/** Ends in a time at which somebody may be rung. */
export const CALL_TIMES =
  /(?:(?<!\p{L})(?:ring|call|phone|text|email|contact|reach)(?: (?:me|us|back|him|her))?|•\)?) (?:(?:only|any ?time|best) )?(?:after|before|between|from)(?: about)? \S+(?: ?[ap]\.?m\.?)?$/iu;

/** Right before a figure: the door where somebody lives. */
export const DOOR_BEFORE =
  /(?<!\p{L})(?:man|woman|lady|lad|bloke|chap|fella|neighbours?|family|couple|lot|people) (?:at|from) ?$/iu;

/** Right before a number: how old somebody looks. */
export const AGE_BEFORE =
  /(?<!\p{L})(?:he|she|lad|boy|girl|kid|child|man|baby|son|daughter)(?: who [^.!?\n]{1,30})? (?:was|is|looked|looks|were) (?:about|around|only|nearly|almost) ?$/iu;

/** Right after a time, behind "the": it is the name of a train, a meeting or a bell. */
export const NAMED_BY_TIME = /^ (?:bell|news|showing|meeting|mass|out of)(?!\p{L})/u;

/** What is going on while one of these is said of others. */
export const DOINGS: ReadonlySet<string> = new Set(
  phraseList(
    `kicking; shouting; throwing; punching; spraying; robbing; nicking; jumping; pulling; waving; swinging; banging; hammering; smashing; breaking; climbing; fighting; attacking; chasing; sat; stood; threatening; screaming; lighting; burning; fire`,
  ),
);

/** Those of whom it is said, with and without "are". */
export const THEY: ReadonlySet<string> = new Set(
  phraseList(`they; he; she; it; someone; somebody; people; lads; kids; men; man; youths`),
);
export const THEY_ARE: ReadonlySet<string> = new Set(phraseList(`theyre; hes; shes; someones; somebodys`));
export const ARE: ReadonlySet<string> = new Set(['are', 'is']);

/** Before those who do it: "there's two men shouting". */
export const THERE_IS: ReadonlySet<string> = new Set(['theres', 'theirs']);

/** Before "now": what is over, or is still to come. */
export const NOT_DOING: ReadonlySet<string> = new Set(
  phraseList('been; was; were; had; weeks; months; years; days; until; till; by; from; up; going'),
);

/** Before "now": who or what it is said of. */
export const IS_NOW: ReadonlySet<string> = new Set(
  phraseList(
    'is; are; im; hes; shes; theyre; its; theres; whos; am; they; them; he; she; someone; somebody; lads; kids; men; man; youths; boys; girls; people; gang; bike; car',
  ),
);

/** Says that it is past. */
export const PAST = /\b(?:yesterday|last (?:night|week|month|year|\w+day)|ago)\b/u;

/** Says that it is not, or not yet. */
export const STILL = /\b(?:now|still|today|tonight)\b/u;

/** Before "now": what somebody does for a living or with their days, and not at this moment. */
export const OF_ONES_LIFE: ReadonlySet<string> = new Set(
  phraseList(
    'living; staying; renting; working; thinking; feeling; wondering; asking; writing; something; anything; nothing; everything; morning; evening; during',
  ),
);
