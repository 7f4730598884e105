import { CONSENT } from '../../../dialogs/questions/consent.ts';
import { optionsOf } from '../../../dialogs/quick-answers.ts';
import type { Step } from '../../../dialogs/step.ts';
import type { Option } from '../../../dialogs/answers.ts';
import { words } from '../../../locales/index.ts';
import { isDoneToUs, isWished } from '../contact/contact-clauses.ts';
import { normalise } from '../text/normalise.ts';
import { findPhrases, indexPhrases, type PhraseBook, type PhraseHit } from '../text/phrases.ts';
import { isOneSlipApart } from '../text/spelling.ts';
import type { Token } from '../text/tokens.ts';
import { CRIME_CUES } from '../words/en/crime-cues.ts';
import { GUIDE_CUES } from '../words/en/guide-cues.ts';
import { GENERAL_KINDS, KINDS } from '../words/en/kinds.ts';
import { SMALL_NUMBERS } from '../words/en/numbers.ts';
import { ANSWERED_CUES } from '../words/en/answered-cues.ts';
import { LEAVES, OPTION_CUES, ORDINALS } from '../words/en/options.ts';
import { SPEAKS_AT_WORK } from '../words/en/professions.ts';
import { isNotWanted } from './not-wanted.ts';
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
const ANSWERED_INDEX = indexPhrases(ANSWERED_CUES);
const PLAIN_WORDS = new Set([
  'about',
  'from',
  'gone',
  'have',
  'into',
  'like',
  'only',
  'other',
  'show',
  'some',
  'something',
  'that',
  'them',
  'they',
  'this',
  'want',
  'what',
  'when',
  'with',
  'would',
  'your',
  'someone',
  'there',
  'more',
  'than',
  'were',
  'been',
  'not',
]);

/** The options of a question with the words on their buttons, folded for comparing. */
export function labelled({ step, facts, language }: Listening): readonly (Option & { readonly folded: string })[] {
  return optionsOf(step, facts).map((option) => ({ ...option, folded: normalise(words(language, option.label)) }));
}

/** The option whose label or code the whole text is, or is one slip away from. */
export function exactOption(text: string, listening: Listening): string | undefined {
  const folded = normalise(text);
  if (folded === '') return undefined;
  const options = labelled(listening);
  const exact = options.find((option) => option.folded === folded || normalise(option.code) === folded);
  const mayBeASlip = folded.length >= 6 && !OF_STAFF.has(listening.step.field); // "nu bărbat" (no man) is one from "un bărbat" (a man)
  return (exact ?? options.find((option) => mayBeASlip && isOneSlipApart(option.folded, folded)))?.code;
}

/** The options that the words of a message name, by how residents call them; with those words too that name one only where it was asked for ("me", "my friend"). */
export function answeredOptions(tokens: readonly Token[], listening: Listening): readonly OptionHit[] {
  return optionsNamed(tokens, [...findPhrases(tokens, INDEX), ...findPhrases(tokens, ANSWERED_INDEX)], listening);
}

/** The options that the words of a message name, by how residents call them, whatever was asked. */
export function namedOptions(tokens: readonly Token[], listening: Listening): readonly OptionHit[] {
  return optionsNamed(tokens, findPhrases(tokens, INDEX), listening);
}

/** Tells whether the words of a message name an option only to say that it is none: "no weapon", "not hurt". */
export function deniesOption(tokens: readonly Token[], listening: Listening): boolean {
  const denied = findPhrases(tokens, INDEX).filter(({ from }) => isDenied(tokens, from));
  return optionsAmong(denied, listening).length > 0;
}

function optionsNamed(
  tokens: readonly Token[],
  found: readonly PhraseHit[],
  listening: Listening,
): readonly OptionHit[] {
  const { step, language } = listening;
  const isOther = denialOf(step);
  const isMeant = (hit: PhraseHit): boolean =>
    OF_STAFF.has(step.field)
      ? !isNotWanted(tokens, hit.from, hit.to, language)
      : !isOther(tokens, hit.from) && (hit.code !== LEAVE || isLeave(tokens, hit));
  return optionsAmong(found.filter(isMeant), listening);
}

function optionsAmong(hits: readonly PhraseHit[], { step, facts }: Listening): readonly OptionHit[] {
  if (hits.length === 0) return [];
  const options = optionsOf(step, facts);
  const own = `${step.field}/`;
  return hits.flatMap(({ code, from, to }) => {
    const bare = code.startsWith(own) ? code.slice(own.length) : code;
    const mine = options.find((option) => option.code === code || option.code === bare)?.code;
    return mine === undefined
      ? []
      : [{ code: mine, from, to, weight: to - from + (GENERAL_KINDS.includes(mine) ? 0 : 2) }];
  });
}

