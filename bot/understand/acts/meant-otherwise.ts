import { TOPICS } from '../../../dialogs/index.ts';
import type { Topic } from '../../../dialogs/topic.ts';
import { refusesContact } from '../contact/refuses-contact.ts';
import { FILLERS, TELLING_OPENINGS } from '../words/en/acts.ts';
import { findPhrases, indexPhrases, type PhraseIndex } from '../text/phrases.ts';
import { everyday, everydayTokens } from '../speech/everyday.ts';
import { tokenise, wordsIn } from '../text/tokens.ts';
import type { Understanding } from '../understanding.ts';
import {
  ALL_OF_IT,
  BACK_THERE,
  BLAMES_ONESELF,
  DONE_NOTHING,
  ENDED_OTHERWISE,
  KNOWING_PEOPLE,
  LEAVES_CHAT,
  NEXT_OF_ALL,
  NO_CRY_FOR_HELP,
  NO_LANGUAGE,
  NOT_LEFT_HERE,
  NOT_WANTING_A_CALL,
  SAYS_ENOUGH,
  SAYS_LEAVES,
  SAYS_RESTART,
  SAYS_SAFE,
  SAYS_THANKS,
  SAYS_UNKNOWN,
  TELLS_WHO_SPEAKS,
  THEY_BEGIN_AGAIN,
  UNANSWERED_THERE,
  UNKNOWN_OF,
  WONT_DO_IT,
} from '../words/en/meant-otherwise.ts';
import { BESIDE_NO_PREFERENCE, NO_PREFERENCE } from '../words/en/no-preference.ts';
import { SAYS_WELL, TAKES_NOTE } from '../words/en/stray-words.ts';
import { wantsToReport } from './acts.ts';
import { asksOfOthers } from './plainly-asked.ts';
import { tellsOfReport } from '../topics/topics.ts';
import type { Requested } from './likely-act.ts';
import { tellsUnsafe } from './taken-back.ts';

const EXACTLY = { slips: 'matter', plurals: 'matter' } as const;
const listed = (phrases: readonly string[]): PhraseIndex => indexPhrases({ listed: phrases }, EXACTLY);

/** Words with which a request is none, however much the sentence sounds like one. */
const OTHERWISE: Readonly<Partial<Record<Requested, PhraseIndex>>> = {
  back: listed([...BACK_THERE, ...THEY_BEGIN_AGAIN]),
  'dont-know': listed(KNOWING_PEOPLE),
  cancel: listed([...NOT_LEFT_HERE, ...ENDED_OTHERWISE]),
  human: listed(NOT_WANTING_A_CALL),
  emergency: listed(NO_CRY_FOR_HELP),
  safe: listed([...BLAMES_ONESELF, ...DONE_NOTHING]),
  skip: listed([...UNANSWERED_THERE, ...NEXT_OF_ALL]),
  repeat: listed(THEY_BEGIN_AGAIN),
  restart: listed(THEY_BEGIN_AGAIN),
  language: listed(TELLS_WHO_SPEAKS),
};
const ENDED = listed(ENDED_OTHERWISE);
const MADE_TO = listed(WONT_DO_IT);
const UNKNOWN = Object.entries(UNKNOWN_OF).map(([of, phrases]) => ({ of, index: listed(phrases) }));
const SAFE = listed(SAYS_SAFE);
const THANKS = listed(SAYS_THANKS);
const ENOUGH = listed(SAYS_ENOUGH);
const LEAVES = listed(SAYS_LEAVES);
const NOT_KNOWN = listed(SAYS_UNKNOWN);
const RESTARTS = listed(SAYS_RESTART);
const CHAT = listed(LEAVES_CHAT);
/** The card whose answer would say yes to leaving anything. */
const LEAVING = 'stop-and-return';

type Where = Pick<Understanding, 'asked' | 'speech' | 'dangerTold'>;

const MEANS_OTHERWISE: Readonly<Partial<Record<Requested, (text: string, where: Where) => boolean>>> = {
  safe: (text, where) =>
    ASKS_WHETHER_SAFE.test(text) ||
    ASKS_TO_USE.test(text) ||
    tellsUnsafe(text) ||
    onlySaysWell(text, where) ||
    !says(SAFE, text, where),
  explain: asksOfOthers,
  language: namesNoLanguage,
  thanks: (text, where) => !says(THANKS, text, where),
  skip: (text, where) => where.asked?.again === true && !says(ENOUGH, text, where),
  restart: (text, where) => where.asked !== undefined && !says(RESTARTS, text, where),
  'dont-know': (text, where) =>
    isOfOther(text, where) || (where.asked?.again === true && !says(NOT_KNOWN, text, where)),
  human: (text, { speech }) => refusesContact(everyday(text, speech)),
  question: (text, { speech }) => tellsOfReport(text, speech),
  cancel: (text, where) =>
    wantsToReport(text) ||
    ((where.asked === undefined || tellsOfOthers(text, where)) && !says(LEAVES, text, where)) ||
    mindsNothing(text, where) ||
    leavesOther('cancel', text, where) ||
    guideOf(where)?.protects === true,
};

