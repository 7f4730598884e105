import type { PhraseBook } from '../../text/phrases.ts';
import { phraseList } from '../phrase-list.ts';

/** Opens the time from which something has gone on: "since March". */
export const SINCE_WORDS: ReadonlySet<string> = new Set([
  'since',
  'sinse',
  'sins',
  'sicne',
  'sence',
  'snce',
  'scince',
  'from',
]);

/** Closes what a "since" names. */
export const SINCE_STOPS: ReadonlySet<string> = new Set(
  phraseList(`
    and; but; because; so; which; when; where; who; with; on; in; at; near; behind; outside; every; each; about;
    around; its; bit; now; straight; it; this; that; there; making; playing; to; till; until
  `),
);

/** Before a length of time that runs up to now: "for the last three weeks". */
export const FOR_WORDS: ReadonlySet<string> = new Set(
  phraseList(`
    for; past; last; over; these; nearly; almost; about; around; the; at; least; more; than; good; some;
    approximately; roughly; now; well
  `),
);

/** A length of time in days or months. */
export const UNITS: Readonly<Record<string, { readonly days?: number; readonly months?: number }>> = {
  day: { days: 1 },
  days: { days: 1 },
  night: { days: 1 },
  nights: { days: 1 },
  week: { days: 7 },
  weeks: { days: 7 },
  wks: { days: 7 },
  wk: { days: 7 },
  fortnight: { days: 14 },
  fortnights: { days: 14 },
  month: { months: 1 },
  months: { months: 1 },
  mths: { months: 1 },
  year: { months: 12 },
  years: { months: 12 },
  yrs: { months: 12 },
  yr: { months: 12 },
};

/** Amounts that are not a number: a date worked out from them would claim to know more than was said. */
export const VAGUE_AMOUNTS: ReadonlySet<string> = new Set(
  phraseList(`few; couple; several; many; some; lot; lots; odd; number; of; a; or; so`),
);

/** Lengths of time without any amount. */
export const LONG_TIMES: ReadonlySet<string> = new Set(
  phraseList(`ages; months; weeks; years; days; ever; nights; yonks; decades`),
);

/** Feasts that a "since" names without their day, as month and day: "since Christmas". */
export const FEASTS: PhraseBook = {
  '12-25': ['christmas', 'xmas', 'chrimbo', 'crimbo'],
  '01-01': ['start of the year', 'beginning of the year', 'turn of the year', 'new year', 'new years', 'the new year'],
  '02-14': ['valentines'],
};

/** Before "since 1999": it tells of a life, not of the trouble. */
export const LIFE_SINCE: ReadonlySet<string> = new Set(
  phraseList(
    `member; lived; living; worked; working; married; retired; resident; tenant; customer; here; owned; friends; known`,
  ),
);