/** Questions whose answer lets somebody be contacted, or says that it is safe to write: neither is read out of a refusal (S8, S9). */
const TRUSTING: ReadonlySet<string> = new Set(['contact', 'da-safe']);

/** Questions of whom somebody would talk with: whoever says "not a man" is never given one (S9). */
const OF_STAFF: ReadonlySet<string> = new Set(['person-worker', 'contact-needs']);

/** "I don't want you to contact me", "I don't think it's safe": a denial before it, with no sign between. */
function isRefused(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - WORDS_OF_A_REFUSAL; at -= 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token === undefined || next === undefined || isParted(token, next)) return false;
    if (DENIALS.has(token.word) || REFUSES.has(token.word)) return true;
  }
  return false;
}

/** A sign or a "but" parts them, unless what is not wanted is still to be named: "I don't want, that you ring me". */
function isParted(token: Token, next: Token): boolean {
  return token.word === 'but' || (next.start - token.end > 1 && !UNNAMED.has(token.word));
}
const UNNAMED: ReadonlySet<string> = new Set('want wish like myself to please'.split(' '));
const REFUSES: ReadonlySet<string> = new Set(
  'cant cannot wont shouldnt mustnt nobody noone one without rather'.split(' '),
); // "no one must ring me"
const WORDS_OF_A_REFUSAL = 6;

/** Leave to be contacted is read from a wish alone, and not from what was told before a sign or what others do. */
const LEAVE = 'contact/contact';
function isLeave(tokens: readonly Token[], { from, to }: PhraseHit): boolean {
  const sign = tokens.findLastIndex(({ start }, at) => at > 0 && at <= from && start - (tokens[at - 1]?.end ?? 0) > 1);
  const begins = Math.max(0, sign);
  return isWished(tokens.slice(begins), from - begins) && !isDoneToUs(tokens, from, to - 1);
}

type Denial = (tokens: readonly Token[], from: number) => boolean;

/** What makes an option another than what is meant: of several, far denials too. Who may know is read with its own refusals. */
function denialOf(step: Step): Denial {
  if (TRUSTING.has(step.field)) return isRefused;
  return step.answer.kind === 'choices' && step.field !== CONSENT.field ? isDenied : isDeniedOutright;
}

const isDeniedOutright: Denial = (tokens, from) => DENIALS.has(tokens[from - 1]?.word ?? '');

/** Right before an option, or before what is only beside it, a denial says that it is another: "not threats", "nobody was hurt", "didn't see a weapon". */
function isDenied(tokens: readonly Token[], from: number): boolean {
  const at = tokens.slice(0, from).findLastIndex(({ word }) => !BETWEEN_DENIED.has(word));
  const [before, word = ''] = [tokens[at - 1]?.word, tokens[at]?.word];
  if (word === 'no') return at === from - 1; // "no, the police"
  return DENIALS.has(word) || NOBODY.has(word) || (word === 'one' && before === 'no');
}
const BETWEEN_DENIED: ReadonlySet<string> = new Set(
  `a an any else the to at by of because see saw seen have has had got get been be was is were are getting really actually even told tell rang ring called call
  contacted contact reported report`.split(/\s+/u),
);
const NOBODY: ReadonlySet<string> = new Set('nobody noone none without'.split(' '));

const DENIALS: ReadonlySet<string> = new Set(
  'not isnt arent wasnt werent doesnt dont didnt hasnt havent hadnt never'.split(' '),
);

/** The options that share a telling word with the message, most words first. Only for a question that was asked, and never where an answer gives leave or names whom somebody would talk with (S9). */
export function resemblingOptions(tokens: readonly Token[], listening: Listening): readonly string[] {
  if (LEAVES.has(listening.step.field) || OF_STAFF.has(listening.step.field)) return [];
  const said = new Set(tokens.map(({ word }) => word).filter((word) => word.length >= 4 && !PLAIN_WORDS.has(word)));
  const scored = labelled(listening).map(({ code, folded }) => ({
    code,
    shared: new Set(folded.split(' ').filter((word) => said.has(word))).size,
  }));
  const most = Math.max(0, ...scored.map(({ shared }) => shared));
  return most === 0 ? [] : scored.filter(({ shared }) => shared === most).map(({ code }) => code);
}

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
const BESIDE_NUMBERS = new Set([
  'a',
  'an',
  'option',
  'options',
  'number',
  'numbers',
  'no',
  'the',
  'and',
  'answer',
  'ones',
  'please',
  'choice',
  'just',
  'only',
]);
