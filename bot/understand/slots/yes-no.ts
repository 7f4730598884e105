import type { Step } from '../../../dialogs/step.ts';
import { findPhrases, indexPhrases, type PhraseHit } from '../text/phrases.ts';
import type { Speech } from '../speech/speech.ts';
import { tokenise, wordsIn, type Token } from '../text/tokens.ts';
import { asksToSend, wantsToReport } from '../acts/acts.ts';
import { KNOWS, MAY_BE_TOLD, SHARES } from '../words/en/leave.ts';
import { TO_US } from '../words/en/safe-contact.ts';
import { TOLD_YES_NO } from '../words/en/told-yes-no.ts';
import { ENOUGH } from '../words/en/enough.ts';
import { clausesOf, tellsUnsafe } from '../acts/taken-back.ts';
import { FILLERS } from '../words/en/acts.ts';
import {
  ADDS_IT,
  AGAIN_AND_AGAIN,
  ARE,
  DANGER_AHEAD,
  DENIED_BEHIND,
  DOUBT,
  ECHO_TAILS,
  ECHOES,
  GOES_ON,
  HALF_YES,
  IN_DANGER,
  NO,
  OF_A_NO,
  OF_LEAVE,
  ONLY_ANSWERS,
  ONLY_GOES_ON,
  NO_TAKEN_BACK,
  OPENS_A_QUESTION,
  OTHERS,
  OUT_OF_DANGER,
  PLAIN_YES,
  THERE_NOW,
  TELLERS,
  WAS_BEFORE,
  YES,
} from '../words/en/yes-no.ts';
import { agedYesNo, childOrAdult } from './aged-choice.ts';
import { perhapsInEnglish } from './perhaps-in-english.ts';
import type { Listening, Reader } from './reader.ts';
import { meantThroughout, type Grave } from './whole-answer.ts';
import { everyday, everydayTokens } from '../speech/everyday.ts';

const INDEX = indexPhrases({ yes: YES, echo: ECHOES, no: NO, doubt: DOUBT });
const LEAVE_INDEX = indexPhrases({ leave: OF_LEAVE }, { plurals: 'matter', slips: 'matter', apart: true });
const OVER_INDEX = indexPhrases({ over: OUT_OF_DANGER, before: WAS_BEFORE, 'goes-on': [...GOES_ON, ...IN_DANGER] });
const DANGER_INDEX = indexPhrases({ danger: [...IN_DANGER, ...THERE_NOW] });
const AHEAD_INDEX = indexPhrases({ ahead: DANGER_AHEAD }, { slips: 'matter' });
const TOLD_INDEX = indexPhrases(TOLD_YES_NO, { slips: 'matter' });
const NO_MORE_INDEX = indexPhrases({ enough: ENOUGH });
const MEANING: Readonly<Record<string, boolean>> = { yes: true, no: false };
const THUMBS: Readonly<Record<string, boolean>> = { '👍': true, '✅': true, '✔': true, '👎': false, '❌': false };
const LEADS = new Set(FILLERS);

/** Yes or no: by the first words of the answer, or a thumb. A doubt is neither. Found unasked only by an age, where it is asked whether somebody is a child. */
export const yesNo: Reader = {
  read: (text, listening) => {
    const { step, speech } = listening;
    const told = ADDS_IT[step.field]?.test(everyday(text, speech)) === true || toldIn(text, listening);
    if (told !== undefined) return { value: told, words: text };
    const meant = saidIn(text.replace(NO_TAKEN_BACK, ''), listening);
    const said = meant === false && isDangerBehindBut(text, listening) ? undefined : meant;
    const value = isCheck(step) ? atCheck(text, said, speech) : said;
    if (value !== undefined) return { value, words: text };
    return agedYesNo(text, listening) ?? childOrAdult(text, listening);
  },
  find: agedYesNo,
};

