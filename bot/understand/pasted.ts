import type { ScamReading } from '../../content/scams.ts';
import type { Field, Reading } from '../../dialogs/topic.ts';
import { isMenu } from './menus.ts';
import { tokenise } from './tokens.ts';
import type { Understanding } from './understanding.ts';

type Values = Readonly<Record<Field, Reading>>;

const LONGEST_NAME = 8; // words with which a page is asked for

/** Tells whether a text that was pasted to be checked is among what was heard. */
export function holdsPasted(values: Values, { steps }: Pick<Understanding, 'steps'>): boolean {
  return steps.some(({ answer, field }) => answer.kind === 'suspect-text' && Object.hasOwn(values, field));
}

/**
 * What was heard where a text to check was asked for: a pasted text names no page of the guide, although such words are in
 * it, and a few words that name a page are nothing to check.
 */
export function pastedOrPage(text: string, values: Values, { steps, asked }: Understanding): Values {
  const checked = asked?.answer.kind === 'suspect-text' ? values[asked.field] : undefined;
  const pages = steps.filter((step) => isMenu(step) && Object.hasOwn(values, step.field)).map(({ field }) => field);
  if (asked === undefined || checked === undefined || pages.length === 0) return values;
  const { signs, links } = checked.value as ScamReading; // read by `checkText`
  const isPasted = signs.length > 0 || links.length > 0 || tokenise(text).length > LONGEST_NAME;
  const dropped = new Set(isPasted ? pages : [asked.field]);
  return Object.fromEntries(Object.entries(values).filter(([field]) => !dropped.has(field)));
}
