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
const POLICE = wholes(WISHES_FOR_POLICE);
const FEELINGS = wholes(FED_UP);
const KEPT = wholes([...AT_THE_END, ...HELP_COMES]);

/**
 * "I'm scared", "they're back", "we're sick of it", told where a form asks something else that they do not answer: they are kept
 * with what happened, and of a fear it is said whom to call. `undefined` where they may answer, or are no such words.
 */
export function toldBesideForm(text: string, { asked, speech, steps }: Understanding): Told | undefined {
  if (asked === undefined || asked.group !== undefined || OF_ONES_OWN.has(asked.answer.kind)) return undefined;
  if (!steps.some(({ field }) => field === CHECKED)) return undefined;
  const said = everyday(text, speech);
  const told: Told = { act: 'answer', values: {}, choices: [], detail: true };
  if (isCry(said, asked)) return { ...told, question: 'emergency', values: yesToDanger(text, asked) };
  return tellsOfFeeling(said) || KEPT.has(whole(said)) ? told : undefined;
}

/** Where it is asked whether there is danger, a fear and who is back are read as its answer, and a call for the police is one. */
function isCry(said: string, { danger }: Step): boolean {
  return POLICE.has(whole(said)) || (danger === undefined && CRIES.has(whole(said)));
}

function yesToDanger(text: string, { danger, field }: Step): Told['values'] {
  return danger === undefined ? {} : { [field]: { value: true, words: text } };
}
const OF_ONES_OWN: ReadonlySet<string> = new Set(['words', 'choices']); // "police" may be who may know

/** Whether all of a message in English is how it feels to live with it, of which nobody despairs: "we're sick of it". */
export function tellsOfFeeling(said: string): boolean {
  return FEELINGS.has(whole(said)) || SICK_OF_IT.test(said);
}

function wholes(phrases: readonly string[]): ReadonlySet<string> {
  return new Set(phrases.map(whole));
}

function whole(said: string): string {
  return wordsIn(said)
    .filter((word) => !FILLER.has(word))
    .join(' ');
}
