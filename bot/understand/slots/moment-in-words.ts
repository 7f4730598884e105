import type { Moment } from '../../../dialogs/answers.ts';
import type { DateHit } from '../time/dates.ts';
import type { Span } from '../text/spans.ts';
import { tokenise, type Token } from '../text/tokens.ts';
import { BESIDE_A_TIME, DAY_PARTS, TILL_AN_HOUR } from '../words/en/times.ts';

const LONGEST = 10; // different words; what is longer is an account

const READ = /[a-z\d]/u; // what another language left as it stands is not known to say more

/** What of a text day and time show once they are written as dates. */
export interface Shown {
  readonly days: readonly DateHit[];
  readonly others: readonly Span[];
}

/** Tells whether words say more of when it was than day and time show: "from 8 to 2", "last night", "since they moved in". */
export function tellsMore(
  words: string,
  { days, others }: Shown,
  { to, time }: Moment,
  tokens: readonly Token[],
): boolean {
  const said = new Set(tokenise(words).map(({ word }) => word));
  const isShown = ({ word, start }: Token): boolean =>
    isWithin(start, others) || (isWithin(start, days) && (time !== undefined || DAY_PARTS[word] === undefined));
  const more = tokens.filter(
    (token) => READ.test(token.word) && said.has(token.word) && !isShown(token) && !BESIDE_A_TIME.has(token.word),
  );
  return said.size <= LONGEST && (more.length > 0 || (to === undefined && TILL_AN_HOUR.test(words)));
}

function isWithin(at: number, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => start <= at && at < end);
}
