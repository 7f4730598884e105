import type { PhraseBook } from '../../text/phrases.ts';
import { phraseList } from '../phrase-list.ts';

/** Days with a fixed date, as month and day. */
export const NAMED_DAYS: PhraseBook = {
  '12-25': ['christmas day', 'xmas day'],
  '12-24': ['christmas eve', 'xmas eve'],
  '12-26': ['boxing day'],
  '12-31': ['new years eve', 'new year eve'],
  '01-01': ['new years day', 'new year day'],
  '10-31': ['halloween', 'hallowe en'],
  '10-30': ['mischief night'],
  '11-05': ['bonfire night', 'guy fawkes night', 'guy fawkes', 'fireworks night'],
  '02-14': ['valentines day', 'valentines night', 'was valentines', 'on valentines'],
};

/** Feasts that are called by more than their day, where another day is counted from them: "two days before Christmas". */
export const FEASTS_OF_A_DAY: PhraseBook = {
  '12-25': ['christmas', 'xmas'],
  '01-01': ['new year', 'new years'],
  '11-05': ['bonfire'],
  '02-14': ['valentines'],
};

/** How many days or weeks are counted. */
export const COUNTED_DAYS: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  'a couple of': 2,
  'couple of': 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
};

/** A word that shows a text may hold a date; without one the text is not searched for dates. */
export const DATE_WORDS: ReadonlySet<string> = new Set(
  (
    'today tonight yesterday tomorrow now night nights morning mornings afternoon evening midnight noon midday weekend weekends week weeks month months year years day days hour hours ' +
    'minute minutes min mins fortnight ago last past monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august ' +
    'september october november december jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);

/** What else in a message tells morning from evening, for an hour that does not say. */
export const DAY_CUES: Readonly<Record<string, 'am' | 'pm' | 'night'>> = {
  breakfast: 'am',
  milkman: 'am',
  postman: 'am',
  dawn: 'am',
  sunrise: 'am',
  lollipop: 'am',
  assembly: 'am',
  commute: 'am',
  dinner: 'pm',
  tea: 'pm',
  sunset: 'pm',
  dusk: 'pm',
  dark: 'night',
  pub: 'night',
  pubs: 'night',
  party: 'night',
  parties: 'night',
  asleep: 'night',
  sleep: 'night',
  bed: 'night',
  woke: 'night',
  woken: 'night',
};

/** Days of the month as ordinal words. */
export const ORDINAL_WORDS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  'twenty first': 21,
  'twenty second': 22,
  'twenty third': 23,
  'twenty fourth': 24,
  'twenty fifth': 25,
  'twenty sixth': 26,
  'twenty seventh': 27,
  'twenty eighth': 28,
  'twenty ninth': 29,
  thirtieth: 30,
  'thirty first': 31,
};

/** How names of days and months are written in haste. */
export const MISSPELT_DAYS: Readonly<Record<string, string>> = {
  wensday: 'wednesday',
  wendsday: 'wednesday',
  wednsday: 'wednesday',
  wenesday: 'wednesday',
  wedensday: 'wednesday',
  wedsday: 'wednesday',
  weds: 'wednesday',
  wednes: 'wednesday',
  tues: 'tuesday',
  thurs: 'thursday',
  thursady: 'thursday',
  thurdsay: 'thursday',
  thersday: 'thursday',
  thirsday: 'thursday',
  thusday: 'thursday',
  thrusday: 'thursday',
  satuday: 'saturday',
  tusday: 'tuesday',
  teusday: 'tuesday',
  toosday: 'tuesday',
  chewsday: 'tuesday',
  tuseday: 'tuesday',
  mondy: 'monday',
  munday: 'monday',
  fryday: 'friday',
  firday: 'friday',
  fridy: 'friday',
  satday: 'saturday',
  saterday: 'saturday',
  satarday: 'saturday',
  satdy: 'saturday',
  sunady: 'sunday',
  sundy: 'sunday',
  yest: 'yesterday',
  yday: 'yesterday',
  yestday: 'yesterday',
  yesturday: 'yesterday',
  ystrdy: 'yesterday',
  yesterdy: 'yesterday',
  yestrday: 'yesterday',
  tonite: 'tonight',
  '2nite': 'tonight',
  '2day': 'today',
  todya: 'today',
  nite: 'night',
  nigt: 'night',
  nihgt: 'night',
  nght: 'night',
  morn: 'morning',
  mornin: 'morning',
  moning: 'morning',
  arvo: 'afternoon',
  aftanoon: 'afternoon',
  evenin: 'evening',
  febuary: 'february',
  febuery: 'february',
  feburary: 'february',
  janury: 'january',
  januray: 'january',
  agust: 'august',
  septmber: 'september',
  setember: 'september',
  novemeber: 'november',
  desember: 'december',
  wk: 'week',
  wkend: 'weekend',
  weekened: 'weekend',
};

/** Parts of the day and whether a bare hour beside them is before or after noon, or around it. */
export const DAY_PARTS: Readonly<Record<string, 'am' | 'pm' | 'night' | 'noon'>> = {
  dinnertime: 'noon',
  'early hours': 'am',
  'small hours': 'am',
  'wee hours': 'am',
  lunchtime: 'noon',
  lunch: 'noon',
  morng: 'am',
  moring: 'am',
  mornings: 'am',
  morning: 'am',
  afternoon: 'pm',
  afternoons: 'pm',
  evening: 'pm',
  evenings: 'pm',
  night: 'night',
  nights: 'night',
  tonight: 'night',
  nightly: 'night',
  eve: 'pm',
  teatime: 'pm',
  bedtime: 'night',
  mornin: 'am',
  morn: 'am',
  nite: 'night',
  nites: 'night',
  nihgt: 'night',
  evenin: 'pm',
  arvo: 'pm',
};

/** Shows that it is happening now, or that it has not ended. `still` needs no date. */
export const ONGOING: PhraseBook<'now' | 'still'> = {
  now: phraseList(`
    right now; rite now; right this minute; rite this minute; happening now; now; at the moment; at this moment; this minute; this very minute; as we speak;
    as i type; as i write; currently; its happening; it is happening; going on now; doing it now; there now;
    outside now; again now; at present; on now; on right now; playing now; blaring now; on as we speak
  `),
  still: phraseList(`
    its still on; it is still on; still on now; still playing; still blaring; still going on; still goes on; goes on still; it carries on; it carries on still; still carries on; they still do it; he still does it; she still does it; still do it; still happens; this is ongoing; its ongoing; regular; regularly; still happening; still there; still doing it; still at it; ongoing; on going; hasnt stopped;
    has not stopped; havent stopped; wont stop; never stops; keeps happening; keep happening; keeps on happening;
    going on for; been going on; still are; still is; carrying on; continuing; to this day; still continues; started
  `),
};

/** Parts of the day by what is done in them, which say more of when it was beside a day or a habit. */
export const TIMES_OF_DAY: readonly string[] = phraseList(`
    tea time; teatime; dinner time; dinnertime; lunch time; lunchtime; breakfast time; bed time; bedtime; home time; hometime; school run; school time; break time;
    closing time; kicking out time; chucking out time; rush hour; after school; before school; after work; after dark; before dark; till dark; until dark; dusk; dawn; sunset; sunrise; sundown; overnight;
    during the day; in the day; in the daytime; early hours; small hours; early morning; mid morning; late morning; mid afternoon; late afternoon; early evening; late evening; late at night; late on;
    in the night; during the night; middle of the night; first thing; last thing; when the pubs shut; when the pub shuts; after the pubs shut; after the pub shuts; when it gets dark; once its dark; after the match
  `);

/** Parts of a day that are a greeting as well, and what stands before one that is none: "this morning". */
export const GREETED_BY: ReadonlySet<string> = new Set(
  phraseList('morning; afternoon; evening; mornings; afternoons; evenings'),
);
export const BEFORE_PART_OF_DAY: ReadonlySet<string> = new Set(phraseList('this; in; the; early; late; just; it; was'));

/** Before a time: says when it ends, not when it happens. */
export const ENDS: ReadonlySet<string> = new Set(phraseList('till; until; til; before'));

/** When it ended: "from 8 to 10". */
export const TILL_AN_HOUR = /\b(?:to|till|until|til)\s+\d|\d\s?[-–]\s?\d{1,2}\s?[ap]\.?m/iu;

/** Beside a day or a time: says nothing more of when. */
export const BESIDE_A_TIME: ReadonlySet<string> = new Set(
  phraseList(`
    a; about; an; and; around; at; been; day; did; during; from; happened; happening; i; im; in; is; it; its; just; like; of; off; on; one; only; please;
    said; so; started; that; over; still; the; there; they; thing; this; think; was; well; were; yes; yeah; ago; last; past
  `),
);

/** Tells by what else happened when it was: "when the pubs shut", "while I was at work", and no question of its own. */
export const TIME_CLAUSES =
  /^(?:it(?: was|'?s)? |usually |mostly |always |normally |just |only |about |around )*(?:when(?:ever)?(?! (?:will|would|do|does|did|are|is|am|can|could|should|shall|may|might|have|has|was|were)\b)|while|whilst|after|before|during|as soon as|once|every time|each time|until|till) \p{L}/iu;

/** Whole answers to "when" that only say that it is over. */
export const OVER_BY_NOW: readonly string[] = phraseList(`
    just stopped; it just stopped; its just finished; just finished; it just finished; just ended; stopped just now; no its stopped; no its stopped now; no it stopped; no it stopped now; no it has stopped; no it has stopped now; no they stopped; no theyve stopped; no they have stopped; no its over now; no its finished now; no its all over; no its over; no its finished; no theyve gone; no they have gone; no hes gone; not anymore; not any more; no longer; no not anymore; no not any more; it stopped; its stopped; it has stopped; it stopped now; its stopped now; it has stopped now; its just stopped; theyve stopped; they stopped; they have stopped; theyve stopped now; they have stopped now; he stopped; hes stopped; shes stopped; stopped now; stopped;
    it finished; its finished; its finished now; its over; its over now; its all over; over now; they have gone; theyve gone; they have gone now; theyve gone now; hes gone; hes gone now; shes gone; shes gone now; theyre gone; theyre gone now; gone now; all gone; not now its stopped
  `);
/** Whole answers to "when did it happen, or is it still going on": it is. */
export const ON_BY_NOW: readonly string[] = phraseList(`
    still going; yeah still; yeah still going; yes still going; yep still; it hasnt stopped; not stopped; not stopped yet; its not stopped; still at it; hasnt stopped yet; no its still going; no still going; no still on; yes; yeah; yep; yes it is; yeah it is; it is; still on; still; yes still; yes still on; still is; yes it still is; its on; yes its on; yes its still on
  `);

/** What may stand beside "on now", and asks for nothing: "yes its on now". */
export const BESIDE_ON_NOW: ReadonlySet<string> = new Set(
  phraseList('yes; yeah; yep; its; it; is; the; music; noise; on; still; going; playing; all; back; again; just; and'),
);

/** Words of a day by which what happened then is over. */
export const SAYS_OVER = /\b(?:was|were|happened|did|ended|stopped|finished|over|gone|only|just|not)\b/iu;

/** "Earlier", "a bit earlier on": when it was, asked that, and no wish to go back. */
export const SAYS_EARLIER =
  /^\W*(?:(?:it was|was|just|a|bit|little|much|sometime)\W+)*(?:earlier(?:\W+(?:on|today|in the day))*|(?:bit|while) back)\W*$/iu;

/** Answers to "when" that hold no date we can work out; the words themselves are the answer. */
export const VAGUE_MOMENTS: readonly string[] = phraseList(`
    not anymore; not any more; no longer; it stopped; its stopped; it has stopped; it finished; its finished; its over now;
    the other day; the other night; other day; other night; recently; lately; a while back; while back; way back; a bit back; a good bit back; a fair bit back; some time back; sometime back; a time back; not long back; not that long ago; not so long ago; not too long ago; a while ago; while ago; a bit ago; bit ago; bit back; ages ago;
    a long time ago; long time ago; some time ago; not long ago; earlier; earlier on; just before; before; half term;
    summer holidays; school holidays; holidays; summer; winter; spring; autumn; easter; christmas; xmas; bank holiday;
    lockdown; over the years; for years; years; months; weeks; days; forever; ages; on and off; at night; nights;
    evening; evenings; dawn; dusk; sunrise; sunset; morning; mornings; afternoon; afternoons; night; daytime; during the day; after school;
    after dark; overnight; lunchtime; lunch time; teatime; tea time; bedtime; midnight; late; early; weekend;
    weekends; moved in; various; different times; different days; all day; all night; all evening; few weeks;
    few months; few days; couple of weeks; couple of months; couple of days; last few weeks; a few weeks ago;
    a few months ago; once; twice; several times; term time; school run; rush hour; closing time; kicking out time;
    no set time; any time; anytime; it varies; varies; depends; it depends; earlier today; just now; last thing; first thing
  `);

/** Says that something began and not when, and that it was reported before. */
export const SAYS_NO_TIME =
  /^\W*(?:(?:it|they|this|that)(?:['’]?s| has| have|['’]?ve)? )?(?:just )?(?:started|begun|began)\W*$|^\W*(?:yes |yeah )?(?:i|we)(?:['’]?ve| have)? (?:already )?(?:reported|told|rang|rung|called|phoned|complained)\b[^,.]{0,40} before\W*$/iu;
