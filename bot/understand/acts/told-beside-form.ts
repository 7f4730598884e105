import { CHECKED } from '../../../dialogs/questions/check.ts';
import type { Step } from '../../../dialogs/step.ts';
import type { Heard } from '../../../dialogs/heard.ts';
import { everyday } from '../speech/everyday.ts';
import { wordsIn } from '../text/tokens.ts';
import { FILLERS } from '../words/en/acts.ts';
import { AT_THE_END, FED_UP, SICK_OF_IT } from '../words/en/fed-up.ts';
import { FEARS, HELP_COMES, THEY_ARE_BACK, WISHES_FOR_POLICE } from '../words/en/pleas.ts';
import type { Understanding } from '../understanding.ts';

type Told = Pick<Heard, 'act' | 'question' | 'values' | 'choices' | 'detail'>;

const FILLER: ReadonlySet<string> = new Set(FILLERS);
const CRIES = wholes([...FEARS, ...THEY_ARE_BACK]);
const FEAR = wholes(FEARS);
const POLICE = wholes(WISHES_FOR_POLICE);
const FEELINGS = wholes(FED_UP);
const KEPT = wholes([...AT_THE_END, ...HELP_COMES]);

/**
 * "We're sick of it", told where a form asks something else that it does not answer: it is kept with what happened, and stops
 * nothing. `undefined` where it may answer, or is no such words.
 */
export function feltBesideForm(text: string, context: Understanding): Told | undefined {
  const said = everyday(text, context.speech);
  const isFelt = tellsOfFeeling(said) || KEPT.has(whole(said));
  return isFelt && openIn(context) !== undefined ? TOLD : undefined;
}

/** "I'm scared", "they're back", told in the same way: it is said whom to call, and they are kept with what happened. */
export function criesBesideForm(text: string, context: Understanding): Told | undefined {
  const asked = openIn(context);
  const said = everyday(text, context.speech);
  if (asked === undefined || !isCry(said, asked)) return undefined;
  if (asked.field === CHECKED && POLICE.has(whole(said))) return CRY; // who may know stands there as well
  return { ...TOLD, question: 'emergency', values: yesToDanger(text, asked) };
}
const TOLD: Told = { act: 'answer', values: {}, choices: [], detail: true };
const CRY: Told = { act: 'emergency', values: {}, choices: [] };

/** The open question of a form, beside which something may be told. */
function openIn({ asked, steps }: Understanding): Step | undefined {
  const isOwn = asked === undefined || asked.group !== undefined || OF_ONES_OWN.has(asked.answer.kind);
  return isOwn || !steps.some(({ field }) => field === CHECKED) ? undefined : asked;
}
const OF_ONES_OWN: ReadonlySet<string> = new Set(['words', 'choices']); // "police" may be who may know

/** Where it is asked whether there is danger, a fear and who is back are read as its answer, and a call for the police is one. */
function isCry(said: string, { danger }: Step): boolean {
  return POLICE.has(whole(said)) || (danger === undefined && CRIES.has(whole(said)));
}

function yesToDanger(text: string, { danger, field }: Step): Told['values'] {
  return danger === undefined ? {} : { [field]: { value: true, words: text } };
}

/** Whether all of a message in English is how it feels to live with it, of which nobody despairs: "we're sick of it". */
export function tellsOfFeeling(said: string): boolean {
  return FEELINGS.has(whole(said)) || SICK_OF_IT.test(said);
}

/** Whether all of a message in English is a fear, of which nothing is said: "I'm scared". */
export function tellsOnlyFear(said: string): boolean {
  return FEAR.has(whole(said));
}

function wholes(phrases: readonly string[]): ReadonlySet<string> {
  return new Set(phrases.map(whole));
}

function whole(said: string): string {
  return wordsIn(said)
    .filter((word) => !FILLER.has(word))
    .join(' ');
}
