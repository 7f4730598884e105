import type { Choice, Say, SummaryRow } from '../../locales/say.ts';
import { display } from '../display.ts';
import { answerOf, makesSense } from '../slots.ts';
import type { Facts, Field, Progress, Step } from '../topic.ts';
import { GROUPS } from './groups.ts';

/** The last step: "is this right?". A yes sends the report, a no lists what can be changed. */
export const CHECK: Step = {
  field: 'check',
  answer: { kind: 'yes-no' },
  ask: 'report-asb:check.ask',
  retry: 'report-asb:check.retry',
  why: 'report-asb:check.why',
  label: 'report-asb:check.label',
  skippable: false,
  listens: false,
};

const ALWAYS_SHOWN: readonly Field[] = ['what', 'kind', 'where', 'when', 'contact', 'consent'];

/** Shows every answer with its button to change it, then send, change, and the optional groups not opened yet. */
export function checkSays(steps: readonly Step[], progress: Progress, facts: Facts): readonly Say[] {
  const rows = steps.flatMap((step) => rowOf(step, progress, facts));
  const groups = GROUPS.filter(({ id }) => !progress.groups.includes(id));
  const choices: readonly Choice[] = [
    { code: 'do:send', label: 'report-asb:check.send' },
    { code: 'do:change', label: 'report-asb:check.change' },
    ...groups.map(({ id, label }) => ({ code: `do:group:${id}`, label })),
  ];
  const key = groups.length === GROUPS.length ? 'report-asb:check.ask' : 'report-asb:check.ask-again';
  return [{ key, choices, card: { kind: 'summary', rows } }];
}

function rowOf(step: Step, { slots }: Progress, facts: Facts): readonly SummaryRow[] {
  const { field, label } = step;
  if (field === CHECK.field || !makesSense(step, slots, facts)) return [];
  const answer = answerOf(step, slots);
  if (answer === undefined && !ALWAYS_SHOWN.includes(field)) return [];
  const value =
    answer === undefined
      ? ({ kind: 'label', key: 'report-asb:check.left-out' } as const)
      : display(step, answer, facts);
  return [{ field, label, value, change: `do:change:${field}` }];
}
