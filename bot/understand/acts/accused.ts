import { dangerOf } from '../../../dialogs/needs.ts';
import { everydayWords } from '../speech/everyday.ts';
import { findTopics } from '../topics/topics.ts';
import type { Understanding } from '../understanding.ts';
import { ACCUSED, ACCUSED_ELSEWHERE } from '../words/en/accused.ts';

const LONGEST = 40; // words: more tell of what others do as well

/** The card for whoever was reported themselves, where nothing is open and no danger is surely told. */
export function accused(text: string, context: Understanding): string | undefined {
  if (context.asked !== undefined) return undefined;
  const words = everydayWords(text, context.speech);
  const said = words.join(' ');
  const isSaid = words.length <= LONGEST && ACCUSED.some((form) => form.test(said)) && !ACCUSED_ELSEWHERE.test(said);
  if (!isSaid) return undefined;
  const { needs, guessed } = findTopics(text, context);
  const isDanger = guessed !== true && needs.some((need) => dangerOf(need) !== undefined);
  return isDanger ? undefined : 'got-a-letter';
}
