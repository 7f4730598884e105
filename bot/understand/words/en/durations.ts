import { phraseList } from '../phrase-list.ts';

/** Units of a length of time and their letter in ISO 8601; T stands for minutes, F for fortnights. */
export const DURATION_UNITS: Readonly<Record<string, string>> = {
  minute: 'T',
  minutes: 'T',
  min: 'T',
  mins: 'T',
  hour: 'H',
  hours: 'H',
  hr: 'H',
  hrs: 'H',
  h: 'H',
  day: 'D',
  days: 'D',
  night: 'D',
  nights: 'D',
  week: 'W',
  weeks: 'W',
  wk: 'W',
  wks: 'W',
  weks: 'W',
  fortnight: 'F',
  fortnights: 'F',
  month: 'M',
  months: 'M',
  mth: 'M',
  mths: 'M',
  munths: 'M',
  monts: 'M',
  year: 'Y',
  years: 'Y',
  yr: 'Y',
  yrs: 'Y',
};

/** Before a length of time, fillers aside: it is how long something went on. */
export const DURATION_LEADS: ReadonlySet<string> = new Set(
  phraseList(`
    for; fr; 4; been; past; last; lasted; lasting; lasts; took; takes; taken; over; these; this; throughout; during;
    waited; waiting; solid; from; there; so; endured; is; its; already; had; part; all; suffered; suffering; going; gone; went; here; dragged; carried; continued; stretches; lasted; spent; kept
  `),
);

/** Words that may stand between such a lead and the amount, or soften it. */
export const DURATION_SOFTENERS: ReadonlySet<string> = new Set(
  phraseList(`
    a; an; oh; say; id; nigh; about; around; nearly; almost; over; roughly; approximately; some; the; good; solid; at; least; more; than; well;
    full; whole; bout; approx; like; of; best; part; going; maybe; probably; just; only; past; last; least; up; to; on
  `),
);

/** After a length of time: it went on. */
export const DURATION_TAILS: ReadonlySet<string> = new Set(
  phraseList(`now; running; straight; solid; nonstop; already; continuously; nonstop`),
);

/** After a length of time: it is a point in time, an age, or a limit. */
export const NO_DURATION_AFTER: ReadonlySet<string> = new Set(
  phraseList(
    `ago; old; back; later; before; after; earlier; away; notice; time; from; walk; drive; ban; olds; till; until; to`,
  ),
);

/** Before a length of time: it is a limit, a rate or a wait to come. */
export const NO_DURATION_BEFORE: ReadonlySet<string> = new Set(
  phraseList(
    `in; every; within; each; by; under; per; another; next; after; once; twice; times; 24; aged; til; till; until; lost; hang; hold; give; gimme`,
  ),
);

/** Beside a number of years: they are part of a life, not how long the trouble went on. */
export const LIFE: ReadonlySet<string> = new Set(
  phraseList(`
    work; worked; working; lived; live; living; kept; keep; run; ran; married; wed; wedding; taught; teaching; nurse; sister; teacher; known; driven; drove; served; paid; retired; together; coached; job; career; anniversary; marriage; switchboard; member; resident; ran; owned; volunteer; volunteered; friends; postman; warden; miner; engineer; officer
  `),
);
