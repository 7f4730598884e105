import { remembering } from '../text/remember.ts';
import { findPhrases, indexPhrases, type PhraseHit } from '../text/phrases.ts';
import type { Span } from '../text/spans.ts';
import { tokenise, wordAt, type Token } from '../text/tokens.ts';
import { AGAINST_CONTACT } from '../words/en/denials.ts';
import { OTHERS } from '../words/en/people.ts';
import {
  AFTER_AN_HOUR,
  AND_TO,
  ASKS_WHETHER,
  BEFORE_A_TIME,
  BUSY_WITH,
  BY_US,
  CLAUSE_ENDS,
  CONDITIONS,
  ENDS_A_CLAUSE,
  LOOSE_ENDS,
  NAMING,
  NO_WAY_AFTER,
  OWN,
  REFUSED_BEYOND,
  SOMEBODY_ELSE,
  THINGS,
  TO_US,
  WAY_CUES,
  WOULD,
  YOU,
} from '../words/en/safe-contact.ts';
import { isDoneToUs } from './done-to-us.ts';
import { goesWithWish, isBeforeATime, isFigure, isTime } from './wish-words.ts';
import { IF_NEEDED, IF_YOU, IN_PLACE_OF, IS_OVER } from '../words/en/wishes-contact.ts';

/** One thing that is said of contact: the ways it asks for and those it says no to, and the time it names. */
export interface Clause extends Span {
  readonly tokens: readonly Token[];
  readonly wanted: ReadonlySet<string>;
  readonly refused: ReadonlySet<string>;
  readonly isRefusal: boolean; // a word of it says no
  readonly time?: Span;
}

const WAYS = indexPhrases(WAY_CUES, { slips: 'matter', plurals: 'matter', apart: true });

/** A message without the signs behind which a refusal goes on; every other letter stands where it stood. */
export function withRefusalsWhole(text: string): string {
  return text.replace(REFUSED_BEYOND, (words) => words.replace(/[,،，]|\bso$/giu, (mark) => ' '.repeat(mark.length)));
}

/** Parts a message, its numbers and addresses blotted out, into what it says one after another. */
export const clausesOf = remembering((blotted: string): readonly Clause[] => {
  const masked = withRefusalsWhole(blotted);
  const ends = [...masked.matchAll(CLAUSE_ENDS)];
  const starts = [0, ...ends.map(({ index, 0: mark }) => index + mark.length)];
  const spans = starts.map((start, at) => ({ start, end: ends[at]?.index ?? masked.length }));
  const clauses = spans.flatMap((span) => clauseIn(masked, span));
  const whole = withConditions(clauses);
  return whole.length === clauses.length ? clauses : whole.flatMap((span) => clauseIn(masked, span));
});

function clauseIn(masked: string, { start, end }: Span): readonly Clause[] {
  const tokens = tokenise(masked.slice(start, end)).map((token) => ({
    ...token,
    start: token.start + start,
    end: token.end + start,
  }));
  return tokens.length === 0 ? [] : [clauseOf({ start, end }, tokens)];
}

/** "When he is at home, don't call": the refusal holds for that time, and that time is told with it. */
function withConditions(clauses: readonly Clause[]): readonly Clause[] {
  const whole: Clause[] = [];
  for (const clause of clauses) {
    const last = whole.at(-1);
    if (last !== undefined && areOne(last, clause))
      whole[whole.length - 1] = { ...last, end: clause.end, refused: clause.refused };
    else whole.push(clause);
  }
  return whole;
}

function areOne(last: Clause, clause: Clause): boolean {
  return (isOnlyWhen(last) && clause.refused.size > 0) || (last.refused.size > 0 && isCondition(clause));
}

/** "After 8, don't call." */
function isOnlyWhen(clause: Clause): boolean {
  const { wanted, refused, time, isRefusal } = clause;
  return isCondition(clause) || (wanted.size + refused.size === 0 && time !== undefined && !isRefusal);
}

function isCondition({ tokens, wanted, refused }: Clause): boolean {
  return wanted.size + refused.size === 0 && CONDITIONS.has(wordAt(tokens, 0));
}

function clauseOf(span: Span, tokens: readonly Token[]): Clause {
  const cues = cuesIn(tokens);
  const refusing = cues.filter((_cue, at) => isRefused(tokens, cues, at));
  const asking = cues.filter((cue) => !refusing.includes(cue));
  const refused = new Set<string>(refusing.map(({ code }) => code));
  const wanted = new Set<string>(asking.map(({ code }) => code));
  const isOfThePast = IS_OVER.test(tokens.map(({ word }) => word).join(' ')); // "last night til 3"
  const time = isOfThePast ? undefined : timeOf(tokens, refused.size > 0, asking);
  const isRefusal = tokens.some(({ word }) => AGAINST_CONTACT.has(word));
  return { ...span, tokens, wanted, refused, isRefusal, ...(time === undefined ? {} : { time }) };
}