/** What is told of what is asked, whatever word begins it; where it tells of both, the danger counts. */
function toldIn(text: string, listening: Listening): boolean | undefined {
  const { step, speech } = listening;
  const tokens = everydayTokens(text, speech);
  const hits = findPhrases(tokens, TOLD_INDEX).map(({ code }) => code);
  if (hits.includes(`${step.field}/yes`)) return true;
  const isDoubtful = step.field.endsWith('danger') && tellsOfDanger(text, tokens, listening);
  return hits.includes(`${step.field}/no`) && !isDoubtful ? false : undefined;
}

/** "He's with me, but they're outside". */
function tellsOfDanger(text: string, tokens: readonly Token[], listening: Listening): boolean {
  return findPhrases(tokens, DANGER_INDEX).length > 0 || isDangerBehindBut(text, listening);
}

function saidIn(text: string, { step, speech }: Listening): boolean | undefined {
  const thumb = Object.entries(THUMBS).find(([sign]) => text.startsWith(sign))?.[1];
  if (thumb !== undefined) return thumb;
  const own = speech?.yesOrNo(text);
  if (own !== undefined && speech !== undefined) return agreed(own, text, step, speech);
  const inEnglish = beginsInOwn(text, speech) ? undefined : meaningIn(text, step);
  return inEnglish ?? meaningWordForWord(text, step, speech);
}

/** "Yeh ho raha hai", which is "this" in Urdu and no yes: an English yes that goes on in another language is a word of that language. */
function beginsInOwn(text: string, speech: Speech | undefined): boolean {
  const [first, ...others] = tokenise(text);
  if (first === undefined || others.length === 0 || speech?.everyday(text) === undefined) return false;
  return speech.everyday(first.word) !== undefined;
}

/** "They have gone", "no danger" and "it may get dangerous" in another language, where no yes or no begins it: whether there is danger is heard in its words as they are put into English. */
function meaningWordForWord(text: string, step: Step, speech: Speech | undefined): boolean | undefined {
  const english = speech?.everyday(text)?.text;
  if (english === undefined || graveOf(step) !== 'danger') return undefined;
  return deniesBehind(english) ? false : meaningIn(english, step);
}

/** "Danger is not", "anyone hurt not is": Urdu and Panjabi put the no behind what it denies. Of nothing else than that it is a no. */
function deniesBehind(english: string): boolean {
  const words = wordsIn(english);
  return DENIED_BEHIND.test(words.join(' ')) && onlyDeniesDanger(english);
}

/** Words of which no order tells of a danger, where it is asked whether there is one. */
export function onlyDeniesDanger(english: string): boolean {
  return wordsIn(english).every((word) => ONLY_ANSWERS.has(word));
}

/** A yes that sends is one throughout and asks nothing ("all correct?"), and a no that goes on to send is one as well. */
function atCheck(text: string, said: boolean | undefined, speech: Speech | undefined): boolean | undefined {
  if (said === false && sendsAsItIs(everyday(text, speech))) return true;
  const isUnsure = ENDS_ASKING.test(text) || HALF_A_YES.has(wordsIn(everyday(text, speech)).join(' '));
  return said === true && (isUnsure || !isYesThroughout(text, speech)) ? undefined : said;
}
const HALF_A_YES: ReadonlySet<string> = new Set(HALF_YES);
const ENDS_ASKING = /[?？؟]\s*$/u;

/** Tells whether every word of a message is a yes, in the resident's language or in English. */
export function isYesThroughout(text: string, speech: Speech | undefined): boolean {
  const said = [speech?.yesOrNo(text) ?? text, everyday(text, speech)];
  return said.some(isWholeYes);
}

const isCheck = ({ field }: Step): boolean => field.endsWith('check');

/** "No, that's it, send": nothing more is to be said, and it is to be sent. */
function sendsAsItIs(text: string): boolean {
  const tokens = tokenise(text.slice(0, 400));
  const from = Math.max(0, ...findPhrases(tokens, NO_MORE_INDEX).map((hit) => (hit.from === 0 ? hit.to : 0)));
  return from > 0 && asksToSend(tokens.slice(from));
}

