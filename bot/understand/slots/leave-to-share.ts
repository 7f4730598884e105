import { CONSENT } from '../../../dialogs/questions/consent.ts';
import { endsAsking } from '../acts/questions.ts';
import { everydayTokens } from '../speech/everyday.ts';
import { ownTokens } from '../speech/own-tokens.ts';
import type { Speech } from '../speech/speech.ts';
import type { Token } from '../text/tokens.ts';
import { AROUND_LEAVE, AROUND_SHARING, KNOWS, LETS, MAY } from '../words/en/leave.ts';
import { REFUSALS } from '../words/en/options.ts';
import type { OptionHit } from './options.ts';
import type { Listening } from './reader.ts';

/** Words of a message, as a range of its tokens. */
export type Stretch = Pick<OptionHit, 'from' | 'to'>;

/** What a message says in English, and the options that it names. */
export interface Said {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly named: readonly OptionHit[];
  readonly isTranslated: boolean; // in the order of its own words
}

/** Asked who may know of a report, which is told to nobody by the way (S9). */
export const isSharing = ({ step: { field } }: Listening): boolean => field === CONSENT.field;

/** Whoever asks what an agency may hear gives it no leave (S9). Where "you can" and "can you" are the same words, a word that only asks must stand at an end. */
export function asksWhoHears(text: string, { speech }: Listening): boolean {
  if (endsAsking(text)) return true;
  if (speech?.everyday(text) === undefined || !speech.asks(text, false)) return false;
  const words = ownTokens(text).map(({ word }) => word);
  const isAsking = (word = ''): boolean => speech.asks(word, true) && !mayIn(word, speech);
  return !mayIn(text, speech) || isAsking(words[0]) || isAsking(words.at(-1));
}

const mayIn = (text: string, speech: Speech): boolean => everydayTokens(text, speech).some(({ word }) => MAY.has(word));

/** "I don't want the police told", "the landlord shouldn't know": no leave is read out of a refusal (S9). */
export function refusesSharing(hit: Stretch, said: Said, listening: Listening): boolean {
  if (!isSharing(listening)) return false;
  const next = said.named.find(({ from }) => from >= hit.to)?.from ?? Infinity;
  const behind = said.isTranslated ? Math.min(BEHIND_IN_OTHER_ORDER, next - hit.to) : BEHIND_REFUSED;
  return wordsBeside(hit, said, BEFORE_REFUSED, behind).some((at) => REFUSALS.has(said.tokens[at]?.word ?? ''));
}
const BEFORE_REFUSED = 9; // words
const BEHIND_REFUSED = 2;
const BEHIND_IN_OTHER_ORDER = 4; // "the landlord to know not"

/** Leave to share is read from words that give leave, and no others: "the police came", "I am scared of the police" and "my landlord is the problem" give none (S9). */
export function meansSharing(hit: Stretch, said: Said, hits: readonly Stretch[], listening: Listening): boolean {
  if (!isSharing(listening)) return true;
  const isNamed = (at: number): boolean => hits.some(({ from, to }) => from <= at && at < to);
  const around = wordsBeside(hit, said, Infinity, Infinity).flatMap((at) =>
    isNamed(at) ? [] : [said.tokens[at]?.word ?? ''],
  );
  const isLet = !around.some((word) => KNOWS.has(word) || SAYS.has(word)) || around.some((word) => LETS.has(word)); // "the police know" lets nobody
  return isLet && around.every((word) => AROUND_LEAVE.has(word) || AROUND_SHARING.has(word));
}

const SAYS: ReadonlySet<string> = new Set(['say', 'says']);

/** The places of the words on both sides of an option, as far as its clause goes. */
function wordsBeside({ from, to }: Stretch, { text, tokens }: Said, before: number, behind: number): readonly number[] {
  const places = tokens.map((_token, at) => at);
  const isBegun = (at: number): boolean => isBreak(text, tokens[at - 1], tokens[at]);
  const first = Math.max(from - before, places.findLast((at) => at > 0 && at <= from && isBegun(at)) ?? 0);
  const last = Math.min(to + behind, places.find((at) => at >= to && isBegun(at)) ?? tokens.length);
  return places.slice(Math.max(0, first), last).filter((at) => at < from || at >= to);
}

/** "But" and a sign part what is refused from what is not; a comma before "that" parts nothing. */
function isBreak(text: string, one: Token | undefined, next: Token | undefined): boolean {
  if (one?.word === 'but' || next?.word === 'but') return true;
  return !GOES_ON.has(next?.word ?? '') && /[,;.!?،؛؟۔।，。；！？、]/u.test(text.slice(one?.end, next?.start));
}
const GOES_ON: ReadonlySet<string> = new Set(['that', 'so', 'to', 'if']);