type Cue = PhraseHit<keyof typeof WAY_CUES>;

/** Where a way is asked for: not a thing of somebody's, and not what others do. */
function cuesIn(tokens: readonly Token[]): readonly Cue[] {
  return findPhrases(tokens, WAYS).filter(({ from, to }) => {
    const toUs = TO_US.has(wordAt(tokens, to)) || TO_US.has(wordAt(tokens, to - 1));
    if (!isWished(tokens, from) || isOfOthers(tokens, from, to)) return false;
    return toUs || !tokens.slice(0, from).some(({ word }) => OTHERS.has(word));
  });
}

/** A thing of somebody's, what is done to us or by us, what is told of a way, or a way to somebody else. */
function isOfOthers(tokens: readonly Token[], from: number, to: number): boolean {
  const before = wordAt(tokens, from - 1);
  if (OWN.has(before) || OTHERS.has(before) || isNoWay(tokens, to) || isForAnother(tokens, to)) return true;
  return isDoneToUs(tokens, from, to) || isDoneByUs(tokens, from, to) || isSpokenOf(tokens, from, to);
}

/** Whether nothing stands before a way but what a wish is said with, or a no: "you can text me", not "I tried calling", "why would you call me". */
export function isWished(tokens: readonly Token[], from: number): boolean {
  const before = tokens.slice(0, from).map(({ word }) => word);
  const since = before.slice(before.findLastIndex((word) => ENDS_A_CLAUSE.has(word)) + 1);
  const isOwnName = (at: number): boolean => since[at - 1] === 'is' && since[at - 2] === 'name';
  const isOfWish = (word: string, at: number): boolean => goesWithWish(word) || isOwnName(at);
  return (since.every(isOfWish) && !asksWhether(since)) || since.some((word) => AGAINST_CONTACT.has(word));
}

/** "Will you call me", "when will you ring": whoever asks it gives no leave by it, unless they say please. */
function asksWhether(words: readonly string[]): boolean {
  return words.some((word, at) => ASKS_WHETHER.has(word) && YOU.has(words[at + 1] ?? '')) && !words.some(isPlease);
}
const isPlease = (word: string): boolean => word === 'please' || word === 'pls';

/** "Phone shared with my mother": a thing that something is told of, and no way. A refusal of it is always heard. */
function isSpokenOf(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 1 || !THINGS.has(wordAt(tokens, from))) return false;
  const behind = tokens.slice(to, to + TOLD_OF);
  const isTold = behind.some(({ word }) => !goesWithWish(word) && !BEFORE_A_TIME.has(word));
  return isTold && !tokens.some(({ word }) => AGAINST_CONTACT.has(word));
}
const TOLD_OF = 4; // words

/** "Can you ring someone", "ring the police": somebody else is to be rung. */
function isForAnother(tokens: readonly Token[], to: number): boolean {
  const whom = wordAt(tokens, to);
  return SOMEBODY_ELSE.has(whom === 'the' ? wordAt(tokens, to + 1) : whom);
}

/** "I'll ring you", "I have to ring Dave": what whoever writes would do; and "call my mum names", what others do. */
function isDoneByUs(tokens: readonly Token[], from: number, to: number): boolean {
  let before = from - 1;
  while (WOULD.has(wordAt(tokens, before))) before -= 1;
  const whom = wordAt(tokens, to);
  const isSomebody = YOU.has(whom) || OWN.has(whom) || (whom !== '' && !goesWithWish(whom));
  const isNamed = OWN.has(whom) && NAMING.has(wordAt(tokens, to + 2));
  return (BY_US.has(wordAt(tokens, before)) && isSomebody) || isNamed;
}

/** "Phone number", "email is …"; "text is not safe" is of a way. */
function isNoWay(tokens: readonly Token[], to: number): boolean {
  return NO_WAY_AFTER.has(wordAt(tokens, to)) && !AGAINST_CONTACT.has(wordAt(tokens, to + 1));
}

/**
 * A no holds for the next way that is named, and for those joined to it by "or"; after the way, for the one before it. Other
 * than what `isDenied` tells, it goes on to ways it does not stand beside.
 */
