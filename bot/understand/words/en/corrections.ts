import type { PhraseBook } from '../../text/phrases.ts';
import { phraseList } from '../phrase-list.ts';

/** How a resident puts an earlier answer right; what follows must hold the new answer. */
export const CORRECTION_OPENINGS: readonly string[] = phraseList(`
    no it was; no its; no it is; no it wasnt; no it isnt; no not; no; actually; actually it was; actually its;
    i meant; i mean it was; i mean; it was; it wasnt; it should be; it should say; that should be; that should say;
    wait; oh wait; hang on; sorry it was; sorry its; sorry i meant; sorry; the right; the correct; not; rather;
    or rather; correction; wrong; oops; my mistake; i got it wrong; i said; sorry i mean; wait no; no wait; no sorry;
    scratch that; no scratch that; scrap that; did i say; i should have said; should have said; i shouldve said;
    shouldve said; i told you; i make mistake; i made mistake; sorry no; nope it was; no make that; make that
  `);

/** Stands before the new answer, wherever it is in a sentence: "did I say six I should have said seven". */
export const REPAIRS: readonly string[] = phraseList(`
    no wait it was; no sorry it was; no actually it was; wait no it was; no wait its; no sorry its; no actually its; should have said; shouldve said; should have been; shouldve been; should be; should say; i meant; i mean; meant to say;
    or rather; make that; but its; but it was; but it is; except its; except it was; except it is; except thats; its actually; it was actually; its really; it was really
  `);

/** What may stand beside a new answer that is all a message says. */
export const BESIDE_AN_AMENDMENT: readonly string[] = phraseList(`
    its; it; was; is; were; about; around; roughly; at; on; in; no; wait; hang; meant; mean; think; only; but; though;
    so; that; ish; number; sorry; oops; i; should; be; have; been; said; say; shouldve; did; make; made; mistake; not; yes; put; write; use; happened; date; day
  `);

/** Puts right when it happened, whatever is asked: "sorry, it was Tuesday", "I meant Sunday". */
export const OF_WHAT_HAPPENED =
  /^\W*(?:(?:no|sorry|oh|wait|actually|hang on|oops|and|my mistake)\W+)*(?:(?:it|that|this) (?:was|happened)|i meant?|it should (?:be|say|have been)|(?:sorry|actually|oops) (?:on )?(?=\p{L}+day\b))/iu;

const DAY =
  '(?:on )?(?:a |the |last )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|last night|this morning)';

/** One day put in the place of another, and nothing else: "no, it was Tuesday, not Monday". */
export const DAY_FOR_DAY = new RegExp(
  `^(?:(?:no|nope|nah|sorry|wait|actually|oh) )*(?:(?:it|that|this) was )?(?:${DAY} (?:and )?not ${DAY}|(?:not|it wasnt|it was not|that wasnt|wasnt) ${DAY} (?:but )?(?:(?:it|that) was )?${DAY})(?: (?:sorry|though|actually))*$`,
  'u',
);

/** Says that something is wrong; enough without the new answer. */
export const PLAIN_CORRECTIONS: readonly string[] = phraseList(`
    no i meant; thats wrong; that is wrong; thats not right; that is not right; thats not what i said;
    thats not what i meant; i made a mistake; made a mistake; i got that wrong; thats a mistake; i need to correct;
    let me correct; you got that wrong; youve got that wrong; you misunderstood; thats incorrect; that is incorrect;
    not what i said
  `);

/** Asks to change an answer; what follows names it. */
export const CHANGE_OPENINGS: readonly string[] = phraseList(`
    change; correct; correct the; edit; amend; fix; alter; redo; i want to change; i need to change; can i change;
    could i change; need to change; want to change; wrong place; wrong date; wrong time; wrong address;
    wrong postcode; wrong number; wrong phone number; wrong email; wrong street; wrong road; wrong kind; wrong type; wrong category; wrong day; the place is wrong;
    the date is wrong; the time is wrong; the address is wrong; the postcode is wrong; the number is wrong;
    the phone number is wrong; the email is wrong; the places wrong; the dates wrong; the times wrong; the days wrong; the day is wrong;
    the addresss wrong; the numbers wrong; the streets wrong; the street is wrong; the road is wrong; the kind is wrong; the type is wrong; the time was wrong; the date was wrong;
    where is wrong; when is wrong; where it happened is wrong; when it happened is wrong; what i said is wrong; the description is wrong; the contact is wrong; the sharing is wrong; the email address is wrong; the mobile is wrong; the town is wrong; the house number is wrong; not the right place; not the right date; not the right day; not the right time; not the right road; not the right street; not the right number; not the right address
  `);

/** How residents name the questions of a report. */
export const FIELD_NAMES: PhraseBook = {
  danger: ['danger', 'emergency'],
  what: phraseList(`what happened; description; story; account; details; what i said; what happened part`),
  kind: phraseList(`kind; type; category; sort; type of behaviour; kind of behaviour`),
  where: phraseList(`
    where; place; location; address; street; road; postcode; post code; where it happened; town; village
  `),
  when: phraseList(`when; date; day; time; when it happened; dates`),
  contact: ['contact', 'contact details', 'anonymous', 'being contacted'],
  'contact-how': ['how to contact me', 'how you contact me', 'contact method'],
  'contact-phone': phraseList(`phone; phone number; number; mobile; telephone; mobile number; telephone number`),
  'contact-email': ['email', 'e mail', 'email address'],
  'contact-name': ['name', 'my name'],
  'contact-times': ['when to contact me', 'contact times', 'times to call', 'when to call'],
  consent: phraseList(`consent; sharing; who you share it with; agencies; share; who you share with`),
  reporter: ['who i am', 'reporter'],
  who: phraseList(`who; who did it; who was involved; people involved; description of them`),
  vehicles: phraseList(`vehicle; vehicles; car; registration; number plate; reg`),
  effect: ['effect', 'impact', 'how it affects me'],
  often: ['how often', 'often', 'frequency'],
  evidence: ['evidence', 'photos', 'videos'],
  witnesses: ['witnesses', 'witness'],
  wanted: ['what i want', 'wanted', 'outcome'],
  reference: ['reference', 'reference number'],
};

/** What is to be put right, where nothing says which answer. */
export const BARE_CHANGE: ReadonlySet<string> = new Set(
  phraseList('something; it; that; answer; answers; my; details; an'),
);

/** Asks to put something right, where "correct" alone says that all is. */
export const ASKS_TO_CORRECT = /\bcorrect (?:it|this|that|them|me|something|one)\b/iu;

/** Stands before such a wish at the check: "no, the date is wrong". */
export const BEFORE_A_CHANGE: ReadonlySet<string> = new Set(
  phraseList(
    'no; nope; nah; yes; yeah; yep; but; ok; okay; all; good; fine; right; apart; from; except; only; it; looks; is; its; and',
  ),
);
