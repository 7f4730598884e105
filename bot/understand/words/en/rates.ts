import { phraseList } from '../phrase-list.ts';

/** Opens a habit. */
export const EACH: ReadonlySet<string> = new Set(phraseList(`every; each; evry; evrey; ever; eachand; any`));

/** Before a weekday without "every": it is a habit too ("usually a Tuesday"). */
export const MOSTLY: ReadonlySet<string> = new Set(
  phraseList(`usually; normally; always; generally; typically; regular; mostly`),
);

/** Names of days, single and plural. */
export const WEEKDAYS: readonly string[] = (
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun ' +
  'mondays tuesdays wednesdays thursdays fridays saturdays sundays weekend weekends week weeks wk'
).split(' ');

/** What is counted out in a week. */
export const OCCASIONS: ReadonlySet<string> = new Set(
  phraseList(`
    time; times; night; nights; day; days; evening; evenings; morning; mornings; afternoon; afternoons; nite; nites;
    nigt; nihgt; nihgts; lunchtime; lunchtimes; dinnertime; teatime; dinner; nght; dya; eve; schoolday; lunch
  `),
);

/** Stretches of time that something is counted in. */
export const RATE_PERIODS: Readonly<Record<string, 'day' | 'week' | 'fortnight' | 'month' | 'year'>> = {
  day: 'day',
  night: 'day',
  week: 'week',
  wk: 'week',
  weekend: 'week',
  fortnight: 'fortnight',
  month: 'month',
  mth: 'month',
  year: 'year',
};
