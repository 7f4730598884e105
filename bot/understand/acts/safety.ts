import type { Field } from '../../../dialogs/answers.ts';
import type { Heard } from '../../../dialogs/heard.ts';
import { TOPICS } from '../../../dialogs/index.ts';
import { isMenu } from '../../../dialogs/slots.ts';
import type { Step } from '../../../dialogs/step.ts';
import type { Answered } from './answered.ts';
import { endsAsking } from './questions.ts';
import { findPhrases, indexPhrases, type PhraseIndex } from '../text/phrases.ts';
import { tokenise, wordsIn } from '../text/tokens.ts';
import type { SafetyAsked, Understanding } from '../understanding.ts';
import { saysAmbulanceIsCalled, saysHelpIsCalled } from '../text/help-called.ts';
import { deniesSafety, tellsUnsafe } from './taken-back.ts';
import { tellsWhereTheyAre } from './where-they-are.ts';
import { FILLERS } from '../words/en/acts.ts';
import {
  ASIDES,
  DOUBT,
  IN_DANGER,
  MONEY_GONE,
  NO,
  NOT_ABOUT_ME,
  NOT_YET,
  OUT_OF_DANGER,
  YES,
} from '../words/en/yes-no.ts';
import { onlyDeniesDanger } from '../slots/yes-no.ts';
import { everyday } from '../speech/everyday.ts';
import { NAMES_DANGER, OF_SAFETY, PLAIN_NO, TAKES_NOTE } from '../words/en/stray-words.ts';
import { NONE, NOT } from '../words/en/denials.ts';

/** What a message answers to "are you safe right now?", to "is anyone hurt?" or to "if money has gone", and what it tells after that. */
export interface Safety {
  readonly says: 'safe' | 'unsafe' | 'unsure';
  readonly rest: string;
}

/** What a message does that answers so. */
export const ACT_OF_SAFETY: Readonly<Record<Safety['says'], Pick<Heard, 'act' | 'safety'>>> = {
  safe: { act: 'safe' },
  unsafe: { act: 'emergency', safety: 'unsafe' },
  unsure: { act: 'answer', safety: 'unsure' },
};

const INDEXES: Readonly<Record<SafetyAsked, PhraseIndex<Code>>> = {
  safe: indexed(YES, NO, OUT_OF_DANGER),
  harm: indexed(
    NO.filter((phrase) => !NOT_YET.includes(phrase)),
    YES,
    OUT_OF_DANGER,
    [...DOUBT, ...NOT_YET],
  ),
  money: indexed(
    NO,
    [...YES, ...MONEY_GONE],
    OUT_OF_DANGER.filter((phrase) => !MONEY_GONE.includes(phrase)),
  ),
};

/** "It's not me" is no "no": whoever says so is not in danger. */
function indexed(
  safe: readonly string[],
  unsafe: readonly string[],
  over: readonly string[],
  unsure = DOUBT,
): PhraseIndex<Code> {
  return indexPhrases({
    safe: [...safe, ...NOT_ABOUT_ME],
    unsafe: unsafe.filter((phrase) => !NOT_ABOUT_ME.includes(phrase)),
    over,
    there: IN_DANGER,
    unsure,
    aside: ASIDES,
  });
}

const LEADS = new Set(FILLERS);
const SAYS: Readonly<Partial<Record<Code, Safety['says']>>> = {
  safe: 'safe',
  over: 'safe',
  unsafe: 'unsafe',
  there: 'unsafe',
  unsure: 'unsure',
};
const SHORT = 6; // words that tell nothing beside it
const READ = 400; // characters
type Code = Safety['says'] | 'over' | 'there' | 'aside';

/** Reads the first words of a message as the answer to what was asked about danger. Words that say both answer nothing. */
export function readSafety(
  text: string,
  { speech, safetyAsked, ...where }: Pick<Understanding, 'speech' | 'safetyAsked' | 'asked' | 'dangerTold'>,
): Safety | undefined {
  if (tellsWhereTheyAre(text, where.asked, speech)) return undefined;
  if (tellsHelpCalled(text, where)) return { says: 'safe', rest: '' };
  if (safetyAsked === undefined) return besideForm(text, speech, where);
  if (isUnsafe(text, speech)) return { says: 'unsafe', rest: '' };
  const own = speech?.yesOrNo(text);
  const { said, rest } = firstAnswers(own ?? text, INDEXES[safetyAsked]);
  const says = saysOf(said, safetyAsked);
  return says === undefined || (own !== undefined && rest !== '') ? undefined : { says, rest };
}

const isOfGuide = (asked: Step): boolean =>
  TOPICS.some(({ kind, steps }) => kind === 'guide' && steps.some(({ field }) => field === asked.field));

/** "I rang 999", after a card of a danger, where no form is open: told, and nothing more to say but that the numbers stay. */
function tellsHelpCalled(text: string, { asked, dangerTold }: Pick<Understanding, 'asked' | 'dangerTold'>): boolean {
  if (dangerTold !== true) return false;
  return asked === undefined ? saysHelpIsCalled(text) : isOfGuide(asked) && saysAmbulanceIsCalled(text);
}

/** Where a form asks about danger "not yet" is neither yes nor no, so that it is asked once more. */
function besideForm(
  text: string,
  speech: Understanding['speech'],
  where: Pick<Understanding, 'asked' | 'dangerTold'>,
): Safety | undefined {
  if (where.asked?.danger !== undefined && isNotYet(everyday(text, speech))) return { says: 'unsure', rest: '' };
  return isOverNow(text, where) || deniesDanger(text, speech, where) ? { says: 'safe', rest: '' } : undefined;
}

