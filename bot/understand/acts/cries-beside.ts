import { CHECKED } from '../../../dialogs/questions/check.ts';
import type { Heard } from '../../../dialogs/heard.ts';
import { everyday } from '../speech/everyday.ts';
import { wordsIn } from '../text/tokens.ts';
import { FILLERS } from '../words/en/acts.ts';
import { FEARS, THEY_ARE_BACK, WISHES_FOR_POLICE } from '../words/en/pleas.ts';
import type { Understanding } from '../understanding.ts';

const FILLER: ReadonlySet<string> = new Set(FILLERS);
const CRIES = [...FEARS, ...THEY_ARE_BACK, ...WISHES_FOR_POLICE].map(wordsIn);

/**
 * "I'm scared", "they're back", "police please", told where a form asks something else that they do not answer: whom to call is said, and they
 * are kept with what happened. `undefined` where they may answer, or are no such words.
 */
export function criesBeside(text: string, { asked, speech, steps }: Understanding): Cry | undefined {
  if (asked === undefined || asked.group !== undefined || asked.danger !== undefined) return undefined;
  if (OF_ONES_OWN.has(asked.answer.kind) || !steps.some(({ field }) => field === CHECKED)) return undefined;
  const said = wordsIn(everyday(text, speech)).filter((word) => !FILLER.has(word));
  return WHOLE.has(said.join(' '))
    ? { act: 'answer', question: 'emergency', values: {}, choices: [], detail: true }
    : undefined;
}
const OF_ONES_OWN: ReadonlySet<string> = new Set(['words', 'choices']); // "police" may be who may know
type Cry = Pick<Heard, 'act' | 'question' | 'values' | 'choices' | 'detail'>;
const WHOLE: ReadonlySet<string> = new Set(CRIES.map((words) => words.filter((word) => !FILLER.has(word)).join(' ')));
