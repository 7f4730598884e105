import { isAccount, isMenu, slotOf, stepOf } from './slots.ts';
import { readButtons } from './quick-answers.ts';
import type { Answer, Field } from './answers.ts';
import type { Facts } from './facts.ts';
import type { Heard, Reading } from './heard.ts';
import type { Progress } from './progress.ts';
import type { Step } from './step.ts';
import { readTick, type Tick } from './ticks.ts';
import type { Topic } from './topic.ts';

/** What a message asks of the open topic. */
export type Request =
  | { readonly kind: 'fill'; readonly values: Readonly<Record<Field, Reading>>; readonly named: readonly Field[] }
  | { readonly kind: 'change'; readonly field: Field }
  | ({ readonly kind: 'tick' } & Tick)
  | { readonly kind: 'open-group' | 'skip-group'; readonly group: string }
  | { readonly kind: Plain };
type Plain =
  | 'send'
  | 'list-changes'
  | 'skip'
  | 'dont-know'
  | 'keep'
  | 'lead'
  | 'talk'
  | 'contacts'
  | 'shown'
  | 'verdict'
  | 'police'
  | 'prevent'
  | 'more'
  | 'back'
  | 'repeat'
  | 'explain'
  | 'restart'
  | 'stop'
  | 'take-back'
  | 'answers'
  | 'left'
  | 'ask-again';

const COMMANDS: Readonly<Record<string, Plain>> = {
  'do:send': 'send',
  'do:change': 'list-changes',
  'do:skip': 'skip',
  'do:keep': 'keep',
  'do:lead': 'lead',
  'do:talk': 'talk',
  'do:contacts': 'contacts',
  'do:shown': 'shown',
  'do:verdict': 'verdict',
  'do:police': 'police',
  'do:prevent': 'prevent',
  'do:more': 'more',
  'do:back': 'back',
  'do:repeat': 'repeat',
  'do:explain': 'explain',
  'do:restart': 'restart',
  'do:stop': 'stop',
  'do:take-back': 'take-back',
  'do:answers': 'answers',
  'do:left': 'left',
};

/** Reads a message as a request to the open topic: a pressed button first, then what its words ask for, then its values. */
export function requestOf(topic: Topic, progress: Progress, heard: Heard, facts: Facts): Request {
  const command = heard.choices.find((code) => code.startsWith('do:'));
  const tick = command === undefined ? undefined : readTick(command);
  if (tick !== undefined) return { kind: 'tick', ...tick };
  if (command !== undefined) return readCommand(command);
  const pressed = pressedValues(topic, heard.choices, facts);
  const named = Object.keys(pressed);
  if (named.length > 0) return { kind: 'fill', values: pressed, named };
  return requestInWords(topic, progress, heard);
}

function readCommand(code: string): Request {
  const [, verb = '', argument = ''] = code.split(':');
  if (verb === 'change' && argument !== '') return { kind: 'change', field: argument };
  if (verb === 'group') return { kind: 'open-group', group: argument };
  if (verb === 'skip' && argument !== '') return { kind: 'skip-group', group: argument };
  return { kind: (Object.hasOwn(COMMANDS, code) ? COMMANDS[code] : undefined) ?? 'ask-again' };
}

/** The answers that pressed buttons give to the questions of a topic. */
export function pressedValues(topic: Topic, codes: readonly string[], facts: Facts): Readonly<Record<Field, Reading>> {
  const pressed = new Map<Field, string[]>();
  for (const code of codes) {
    const field = code.slice(0, Math.max(0, code.indexOf('=')));
    pressed.set(field, [...(pressed.get(field) ?? []), code.slice(field.length + 1)]);
  }
  const values = [...pressed].flatMap(([field, chosen]) => {
    const step = stepOf(topic, field);
    const value = step === undefined ? undefined : readButtons(step, chosen, facts);
    return value === undefined ? [] : [[field, { value, words: '' }] as const];
  });
  return Object.fromEntries(values);
}

const WORDED: Readonly<Partial<Record<Heard['act'], Plain>>> = {
  skip: 'skip',
  'dont-know': 'dont-know',
  back: 'back',
  repeat: 'repeat',
  explain: 'explain',
  restart: 'restart',
  cancel: 'stop',
  question: 'ask-again',
  human: 'ask-again',
};

function requestInWords(topic: Topic, progress: Progress, heard: Heard): Request {
  if (heard.act === 'correct') return correction(topic, progress, heard);
  const kind = WORDED[heard.act];
  return kind === undefined ? { kind: 'fill', values: heard.values, named: wishedFor(topic, heard) } : { kind };
}

/** The menu of a guide, where a question beside it is about one of its pages: "how do I report the text". */
function wishedFor({ steps }: Topic, { wishes, values }: Heard): readonly Field[] {
  const menu = wishes === true ? steps.find(isMenu) : undefined;
  return menu !== undefined && Object.hasOwn(values, menu.field) ? [menu.field] : [];
}

function correction(topic: Topic, progress: Progress, { corrects, values, text }: Heard): Request {
  if (corrects !== undefined && !Object.hasOwn(values, corrects)) return { kind: 'change', field: corrects };
  const named = topic.steps.filter((step) => Object.hasOwn(values, step.field) && !isAccountOf(text, step, values));
  const answered = named.filter(({ field }) => slotOf(progress.slots, field).kind === 'filled');
  const more = answered.filter(({ answer }) => TOLD_IN_A_CORRECTION.has(answer.kind));
  if (corrects !== undefined) return { kind: 'fill', values, named: [corrects, ...more.map(({ field }) => field)] };
  return named.length === 0
    ? { kind: 'list-changes' }
    : {
        kind: 'fill',
        values,
        named: named.filter(({ field }) => slotOf(progress.slots, field).kind !== 'unknown').map(({ field }) => field),
      };
}

/** An account that is the whole message adds to what was told, and takes nothing of it back: "no, it's more like harassment". */
function isAccountOf(text: string, step: Step, values: Heard['values']): boolean {
  return isAccount(step) && values[step.field]?.value === text;
}

/** What may be put right beside the answer that is named: "it was Tuesday, in Hatton". */
export const TOLD_IN_A_CORRECTION: ReadonlySet<Answer['kind']> = new Set([
  'place',
  'moment',
  'recurrence',
  'phone',
  'email',
  'words',
]);
