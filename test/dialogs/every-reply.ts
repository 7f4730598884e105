import { advance, askAgain } from '../../dialogs/advance.ts';
import { newProgress } from '../../dialogs/read-progress.ts';
import { optionsOf } from '../../dialogs/quick-answers.ts';
import type { Facts } from '../../dialogs/facts.ts';
import type { Progress } from '../../dialogs/progress.ts';
import type { Step } from '../../dialogs/step.ts';
import type { Topic } from '../../dialogs/topic.ts';
import type { Say } from '../../locales/say.ts';
import { allAnswered, valueFor } from './answers-of.ts';
import { heard, press, say } from './support.ts';

const REPORT = { formVersion: 1, type: 'noise', anonymous: false, fields: [], find: {} } as const;

/** Everything that a topic can say: its opening, its pages, its check and last words, and what is said around each question, each option picked once. */
export function everyReply(topic: Topic, facts: Facts): readonly Say[] {
  const slots = allAnswered(topic);
  const pages = topic.steps.flatMap((step) => optionsOf(step, facts).map(({ code }) => code));
  return [
    ...(topic.opening?.(facts) ?? []),
    ...topic.steps.filter(({ field }) => field !== topic.check).flatMap((step) => saidAround(topic, step, facts)),
    ...pages.flatMap((page) => topic.page?.(page, slots, facts) ?? []),
    ...(topic.summary?.({ ...newProgress(topic), slots }, facts) ?? []),
    ...(topic.sent?.({ reference: '7K3M-X9P-4', report: { ...REPORT, topic: topic.id }, facts }) ?? []),
  ];
}

function openAt(topic: Topic, step: Step): Progress {
  const slots = allAnswered(topic, [step.field]);
  const groups = (topic.groups ?? []).map(({ id }) => id);
  return {
    slots,
    asked: step.field,
    groups,
    formVersion: topic.formVersion,
    trail: [step.field],
    misses: 0,
    passed: 0,
    told: [],
  };
}

function saidAround(topic: Topic, step: Step, facts: Facts): readonly Say[] {
  const open = openAt(topic, step);
  const again = { ...open, misses: 1 };
  const said = [
    heard({ act: 'explain' }),
    heard({ act: 'skip' }),
    heard({ act: 'back' }),
    heard({ act: 'cancel', text: 'stop' }),
    heard({ act: 'restart' }),
    heard({ text: '???' }),
    press(`do:change:${step.field}`),
  ];
  const picked = optionsOf(step, facts).map(({ code }) => press(`${step.field}=${code}`));
  const answers = step.answer.kind === 'receipt' ? [] : [say({ [step.field]: valueFor(step) })];
  return [
    ...askAgain(topic, open, facts),
    ...[...said, ...picked, ...answers].flatMap((message) => advance(topic, open, message, facts).say),
    ...advance(topic, again, heard({ text: '???' }), facts).say,
  ];
}