function meaningIn(text: string, step: Step): boolean | undefined {
  const grave = graveOf(step);
  if (grave === undefined) return meaningOf(text);
  if (grave === 'danger') return meantOfDanger(text);
  const meant = meantThroughout(text, grave);
  const isDoubtful = step.danger !== undefined && tellsUnsafe(text); // "yes but I am scared" is no safety
  return meant === true && isDoubtful ? undefined : meant;
}

function meantOfDanger(text: string): boolean | undefined {
  if (wantsToReport(text)) return undefined; // "yes, report it"
  if (goesOnHarmlessly(text)) return false;
  if ((tellsUnsafe(text) && isShort(text)) || isAnother(text)) return true;
  const meant = meantThroughout(text, 'danger');
  return meant === true && isOver(text) ? undefined : meant;
}

/** "It is happening now, but nobody is hurt": the last words say what was asked. */
function goesOnHarmlessly(text: string): boolean {
  const [told = '', ...others] = clausesOf(text.slice(0, 400));
  const [denied] = others;
  if (denied === undefined || others.length > 1) return false;
  const isDenied = meantThroughout(denied, 'danger') === false || deniesBehind(denied);
  return wordsIn(told).every((word) => ONLY_GOES_ON.has(word)) && isDenied;
}

/** "It's not safe here"; "what counts as danger" asks. */
function isShort(text: string): boolean {
  const tokens = tokenise(text);
  return tokens.length <= FEW && !OPENS_A_QUESTION.has(tokens[0]?.word ?? '');
}
const FEW = 6; // words

/** "No, but my kids are", "not me, my neighbour is": the last words say that somebody else is. */
function isAnother(text: string): boolean {
  const [first, ...rest] = clausesOf(text.slice(0, 400)).map((clause) => wordsIn(clause));
  const last = rest.at(-1) ?? [];
  const isSo = last.length > 1 && last.every((word, at) => (at === last.length - 1 ? ARE : OTHERS).has(word));
  return isSo && first?.some((word) => OF_A_NO.has(word)) === true;
}

/** "No, but he's outside", "not now, he comes tonight", of which the danger screen may not be sure: the no is to something else, and it is asked once more. */
function isDangerBehindBut(text: string, { step, speech }: Listening): boolean {
  const isTranslated = speech?.everyday(text) !== undefined;
  const behind = BUT.exec(everyday(text, speech).slice(0, 400))?.groups?.['rest'] ?? '';
  const rest = tokenise(behind);
  if (graveOf(step) !== 'danger') return false;
  const isAhead = findPhrases(rest, AHEAD_INDEX).length > 0 && !rest.some(({ word }) => AGAIN_AND_AGAIN.has(word));
  const isThere = findPhrases(rest, DANGER_INDEX).length > 0 && meantThroughout(behind, 'danger') !== false; // "but nobody is in danger"
  return isAhead || (isTranslated && isThere); // of English the screen is sure
}
const BUT = /(?:\bbut\b|[,;.،、，；。])(?<rest>.*)$/isu;

function graveOf({ field, danger, answer }: Step): Grave | undefined {
  if (field === 'danger' || danger?.includes('yes') === true) return 'danger';
  return answer.kind === 'choice' ? 'choice' : undefined;
}

/** "Yes, it has stopped" and "yes, it was last night" say both that there was danger and that it is over: it is asked once more. */
function isOver(text: string): boolean {
  const tokens = tokenise(text.slice(0, 400));
  const said = new Set(findPhrases(tokens, OVER_INDEX).map(({ code }) => code));
  return said.has('over') || (said.has('before') && !said.has('goes-on'));
}

/** Tells whether leave is given in so many words: a "yes" with what may be said of it, but no "ok" that goes on to something else, such as sending, and no wish to report. */
export function givesLeave(text: string, speech: Speech | undefined): boolean {
  const said = wordsIn((speech?.yesOrNo(text) ?? text).replace(BEFORE_CHINESE, '$& '));
  if (said.some((word) => SENDS.has(word)) || wantsToReport(text) || isOfAgencies(text, speech)) return false;
  return isYesThroughout(text, speech) || (PLAIN_YES.has(said[0] ?? '') && !goesOnTelling(text, speech));
}

