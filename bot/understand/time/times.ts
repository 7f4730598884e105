import { remembering } from '../text/remember.ts';
import { SMALL_NUMBERS, TENS } from '../words/en/numbers.ts';
import { DAY_CUES, DAY_PARTS } from '../words/en/times.ts';

/** A time of day found in a text, `undefined` when morning or evening cannot be told. */
export interface TimeHit {
  readonly time?: string; // HH:mm
  readonly likely?: string; // HH:mm, when only the way people speak tells morning from evening
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

const SEARCHED = 4000; // characters
const HOUR = '(?:1[0-9]|2[0-3]|0?[0-9])';
const WORD_HOUR = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const TEEN_HOUR =
  '(?:thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty[ -](?:one|two|three)|twenty(?=[ -](?:hundred|fifteen|thirty|forty|fifty)))';
const MINUTE_WORDS =
  '(?:(?:\\d{1,2}|(?:twenty|thirty|forty|fifty)[ -](?:one|two|three|four|five|six|seven|eight|nine)|one|two|three|four|six|seven|eight|nine|eleven|twelve|thirteen|fourteen|sixteen|seventeen|eighteen|nineteen)(?=\\s{1,2}min)|quarter|twenty[ -]?five|five and twenty|twenty|ten|five|25|20|10|5)';
const SPOKEN_MINUTE =
  '(?:hundred(?=\\s{1,2}(?:hrs?|hours))|oh[ -](?:one|two|three|four|five|six|seven|eight|nine)|ten|fifteen|(?:twenty|thirty|forty|fifty)(?:[ -]five)?)';
const COUNTED =
  '(?:of|or|lads?|kids?|people|men|women|man|woman|guys?|blokes?|boys?|girls?|youths?|pounds?|quid|thousand|grand|days?|weeks?|months?|years?|minutes?|miles?|times?|pence|p\\b|all\\s{1,2}(?:in|told)|altogether|each|apiece|deposit|up\\s?front)';
const HALF = '(?:\\s{0,2}(?:a\\.?m\\.?|p\\.?m\\.?)(?![\\p{L}\\p{N}]))';
const LEAD =
  '(?:about|around|at|from|by|after|before|till|until|til|gone|past|roughly|approx|approximately|between(?=\\s{1,2}\\S{1,6}\\s{1,2}(?:and|to)\\s{1,2}(?:\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|quarter|mid))|since|circa|near|nearly|almost|and)';
const EDGE = '(?<![\\p{L}\\p{N}.,:/£€$-])';

/** "From 10 til 3" are two hours, and no ten minutes to three, but where it goes on: "from ten to nine till noon". */
const NO_RUN =
  '(?<!(?<!\\p{L})age[ds]?\\s{1,2})(?!(?<=(?<!\\p{L})from\\s{1,2})(?:\\d{1,2}|five|ten|twenty)\\s{1,2}(?:to|til)\\s{1,2}\\S{1,6}(?!\\s{1,2}(?:to|till?|until)\\s))(?!(?:10|5|ten|five)\\s{1,2}til\\s{1,2}\\S{1,6}\\s{1,2}(?:every|each|most)(?!\\p{L}))';

/** What a bare number must not be followed by: it would be a count, a street number, a date or a price. */
const NOT_A_COUNT =
  '(?![\\p{L}\\p{N}%£/:]|[-.,]\\p{N}|\\s{1,3}(?:of|or|man|woman|guys?|blokes?|fellas?|lads?|kids?|people|men|women|boys?|girls?|youths?|teens?|teenagers?|cars?|bikes?|quads?|dogs?|times?|days?|weeks?|months?|years?|hours?|hrs?|minutes?|mins?|nights?|houses?|doors?|neighbours?|others?|fireworks?|windows?|\\p{Lu}|[\\p{L}]{2,20}\\s{1,2}(?:road|street|lane|close|avenue|drive|way|court|crescent)))';

/** A way to write a time, and whether its hour stands in figures, in words, or in either. */
interface Written {
  readonly hours: 'figures' | 'words' | 'both';
  readonly pattern: RegExp;
}

const PATTERNS: readonly Written[] = [
  {
    hours: 'both',
    pattern: new RegExp(
      `${EDGE}${NO_RUN}(?:(?:a\\s{1,2})?(?<relation>${MINUTE_WORDS})(?:\\s{1,2}min(?:ute)?s?)?\\s{1,2}(?<side>past|to|after|before|til|passed|2(?=\\s{1,2}[a-z\\d]))|(?<relation>half)(?:\\s{1,2}past)?)\\s{1,2}(?<hour>1[0-2]|[1-9]|${WORD_HOUR}|midnight|midday|noon)(?<half>${HALF})?(?![\\p{L}\\p{N}])`,
      'giu',
    ),
  },
  {
    hours: 'figures',
    pattern: new RegExp(
      `${EDGE}(?i:at|about|around|(?:circa|from|till|until)(?!\\s{1,2}20[0-3]\\d))\\s{1,2}(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)(?![\\p{L}\\p{N}:/.-])`,
      'gu',
    ),
  },
  {
    hours: 'figures',
    pattern: new RegExp(
      `${EDGE}(?<hour>${HOUR})[:.h](?<minute>[0-5][0-9])(?<half>${HALF})?(?![\\p{L}\\p{N}:/%]|[.,]\\p{N})`,
      'giu',
    ),
  },
  { hours: 'figures', pattern: new RegExp(`${EDGE}(?<hour>${HOUR})(?<half>${HALF})`, 'giu') },
  {
    hours: 'figures', // "8-10pm"
    pattern: new RegExp(
      `${EDGE}(?<hour>1[0-2]|[1-9])(?=\\s?[-–]\\s?(?:1[0-2]|[1-9])(?:[:.][0-5][0-9])?${HALF})`,
      'giu',
    ),
  },
  {
    hours: 'figures',
    pattern: new RegExp(
      `(?<=(?<![\\p{L}\\p{N}.,:/£€$-])(?:1[0-2]|[1-9])\\s?[-–]\\s?)(?<hour>1[0-2]|[1-9])(?<half>${HALF})`,
      'giu',
    ),
  },
  { hours: 'words', pattern: new RegExp(`${EDGE}(?<hour>${WORD_HOUR})(?<half>${HALF})`, 'giu') },
  {
    hours: 'words',
    pattern: new RegExp(
      `${EDGE}(?<hour>${WORD_HOUR}|${TEEN_HOUR})[\\s-](?<minute>${SPOKEN_MINUTE})(?<half>${HALF})?(?![\\p{L}\\p{N}]|\\s{1,2}(?:${COUNTED}))`,
      'giu',
    ),
  },
  {
    hours: 'figures',
    pattern: new RegExp(
      `${EDGE}(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)\\s?(?:hrs|hours|h)(?![\\p{L}\\p{N}])`,
      'giu',
    ),
  },
  {
    hours: 'both',
    pattern: new RegExp(
      `${EDGE}(?<hour>1[0-2]|0?[1-9]|${WORD_HOUR})(?=\\s{1,2}(?:at\\s{1,2}ni(?:ght|te)|(?:in|this)\\s{1,2}(?:the?\\s{1,2}|teh\\s{1,2})?(?:mor[rn]|evenin|after?noon|night)))`,
      'giu',
    ),
  },
  {
    hours: 'both',
    pattern: new RegExp(
      `${EDGE}(?<hour>1[0-2]|[1-9]|${WORD_HOUR})(?=\\s{1,2}(?:till?|until)\\s{1,2}(?:\\d|${WORD_HOUR}|half|late|midnight))`,
      'giu',
    ),
  },
  { hours: 'figures', pattern: /^\s{0,2}(?!20[0-2]\d)(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)\s{0,2}$/gu },
  {
    hours: 'both',
    pattern: new RegExp(
      `${EDGE}(?<hour>1[0-2]|0?[1-9]|${WORD_HOUR})(?:\\s{0,2}|-)(?:ish|o['’]?\\s?clock|sharp|on\\s{1,2}the\\s{1,2}dot|prompt(?!\\s))(?![\\p{L}\\p{N}])`,
      'giu',
    ),
  },
  { hours: 'words', pattern: new RegExp(`${EDGE}(?<hour>midnight|midday|noon)(?![\\p{L}\\p{N}])`, 'giu') },
  { hours: 'figures', pattern: new RegExp(`${EDGE}(?i:${LEAD})\\s{1,2}(?<hour>1[0-2]|[1-9])${NOT_A_COUNT}`, 'gu') },
  {
    hours: 'words',
    pattern: new RegExp(
      `${EDGE}(?i:${LEAD})\\s{1,2}(?<hour>${WORD_HOUR})(?=\\s{1,2}(?:at night|in the|on|every|o['’]?clock|he|she|they|it|we|i|and|when|until|till|last|this|yesterday|to\\s{1,2}${WORD_HOUR})\\b|\\s*$|[,.;])`,
      'gu',
    ),
  },
];
const NAMED: Readonly<Record<string, number>> = { midnight: 0, midday: 12, noon: 12 };
const MINUTES: Readonly<Record<string, number>> = {
  half: 30,
  quarter: 15,
  'twenty five': 25,
  'five and twenty': 25,
  twentyfive: 25,
  twenty: 20,
  ten: 10,
  five: 5,
  '25': 25,
  '20': 20,
  '10': 10,
  '5': 5,
};
const MENTION = /(?:early|small|wee) hours|\p{L}+/giu;

/** Every time of day that the beginning of a text names, in order. A bare hour counts after "at" or "about", and is placed by "night", "morning" or "evening" near it. */
export function findTimes(text: string): readonly TimeHit[] {
  return timesOf(text.slice(0, SEARCHED));
}

const HOUR_IN_WORDS =
  /(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|noon|midday|midnight)/iu;

const timesOf = remembering((searched: string): readonly TimeHit[] => {
  const found: TimeHit[] = [];
  const hasFigures = /\d/u.test(searched);
  const hasWords = HOUR_IN_WORDS.test(searched);
  const held = { figures: hasFigures, words: hasWords, both: hasFigures || hasWords };
  for (const { pattern } of PATTERNS.filter(({ hours }) => held[hours])) {
    for (const match of searched.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ words: match[0], start, end, ...placedIn(searched, match, start, end) });
    }
  }
  found.sort((left, right) => left.start - right.start);
  return found.map((hit, at) => withHalfOfNext(hit, found[at + 1]));
});

