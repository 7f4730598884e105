import { CHECKED } from '../../../dialogs/questions/check.ts';
import type { Field } from '../../../dialogs/answers.ts';
import { FILLERS } from '../words/en/acts.ts';
import {
  CALLED_PLACES,
  CHANGES_AN_ANSWER,
  ENDS_BACK_TO,
  FIRST_ONE,
  LEADS_BACK_TO,
  PUT_THE_WRONG,
  STILL_CHANGES,
  THE_FIRST,
} from '../words/en/back-to.ts';
import { FIELD_NAMES } from '../words/en/corrections.ts';
import type { Understanding } from '../understanding.ts';

const FILLER: ReadonlySet<string> = new Set(FILLERS);
const ACCOUNT: Field = 'what';
const PLACE: Field = 'where';
const FIELD_NAMED: ReadonlyMap<string, Field> = new Map(
  Object.entries(FIELD_NAMES).flatMap(([field, names = []]) => names.map((name) => [name, field] as const)),
);

/** "Go back to the first question", "back to the place bit", "how do I change an answer", in a form: that question, or the list of those that can be changed. */
export function backTo(words: readonly string[], { asked, steps }: Understanding): readonly string[] {
  const isForm = asked !== undefined && steps.some(({ field }) => field === CHECKED);
  if (!isForm) return [];
  const said = words.join(' ');
  const wished = words.slice(words.findIndex((word) => !FILLER.has(word))).join(' ');
  if (CHANGES_AN_ANSWER.has(said)) return ['do:change'];
  if (STILL_CHANGES.has(said)) return ['do:answers'];
  const field = FIRST_ONE.has(wished) ? steps[0]?.field : fieldNamed(wished, steps[0]?.field);
  return steps.some((step) => step.field === field) ? [`do:change:${field ?? ''}`] : [];
}

function fieldNamed(wished: string, first: Field | undefined): Field | undefined {
  const leads = [LEADS_BACK_TO, PUT_THE_WRONG].find((one) => one.test(wished));
  if (leads === undefined) return undefined;
  const named = wished.replace(leads, '').replace(ENDS_BACK_TO, '');
  if (leads === PUT_THE_WRONG && CALLED_PLACES.has(named)) return PLACE;
  return THE_FIRST.has(named) ? first : (FIELD_NAMED.get(named) ?? (named === ACCOUNT ? ACCOUNT : undefined));
}
