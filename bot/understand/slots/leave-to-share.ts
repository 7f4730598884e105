import { CONSENT } from '../../../dialogs/questions/consent.ts';
import { asks, endsAsking } from '../acts/questions.ts';
import { everyday, everydayTokens } from '../speech/everyday.ts';
import { ownTokens } from '../speech/own-tokens.ts';
import type { Speech } from '../speech/speech.ts';
import { isDenied, placesBefore, placesBehind, REACH, type Stretch, type Worded } from '../text/denied.ts';
import { tokenise, wordAt } from '../text/tokens.ts';
import {
  AROUND_LEAVE,
  AROUND_NAMES,
  AROUND_SHARING,
  BECAUSE,
  ASKS_OF_AGENCIES,
  DOES,
  DOUBTS,
  DONE_FOR_US,
  EVERYBODY,
  KNOWS,
  LEAVES_OUT,
  LETS,
  MAY,
  MIGHT,
  NO_OTHER,
  OF_ANYBODY,
  OTHERS_NAMED,
  SAYS,
  SHARES,
  THOSE_MEANT,
} from '../words/en/leave.ts';
import { answeredOptions, type OptionHit } from './options.ts';
import type { Listening } from './reader.ts';

/** What a message says in English, and the options that it names. */
export interface Said extends Worded {
  readonly named: readonly OptionHit[];
  readonly isTranslated: boolean; // in the order of its own words
}

/** Asked who may know of a report, which is told to nobody by the way (S9). */
export const isSharing = ({ step: { field } }: Listening): boolean => field === CONSENT.field;

/** Whoever asks what an agency may hear gives it no leave (S9). Where "you can" and "can you" are the same words, a word that only asks must stand at an end. */
export function asksWhoHears(text: string, { speech }: Listening): boolean {
  if (endsAsking(text) || asksOfAgencies(text, speech)) return true;
  if (speech?.everyday(text) === undefined || !speech.asks(text, false)) return false;
  const words = ownTokens(text).map(({ word }) => word);
  const isAsking = (word = ''): boolean => speech.asks(word, true) && !mayIn(word, speech);
  return !mayIn(text, speech) || isAsking(words[0]) || isAsking(words.at(-1));
}

/** "Who are victim services": in English a question needs no mark. */
export function asksOfAgencies(text: string, speech: Speech | undefined): boolean {
  return speech?.everyday(text) === undefined && ASKS_OF_AGENCIES.has(tokenise(text)[0]?.word ?? '');
}

const mayIn = (text: string, speech: Speech): boolean => everydayTokens(text, speech).some(({ word }) => MAY.has(word));

/** What leave says without its reason, which stands with the contact: "just the fire brigade, because of the bins". Without words that give leave, whoever is blamed would have it. */
export function withoutReason(text: string, { step, answered = [] }: Listening): string {
  const isKept = answered.some((one) => one.step.field === 'contact' && one.value === 'contact');
  if (step.field !== CONSENT.field || !isKept) return text;
  const leave = text.replace(BECAUSE, '');
  return tokenise(leave).some(({ word }) => LETS.has(word) || SHARES.has(word) || OPENS_LEAVE.has(word)) ? leave : text;
}
const OPENS_LEAVE: ReadonlySet<string> = new Set(['only', 'just', 'please', 'maybe']);

/** "Yes, council", where it is asked who else may know: nobody else. The county's council is one of those. */
export function onlyCouncil(text: string, listening: Listening): boolean {
  if (!isSharing(listening)) return false;
  const words = everydayTokens(text, listening.speech).map(({ word }) => word);
  return words.includes(COUNCIL) && words.every((word) => word === COUNCIL || AROUND_COUNCIL.has(word));
}
const COUNCIL = 'council';

/** "Everyone except the council", and no other name: the report goes to it whoever else may know, which is said again. */
export function refusesCouncil(text: string, speech: Speech | undefined): boolean {
  const words = everydayTokens(text, speech).map(({ word }) => word);
  const at = words.indexOf(COUNCIL);
  const isOnly = words.every((word) => AROUND_LEAVE.has(word) || AROUND_SHARING.has(word) || EVERYBODY.has(word) || LEAVES_OUT.has(word)); // prettier-ignore
  const isLeftOut = words.slice(0, Math.max(0, at)).some((word) => LEAVES_OUT.has(word));
  return isOnly && isLeftOut && !words.some((word) => NO_OTHER.has(word)) && !endsAsking(text);
}