/** "between 9 and 11pm": the first hour takes its half of the day from the second; "from 9 till 2 in the morning" begins in the evening. */
function withHalfOfNext(hit: TimeHit, next: TimeHit | undefined): TimeHit {
  const bare = /(?:[0-9]{1,2}|\p{L}{3,6})$/u.exec(hit.words)?.[0] ?? '';
  const hour = SMALL_NUMBERS[bare.toLowerCase()] ?? Number.parseInt(bare, 10);
  if (hit.time !== undefined || !(hour <= 12)) return hit;
  if (next?.time === undefined || next.start - hit.end > 8) return hit;
  const time = hourBefore(hour, next.time);
  return time === undefined ? hit : { ...hit, time };
}

function hourBefore(hour: number, next: string): string | undefined {
  if (next < '06:00' && hour >= 6 && hour < 12) return clock(hour + 12, 0);
  const time = clock((hour % 12) + (next >= '12:00' ? 12 : 0), 0);
  return time === undefined || time > next ? undefined : time;
}

/** The time a match names; without a word of the day near it, the likeliest of the two it may be. */
function placedIn(
  text: string,
  { groups = {} }: RegExpExecArray,
  start: number,
  end: number,
): Pick<TimeHit, 'time' | 'likely'> {
  const time = timeOf(groups, dayPartNear(text, start, end));
  if (time !== undefined) return { time };
  const likely = timeOf(groups, dayPartOf(text, start) ?? usualPart(groups));
  return likely === undefined ? {} : { likely };
}

