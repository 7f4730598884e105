import { CONTACT_CARE, CONTACT_DETAILS, CONTACT_NEEDS, CONTACT_WAYS } from '../../../dialogs/questions/safe-contact.ts';
import type { Field, Option } from '../../../dialogs/answers.ts';
import type { Reading } from '../../../dialogs/heard.ts';
import { BLOT, mask } from '../text/mask.ts';
import { matchPatterns, readPatterns } from '../text/patterns.ts';
import { findPhrases, indexPhrases } from '../text/phrases.ts';
import { tokenise } from '../text/tokens.ts';
import { clausesOf, type Clause } from './contact-clauses.ts';
import { findEmails } from '../slots/email.ts';
import { findPhones } from '../slots/phone.ts';
import { remembering } from '../text/remember.ts';
import { joinSpans } from '../text/spans.ts';
import {
  ALL_BUT,
  ASKS_TO_BE_CONTACTED,
  CARE_PATTERNS,
  CODE_WORDS,
  LANGUAGES,
  NAMED_BEFORE_NUMBER,
  NAMES,
  NAMES_A_WAY,
  NEED_PATTERNS,
  NEED_NOT_BE_ANONYMOUS,
  NEVER_CONTACTED,
  NO_CONTACT,
  NO_DETAIL,
  NUMBER_TOLD_OF,
  OFFERS_A_NUMBER,
  OFFERS_OWN_NUMBER,
  RINGS_US,
  SAID_BY_OTHERS,
  STAYS_ANONYMOUS,
} from '../words/en/safe-contact.ts';
import { FILLERS } from '../words/en/acts.ts';
import { KEPT_BESIDE } from '../words/en/leave-on-condition.ts';
import { BESIDE_OWN_NUMBER } from '../words/en/renewed-reach.ts';
import { OF_LEAVING_A_MESSAGE, SAYS_IT_IS_OWN, WISHES_CONTACT } from '../words/en/wishes-contact.ts';

/** What a message tells of a safe contact, and the options it says no to: those are never read from it (S9). */
export interface ToldContact {
  readonly values: Readonly<Record<Field, Reading>>;
  readonly refused: ReadonlySet<string>;
  readonly noMessage: boolean; // it says that no message may be left
}

const NOTHING: ToldContact = { values: {}, refused: new Set(), noMessage: false };
const NO_FILLERS: ReadonlySet<string> = new Set();
const CARE = readPatterns(CARE_PATTERNS);
const NEEDS = readPatterns(NEED_PATTERNS);
const AGAINST = readPatterns({ against: NO_CONTACT });
const DETAILS = { 'contact-code-word': CODE_WORDS, 'contact-name': NAMES, 'contact-language': LANGUAGES } as const;
const OF_LEAVE: ReadonlySet<string> = new Set([...FILLERS, ...OF_LEAVING_A_MESSAGE]);
const SEARCHED = 1200; // characters

/** Tells whether a message asks to be contacted in so many words, by a number or an address that it gives: "text me on 07…". */
export function asksToBeContacted(text: string): boolean {
  const { masked } = withoutCodes(text);
  if (!masked.includes(BLOT)) return false;
  return clausesOf(masked).some(({ start, end }) => {
    const clause = masked.slice(start, end);
    return ASKS_TO_BE_CONTACTED.test(clause) || (OFFERS_OWN_NUMBER.test(clause) && !SAID_BY_OTHERS.test(clause));
  });
}

/** Tells whether a message names the way that somebody would be contacted by, and nothing else. */
export function namesWay(text: string): boolean {
  return NAMES_A_WAY.test(text.trim());
}

/** Tells whether a message wishes for contact, whichever way, and says nothing else: "yes, you can contact me". */
export function wishesContact(text: string): boolean {
  return WISHES_CONTACT.test(text.trim()) && TO_ME.test(text);
}
const TO_ME = /\b(?:me|us|in touch|to be contacted|i be contacted|i do want contact|i want contact)\b/iu;

/** Tells whether a message is somebody's own number or address, perhaps with their name: "Sam Green, 07…". Of nobody else's it says whose it is. */
export function isOwnNumber(text: string): boolean {
  const { masked } = withoutCodes(text);
  if (!masked.includes(BLOT)) return false;
  if (SAYS_IT_IS_OWN.test(masked) && tokenise(masked).length <= LONGEST_OF_OWN) return true;
  const name = NAMED_BEFORE_NUMBER.exec(masked)?.groups?.['word'] ?? '';
  return tokenise(masked.replace(name, ' ')).every(({ word }) => BESIDE_OWN_NUMBER.has(word));
}

