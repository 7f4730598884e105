import { TEST_MODELS } from '../../support/models.ts';
import { shippedContent } from '../../../content/shipped.ts';
import { TOPICS } from '../../../dialogs/index.ts';
import type { Facts } from '../../../dialogs/facts.ts';
import type { Heard } from '../../../dialogs/heard.ts';
import type { Step } from '../../../dialogs/step.ts';
import { understand } from '../../../bot/understand/understand.ts';
import type { Listening } from '../../../bot/understand/slots/reader.ts';

/** A Sunday afternoon in November, the world as it is shipped. */
export const FACTS: Facts = { now: '2026-11-22T15:00:00Z', ...shippedContent() };
export const EVERY_STEP: readonly Step[] = TOPICS.flatMap(({ steps }) => steps);
export const REPORT_STEPS: readonly Step[] = TOPICS.find(({ id }) => id === 'report-asb')?.steps ?? [];

export function stepNamed(field: string): Step {
  const step = EVERY_STEP.find((candidate) => candidate.field === field);
  if (step === undefined) throw new Error(`no question is called ${field}`);
  return step;
}

export function listeningFor(field: string, now = FACTS.now): Listening {
  return { step: stepNamed(field), facts: { ...FACTS, now }, language: 'en' };
}

interface Said {
  readonly asked?: string;
  readonly offered?: readonly { readonly code: string; readonly label: string }[];
  readonly choices?: readonly string[];
}

/** What is understood of a message: with an open question in a report, else at the beginning, where every topic listens. */
export function hear(text: string, { asked, offered, choices = [] }: Said = {}): Heard {
  return understand(
    { text, choices },
    {
      steps: TOPICS.find((topic) => topic.steps.some(({ field }) => field === asked))?.steps ?? EVERY_STEP,
      facts: FACTS,
      language: 'en',
      ...TEST_MODELS.en,
      ...(asked === undefined ? {} : { asked: stepNamed(asked) }),
      ...(offered === undefined ? {} : { offered }),
    },
  );
}

/** The bare values of what was heard, by field. */
export function valuesOf(heard: Heard): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(heard.values).map(([field, { value }]) => [field, value]));
}
