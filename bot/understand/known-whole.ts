import { isMenu } from '../../dialogs/slots.ts';
import type { Heard } from '../../dialogs/heard.ts';
import { isKnownWhole } from './telling/only-tells.ts';
import type { Understanding } from './understanding.ts';

interface Input {
  readonly text: string;
  readonly choices: readonly string[];
}
type Understand = (input: Input, context: Understanding) => Heard;

/**
 * A whole message that is known in the resident's language (`said.txt`), understood by the English that says it. In a guide and where
 * nothing is open, since nothing of it is passed on in words there; undefined of any other message, and of what answers whether they are
 * safe where that is asked.
 */
export function knownWhole(
  { text, choices }: Input,
  context: Understanding,
  understand: Understand,
): Heard | undefined {
  const { speech, ...inEnglish } = context;
  const isOfReport = context.asked !== undefined && !context.steps.some(isMenu);
  const isElse = choices.length > 0 || isOfReport || isKnownWhole(text, speech);
  const english = isElse ? undefined : speech?.known(text);
  if (english === undefined || tellsOfSafety(text, context, understand)) return undefined;
  const heard = understand({ text: english, choices: [] }, inEnglish);
  const values = Object.entries(heard.values).map(([field, reading]) => [field, { ...reading, words: text }] as const);
  return { ...heard, text, values: Object.fromEntries(values) };
}

function tellsOfSafety(text: string, context: Understanding, understand: Understand): boolean {
  if (context.safetyAsked === undefined) return false;
  const { act, safety } = understand({ text, choices: [] }, context);
  return safety !== undefined || act === 'safe' || act === 'emergency';
}
