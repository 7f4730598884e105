import type { Field, Reading, Step } from '../../dialogs/topic.ts';
import { readerOf } from './slots/readers.ts';
import type { Understanding } from './understanding.ts';
import { VOLUNTEERED, volunteered, withBeginning } from './volunteered.ts';

const ONE_OF_A_KIND: ReadonlySet<string> = new Set(['place', 'moment', 'recurrence', 'phone', 'email', 'reference']);

/** Every value of a message: the answer to the open question, read leniently, and what the questions that listen find in it. */
export function listen(text: string, context: Understanding): Readonly<Record<Field, Reading>> {
  const { asked } = context;
  const answered = asked === undefined ? undefined : readerOf(asked).read(text, { ...context, step: asked });
  const listening = listeners(context);
  const told = listening.some(({ field }) => VOLUNTEERED.has(field)) ? volunteered(text, context.facts) : {};
  const found = listening.flatMap((step) => {
    const reading = VOLUNTEERED.has(step.field) ? told[step.field] : find(step, text, context);
    return reading === undefined ? [] : [[step.field, reading] as const];
  });
  return {
    ...Object.fromEntries(found),
    ...(asked === undefined || answered === undefined ? {} : { [asked.field]: answered }),
  };
}

function find(step: Step, text: string, context: Understanding): Reading | undefined {
  const reading = readerOf(step).find(text, { ...context, step });
  return reading !== undefined && step.answer.kind === 'recurrence'
    ? withBeginning(reading, text, context.facts)
    : reading;
}

/** The answer to a question in one's own words, or from a list, is meant for that question alone, unless it is the account itself. */
function listeners({ steps, asked }: Understanding): readonly Step[] {
  if (asked !== undefined && !asked.listens && (asked.answer.kind === 'words' || asked.answer.kind === 'choices'))
    return [];
  const others = steps.filter(({ field, listens }) => listens && field !== asked?.field);
  return others.filter(
    ({ answer }, at) =>
      !ONE_OF_A_KIND.has(answer.kind) ||
      (answer.kind !== asked?.answer.kind && others.findIndex((other) => other.answer.kind === answer.kind) === at),
  );
}