/** "Maybe the police", "perhaps my landlord": a doubt gives no leave, and is no account of anything (S9). */
export function doubtsLeave(text: string, listening: Listening): boolean {
  const tokens = everydayTokens(text, listening.speech);
  const named = answeredOptions(everyday(text, listening.speech), listening);
  const isNamed = (at: number): boolean => named.some(({ from, to }) => from <= at && at < to);
  const others = tokens.flatMap(({ word }, at) => (isNamed(at) ? [] : [word]));
  const isDoubt = named.length > 0 && others.some((word) => DOUBTS.has(word));
  return isDoubt && others.every((word) => DOUBTS.has(word) || AROUND_LEAVE.has(word) || AROUND_SHARING.has(word));
}

/** "School and my GP": others than those who may be chosen, and nobody of these. */
export function namesOnlyOthers(text: string, speech: Speech | undefined): boolean {
  const words = everydayTokens(text, speech).map(({ word }) => word);
  const isOnly = words.every((word) => OTHERS_NAMED.has(word) || AROUND_LEAVE.has(word) || AROUND_SHARING.has(word));
  return isOnly && words.some((word) => OTHERS_NAMED.has(word)) && !asks(text, false, speech);
}
const AROUND_COUNCIL: ReadonlySet<string> = new Set([...AROUND_NAMES, ...LETS]);

/** "I don't want the police told", "the landlord shouldn't know": no leave is read out of a refusal (S9). "My landlord won't help" refuses nothing. */
export function refusesSharing(hit: Stretch, said: Said, listening: Listening): boolean {
  if (!isSharing(listening)) return false;
  const next = said.named.find(({ from }) => from >= hit.to)?.from ?? Infinity;
  const reach = said.isTranslated
    ? { ...REACH.sharing, behind: Math.min(BEHIND_IN_OTHER_ORDER, next - hit.to) }
    : REACH.sharing;
  return isDenied(said, hit, isOnlyBlamed(hit, said) ? { ...reach, behind: 0 } : reach);
}
const BEHIND_IN_OTHER_ORDER = 4; // words of "the landlord to know not"

/** "If you really have to": on what leave hangs, where "have" tells of nobody who knows it already. */
function isOfCondition({ tokens }: Worded, at: number): boolean {
  const word = wordAt(tokens, at);
  if (word === 'really' || word === 'absolutely') return CONDITIONS.has(wordAt(tokens, at + 1));
  const isObliged = word === 'have' && wordAt(tokens, at + 1) === 'to';
  return isObliged && [1, 2, 3].some((back) => wordAt(tokens, at - back) === 'if');
}
const CONDITIONS: ReadonlySet<string> = new Set(['have', 'need', 'must']);

/** "My landlord won't even help", "the police never came". */
function isOnlyBlamed({ to }: Stretch, said: Worded): boolean {
  const behind = placesBehind(said, to, BLAMED_IN).map((at) => wordAt(said.tokens, at));
  const done = behind.findIndex((word) => DONE_FOR_US.has(word));
  return behind.slice(0, Math.max(0, done)).some((word) => REACH.sharing.says.has(word));
}
const BLAMED_IN = 4; // words

/** "Anyone could see it", "everyone would know": what somebody fears, and lets nobody know (S9). */
function onlyFears({ tokens }: Worded): boolean {
  const words = tokens.map(({ word }) => word);
  return (
    words.some((word) => OF_ANYBODY.has(word)) &&
    words.some((word) => MIGHT.has(word)) &&
    words.some((word) => KNOWS.has(word) || SAYS.has(word))
  );
}

/** Leave to share is read from words that give leave, and no others: "the police came", "I am scared of the police" and "my landlord is the problem" give none (S9). */
export function meansSharing(hit: Stretch, said: Said, hits: readonly Stretch[], listening: Listening): boolean {
  if (!isSharing(listening)) return true;
  const isNamed = (at: number): boolean => hits.some(({ from, to }) => from <= at && at < to);
  const around = [...placesBefore(said, hit.from, Infinity), ...placesBehind(said, hit.to, Infinity)].flatMap((at) =>
    isNamed(at) || isOfCondition(said, at) ? [] : [wordAt(said.tokens, at)],
  );
  const isUseless = around.includes('nothing') && around.some((word) => DOES.has(word)); // "the police do nothing"
  const isTold = around.some((word) => KNOWS.has(word) || SAYS.has(word) || THOSE_MEANT.has(word)); // "the police know" and "they are council housing" let nobody
  const isLet = (!isTold || around.some((word) => LETS.has(word))) && !onlyFears(said);
  return (
    isLet &&
    !isUseless &&
    !isOnlyBlamed(hit, said) &&
    around.every((word) => AROUND_LEAVE.has(word) || AROUND_SHARING.has(word) || OTHERS_NAMED.has(word))
  );
}
