import { openStepOf } from '../dialogs/advance.ts';
import { topicById } from '../dialogs/index.ts';
import type { Facts } from '../dialogs/facts.ts';
import type { Heard } from '../dialogs/heard.ts';
import type { Say } from '../locales/say.ts';
import type { Decision } from './decide.ts';
import type { Memory } from './memory.ts';
import { isOnlyLike, type Finding } from './screen.ts';
import type { SafetyAsked } from './understand/understanding.ts';
import { saysLittle } from './understand/text/says-little.ts';
import { tokenise } from './understand/text/tokens.ts';
import { ONLY_ANSWERS } from './understand/words/en/yes-no.ts';

const QUESTION = 'danger:ask.';

/** The cards that ask something else than whether somebody is safe: whether anybody is hurt, or nothing at all. */
const OTHERWISE: Readonly<Record<string, SafetyAsked | undefined>> = {
  'danger:ask.medical-fire': 'harm',
  'danger:ask.fraud-in-progress': undefined,
};

/** What is asked by what is said about danger: whether somebody is safe, or whether anybody is harmed. */
export function safetyAsked(cards: readonly Say[]): SafetyAsked | undefined {
  const asked = cards
    .filter(({ key }) => key.startsWith(QUESTION))
    .map(({ key }) => (key in OTHERWISE ? OTHERWISE[key] : 'safe'));
  return asked.find((each) => each !== undefined);
}

/**
 * What is said, without the open `question` that ends it where safety is `asked`. Whether they are safe is asked alone: beside another question, a
 * "yes" could mean either. That one is asked again afterwards. A guide's menu asks nothing that a "yes" could answer.
 */
export function withoutQuestion(
  { say, memory }: Pick<Decision, 'say' | 'memory'>,
  asked: SafetyAsked | undefined,
  question: readonly Say[],
  facts: Facts,
): readonly Say[] {
  const open = memory.stack.at(-1);
  if (asked === undefined || open === undefined || openStepOf(topicById(open.id), open.state, facts)?.again === true)
    return say;
  const last = say.slice(-question.length);
  return question.every(({ key }, at) => last[at]?.key === key) ? say.slice(0, -question.length) : say;
}

/** The card of a danger now says all that is said to a cry for help. */
export function withoutRepeat(cards: readonly Say[], say: readonly Say[]): readonly Say[] {
  const isSaid = cards.some(({ key }) => /^danger:cards\.(?:danger-now|medical-fire)\./u.test(key));
  return isSaid ? say.filter(({ key }) => key !== 'answers:small-talk.emergency') : say;
}

/**
 * Words that only answer that nobody is in danger ("no, not danger") do not have it asked again. Inside a topic, words that stand for what
 * was said before ("she won't believe me") are about that: what they only sound like is not asked about.
 */
export function withoutAnswered(
  findings: readonly Finding[],
  { text, values }: Heard,
  { stack }: Pick<Memory, 'stack'>,
): readonly Finding[] {
  const isAnswered = values['danger']?.value === false && tokenise(text).every(({ word }) => ONLY_ANSWERS.has(word));
  if (isAnswered) return findings.filter(({ level }) => level === 'certain');
  return stack.length > 0 && saysLittle(text) ? findings.filter((finding) => !isOnlyLike(finding)) : findings;
}
