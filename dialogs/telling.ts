import { LONGEST_WORDS } from './answer-schemas.ts';
import { isAccount, slotOf, textOf, withSlot } from './slots.ts';
import type { Field, Slots } from './answers.ts';
import type { Heard } from './heard.ts';
import type { Step } from './step.ts';
import type { Topic } from './topic.ts';

const FEWEST_WORDS = 4;
const SHORTEST = 16; // characters; not every language parts its words
const AS_MANY_IN_CHINESE = /\p{Script=Han}{6}/u; // "别让邻居知道", don't let the neighbour know

/** Tells whether a message that answers nothing still tells something. */
export function tells({ act, text, choices, detail }: Pick<Heard, 'act' | 'text' | 'choices' | 'detail'>): boolean {
  if (act !== 'answer' || choices.length > 0) return false;
  if (detail === true) return true;
  const told = text.trim();
  return told.length >= SHORTEST || told.split(/\s+/u).length >= FEWEST_WORDS || AS_MANY_IN_CHINESE.test(told);
}

/**
 * Tells whether a few words beside the question about danger add to an account: a car, a name, a place. Alone, they would
 * stand for what happened, which must be asked then.
 */
export function addsToAccount(topic: Topic, slots: Slots, open: Step, heard: Heard): boolean {
  const { act, text, choices, safety } = heard;
  const account = topic.steps.find(isAccount);
  if (open.danger === undefined || account === undefined || textOf(slots, account.field) === '') return false;
  return act === 'answer' && safety === undefined && choices.length === 0 && isFewWords(text);
}

/** Tells whether a text has two words or more; not every language parts its words. */
export const isFewWords = (text: string): boolean => FEW_WORDS.test(text.trim());
const FEW_WORDS = /^\S+\s+\S|\p{Script=Han}{4}/u;

/** The answers with what was told beside a question put to the account of what happened; undefined where a topic has none, or it is asked for. What is told of how to contact somebody stays out of it (S9). */
export function withTelling(topic: Topic, slots: Slots, open: Step | undefined, text: string): Slots | undefined {
  const account = topic.steps.find(isAccount);
  if (account === undefined || open === undefined || open.field === account.field) return undefined;
  if (open.set !== undefined && open.answer.kind !== 'choice') return undefined;
  return added(slots, account.field, text.trim());
}

function added(slots: Slots, field: Field, text: string): Slots | undefined {
  const before = textOf(slots, field);
  if (before.includes(text) || before.length + text.length > LONGEST_WORDS) return undefined;
  const value = before === '' ? text : `${before}\n${text}`;
  const slot = slotOf(slots, field);
  return withSlot(slots, field, {
    kind: 'filled',
    value,
    words: value,
    confirmed: slot.kind === 'filled' && slot.confirmed,
  });
}