/** Words of the same sentence, or of those before, that place an hour; those nearest count. */
function dayPartOf(text: string, start: number): DayPart {
  const ends = ['. ', '! ', '? ', '\n'].map((sign) => text.indexOf(sign, start)).filter((end) => end >= 0);
  const to = Math.min(...ends, text.length);
  const mentions = [...text.slice(0, to).matchAll(MENTION)].flatMap((match) => {
    const part = DAY_PARTS[match[0].toLowerCase()] ?? DAY_CUES[match[0].toLowerCase()];
    return part === undefined ? [] : [{ part, away: Math.abs(match.index - start) }];
  });
  return mentions.toSorted((left, right) => left.away - right.away)[0]?.part;
}

/** From one to six in the afternoon, from seven to eleven in the evening: when people are out and about. "12.20" is past noon. */
function usualPart({ hour = '', minute }: Groups): DayPart {
  const number = SMALL_NUMBERS[hour.toLowerCase()] ?? Number(hour);
  return number >= 1 && number <= (minute === undefined ? 11 : 12) ? 'pm' : undefined;
}

type DayPart = 'am' | 'pm' | 'night' | 'noon' | undefined;
type Groups = Readonly<Record<string, string | undefined>>;

function timeOf(groups: Groups, part: DayPart): string | undefined {
  const { hour: spoken = '', half } = groups;
  const written = spoken.toLowerCase();
  const named = NAMED[written];
  const { hour, minute } = hourAndMinute(groups, named ?? SMALL_NUMBERS[written] ?? hourInWords(written));
  if (named !== undefined) return clock((hour + 24) % 24, minute);
  const isPlain = hour > 12 || hour === 0 || /^0\d/.test(written);
  if (isPlain) return clock(hour, minute);
  return placed(hour, minute, half === undefined ? part : halfOf(half));
}

