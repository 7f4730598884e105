import { optionsOf } from '../../../dialogs/quick-answers.ts';
import type { Option } from '../../../dialogs/answers.ts';
import type { Reading } from '../../../dialogs/heard.ts';
import { hangsOn } from '../contact/leave-on-condition.ts';
import { findPhrases, indexPhrases, type PhraseHit } from '../text/phrases.ts';
import { normalise } from '../text/normalise.ts';
import type { Stretch, Worded } from '../text/denied.ts';
import { sliceOf, tokenise, wordAt, type Token } from '../text/tokens.ts';
import { CONSENT } from '../../../dialogs/questions/consent.ts';
import { CONTACT_SET } from '../../../dialogs/questions/safe-contact.ts';
import { OPENS_WITH_NO } from '../words/en/safe-contact.ts';
import {
  ADDS,
  ALL_OF_IT,
  ALL_OF_THEM,
  ALL_WHO,
  ANY_OF_THEM,
  BESIDE_ALL,
  BOTH,
  EXCEPT,
  OTHERWISE_ALL,
  SWEEPS_NOTHING_UP,
  TAKES_OUT,
} from '../words/en/options.ts';
import {
  answeredOptions,
  countedOff,
  deniesOption,
  exactOption,
  namedOptions,
  resemblingOptions,
  type OptionHit,
} from './options.ts';
import {
  asksWhoHears,
  isSharing,
  meansSharing,
  namesOnlyOthers,
  onlyCouncil,
  refusesSharing,
  withoutReason,
  type Said,
} from './leave-to-share.ts';
import { agedAmong } from './aged-choice.ts';
import { inEverydayWords } from './in-own-words.ts';
import type { Listening, Reader } from './reader.ts';
import { refusesAll } from './refusal.ts';
import { everyday } from '../speech/everyday.ts';
import type { Speech } from '../speech/speech.ts';

const SWEEPING = indexPhrases({
  all: ALL_OF_THEM,
  'all-of-it': ALL_OF_IT,
  any: ANY_OF_THEM,
  both: BOTH,
  who: ALL_WHO,
  except: EXCEPT,
});
type Sweeping = 'all' | 'all-of-it' | 'any' | 'both' | 'who' | 'except';
const ANY_WILL_DO: ReadonlySet<string> = new Set(['contact-how', CONSENT.field]);
const OF_PEOPLE: ReadonlySet<string> = new Set(['before', CONSENT.field]);

/** Several of some options: named, counted off, "all of them", "everyone but the landlord", "none". Order is that of the question. */
export const choices: Reader = {
  read: (message, listening) => {
    const text = withoutReason(message, listening);
    const options = optionsOf(listening.step, listening.facts);
    const exact = exactOption(text, listening);
    if (exact !== undefined) return { value: [exact], words: text };
    if (isSharing(listening) && hangsOnOnly(text, listening)) return undefined;
    if (choosesNone(text, listening)) return { value: withoutRefused(text, listening), words: text };
    if (isSharing(listening) && asksWhoHears(text, listening)) return undefined;
    return readChosen(text, options, listening);
  },
  find: inEverydayWords(find),
};

/** The options that are chosen: none of them by an age that fits none, or by others than those asked about. */
function readChosen(text: string, options: readonly Option[], listening: Listening): Reading | undefined {
  const aged = agedAmong(text, listening);
  const chosen = new Set([...chosenIn(text, options, listening), ...(aged ?? [])]);
  const value = options.map(({ code }) => code).filter((code) => chosen.has(code));
  const isSaid = value.length > 0 || aged !== undefined || sharesWithOthers(text, listening);
  return isSaid ? { value, words: text } : undefined;
}

/** "My GP", asked who may know: nobody of those who may be chosen. */
function sharesWithOthers(text: string, listening: Listening): boolean {
  return isSharing(listening) && namesOnlyOthers(text, listening.speech);
}

/** What is counted off or named, with what was chosen before where it only adds to that. */
function chosenIn(text: string, options: readonly Option[], listening: Listening): ReadonlySet<string> {
  const counted = countedCodes(text, options, listening);
  const told = counted.length > 0 ? counted : chosenByWords(text, listening);
  return new Set(told.length > 0 && adds(text, listening) ? [...heldIn(listening), ...told] : told);
}