const LONGEST_OF_OWN = 10; // words of "07… that's my mobile, I've had it years"

/** Tells whether a message holds a number or an address at which somebody may be reached, and not only that of whom it tells of. */
export function holdsReach(text: string): boolean {
  const { masked } = withoutCodes(text);
  return masked.includes(BLOT) && (OFFERS_A_NUMBER.test(masked) || !NUMBER_TOLD_OF.test(masked));
}

/** Tells whether every part of a message is of how and when to contact somebody: "call me after 5 on 07…". */
export function tellsOnlyContact(text: string): boolean {
  const { masked } = withoutCodes(text);
  return clausesOf(masked).every(
    (clause) =>
      masked.slice(clause.start, clause.end).includes(BLOT) ||
      clause.wanted.size > 0 ||
      clause.time !== undefined ||
      refusesMessage(clause),
  );
}

/** Tells whether a message gives leave for messages and says nothing else: "leave a message, its fine". */
export function givesOnlyLeave(text: string): boolean {
  const clauses = clausesOf(text);
  const isLeave = clauses.some((clause) => careOf(clause).includes('message-ok')) && !clauses.some(isNoLeave);
  return isLeave && tokenise(text).every(({ word }) => OF_LEAVE.has(word));
}

/** Tells whether a message says, whatever was asked, that nobody is to know who writes. */
export function staysAnonymous(text: string): boolean {
  const said = text.replace(NEED_NOT_BE_ANONYMOUS, ' ');
  return NEVER_CONTACTED.test(said) || findPhrases(tokenise(said), ANONYMOUS).length > 0;
}
const ANONYMOUS = indexPhrases({ anonymous: STAYS_ANONYMOUS }, { apart: true });

/** Tells whether a message asks to be rung rather than written to: "can somebody call me back". Who would ring us asks for no call. */
export function asksToBeRung(text: string): boolean {
  const { masked } = withoutCodes(text);
  const clauses = clausesOf(masked).filter(({ start, end }) => !RINGS_US.test(masked.slice(start, end)));
  return clauses.some(({ wanted }) => wanted.has('phone')) && !clauses.some(({ refused }) => refused.has('phone'));
}

/** Reads how, when and when not a resident may be contacted, clause by clause: "text me on 07… after 6, never call, my husband sees the phone". Pure; never throws. */
export function toldContact(text: string): ToldContact {
  const { masked, phone, email } = withoutCodes(text);
  const heeded = masked.replace(KEPT_BESIDE, (words) => ','.padEnd(words.length)); // from whom it is kept refuses no way
  const clauses = clausesOf(heeded.replace(ALL_BUT, (words) => 'not'.padEnd(words.length)));
  if (clauses.some((clause) => clause.time === undefined && matches(clause, AGAINST).length > 0)) return NOTHING;
  const details = detailsOf(masked.slice(0, SEARCHED));
  const care = [...clauses.flatMap(careOf), ...CONTACT_DETAILS.flatMap(optionsTold(details))];
  const ways = waysOf(clauses, email);
  const refused = new Set([...refusedIn(clauses), ...(care.includes('others-see') ? unwanted(ways) : [])]);
  const how = chosen(CONTACT_WAYS, ways, refused);
  const values: Readonly<Record<Field, unknown>> = {
    ...(how !== undefined || (phone !== undefined && refused.size === 0) ? { contact: 'contact' } : {}),
    'contact-how': how,
    'contact-phone': phone,
    'contact-email': email,
    'contact-times': timesOf(text, clauses),
    'contact-careful': chosen(CONTACT_CARE, new Set(care), refused),
    'contact-needs': chosen(CONTACT_NEEDS, needsOf(clauses), refused),
    ...details,
  };
  return { values: readings(values, text), refused, noMessage: clauses.some(refusesMessage) };
}

function readings(values: Readonly<Record<Field, unknown>>, text: string): Readonly<Record<Field, Reading>> {
  const told = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(told.map(([field, value]) => [field, { value, words: wordsOf(value, text) }]));
}