function halfOf(written: string): DayPart {
  return /^\s*p/iu.test(written) ? 'pm' : 'am';
}

function hourAndMinute(
  { relation = '', side = '', minute = '0' }: Groups,
  hour: number,
): { readonly hour: number; readonly minute: number } {
  const counted = relation.toLowerCase().replace('-', ' ');
  const minutes = relation === '' ? undefined : (MINUTES[counted] ?? hourInWords(counted));
  if (minutes === undefined) return { hour, minute: minuteInWords(minute) };
  return /^(?:to|before|til|2)$/iu.test(side)
    ? { hour: hour === 1 ? 12 : hour - 1, minute: 60 - minutes }
    : { hour, minute: minutes };
}

function hourInWords(written: string): number {
  const [tens = '', unit = ''] = written.split(/[ -]/u);
  const sum = (SMALL_NUMBERS[tens] ?? TENS[tens] ?? NaN) + (SMALL_NUMBERS[unit] ?? 0);
  return Number.isNaN(sum) ? Number(written) : sum;
}

function minuteInWords(minute: string): number {
  const written = minute.toLowerCase();
  if (written === 'hundred') return 0;
  const number = Number(written);
  return Number.isNaN(number) ? hourInWords(written.replace(/^oh[ -]/u, '')) : number;
}

function placed(hour: number, minute: number, part: DayPart): string | undefined {
  if (part === undefined) return undefined;
  if (part === 'noon') return clock(hour >= 10 ? hour : hour + 12, minute); // "half eleven dinnertime"
  if (part === 'am') return clock(hour % 12, minute);
  if (part === 'pm') return clock((hour % 12) + 12, minute);
  return clock(hour === 12 || hour <= 5 ? hour % 12 : hour + 12, minute); // "at night": 6 to 11 is evening, 12 to 5 after midnight
}

function clock(hour: number, minute: number): string | undefined {
  return hour > 23 ? undefined : `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function dayPartNear(text: string, start: number, end: number): DayPart {
  const before = (text.slice(Math.max(0, start - 30), start).match(MENTION) ?? []).reverse();
  const after = text.slice(end, end + 25).match(MENTION) ?? [];
  const near = [...after.slice(0, 3), ...before.slice(0, 4)].map((word) => DAY_PARTS[word.toLowerCase()]);
  return near.find((part) => part !== undefined);
}