function countedCodes(text: string, options: readonly Option[], { speech }: Listening): readonly string[] {
  const said = tokenise(speech?.times(text)?.text ?? text);
  const counted = countedOff(said, options.length);
  const isOther = counted.length === 0 && said.length <= LONGEST_COUNT && speech !== undefined;
  const places = isOther ? countedOff(wordForWord(said, speech), options.length) : counted;
  return places.flatMap((place) => options[place - 1]?.code ?? []);
}

/** "1 i 2" in Polish, which could be English as a whole. */
function wordForWord(tokens: readonly Token[], speech: Speech): readonly Token[] {
  return tokenise(tokens.map(({ word }) => everyday(word, speech)).join(' '));
}
const LONGEST_COUNT = 6; // words

/** What was chosen before, where it is asked again. */
function heldIn({ step, answered = [] }: Listening): readonly string[] {
  const held = answered.find((each) => each.step.field === step.field)?.value;
  return Array.isArray(held) ? held.filter((code) => typeof code === 'string') : [];
}

/** "The landlord as well", "and the landlord": beside what was chosen before. */
function adds(text: string, { speech }: Listening): boolean {
  return ADDS.test(normalise(everyday(text, speech)));
}

/** "Take out the police". */
function takesOut(text: string, listening: Listening): boolean {
  const { text: said, named } = saidOf(text, listening);
  return named.length > 0 && heldIn(listening).length > 0 && TAKES_OUT.test(normalise(said));
}

/** "Not the police", of what was chosen before: all but whom it names; a no to all leaves nobody. */
function withoutRefused(text: string, listening: Listening): readonly string[] {
  if (refusesAll(text, listening) || onlyCouncil(text, listening)) return [];
  const refused = new Set(saidOf(text, listening).named.map(({ code }) => code));
  return refused.size === 0 ? [] : heldIn(listening).filter((code) => !refused.has(code));
}

/** "None of them", "not the police", "just you". */
function choosesNone(text: string, listening: Listening): boolean {
  return (
    refusesAll(text, listening) ||
    onlyRefuses(text, listening) ||
    onlyCouncil(text, listening) ||
    takesOut(text, listening)
  );
}

/** "I don't want the landlord told" shares with nobody, "nobody was hurt" chooses nothing. */
function onlyRefuses(text: string, listening: Listening): boolean {
  const said = saidOf(text, listening);
  const sweepsUp = sweepingIn(said, listening).some(({ code }) => code !== 'except');
  if (said.named.length === 0) return listening.step.set !== CONTACT_SET && deniesOption(said.text, listening); // "don't call" leaves other ways
  return !sweepsUp && said.named.every((hit) => refusesSharing(hit, said, listening));
}

function chosenByWords(text: string, listening: Listening): readonly string[] {
  const said = saidOf(text, listening);
  const { named } = said;
  const swept = sweepingIn(said, listening);
  const told = [...named, ...swept, ...whatIsShared(said, listening)];
  const means = (hit: Stretch): boolean => meansSharing(hit, said, told, listening);
  const sweeping = swept.filter(
    (hit) => hit.code === 'except' || (means(hit) && (isBut(said, hit) || !refusesSharing(hit, said, listening))),
  );
  const exceptions = sweeping.filter(({ code }) => code === 'except');
  const refused = named.filter((hit) => refusesSharing(hit, said, listening));
  const isExcluded = (hit: OptionHit): boolean =>
    refused.includes(hit) || exceptions.some(({ to }) => to <= hit.from && hit.from - to <= 1);
  const excluded = new Set(named.filter(isExcluded).map(({ code }) => code));
  const others = named.filter((hit) => !isExcluded(hit));
  const wanted = others.filter(means).map(({ code }) => code);
  const isAll = wanted.length === others.length && sweeping.some(({ code }) => code !== 'except'); // not of "the police were useless, all of them"
  const all = isAll || (wanted.length === 0 && leavesOut(exceptions, excluded));
  if (all && excluded.size === 0 && mayLeaveOut(text, wanted, exceptions.length, listening)) return [];
  if (all) return optionsOf(listening.step, listening.facts).flatMap(({ code }) => (excluded.has(code) ? [] : [code]));
  return wanted.length > 0 || excluded.size > 0 ? wanted : resemblingOptions(tokenise(text), listening);
}

