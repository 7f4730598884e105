import type { ScamReading } from '../../content/scams.ts';
import type { Field } from '../../dialogs/answers.ts';
import type { Reading } from '../../dialogs/heard.ts';
import type { Step } from '../../dialogs/step.ts';
import { isMenu } from './menus.ts';
import { holdsAddress, isMessage } from './scam/is-message.ts';
import { isHeardInTelling } from './slots/told-options.ts';
import { tokenise } from './tokens.ts';
import type { Understanding } from './understanding.ts';

type Values = Readonly<Record<Field, Reading>>;
type Steps = Pick<Understanding, 'steps'>;

const LONGEST_NAME = 8; // words with which a page is asked for

/** Tells whether a text that was pasted to be checked is among what was heard. */
export function holdsPasted(values: Values, { steps }: Steps): boolean {
  return fieldsOf(values, steps, isChecked).length > 0;
}

/**
 * What a message is where a text to check or a page was heard in it. What somebody tells of themselves is no text to check,
 * unless an address stands in it, and names no page by the way; a text to check tells nothing of its reader and names no
 * page either; a few words that name a page are nothing to check.
 */
export function pastedOrTold(text: string, values: Values, context: Understanding): Values {
  const { steps, asked } = context;
  const checked = checkedIn(values, steps);
  if (!isTold(text, values, checked, context))
    return checked === undefined ? values : pastedOrPage(text, values, checked, context);
  const pages = asked === undefined || isMenu(asked) ? [] : fieldsOf(values, steps, isMenu);
  return without(values, checked === undefined || holdsAddress(text) ? pages : [...pages, checked.field]);
}

interface Checked {
  readonly field: Field;
  readonly reading: Reading;
}

function checkedIn(values: Values, steps: readonly Step[]): Checked | undefined {
  const [field] = fieldsOf(values, steps, isChecked);
  const reading = field === undefined ? undefined : values[field];
  return field === undefined || reading === undefined ? undefined : { field, reading };
}

function pastedOrPage(text: string, values: Values, { field, reading }: Checked, context: Understanding): Values {
  const { steps, asked } = context;
  const pages = fieldsOf(values, steps, isMenu);
  const isNamed = pages.length > 0 && isShortAndBare(text, reading);
  if (field === asked?.field && (isNamed || !isMessage(text))) return without(values, [field]);
  const told = fieldsOf(values, steps, (step) => isHeardInTelling(step.field) && step.field !== asked?.field);
  return without(values, [...pages, ...told]);
}

function isTold(text: string, values: Values, checked: Checked | undefined, { steps }: Understanding): boolean {
  if (fieldsOf(values, steps, ({ field }) => isHeardInTelling(field)).length === 0) return false;
  return checked === undefined || tellsPressing(values, steps) || isShortAndBare(text, checked.reading);
}

function isShortAndBare(text: string, { value }: Reading): boolean {
  const { signs, links } = value as ScamReading; // read by `checkText`
  return (
    signs.every(({ code }) => code === 'worded-alike') && links.length === 0 && tokenise(text).length <= LONGEST_NAME
  );
}

/** Tells whether something is told that cannot wait: that money has gone, that somebody is at the door. */
export function tellsPressing(values: Values, steps: readonly Step[]): boolean {
  return steps.some(({ field, renews }) => renews?.includes(String(values[field]?.value)) === true);
}

function isChecked({ answer }: Step): boolean {
  return answer.kind === 'suspect-text';
}

function fieldsOf(values: Values, steps: readonly Step[], isWanted: (step: Step) => boolean): readonly Field[] {
  return steps.filter((step) => isWanted(step) && Object.hasOwn(values, step.field)).map(({ field }) => field);
}

/** Some of what was heard left out. */
export function without(values: Values, fields: readonly Field[]): Values {
  return Object.fromEntries(Object.entries(values).filter(([field]) => !fields.includes(field)));
}
