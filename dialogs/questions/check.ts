import type { CopyKey } from '../../locales/index.ts';
import type { Choice, Say, SummaryRow } from '../../locales/say.ts';
import { display } from '../display.ts';
import { answerOf, makesSense } from '../slots.ts';
import { withContactAsItStands } from './safe-contact.ts';
import type { Field, Slots } from '../answers.ts';
import type { Facts } from '../facts.ts';
import type { Progress } from '../progress.ts';
import type { Group, Step } from '../step.ts';

type Words = 'report-asb' | 'referral'; // whose words ask it

/** The field of the last step of every form. */
export const CHECKED = 'check';

/** The last step of a form: "is this right?". A yes sends it, a no lists what can be changed. */
export function checkStep(words: Words): Step {
  return {
    field: CHECKED,
    answer: { kind: 'yes-no' },
    ask: `${words}:check.ask`,
    retry: `${words}:check.retry`,
    why: `${words}:check.why`,
    label: `${words}:check.label`,
    skippable: false,
    listens: false,
  };
}

/** What a form shows at its check beside the answers given. */
export interface Checked {
  readonly words: Words;
  readonly steps: readonly Step[];
  readonly always: readonly Field[]; // shown although they were left out
  readonly groups: readonly Group[];
}

/** Shows every answer as it would be sent, with its button to change it, then send, change, and the optional groups not opened yet. */
export function checkSays({ words, steps, always, groups }: Checked, progress: Progress, facts: Facts): readonly Say[] {
  const slots = withContactAsItStands(progress.slots);
  const rows = steps.flatMap((step) => rowOf(words, step, always, slots, facts));
  const open = groups.filter(({ id }) => !progress.groups.includes(id));
  const choices: readonly Choice[] = [
    { code: 'do:send', label: `${words}:check.send` },
    { code: 'do:change', label: `${words}:check.change` },
    ...open.map(({ id, label }) => ({ code: `do:group:${id}`, label })),
  ];
  const key: CopyKey = open.length === groups.length ? `${words}:check.ask` : `${words}:check.ask-again`;
  return [{ key, choices, card: { kind: 'summary', rows } }];
}

function rowOf(words: Words, step: Step, always: readonly Field[], slots: Slots, facts: Facts): readonly SummaryRow[] {
  const { field, label } = step;
  if (field === CHECKED || !makesSense(step, slots, facts)) return [];
  const answer = answerOf(step, slots);
  if (answer === undefined && !always.includes(field)) return [];
  const value =
    answer === undefined ? ({ kind: 'label', key: `${words}:check.left-out` } as const) : display(step, answer, facts);
  return [{ field, label, value, change: `do:change:${field}` }];
}