/** "Not my name", "ask me first": what leave to share hangs on, where nobody is named who may know. */
function hangsOnOnly(text: string, listening: Listening): boolean {
  const said = saidOf(text, listening);
  const isNamed = said.named.length > 0 || sweepingIn(said, listening).some(({ code }) => code !== 'except');
  return !isNamed && !OPENS_WITH_NO.test(said.text) && hangsOn(said.text);
}

/** "All but not the landlord": the no is to whom it names. */
function isBut({ tokens, named }: Said, { to }: Stretch): boolean {
  return wordAt(tokens, to) === 'but' && named.some(({ from }) => from > to);
}

/** What a message says in English, and the options that it names. */
function saidOf(original: string, listening: Listening): Said {
  const text = everyday(original, listening.speech);
  const tokens = tokenise(text);
  return { text, tokens, named: longestOnly(answeredOptions(text, listening)), isTranslated: text !== original };
}

/** "Everyone but the landlord". */
function leavesOut(exceptions: readonly PhraseHit[], excluded: ReadonlySet<string>): boolean {
  return excluded.size > 0 && exceptions.some(({ to, from }) => to - from > 1);
}

/** "Everything", "share it all", where it is asked who may know: what they may know, and nobody by name. */
function whatIsShared({ tokens }: Worded, listening: Listening): readonly PhraseHit<Sweeping>[] {
  return isSharing(listening) ? findPhrases(tokens, SWEEPING).filter(({ code }) => code === 'all-of-it') : [];
}

/** "All of them", "everyone but"; "after all" sweeps nothing up. */
function sweepingIn(said: Worded, listening: Listening): readonly PhraseHit<Sweeping>[] {
  const { tokens } = said;
  const shared = whatIsShared(said, listening);
  const hits = findPhrases(tokens, SWEEPING);
  if (listening.step.field === CARE && !areAll(tokens, hits)) return [];
  return hits.filter(
    ({ code, from, to }) =>
      sweeps(code, listening) &&
      !shared.some((what) => what.from <= from && to <= what.to) &&
      !OTHERWISE_ALL.has(wordAt(tokens, from - 1)) &&
      !isOfUs(tokens, to) &&
      !SWEEPS_NOTHING_UP.has(wordAt(tokens, to)),
  );
}

/** "They all use it", "all my messages are read": a message may be left where nothing but "all" is said (S9). */
function areAll(tokens: readonly Token[], hits: readonly Stretch[]): boolean {
  const isOfHit = (at: number): boolean => hits.some(({ from, to }) => from <= at && at < to);
  return tokens.every(({ word }, at) => isOfHit(at) || BESIDE_ALL.has(word));
}
const CARE = 'contact-careful';

/** "All of us" are whoever writes, and nobody who may know. */
function isOfUs(tokens: readonly Token[], to: number): boolean {
  return wordAt(tokens, to) === 'of' && wordAt(tokens, to + 1) === 'us';
}

function sweeps(code: Sweeping, { step, facts }: Listening): boolean {
  if (code === 'any') return ANY_WILL_DO.has(step.field);
  if (code === 'who') return OF_PEOPLE.has(step.field);
  return code !== 'both' || optionsOf(step, facts).length === 2;
}

/** "All of them, no"; or one named beside "all" in another language, whose word for "but" may not be known: that is asked again. */
function mayLeaveOut(text: string, named: readonly string[], exceptions: number, { speech }: Listening): boolean {
  return exceptions > 0 || (named.length > 0 && speech?.everyday(text) !== undefined);
}

/** "county council" names the county, not the council too. */
function longestOnly(hits: readonly OptionHit[]): readonly OptionHit[] {
  const within = (inner: OptionHit, outer: OptionHit): boolean =>
    outer.from <= inner.from && inner.to <= outer.to && outer.to - outer.from > inner.to - inner.from;
  return hits.filter((hit) => !hits.some((other) => within(hit, other)));
}

function find(text: string, listening: Listening): Reading | undefined {
  const tokens = tokenise(text);
  const hits = longestOnly(namedOptions(text, listening));
  const chosen = new Set(hits.map(({ code }) => code));
  const value = optionsOf(listening.step, listening.facts).flatMap(({ code }) => (chosen.has(code) ? [code] : []));
  return value.length === 0
    ? undefined
    : { value, words: hits.map(({ from, to }) => sliceOf(text, tokens, from, to)).join(', ') };
}