/** The ways asked for; an address alone is leave to write to it. */
function waysOf(clauses: readonly Clause[], email: string | undefined): ReadonlySet<string> {
  const wanted = clauses.flatMap((clause) => [...clause.wanted]);
  return new Set(wanted.length === 0 && email !== undefined ? ['email'] : wanted);
}

function timesOf(text: string, clauses: readonly Clause[]): string | undefined {
  const times = joinSpans(
    text,
    clauses.flatMap(({ time }) => time ?? []),
  );
  return times === '' ? undefined : times;
}

function needsOf(clauses: readonly Clause[]): ReadonlySet<string> {
  return new Set(clauses.flatMap((clause) => (clause.isRefusal ? [] : matches(clause, NEEDS))));
}

function refusesMessage(clause: Clause): boolean {
  return clause.isRefusal && matches(clause, CARE).includes('message-ok');
}

/** The code word, the name and the language, where they are named. */
function detailsOf(said: string): Readonly<Record<Field, string>> {
  const named = Object.entries(DETAILS).map(([field, patterns]) => [field, detail(said, patterns)] as const);
  return Object.fromEntries(named.flatMap(([field, word]) => (word === undefined ? [] : [[field, word]])));
}

function optionsTold(
  details: Readonly<Record<Field, string>>,
): (detail: (typeof CONTACT_DETAILS)[number]) => readonly string[] {
  return ({ field, detailOf }) => (Object.hasOwn(details, field) ? [detailOf.code] : []);
}

interface WithoutCodes {
  readonly masked: string;
  readonly phone?: string;
  readonly email?: string;
}

/** A text with the phone numbers and addresses blotted out at which somebody can be reached, and the first of them. */
export const withoutCodes = remembering((text: string): WithoutCodes => {
  const emails = findEmails(text);
  const phones = findPhones(mask(text, emails));
  const [phone, email] = [phones[0]?.phone, emails[0]?.email];
  return {
    masked: mask(text, [...emails, ...phones]),
    ...(phone === undefined ? {} : { phone }),
    ...(email === undefined ? {} : { email }),
  };
});

/** Every number and address of a text at which somebody can be reached. */
export function codesIn(text: string): Readonly<Record<'phone' | 'email', readonly string[]>> {
  const emails = findEmails(text);
  return { phone: findPhones(mask(text, emails)).map(({ phone }) => phone), email: emails.map(({ email }) => email) };
}

function matches<Code extends string>(
  { tokens }: Clause,
  book: ReturnType<typeof readPatterns<Code>>,
): readonly Code[] {
  return matchPatterns(tokens, book, NO_FILLERS);
}

/** A no to a way wins over a yes to it, unless the no is only to a time. Leave for messages is taken where it is plain, without condition. */
function refusedIn(clauses: readonly Clause[]): ReadonlySet<string> {
  const wanted = new Set(clauses.flatMap((clause) => [...clause.wanted]));
  return new Set(
    clauses.flatMap((clause) => {
      const ways = [...clause.refused].filter((way) => clause.time === undefined || !wanted.has(way));
      return isNoLeave(clause) ? [...ways, 'message-ok'] : ways;
    }),
  );
}

/** A phone or an inbox that others see is spoken of, not asked for. */
function unwanted(ways: ReadonlySet<string>): readonly string[] {
  return CONTACT_WAYS.map(({ code }) => code).filter((code) => !ways.has(code));
}

function isNoLeave(clause: Clause): boolean {
  return clause.isRefusal || (clause.time !== undefined && matches(clause, CARE).includes('message-ok'));
}

function careOf(clause: Clause): readonly string[] {
  return clause.isRefusal ? [] : matches(clause, CARE);
}

/** The codes in the order of the options; `undefined` when none is left. */
function chosen(
  options: readonly Option[],
  codes: ReadonlySet<string>,
  refused: ReadonlySet<string>,
): readonly string[] | undefined {
  const left = options.map(({ code }) => code).filter((code) => codes.has(code) && !refused.has(code));
  return left.length === 0 ? undefined : left;
}

function detail(text: string, patterns: readonly RegExp[]): string | undefined {
  const found = patterns.map((pattern) => pattern.exec(text)?.groups?.['word'] ?? '');
  return found.find((word) => word !== '' && !NO_DETAIL.has(word.toLowerCase()));
}

/** What is said in words is its own words; of a choice the whole message is shown. */
function wordsOf(value: unknown, text: string): string {
  return typeof value === 'string' && value !== 'contact' ? value : text;
}