/** "Yes, the police can know": the yes is to who may know. */
function isOfAgencies(text: string, speech: Speech | undefined): boolean {
  const words = everydayTokens(text, speech).map(({ word }) => word);
  const isTold = words.some((word) => SHARES.has(word) || KNOWS.has(word));
  return isTold && words.some((word) => MAY_BE_TOLD.has(word)) && !words.some((word) => TO_US.has(word));
}

/** "Yes, my neighbour saw it" goes on with what happened: the yes is to that. */
function goesOnTelling(text: string, speech: Speech | undefined): boolean {
  const tokens = everydayTokens(text, speech);
  const rest = tokens.map(({ word }) => word).filter((word) => !PLAIN_YES.has(word));
  const isOfLeave = findPhrases(tokens, LEAVE_INDEX).length > 0 || rest.some((word) => /\d/u.test(word));
  return !isOfLeave && rest.length >= FEWEST_TOLD && TELLERS.has(rest[0] ?? '');
}
const BEFORE_CHINESE = /^(?:yes|no)(?=\p{sc=Han})/u; // "可以但别来家里", with no space behind its yes
const FEWEST_TOLD = 3; // words
const SENDS: ReadonlySet<string> = new Set(['send', 'submit']);

/** "No" is a yes in Polish: a word that is yes in one language and no in the other is neither, and so is what can be read both ways. */
function agreed(own: string, text: string, step: Step, speech: Speech): boolean | undefined {
  const readings = graveOf(step) === undefined ? [own] : perhapsInEnglish(own, text, speech);
  const [value, ...others] = [...new Set(readings.map((reading) => meaningIn(reading, step)))];
  if (others.length > 0) return undefined;
  const isOneWord = tokenise(text).length === 1;
  const inEnglish = isOneWord ? meaningIn(text, step) : undefined;
  return inEnglish === undefined || inEnglish === value ? value : undefined;
}

const BESIDE_A_YES = new Set([
  'that',
  'is',
  'it',
  'report',
  'all',
  'looks',
  'everything',
  'now',
  'my',
  'thats',
  'its',
  'add',
  'to',
]);

/** At a check a yes sends what cannot be taken back: no other word may stand beside it, so that "it is wrong" is none, nor is "yes, he did". */
function isWholeYes(text: string): boolean {
  const tokens = tokenise(text.slice(0, 400));
  const hits = findPhrases(tokens, INDEX).filter(
    ({ code, from }) => code === 'yes' || (code === 'echo' && tokens[from]?.word === 'it'),
  );
  return tokens.every(
    ({ word }, at) => hits.some(({ from, to }) => from <= at && at < to) || LEADS.has(word) || BESIDE_A_YES.has(word),
  );
}

/** Where leave is asked for, or whether all is right. */
function meaningOf(text: string): boolean | undefined {
  if (GLADLY.test(text)) return true;
  const tokens = tokenise(text.slice(0, 400));
  const hits = findPhrases(tokens, INDEX);
  for (let at = 0; at < tokens.length; at += 1) {
    const longest = longestAt(hits, at);
    if (longest?.code === 'echo')
      return tokens.slice(longest.to).every(({ word }) => ECHO_TAILS.has(word)) || undefined;
    if (longest !== undefined) return MEANING[longest.code];
    if (!LEADS.has(tokens[at]?.word ?? '')) return undefined;
  }
  return undefined;
}

const GLADLY = /^\W*(?:no problems?|no worries|not a problem|no bother)\b/iu;

function longestAt<Hit extends PhraseHit>(hits: readonly Hit[], at: number): Hit | undefined {
  return hits.filter(({ from }) => from === at).toSorted((left, right) => right.to - left.to)[0];
}
