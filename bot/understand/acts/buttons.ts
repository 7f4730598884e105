import { optionsOf, readButtons } from '../../../dialogs/quick-answers.ts';
import { hasButtons, type Field } from '../../../dialogs/answers.ts';
import type { Act, Reading } from '../../../dialogs/heard.ts';
import { words } from '../../../locales/index.ts';
import { normalise } from '../text/normalise.ts';
import { countedOff } from '../slots/options.ts';
import { tokenise } from '../text/tokens.ts';
import type { Understanding } from '../understanding.ts';
import { TIMES_ASKED } from '../slots/choice-codes.ts';

const COMMANDS: Readonly<Record<string, Act>> = {
  'do:skip': 'skip',
  'do:back': 'back',
  'do:repeat': 'repeat',
  'do:explain': 'explain',
  'do:restart': 'restart',
  'do:stop': 'cancel',
  'do:safe': 'safe',
  'do:human': 'human',
};
const QUESTION = 'do:question:';
const LONGEST_TYPED = 200; // characters of a label

/** What pressed buttons ask for: a command, a side question, or simply an answer. */
export function actOfButtons(choices: readonly string[]): { readonly act: Act; readonly question?: string } {
  const question = choices.find((code) => code.startsWith(QUESTION))?.slice(QUESTION.length);
  if (question !== undefined) return { act: 'question', question };
  const command = choices.find((code) => Object.hasOwn(COMMANDS, code));
  return { act: (command === undefined ? undefined : COMMANDS[command]) ?? 'answer' };
}

/** The values of pressed buttons (`field=code`), also of an old message's. Codes that a question does not offer are left out. */
export function valuesOfButtons(choices: readonly string[], context: Understanding): Readonly<Record<Field, Reading>> {
  const answers = choices.filter((code) => !code.startsWith('do:') && code.includes('='));
  const fields = new Set(answers.map((code) => code.slice(0, code.indexOf('='))));
  const values = [...fields].flatMap((field) => {
    const step = context.steps.find((candidate) => candidate.field === field);
    const codes = answers.filter((code) => code.startsWith(`${field}=`)).map((code) => code.slice(field.length + 1));
    const value = step === undefined ? undefined : readButtons(step, codes, context.facts);
    if (step === undefined || value === undefined) return [];
    return [
      [
        field,
        {
          value,
          words: codes
            .map((code) => labelOf(`${field}=${code}`, context) ?? optionLabel(step.field, code, context))
            .filter(Boolean)
            .join(', '),
        },
      ] as const,
    ];
  });
  return Object.fromEntries(values);
}

/** The code of the offered button that a typed message names, by its label or its number in the list. */
export function typedButton(text: string, context: Understanding): string | undefined {
  const { offered = [] } = context;
  const folded = text.length > LONGEST_TYPED ? '' : normalise(text);
  if (folded === '') return undefined;
  const byLabel = offered.find(({ label }) => normalise(label) === folded);
  return byLabel?.code ?? countedButton(text, context);
}

function countedButton(text: string, { offered = [], asked }: Understanding): string | undefined {
  const isPicked = asked === undefined || (hasButtons(asked.answer) && !(asked.field in TIMES_ASKED));
  if (!isPicked) return undefined;
  const places = /\d|option|number/iu.test(text) ? countedOff(tokenise(text), offered.length) : [];
  return places.length === 1 ? offered[(places[0] ?? 0) - 1]?.code : undefined;
}

function labelOf(code: string, { offered = [] }: Understanding): string | undefined {
  return offered.find((choice) => choice.code === code)?.label;
}

function optionLabel(field: Field, code: string, { steps, facts, language }: Understanding): string {
  const step = steps.find((candidate) => candidate.field === field);
  const option =
    step === undefined
      ? undefined
      : [...optionsOf(step, facts), ...(step.quick ?? [])].find((one) => one.code === code);
  return option === undefined ? '' : words(language, option.label);
}
