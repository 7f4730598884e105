import { slotOf } from '../../../dialogs/slots.ts';
import type { Progress } from '../../../dialogs/progress.ts';
import type { Step } from '../../../dialogs/step.ts';
import type { Topic } from '../../../dialogs/topic.ts';

/** A question of the open topic that has an answer, with that answer. */
export interface Answered {
  readonly step: Step;
  readonly value: unknown;
  readonly words: string;
}

/** The answered questions of a topic, the one asked last first; what was told unasked stands last. */
export function answeredSteps(topic: Topic, { slots, trail }: Pick<Progress, 'slots' | 'trail'>): readonly Answered[] {
  return topic.steps
    .flatMap((step): readonly Answered[] => {
      const slot = slotOf(slots, step.field);
      return slot.kind === 'filled' ? [{ step, value: slot.value, words: slot.words }] : [];
    })
    .toSorted((left, right) => trail.lastIndexOf(right.step.field) - trail.lastIndexOf(left.step.field));
}
