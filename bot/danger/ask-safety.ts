import type { DangerKind } from '../../content/danger-cards.ts';
import { openStepOf } from '../../dialogs/advance.ts';
import { topicById } from '../../dialogs/index.ts';
import { dangersHelpedBy, routeOf, type NeedId } from '../../dialogs/needs.ts';
import type { TopicId } from '../../dialogs/topic-ids.ts';
import type { Facts } from '../../dialogs/facts.ts';
import type { Heard } from '../../dialogs/heard.ts';
import type { Say } from '../../locales/say.ts';
import type { Decision } from '../decide.ts';
import type { Memory } from '../memory.ts';
import { isOnlyLike, SOUNDS_LIKE, type Finding } from '../screen.ts';
import type { SafetyAsked } from '../understand/understanding.ts';
import { asks } from '../understand/acts/questions.ts';
import { onlyDeniesDanger } from '../understand/slots/yes-no.ts';
import { everyday } from '../understand/speech/everyday.ts';
import type { Speech } from '../understand/speech/speech.ts';
import { saysHelpIsCalled } from '../understand/text/help-called.ts';
import { saysLittle } from '../understand/text/says-little.ts';
import { tokenise } from '../understand/text/tokens.ts';
import { tellsOnlyWho } from '../understand/values/only-who.ts';

/** What a card that asks is answered by: what a yes says to it, whether its words name the danger, and whether they ask nothing outright. */
interface Asking {
  readonly yes: SafetyAsked;
  readonly names?: true; // the answer makes that danger certain
  readonly mayStandBeside?: true; // a "yes" is first of all for the question beside it
}

const WHETHER_SAFE: Asking = { yes: 'safe' };
const ASKING: Readonly<Partial<Record<DangerKind, Asking>>> = {
  'medical-fire': { yes: 'harm', names: true },
  'self-harm': { yes: 'safe', names: true },
  'child-at-risk': { yes: 'safe', names: true },
  'fraud-in-progress': { yes: 'money', names: true, mayStandBeside: true },
};
const ANYBODY: Asking = { yes: 'harm' };

type Asked = NonNullable<Memory['safetyAsked']>;

function askingOf({ kind }: Asked): Asking {
  return kind === undefined ? ANYBODY : (ASKING[kind] ?? WHETHER_SAFE);
}

/** What the question about danger asks, and so what a yes to it says. */
export function whatIsAsked(asked: Asked): SafetyAsked {
  return askingOf(asked).yes;
}

/** What is asked by what is said about danger. */
export function safetyAsked(cards: readonly Say[], findings: readonly Finding[]): Asked | undefined {
  const asked = findings.find(({ kind }) => cards.some(({ key }) => key === `danger:ask.${kind}`));
  if (asked === undefined) return undefined;
  const { kind, about } = asked;
  return { kind, ...(about === undefined ? {} : { about }) };
}

/** Tells whether a question about danger is asked without another one. */
export function isAskedAlone(asked: Asked | undefined): boolean {
  return asked !== undefined && askingOf(asked).mayStandBeside !== true;
}

/** The danger that was asked about, where the answer says that it is so, or that they do not know. */
export function answeredDanger(
  { safetyAsked: asked }: Pick<Memory, 'safetyAsked'>,
  { safety }: Pick<Heard, 'safety'>,
): readonly Finding[] {
  const { kind, about } = asked ?? {};
  if (asked === undefined || kind === undefined || safety === undefined) return [];
  if (safety === 'unsafe' && askingOf(asked).names !== true) return []; // the emergency numbers are
  const level = safety === 'unsafe' ? 'certain' : 'ask';
  return [{ kind, level, ...(about === undefined ? {} : { about }), reason: 'answered when asked about it' }];
}

/**
 * What is said, without the open `question` that ends it where safety is asked alone: beside another question, a
 * "yes" could mean either. That one is asked again afterwards. A guide's menu asks nothing that a "yes" could answer.
 */