/** "No, I'm not in danger", told where a form goes on to ask something else that it does not answer. */
function deniesDanger(text: string, speech: Understanding['speech'], { asked }: Pick<Understanding, 'asked'>): boolean {
  if (asked === undefined || asked.group !== undefined || MAY_DENY.has(asked.answer.kind) || endsAsking(text))
    return false;
  const said = everyday(text, speech);
  const words = wordsIn(said);
  const isDenied =
    words.some((word) => DENIES.has(word)) && words.some((word) => NAMES_DANGER.has(word) && word !== 'urgent');
  return isDenied && onlyDeniesDanger(said);
}
const DENIES: ReadonlySet<string> = new Set([...NOT, ...NONE, ...PLAIN_NO]);
const MAY_DENY: ReadonlySet<string> = new Set(['yes-no', 'words']);

function isNotYet(text: string): boolean {
  const tokens = tokenise(text);
  return tokens.length <= SHORT && findPhrases(tokens, NOT_YET_INDEX).length > 0;
}
const NOT_YET_INDEX = indexPhrases({ ahead: NOT_YET });

/** Short words of not being safe, in the resident's language or in English. */
function isUnsafe(text: string, speech: Understanding['speech']): boolean {
  if (tokenise(text).length > SHORT) return false;
  return tellsUnsafe(text) || deniesSafety(everyday(text, speech));
}

/** "No, they've gone", in a guide that asks what else would help after a danger was told. */
function isOverNow(text: string, { asked, dangerTold }: Pick<Understanding, 'asked' | 'dangerTold'>): boolean {
  if (asked === undefined || !isMenu(asked) || dangerTold !== true) return false;
  const { said, rest } = firstAnswers(text, INDEXES.harm);
  return said.has('over') && rest === '' && [...said].every((code) => code === 'over' || code === 'safe');
}

/** What was said, where it does not say both. "No, he's not here" to "are you safe?" is of him. */
function saysOf(said: ReadonlySet<Code>, asked: SafetyAsked): Safety['says'] | undefined {
  if (asked === 'safe' && said.has('over') && !said.has('there')) return 'safe';
  const all = new Set([...said].flatMap((code) => SAYS[code] ?? []));
  const [says] = all;
  return all.size === 1 ? says : undefined;
}

/** What says that there is no danger answers whether there is: where a report asks that beside the card of one, and where it was left out before. */
export function asNoDanger(
  { act, safety }: Pick<Heard, 'act' | 'safety'>,
  text: string,
  { asked, steps, answered = [], safetyAsked }: Pick<Understanding, 'asked' | 'steps' | 'answered' | 'safetyAsked'>,
): Pick<Heard, 'act' | 'safety' | 'corrects' | 'values' | 'takesBack'> {
  const values = { [DANGER]: { value: false, words: text } };
  const isPlain = act !== 'safe' || asked === undefined;
  if (!isPlain && asked.field === DANGER && safetyAsked === 'harm') return { act: 'answer', values, takesBack: true };
  if (!isPlain && safetyAsked === undefined && isLeftOut(steps, asked, answered))
    return { act: 'correct', corrects: DANGER, values };
  return { act, values: {}, ...(safety === undefined ? {} : { safety }) };
}
const DANGER: Field = 'danger'; // the question of a report

function isLeftOut(steps: readonly Step[], asked: Step, answered: readonly Answered[]): boolean {
  const isOf = ({ field }: Step): boolean => field === DANGER;
  return steps.some(isOf) && !isOf(asked) && !answered.some(({ step }) => isOf(step));
}

/** "He's ok now" where it is asked whether anybody is in danger, and "I am safe now" where it is asked whether it is safe to write: an answer, and no word in passing. */
export function asDanger<Said extends Pick<Heard, 'act' | 'values'>>(
  said: Said,
  text: string,
  { asked, speech }: Pick<Understanding, 'asked' | 'speech'>,
): Said {
  const value = said.act === 'safe' && asked !== undefined ? SAYS_SAFE[asked.field] : undefined;
  if (asked === undefined || value === undefined) return said;
  const words = wordsIn(everyday(text, speech));
  if (words.every((word) => TAKES_NOTE.has(word)) || !words.some((word) => TELLS_OF_SAFETY.has(word)))
    return { ...said, act: 'answer' };
  return { ...said, act: 'answer', values: { ...said.values, [asked.field]: { value, words: text } } };
}
/** One of these is among the words of whoever is safe: "there is a problem" is only worded like "no problem". */
const TELLS_OF_SAFETY: ReadonlySet<string> = new Set([...OF_SAFETY, ...DENIES]);
/** The answers to such questions by which somebody is safe. */
const SAYS_SAFE: Readonly<Record<Field, unknown>> = { danger: false, 'da-safe': 'safe' };

/** What the words say from the first on, for as long as they are such answers, and what comes after those. */
function firstAnswers(
  text: string,
  index: PhraseIndex<Code>,
): { readonly said: ReadonlySet<Code>; readonly rest: string } {
  const tokens = tokenise(text.slice(0, READ));
  const hits = findPhrases(tokens, index);
  const said = new Set<Code>();
  let to = 0;
  let from = -1;
  while (to > from && to < tokens.length) {
    from = to;
    const here = hits.filter((hit) => hit.from === from);
    to = Math.max(LEADS.has(tokens[from]?.word ?? '') ? from + 1 : from, ...here.map((hit) => hit.to));
    for (const hit of here) if (hit.to === to) said.add(hit.code);
  }
  const next = tokens[to];
  return { said, rest: next === undefined ? '' : text.slice(next.start).trim() };
}
