import type { Recurrence } from '../../../../dialogs/answers.ts';
import type { PhraseBook } from '../../text/phrases.ts';
import { phraseList } from '../phrase-list.ts';

type Rate = NonNullable<Recurrence['rate']>;

/** Opens a habit. */
export const EACH: ReadonlySet<string> = new Set(phraseList(`every; each; evry; evrey; ever; eachand; any`));

/** Before a weekday without "every": it is a habit too ("usually a Tuesday"). */
export const MOSTLY: ReadonlySet<string> = new Set(
  phraseList(`usually; normally; always; generally; typically; regular; mostly; mainly`),
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

/** How often, by the rate it means. Found in any message. */
export const RATES: PhraseBook<Rate> = {
  daily: phraseList(`
    every night; every single night; every day; everyday; every single day; each night; each day; every evening;
    every morning; every afternoon; daily; nightly; night after night; day after day; day and night; night and day;
    day in day out; all day every day; all the time; all the bloody time; all the flipping time; never ending; never ends; constantly; constant; continuous; continual; continually; non stop; nonstop; 24 7; seven days a week;
    7 days a week; several times a day; times a day; every hour; continuously; every nite; evry night; evry day;
    all day long every day; round the clock; around the clock; morning noon and night; every night of the week; every day of the week; every lunchtime; every teatime; every dinnertime; dusk till dawn; dawn till dusk; day in and day out
  `),
  'several-a-week': phraseList(`
    most nights; most days; most evenings; nearly every night; nearly every day; almost every night; almost every day;
    every other day; every other night; every couple of days; every few days; every few nights; every second day;
    twice a week; two times a week; three times a week; four times a week; five times a week; 2 times a week;
    3 times a week; 4 times a week; 5 times a week; 6 times a week; six times a week; several times a week;
    a few times a week; few times a week; couple of times a week; few nights a week; several nights a week;
    couple of nights a week; two nights a week; three nights a week; 2 nights a week; 3 nights a week;
    4 nights a week; four nights a week; few days a week; several days a week; three or four times a week;
    two or three times a week; 2 or 3 times a week; 3 or 4 times a week; many times a week; every weekday;
    every school day; on school days; on schooldays; school mornings; most school days; most mornings; most afternoons; most nights of the week; most days of the week; weeknights; weeknight; alternate nights; alternate days; alternate evenings; x a week; weekday mornings; weekday afternoons; weekday evenings; weekday nights; on a weekday; friday and saturday nights; fri and sat nights; friday and saturday night
  `),
  weekly: phraseList(`
    every week; weekly; once a week; one night a week; one day a week; each week; every weekend; at weekends;
    on weekends; weekends; each weekend; most weekends; every monday; every tuesday; every wednesday; every thursday;
    every friday; every saturday; every sunday; every fri; every sat; every sun; each friday; each saturday;
    each sunday; on mondays; on tuesdays; on wednesdays; on thursdays; on fridays; on saturdays; on sundays;
    friday nights; saturday nights; most weeks; week after week; week in week out; 1 a week; once weekly; most fridays; most saturdays
  `),
  sometimes: phraseList(`
    sometimes; now and then; now n then; now n again; now and again; every now and then; every now and again; on and off; off and on;
    from time to time; occasionally; once in a while; every so often; every few weeks; every couple of weeks;
    every other week; once a month; twice a month; monthly; every month; couple of times a month; few times a month;
    a few times; couple of times; several times; more than once; every fortnight; fortnightly; once a fortnight;
    not often; hardly ever; once in a blue moon; every blue moon; blue moon; the odd time; alternate weeks; alternate weekends; alternate fridays; alternate saturdays; rarely; few times a year; a handful of times; at random; randomly; every few months; sporadically; intermittently; periodically; infrequently; irregularly; every once in a while; every summer; every winter; every spring; every autumn; every year; every bonfire night; every halloween; every christmas; every holiday; every school holiday; every bank holiday; every match day; every half term; comes and goes; the odd night; the odd weekend; the odd day; the odd occasion; at odd times; once every few weeks; once every few months; once every couple of weeks; now and then again
  `),
  once: phraseList(`
    one off; just once; only once; just the once; only the once; happened once; first time; the first time;
    never happened before; first time its happened; first time it has happened; first time this has happened; first time its ever happened; only time its happened; a single incident; isolated incident; one time only; hasnt happened before; not happened before; just this once; just the one time;
    only one time; only this once; once only; one time only
  `),
};

/** How often, when that was asked: vaguer words count too. */
export const RATES_WHEN_ASKED: PhraseBook<Rate> = {
  daily: phraseList(`always; every; day; all day; all night; 7; never stops; never ends`),
  'several-a-week': phraseList(`
    often; a lot; lots; frequently; regularly; regular; loads; many times; too often; like clockwork; quite often; very often;
    several; quite a lot; a good few; repeatedly; over and over; again and again; more and more; lost count; i lost count; cant count; countless times
  `),
  weekly: phraseList(`
    week; mondays; tuesdays; wednesdays; thursdays; fridays; saturdays; sundays; weekend; saturday; friday; sunday; monday; tuesday; wednesday; thursday; sat; fri; sun; mon; tue; tues; wed; weds; thu; thur; thurs; bin day; bin days
  `),
  sometimes: phraseList(`
    twice; three times; 2 times; 3 times; four times; five times; 4 times; 5 times; 6 times; 7 times; 8 times; 10 times; ten times; few times; dozen times; it varies; varies; depends; not very often; month; occasional;
    not the first time; isnt the first time; wasnt the first time; aint the first time; not a one off; isnt a one off; random; its random; completely random; as and when; some days; some nights; odd days; odd nights; hit and miss; third time; second time; fourth time; fifth time; happened before; 2x; 3x
  `),
  once: phraseList(`
    once; one time; it was once; single; this time; no before; just today; just last night; just yesterday; only yesterday; only last night; only today; never before; just that once; that once; that one time; 1
  `),
};

/** What it goes by, where it was asked how often it happens and no rate is told: "when the pub shuts", "for years", "mornings". */
export const HABIT_IN_WORDS =
  /^(?:(?:mostly|usually|mainly|only|just|always|normally|its|it is|been|its been|going on|about|around|nearly|over|the|in|on|at|for|all|quite|a|last|past|few|couple|of|several|many|so|\d+|two|three|four|five|six|ten) )*(?:when|whenever|if|after|before|during|as soon as|since|summers?|winters?|springs?|autumns?|warm weather|dark nights|holidays?|half terms?|term time|school holidays?|half terms?|dusk|dawn|less now|more now|school times?|match days?|pay ?days?|mornings?|afternoons?|evenings?|night ?times?|night|lunch ?times?|tea ?times?|early hours|rush hour|days|weeks|months|years|ages|a while|while|long time|too long)(?![a-z])/u;

/** Days as a habit, where how often it happens is put right: "I meant Thursdays". */
export const WEEKLY_DAYS: readonly string[] = phraseList(`
    mondays; tuesdays; wednesdays; thursdays; fridays; saturdays; sundays; weekends
  `);
