import { CONSENT } from '../../../dialogs/questions/consent.ts';
import { optionsOf } from '../../../dialogs/quick-answers.ts';
import type { Option } from '../../../dialogs/answers.ts';
import { words } from '../../../locales/index.ts';
import { isWished } from '../contact/contact-clauses.ts';
import { isDoneToUs } from '../contact/done-to-us.ts';
import { isDenied, placesBefore, REACH, type Reach, type Worded } from '../text/denied.ts';
import { normalise } from '../text/normalise.ts';
import { findPhrases, indexPhrases, type PhraseBook, type PhraseHit } from '../text/phrases.ts';
import { isOneSlipApart } from '../text/spelling.ts';
import { tokenise, type Token } from '../text/tokens.ts';
import { isHeardInTelling } from '../telling/told-answers.ts';
import { weightOf } from '../topics/kinds.ts';
import { toldKinds } from '../topics/told-kinds.ts';
import { CRIME_CUES } from '../words/en/crime-cues.ts';
import { GUIDE_CUES } from '../words/en/guide-cues.ts';
import { KINDS } from '../words/en/kinds.ts';
import { SMALL_NUMBERS } from '../words/en/numbers.ts';
import { ANSWERED_ABOUT_CRIME } from '../words/en/answered-about-crime.ts';
import { ANSWERED_CUES } from '../words/en/answered-cues.ts';
import { ANSWERED_IN_TALKS } from '../words/en/answered-in-talks.ts';
import { ANSWERED_IN_GUIDES } from '../words/en/answered-in-guides.ts';
import { ANSWERED_OF_PUBS } from '../words/en/answered-of-pubs.ts';
import { ASKED_OF_THINGS } from '../words/en/asked-of-things.ts';
import { SAFE_TO_WRITE } from '../words/en/safe-to-write.ts';
import { BESIDE_NUMBERS, OPTION_CUES, ORDINALS, PLAIN_WORDS, SPOKEN_OVER } from '../words/en/options.ts';
import { SPEAKS_AT_WORK } from '../words/en/professions.ts';
import { LEAVE_ASKED } from './choice-codes.ts';
import type { Listening } from './reader.ts';

