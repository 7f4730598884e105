import { LONGEST_WORDS } from '../../dialogs/answer-schemas.ts';
import { EVERY_STEP, TOPICS } from '../../dialogs/index.ts';
import { TO_REPORT } from '../../dialogs/needs.ts';
import { REPORT } from '../../dialogs/starts.ts';
import type { Heard, Reading } from '../../dialogs/heard.ts';
import type { Step } from '../../dialogs/step.ts';
import { timesTold } from '../understand/slots/choice.ts';
import { TIMES_ASKED } from '../understand/slots/choice-codes.ts';
import { readerOf } from '../understand/slots/readers.ts';
import { speaksOfReports } from '../understand/topics/topics.ts';
import { understand } from '../understand/understand.ts';
import type { Understanding } from '../understand/understanding.ts';
import { withAccount } from '../understand/values/account.ts';

/** A report or a request that is begun from a guide, with what was told to that: nothing of it is told twice. */
export function withStory(alone: Heard, story: string | undefined, context: Understanding): Heard {
  if (story === undefined) return alone;
  if (alone.choices.includes(REPORT.code)) return asReport(alone, story, context);
  const steps = TOPICS.find(({ id }) => alone.choices.includes(`do:begin:${id}`))?.steps ?? [];
  return steps[0]?.toldBefore === 'all'
    ? asFirstAnswers(alone, story, steps, context)
    : asRequest(alone, story, steps, context);
}

function asReport(alone: Heard, story: string, context: Understanding): Heard {
  const { asked: _asked, askedWith: _with, answered: _answered, ...fresh } = context;
  const told = understand({ text: story, choices: [] }, { ...fresh, steps: EVERY_STEP });
  const heard = withAccount({ ...told, act: 'answer', needs: [TO_REPORT] }, context.speech);
  return { ...heard, needs: [], unsure: [], choices: alone.choices };
}

/** What its guide was told of the first questions of a request: "large print of the noise letter". */
function asFirstAnswers(alone: Heard, story: string, steps: readonly Step[], context: Understanding): Heard {
  const [asked] = steps;
  if (asked === undefined) return alone;
  const { askedWith: _with, answered: _answered, ...fresh } = context;
  return { ...alone, values: understand({ text: story, choices: [] }, { ...fresh, steps, asked }).values };
}

/** The questions of a request that the guide was told the answers to: what speaks of reports that were made. */
function asRequest(alone: Heard, story: string, steps: readonly Step[], context: Understanding): Heard {
  const told = story.split('\n').filter((line) => speaksOfReports(line, context.speech));
  if (told.length === 0) return alone;
  const text = told.join('\n').slice(0, LONGEST_WORDS);
  const readings = steps
    .filter(({ toldBefore }) => toldBefore === 'of-reports')
    .flatMap((step) => readingIn(text, step, context).map((reading) => [step.field, reading] as const));
  return readings.length === 0 ? alone : { ...alone, values: { ...Object.fromEntries(readings), ...alone.values } };
}

/** What a text that answers more than one question says to this one: of how often, only a number. */
function readingIn(text: string, step: Step, context: Understanding): readonly Reading[] {
  if (step.answer.kind === 'words') return [{ value: text, words: text }];
  const listening = { ...context, step };
  const read = Object.hasOwn(TIMES_ASKED, step.field)
    ? timesTold(text, listening)
    : readerOf(step).find(text, listening);
  return read === undefined ? [] : [read];
}
