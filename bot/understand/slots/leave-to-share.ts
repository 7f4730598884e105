import { CONSENT } from '../../../dialogs/questions/consent.ts';
import type { Step } from '../../../dialogs/step.ts';
import type { Token } from '../text/tokens.ts';
import { AROUND_LEAVE, AROUND_SHARING, KNOWS, LETS } from '../words/en/leave.ts';
import { REFUSALS } from '../words/en/options.ts';

/** Words of a message, as a range of its tokens. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** "I don't want the police told", "the landlord shouldn't know": no leave is read out of a refusal (S9). */
export function refusesSharing(
  { from, to }: Stretch,
  text: string,
  tokens: readonly Token[],
  { field }: Step,
): boolean {
  if (field !== CONSENT.field) return false;
  const before = tokens.slice(Math.max(0, from - BEFORE_REFUSED), from);
  const behind = tokens.slice(to, to + BEHIND_REFUSED);
  const first = before.findLastIndex((token, at) => isBreak(text, token, before[at + 1] ?? tokens[from]));
  const last = behind.findIndex((token, at) => isBreak(text, at === 0 ? tokens[to - 1] : behind[at - 1], token));
  const near = [...before.slice(first + 1), ...behind.slice(0, last === -1 ? undefined : last)];
  return near.some(({ word }) => REFUSALS.has(word));
}
const BEFORE_REFUSED = 9; // words
const BEHIND_REFUSED = 2;

/** Leave to share is read from words that give leave, and no others: "the police came", "my landlord is the problem" give none (S9). */
export function meansSharing(
  { from, to }: Stretch,
  text: string,
  tokens: readonly Token[],
  hits: readonly Stretch[],
  { field }: Step,
): boolean {
  if (field !== CONSENT.field) return true;
  const begins = tokens.findLastIndex((token, at) => at <= from && isBreak(text, tokens[at - 1], token));
  const ends = tokens.findIndex((token, at) => at >= to && isBreak(text, tokens[at - 1], token));
  const isHit = (at: number): boolean => hits.some((hit) => hit.from <= at && at < hit.to);
  const around = tokens
    .map(({ word }, at) => ({ word, at }))
    .slice(Math.max(0, begins), ends === -1 ? undefined : ends)
    .flatMap(({ word, at }) => (isHit(at) ? [] : [word]));
  const isLeft = around.some((word) => KNOWS.has(word)) ? around.some((word) => LETS.has(word)) : true; // "the police know"
  return isLeft && around.every((word) => AROUND_LEAVE.has(word) || AROUND_SHARING.has(word));
}

/** "But" and a sign part what is refused from what is not. */
function isBreak(text: string, one: Token | undefined, next: Token | undefined): boolean {
  return (
    one?.word === 'but' || next?.word === 'but' || /[,;.!?،؛؟۔।，。；！？、]/u.test(text.slice(one?.end, next?.start))
  );
}
