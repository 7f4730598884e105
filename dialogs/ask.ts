import type { Choice, Say } from '../locales/say.ts';
import { display } from './display.ts';
import { optionsOf } from './quick-answers.ts';
import { askedWith, codesOf, isMenu, slotOf } from './slots.ts';
import type { Facts } from './facts.ts';
import type { Progress } from './progress.ts';
import type { Step } from './step.ts';
import type { Topic } from './topic.ts';

/** Asks one question, with its buttons. A question that has an answer already shows it and offers to keep it. */
export function askSays(topic: Topic, step: Step, progress: Progress, facts: Facts): readonly Say[] {
  if (step.field === topic.check && topic.summary !== undefined) return topic.summary(progress, facts);
  const slot = slotOf(progress.slots, step.field);
  const choices = [...answerChoices(step, progress, facts), ...controlChoices(step, progress)];
  const many = step.answer.kind === 'choices' ? { select: 'many' as const } : {};
  const ask: Say = {
    key: wordsOf(topic, step, progress, facts).ask,
    ...(step.params === undefined ? {} : { params: step.params(facts) }),
    ...(choices.length === 0 ? {} : { choices }),
    ...many,
  };
  if (slot.kind !== 'filled') return [ask];
  return [{ key: 'questions:now-holds', params: { answer: display(step, slot, facts) } }, ask];
}

/** The words that ask a question: its own, or those that ask another one with it. */
export function wordsOf(topic: Topic, step: Step, progress: Progress, facts: Facts): Pick<Step, 'ask' | 'retry'> {
  return askedWith(topic, step, progress, facts) === undefined ? step : (step.together ?? step);
}

function answerChoices(step: Step, progress: Progress, facts: Facts): readonly Choice[] {
  const { field, answer, offers, quick } = step;
  if (answer.kind === 'yes-no') {
    return [
      { code: `${field}=yes`, label: 'common:yes' },
      { code: `${field}=no`, label: 'common:no' },
    ];
  }
  const all = quick ?? optionsOf(step, facts);
  const options = offers?.(progress, facts).flatMap((wanted) => all.find(({ code }) => code === wanted) ?? []) ?? all;
  const chosen = codesOf(progress.slots, field);
  return options.map(({ code, label }) => ({
    code: `${field}=${code}`,
    label,
    ...(chosen.includes(code) ? { ticked: true as const } : {}),
  }));
}

/** The pages that an open guide would offer, while it asks something else. */
export function pageChoices(topic: Topic, open: Step | undefined, progress: Progress, facts: Facts): readonly Choice[] {
  const menu = topic.steps.find(isMenu);
  return menu === undefined || open === menu ? [] : answerChoices(menu, progress, facts);
}

function controlChoices(step: Step, progress: Progress): readonly Choice[] {
  const { group } = step;
  const filled = slotOf(progress.slots, step.field).kind === 'filled';
  return [
    ...(filled ? [{ code: 'do:keep', label: 'questions:keep' } as const] : []),
    ...(step.also ?? []),
    ...(step.skippable ? [{ code: 'do:skip', label: step.skipLabel ?? 'questions:skip' }] : []),
    ...(group !== undefined && progress.groups.includes(group)
      ? [{ code: `do:skip:${group}`, label: 'questions:skip-group' } as const]
      : []),
    ...(progress.trail.length > 1 ? [{ code: 'do:back', label: 'questions:back' } as const] : []),
  ];
}