/** An option that a message names, as a range of its tokens; `weight` grows with how telling the words are. */
export interface OptionHit {
  readonly code: string;
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

const BOOK: PhraseBook = {
  ...OPTION_CUES,
  ...GUIDE_CUES,
  ...CRIME_CUES,
  ...Object.fromEntries(Object.entries(KINDS).map(([code, phrases]) => [`kind/${code}`, phrases])),
  work: SPEAKS_AT_WORK,
};
const INDEX = indexPhrases(BOOK);
const ASKED_INDEX = indexPhrases(ASKED_OF_THINGS);
const ANSWERED_INDEXES = [
  ANSWERED_CUES,
  ANSWERED_IN_GUIDES,
  ANSWERED_ABOUT_CRIME,
  SAFE_TO_WRITE,
  ANSWERED_IN_TALKS,
  ANSWERED_OF_PUBS,
].map((book) => indexPhrases(book));

/** The options of a question with the words on their buttons, folded for comparing. */
export function labelled({ step, facts, language }: Listening): readonly (Option & { readonly folded: string })[] {
  return optionsOf(step, facts).map((option) => ({ ...option, folded: normalise(words(language, option.label)) }));
}

/** The option whose label or code the whole text is, or is one slip away from; in another language also by what it is known to be in English. */
export function exactOption(text: string, listening: Listening): string | undefined {
  const english = listening.speech?.known(text);
  return optionCalled(text, listening) ?? (english && optionCalled(english, { ...listening, language: 'en' }));
}

function optionCalled(text: string, listening: Listening): string | undefined {
  const folded = normalise(text);
  if (folded === '') return undefined;
  const options = labelled(listening);
  const exact = options.find((option) => option.folded === folded || normalise(option.code) === folded);
  const mayBeASlip = folded.length >= 6 && !OF_STAFF.has(listening.step.field); // "nu bărbat" (no man) is one from "un bărbat" (a man)
  return (exact ?? options.find((option) => mayBeASlip && isOneSlipApart(option.folded, folded)))?.code;
}

/** The options that the words of a message name, by how residents call them; with those words too that name one only where it was asked for ("me", "my friend"). */
export function answeredOptions(text: string, listening: Listening): readonly OptionHit[] {
  const tokens = tokenise(text);
  return optionsNamed(
    text,
    [INDEX, ASKED_INDEX, ...ANSWERED_INDEXES].flatMap((index) => findPhrases(tokens, index)),
    listening,
  );
}

/** The options that the words of a message name, by how residents call them, whatever was asked. */
export function namedOptions(text: string, listening: Listening): readonly OptionHit[] {
  const tokens = tokenise(text);
  return optionsNamed(
    text,
    [...findPhrases(tokens, INDEX), ...findPhrases(tokens, ASKED_INDEX), ...kindsOf(tokens)],
    listening,
  );
}

/** What was done to what tells its kind as well. */
function kindsOf(tokens: readonly Token[]): readonly PhraseHit[] {
  return toldKinds(tokens).map((hit) => ({ ...hit, code: `kind/${hit.code}` }));
}

/** Tells whether the words of a message name an option only to say that it is none: "no weapon", "not hurt". */
export function deniesOption(text: string, listening: Listening): boolean {
  return deniedOptions(text, listening).length > 0;
}

/** The options that a message names only to say that it is none of them. */
export function deniedOptions(text: string, listening: Listening): readonly OptionHit[] {
  const said = { text, tokens: tokenise(text) };
  const denied = findPhrases(said.tokens, INDEX).filter((hit) => isDenied(said, hit, REACH.fact));
  return optionsAmong(denied, listening);
}

function optionsNamed(text: string, found: readonly PhraseHit[], listening: Listening): readonly OptionHit[] {
  const said = { text, tokens: tokenise(text) };
  const reach = reachOf(listening);
  const isMeant = (hit: PhraseHit): boolean =>
    !isDenied(said, hit, reach) && (hit.code !== LEAVE || isLeave(said, hit));
  return optionsAmong(found.filter(isMeant), listening);
}

/** How far a denial reaches of an option: of several, a far one too. Who may know is read with its own refusals. */
function reachOf({ step, language }: Listening): Reach {
  if (OF_STAFF.has(step.field)) return NO_BEHIND.has(language) ? SOMEBODY_BEHIND : REACH.somebody;
  if (TRUSTING.has(step.field)) return REACH.leave;
  return step.answer.kind === 'choices' && step.field !== CONSENT.field ? REACH.fact : REACH.onlyFact;
}

/** Languages that say no behind what they say it of: "a man not". */
const NO_BEHIND: ReadonlySet<string> = new Set(['pa-Guru', 'ur']);
const SOMEBODY_BEHIND: Reach = { ...REACH.somebody, behind: 9 };

function optionsAmong(hits: readonly PhraseHit[], { step, facts }: Listening): readonly OptionHit[] {
  if (hits.length === 0) return [];
  const options = optionsOf(step, facts);
  const own = `${step.field}/`;
  return hits.flatMap(({ code, from, to }) => {
    const bare = code.startsWith(own) ? code.slice(own.length) : code;
    const mine = options.find((option) => option.code === code || option.code === bare)?.code;
    return mine === undefined ? [] : [{ code: mine, from, to, weight: weightOf({ code: mine, from, to }) }];
  });
}

/** Questions whose answer lets somebody be contacted, or says that it is safe to write: neither is read out of a refusal (S8, S9). */
const TRUSTING: ReadonlySet<string> = new Set(['contact', 'da-safe']);

/** Questions of whom somebody would talk with: whoever says "not a man" is never given one (S9). */
const OF_STAFF: ReadonlySet<string> = new Set(['person-worker', 'contact-needs']);

/** Leave to be contacted is read from a wish alone, and not from what was told before a sign or what others do. */
const LEAVE = 'contact/contact';
function isLeave(said: Worded, { from, to }: PhraseHit): boolean {
  const before = placesBefore(said, from, from).length;
  return isWished(said.tokens.slice(from - before), before) && !isDoneToUs(said.tokens, from, to - 1);
}

/** The options that share a telling word with the message, most words first. Only for a question that was asked, and never where an answer gives leave or names whom somebody would talk with (S9). */
export function resemblingOptions(tokens: readonly Token[], listening: Listening): readonly string[] {
  if (LEAVE_ASKED.has(listening.step.field) || OF_STAFF.has(listening.step.field)) return [];
  const isSpoken = tokens.length > FEW && isHeardInTelling(listening.step.field);
  const says = (word: string): boolean =>
    word.length >= 4 && !PLAIN_WORDS.has(word) && !(isSpoken && SPOKEN_OVER.has(word));
  const said = new Set(tokens.map(({ word }) => word).filter(says));
  const scored = labelled(listening).map(({ code, folded }) => ({
    code,
    shared: new Set(folded.split(' ').filter((word) => said.has(word))).size,
  }));
  const most = Math.max(0, ...scored.map(({ shared }) => shared));
  return most === 0 ? [] : scored.filter(({ shared }) => shared === most).map(({ code }) => code);
}

const FEW = 2; // words that name a thing ("my phone"); in more of them a phone is only spoken over

/** The places in the list that a message counts off: "2", "option two", "the second one", "1 and 3"; empty when it says anything else too. */
export function countedOff(tokens: readonly Token[], length: number): readonly number[] {
  const places = tokens.map(({ word }, at) => placeNamed(word, at, length));
  if (places.includes(undefined)) return [];
  return [...new Set(places.filter((place) => place !== undefined && place > 0))] as readonly number[];
}

/** The place a word names, 0 when it only goes with one, `undefined` when it says something else. */
function placeNamed(word: string, at: number, length: number): number | undefined {
  if (BESIDE_NUMBERS.has(word) || (word === 'one' && at > 0)) return 0;
  if (word === 'last') return length;
  const number = /^\d{1,2}$/.test(word) ? Number(word) : (SMALL_NUMBERS[word] ?? ORDINALS.indexOf(word) + 1);
  return number >= 1 && number <= length ? number : undefined;
}