function isRefused(tokens: readonly Token[], cues: readonly Cue[], at: number): boolean {
  const cue = cues[at];
  if (cue === undefined) return false;
  const previous = cues[at - 1];
  const between = tokens.slice(previous?.to ?? 0, cue.from).map(({ word }) => word);
  if (between.some((word) => AGAINST_CONTACT.has(word))) return true;
  if (previous !== undefined && between.some((word) => AND_TO.has(word))) return isRefused(tokens, cues, at - 1);
  const after = tokens.slice(cue.to).map(({ word }) => word);
  const refuses = (word: string, place: number): boolean =>
    AGAINST_CONTACT.has(word) && !IN_PLACE_OF.has(after[place + 1] ?? '');
  return at === cues.length - 1 && !after.some(isTime) && after.some(refuses);
}

/**
 * The stretch that names a time. Where it says when not, or what somebody else does then, all of it belongs to the time; behind
 * a way that is asked for, all that stands between: "text me, I sleep in the day".
 */
function timeOf(tokens: readonly Token[], refuses: boolean, asking: readonly Cue[]): Span | undefined {
  const named = tokens.findIndex(
    ({ word }, at) =>
      (isTime(word) && !isOver(tokens, at) && !isPoliteIf(tokens, at)) || isHour(tokens, at) || isByDay(tokens, at),
  );
  if (named === -1) return undefined;
  const isWhole =
    asking.length === 0 && (refuses || tokens.some(({ word }) => SAYS_WHEN_NOT.some((words) => words.has(word))));
  const start = tokens[isWhole ? 0 : (busyFrom(tokens, named, asking) ?? beginningOf(tokens, named))]?.start ?? 0;
  return { start, end: tokens[endOf(tokens, named)]?.end ?? start };
}

const SAYS_WHEN_NOT: readonly ReadonlySet<string>[] = [OTHERS, AGAINST_CONTACT, BUSY_WITH]; // "I sleep in the day"

/** Where it begins what somebody is busy with at that time, behind the last way that is asked for before it. */
function busyFrom(tokens: readonly Token[], named: number, asking: readonly Cue[]): number | undefined {
  const way = asking.findLast(({ to }) => to <= named);
  if (way === undefined) return undefined;
  let from = way.to;
  while (TO_US.has(wordAt(tokens, from)) || wordAt(tokens, from) === 'only') from += 1;
  return tokens.slice(from, named).some(({ word }) => BUSY_WITH.has(word)) ? from : undefined;
}

function beginningOf(tokens: readonly Token[], named: number): number {
  let from = named;
  while (isBeforeATime(wordAt(tokens, from - 1)) && isNextTo(tokens, from)) from -= 1;
  return from;
}

/** The last word, but for what only led to a number that was blotted out: "after 6 on". */
function endOf(tokens: readonly Token[], named: number): number {
  let to = tokens.length - 1;
  while (to > named && LOOSE_ENDS.has(wordAt(tokens, to))) to -= 1;
  return to;
}

/** No number or address that was blotted out stands between. */
function isNextTo(tokens: readonly Token[], at: number): boolean {
  return (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0) <= 3;
}

const COUNTS_TIMES: ReadonlySet<string> = new Set([
  'every',
  'each',
  'first',
  'second',
  'third',
  'next',
  'same',
  'this',
]);

/** "Last night", "I reported it before": when something was, and no time for a call. */
function isOver(tokens: readonly Token[], at: number): boolean {
  const [before, word] = [wordAt(tokens, at - 1), wordAt(tokens, at)];
  const isHowOften = word === 'time' && COUNTS_TIMES.has(before); // "the same person every time"
  return before === 'last' || isHowOften || (word === 'before' && at === tokens.length - 1);
}

/** "If you like", "if you need to": goes with a wish and is no time. */
function isPoliteIf(tokens: readonly Token[], at: number): boolean {
  const [next, after] = [wordAt(tokens, at + 1), wordAt(tokens, at + 2)];
  return wordAt(tokens, at) === 'if' && (IF_NEEDED.has(next) || (YOU.has(next) && IF_YOU.has(after)));
}

/** "In the day", and not "one day". */
function isByDay(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at) === 'day' && wordAt(tokens, at - 1) === 'the' && wordAt(tokens, at - 2) === 'in';
}

/** "at 5", "9 to 5", "10 am", "5 oclock". */
function isHour(tokens: readonly Token[], at: number): boolean {
  if (!isFigure(wordAt(tokens, at))) return false;
  const [before, after, next] = [wordAt(tokens, at - 1), wordAt(tokens, at + 1), wordAt(tokens, at + 2)];
  return before === 'at' || before === 'from' || AFTER_AN_HOUR.has(after) || (after === 'to' && isFigure(next));
}
