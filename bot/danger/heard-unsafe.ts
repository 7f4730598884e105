import { openStepOf } from '../../dialogs/advance.ts';
import type { Field } from '../../dialogs/answers.ts';
import type { Facts } from '../../dialogs/facts.ts';
import type { Heard } from '../../dialogs/heard.ts';
import { topicById } from '../../dialogs/index.ts';
import type { Step } from '../../dialogs/step.ts';
import type { Memory } from '../memory.ts';

/** Whoever says that they are not safe, where it was asked beside a question whether there is danger now, has answered that as well. */
export function heardUnsafe(heard: Heard, { safetyAsked, stack }: Where, facts: Facts): Heard {
  const open = stack.at(-1);
  if (safetyAsked === undefined || heard.safety !== 'unsafe' || open === undefined) return heard;
  const step = openStepOf(topicById(open.id), open.state, facts);
  const value = step === undefined ? undefined : dangerIn(step);
  if (step === undefined || value === undefined) return heard;
  return { ...heard, act: 'answer', values: { ...heard.values, [step.field]: { value, words: heard.text } } };
}
type Where = Pick<Memory, 'safetyAsked' | 'stack'>;

/** The answer to a question that tells of a danger now; none where it does not ask for one. */
function dangerIn({ field, danger = [], answer, again }: Step): true | string | undefined {
  const [code] = field === OF_A_REPORT ? ['yes'] : danger;
  if (code === undefined || again === true) return undefined;
  return answer.kind === 'yes-no' ? true : code;
}
const OF_A_REPORT: Field = 'danger';