/** "Is my number safe": nobody says so that they are. */
const ASKS_WHETHER_SAFE =
  /^\W*(?:(?:so|and|but|ok|okay) )*(?:is|are|will|would|how|can|does) (?:my|our|the|your|it|this)\b/iu;

/** "I'm a student, can I use this": whether they may, and not how they are. */
const ASKS_TO_USE = /\b(?:can|could|may) (?:i|we) (?:still )?use\b/iu;

/** Tells whether a sentence that is likely to be a request says by its words that it is none: "I don't trust the police" is no cry for help. */
export function isMeantOtherwise(act: Requested, text: string, where: Where): boolean {
  const other = OTHERWISE[act];
  return (other !== undefined && has(other, text)) || MEANS_OTHERWISE[act]?.(text, where) === true;
}

/** Tells whether words that would leave this chat are about something else: in a guide there is nothing to stop but that, "can I just stop", "can his bank stop it", "I want this to end", "I don't want to do it". */
export function leavesOther(act: Requested, text: string, where: Where): boolean {
  if (act !== 'cancel' || guideOf(where) === undefined) return false;
  return asksWhether(text, where) || has(ENDED, text) || has(MADE_TO, text);
}

/** Tells whether words that are likelier anything else than a "don't know" say that something is not known all the same: "I am homeless" does not. */
export function saysUnknown(text: string, where: Where): boolean {
  return says(NOT_KNOWN, text, where);
}

/** "It doesn't matter", "all of it", where something is asked: which, and not that it is asked. */
function mindsNothing(text: string, { asked }: Where): boolean {
  const said = wordsIn(text);
  const words = said.filter((word) => !BESIDE_NO_PREFERENCE.has(word));
  return asked !== undefined && (MINDS_NOTHING.has(words.join(' ')) || ALL_OF_IT.has(said.join(' ')));
}
const MINDS_NOTHING: ReadonlySet<string> = new Set(NO_PREFERENCE);

/** "They won't go away", in a guide: of those whom it is about, unless words that leave stand in it. */
function tellsOfOthers(text: string, where: Where): boolean {
  const [first = ''] = wordsIn(everyday(text, where.speech));
  return guideOf(where) !== undefined && TELLING_OPENINGS.has(first);
}

function asksWhether(text: string, where: Where): boolean {
  return guideOf(where) !== undefined && OWN_QUESTION.test(text);
}
const OWN_QUESTION =
  /^(?:(?:so|but|ok|and|please) )*(?:can|could|should|shall|must|do|does|would|will|may|is|are) (?!you\b|u\b|we\b)\p{L}/iu;

/** Tells whether a card answers leaving this chat where something else may be left: "can I leave" of a home, "can I leave it there" of a tracker. */
export function isOtherLeaving(card: string, text: string, where: Where): boolean {
  return card === LEAVING && guideOf(where) !== undefined && !has(CHAT, text);
}

/** "FOI", "emh please": a name of few letters, and nothing beside it. */
function namesNoLanguage(text: string): boolean {
  const words = wordsIn(text).filter((word) => !BESIDE_NAME.has(word));
  return words.length > 0 && words.every((word) => NAMES.has(word));
}
const NAMES: ReadonlySet<string> = new Set(NO_LANGUAGE);
const BESIDE_NAME: ReadonlySet<string> = new Set(FILLERS);

/** In English something in the words must say so; what another language says is not known word by word. */
function says(index: PhraseIndex, text: string, { speech }: Where): boolean {
  return speech?.everyday(text) !== undefined || findPhrases(everydayTokens(text, speech), index).length > 0;
}

function has(index: PhraseIndex, text: string): boolean {
  return findPhrases(tokenise(text), index).length > 0;
}

/** "Fine", where no danger was told, is none that is over. */
function onlySaysWell(text: string, { dangerTold }: Where): boolean {
  return dangerTold !== true && wordsIn(text).every((word) => TAKES_NOTE.has(word) || SAYS_WELL.has(word));
}

/** "I don't know who", where it is not asked who. */
function isOfOther(text: string, { asked }: Where): boolean {
  const isOf = (of: string): boolean => asked?.answer.kind === of || asked?.field.endsWith(of) === true;
  return asked !== undefined && UNKNOWN.some(({ of, index }) => !isOf(of) && has(index, text));
}

function guideOf({ asked }: Where): Topic | undefined {
  return asked === undefined
    ? undefined
    : TOPICS.find(({ kind, steps }) => kind === 'guide' && steps.some(({ field }) => field === asked.field));
}
