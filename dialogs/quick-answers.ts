import { daysAfter, londonDate } from '../content/london-clock.ts';
import { hasOptions, type Moment, type Option, type Recurrence } from './answers.ts';
import type { Facts } from './facts.ts';
import type { Step } from './step.ts';

/** Buttons for "when did it happen": the answers most people give. */
export const WHEN_BUTTONS: readonly Option[] = [
  { code: 'now', label: 'questions:when.now' },
  { code: 'today', label: 'questions:when.today' },
  { code: 'yesterday', label: 'questions:when.yesterday' },
];

/** Buttons for "how often does it happen". */
export const OFTEN_BUTTONS: readonly (Option & { readonly code: NonNullable<Recurrence['rate']> })[] = [
  { code: 'once', label: 'questions:often.once' },
  { code: 'sometimes', label: 'questions:often.sometimes' },
  { code: 'weekly', label: 'questions:often.weekly' },
  { code: 'several-a-week', label: 'questions:often.several-a-week' },
  { code: 'daily', label: 'questions:often.daily' },
];

/** Reads the codes of pressed buttons into the value of a step's answer; `undefined` when they mean none of its answers. */
export function readButtons(step: Step, codes: readonly string[], facts: Facts): unknown {
  const [first = ''] = codes;
  switch (step.answer.kind) {
    case 'yes-no':
      return readYesNo(first);
    case 'choice':
      return optionsOf(step, facts).find(({ code }) => code === first)?.code;
    case 'choices':
      return readChosen(optionsOf(step, facts), codes);
    case 'moment':
      return readMoment(first, facts);
    case 'recurrence':
      return readRecurrence(first);
    default:
      return undefined;
  }
}

/** The answers a question offers in this deployment; none for a question of another kind. */
export function optionsOf(step: Step, facts: Facts): readonly Option[] {
  if (step.optionsFrom !== undefined) return step.optionsFrom(facts);
  return hasOptions(step.answer) ? step.answer.options : [];
}

function readYesNo(code: string): boolean | undefined {
  if (code === 'yes') return true;
  return code === 'no' ? false : undefined;
}

function readChosen(options: readonly Option[], codes: readonly string[]): readonly string[] | undefined {
  const chosen = options.filter(({ code }) => codes.includes(code)).map(({ code }) => code);
  return chosen.length > 0 || codes.every((code) => code === '') ? chosen : undefined;
}

function readMoment(code: string, facts: Facts): Moment | undefined {
  const today = londonDate(facts.now);
  if (code === 'now') return { ongoing: true };
  if (code === 'today') return { from: today, ongoing: false };
  return code === 'yesterday' ? { from: daysAfter(today, -1), ongoing: false } : undefined;
}

function readRecurrence(code: string): Recurrence | undefined {
  const rate = OFTEN_BUTTONS.find((option) => option.code === code)?.code;
  return rate === undefined ? undefined : { rate };
}
