import type { Field } from '../../dialogs/answers.ts';
import type { Heard } from '../../dialogs/heard.ts';
import { SOUNDS_LIKE, type Finding } from '../screen.ts';
import { everydayWords } from '../understand/speech/everyday.ts';
import type { Speech } from '../understand/speech/speech.ts';
import { ONLY_SAYS } from '../understand/words/en/only-says.ts';

/**
 * Without what the plainest answers to these questions only sound like in any language: "he is asleep", asked whether it is safe to write,
 * and "they rang again", asked about a scam. What is not safe is looked at as ever (S8).
 */
export function withoutOnlySaid(
  findings: readonly Finding[],
  asked: Field | undefined,
  { text, values }: Pick<Heard, 'text' | 'values'>,
  speech: Speech | undefined,
): readonly Finding[] {
  const words = asked === undefined ? undefined : ONLY_SAYS[asked];
  const isAnswer = Object.keys(values).length > 0 && values[asked ?? '']?.value !== UNSAFE;
  if (words === undefined || !isAnswer) return findings;
  const isAll = everydayWords(text, speech).every((word) => words.has(word) || /^\d+$/u.test(word));
  return isAll ? findings.filter(({ reason }) => reason !== SOUNDS_LIKE) : findings;
}
const UNSAFE = 'unsafe';
