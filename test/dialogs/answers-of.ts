import { optionsOf } from '../../dialogs/quick-answers.ts';
import type { Answer, Field, Slots } from '../../dialogs/answers.ts';
import type { Step } from '../../dialogs/step.ts';
import type { Topic } from '../../dialogs/topic.ts';
import { FACTS } from './support.ts';

const VALUES: Readonly<Record<Exclude<Answer['kind'], 'choice' | 'choices'>, unknown>> = {
  'yes-no': true,
  words: 'some words of mine',
  place: { words: 'West Street', settlement: 'Swadlincote', ward: 'E05008821', district: 'inside' },
  moment: { from: '2026-11-20', time: '21:00', ongoing: false },
  recurrence: { rate: 'weekly' },
  phone: '+447700900123',
  email: 'someone@example.org',
  reference: '7K3M-X9P-4',
  'suspect-text': { suspicious: true, signs: [{ code: 'hurry', words: 'pay now' }], links: [] },
  receipt: '7K3M-X9P-4',
};

/** A fitting answer to a question: its first option, or all of them where several may be chosen. */
export function valueFor(step: Step): unknown {
  const { kind } = step.answer;
  const codes = optionsOf(step, FACTS).map(({ code }) => code);
  if (kind === 'choice') return codes[0];
  return kind === 'choices' ? codes : VALUES[kind];
}

/** A topic with every question answered but the check and what is asked again and again, so that each of its questions makes sense. */
export function allAnswered(topic: Topic, except: readonly Field[] = []): Slots {
  const answered = topic.steps.filter(
    ({ field, again }) => field !== topic.check && again !== true && !except.includes(field),
  );
  const last = topic.steps.at(-1)?.field;
  const ended = topic.steps.filter(({ field, again }) => again === true && field !== last && !except.includes(field));
  return Object.fromEntries([
    ...answered.map((step) => [
      step.field,
      { kind: 'filled', value: valueFor(step), words: 'my words', confirmed: true } as const,
    ]),
    ...ended.map(({ field }) => [field, { kind: 'skipped' }]),
  ]) as Slots;
}