export function withoutQuestion(
  { say, memory }: Pick<Decision, 'say' | 'memory'>,
  isAlone: boolean,
  question: readonly Say[],
  facts: Facts,
): readonly Say[] {
  const open = memory.stack.at(-1);
  if (!isAlone || open === undefined || openStepOf(topicById(open.id), open.state, facts)?.again === true) return say;
  const last = say.slice(-question.length);
  return question.every(({ key }, at) => last[at]?.key === key) ? say.slice(0, -question.length) : say;
}

/** The card of a danger now, or of the one that was asked about, says all that is said to a cry for help. */
export function withoutRepeat(cards: readonly Say[], say: readonly Say[], { safety }: Heard): readonly Say[] {
  const isSaid =
    cards.some(({ key }) => /^danger:cards\.(?:danger-now|medical-fire)\./u.test(key)) ||
    (safety !== undefined && cards.length > 0);
  return isSaid ? say.filter(({ key }) => key !== 'answers:small-talk.emergency') : say;
}

/**
 * Words that only answer that nobody is in danger ("no, not danger") do not have it asked again. Inside a topic, words that stand for what
 * was said before ("she won't believe me") are about that: what they only sound like is not asked about, nor what a question only sounds like after a card was shown, nor what a few words
 * only sound like that answer a question of a guide ("card details").
 */
export function withoutAnswered(
  findings: readonly Finding[],
  heard: Heard,
  { stack, shown }: Pick<Memory, 'stack' | 'shown'>,
  speech?: Speech,
): readonly Finding[] {
  const { text, values } = heard;
  const isAnswered = values['danger']?.value === false && onlyDeniesDanger(everyday(text, speech));
  if (isAnswered) return findings.filter(({ level, reason }) => level === 'certain' && reason !== SOUNDS_LIKE);
  const said = speech?.known(text) ?? text;
  const isLittle = stack.length > 0 ? leansOnBefore(said, shown) : shown.length > 0 && saysHelpIsCalled(said);
  if (isLittle) return findings.filter((finding) => !isOnlyLike(finding));
  const guide = guideAnswered(heard, stack);
  if (guide === undefined) return findings;
  const helped = dangersHelpedBy(guide);
  return findings.filter((finding) => !isOnlyLike(finding) || helped.includes(finding.kind));
}

/**
 * Without what is surely heard in a message that holds no word of it, "they said no": but for despair, and for what was done to somebody who
 * said no, it is by chance. What is only asked about stays.
 */
export function withoutChance(findings: readonly Finding[], text: string, speech?: Speech): readonly Finding[] {
  if (!saysLittle(speech?.known(text) ?? text)) return findings;
  return findings.filter(
    ({ kind, level, reason }) => reason !== SOUNDS_LIKE || level !== 'certain' || HEARD_IN_LITTLE.has(kind),
  );
}
const HEARD_IN_LITTLE: ReadonlySet<DangerKind> = new Set(['self-harm', 'sexual-violence']);

/** What stands for what was said before, tells only who somebody is, or asks beside a card with the numbers. */
function leansOnBefore(text: string, shown: Memory['shown']): boolean {
  const isAsked =
    asks(text, false, undefined) &&
    (shown.some((mark) => !mark.includes(':')) || saysLittle(text.replaceAll(CALLING, ' ')));
  return saysLittle(text) || tellsOnlyWho(text) || isAsked;
}

const CALLING = /\b(?:ring|call|phone|report)\b/giu; // "what happens if I ring"

/** The guide, open or begun, of which a few words answer a question; none that protects whom it helps. */
function guideAnswered({ text, values, needs }: Heard, stack: Memory['stack']): TopicId | undefined {
  const id = stack.at(-1)?.id ?? topicOf(needs[0]);
  if (id === undefined || tokenise(text).length > FEW) return undefined;
  const { kind, protects, steps } = topicById(id);
  const isAnswered = steps.some(({ field }) => Object.hasOwn(values, field));
  return kind === 'guide' && protects !== true && isAnswered ? id : undefined;
}

function topicOf(need: NeedId | undefined): TopicId | undefined {
  const route = need === undefined ? undefined : routeOf(need);
  return route?.kind === 'topic' ? route.topic : undefined;
}
const FEW = 4; // words: more may tell of anything else
